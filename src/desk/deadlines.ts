// The limits of cases as commands tell them: how each stands now, and which of them a change of the calendar moved.
import type { Calendar } from '../procedure/calendar.ts';
import type { Case } from '../procedure/case.ts';
import { foldCase } from '../procedure/case.ts';
import { listDeadlineRules } from '../procedure/deadlines/settings.ts';
import {
  appliesTo,
  currentDeadlines,
  type Deadline,
  type DeadlineStanding,
  daysLeft,
  deadlinesOf,
  extensionOf,
  nextDeadline,
  standingOf,
} from '../procedure/deadlines.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import type { Office } from '../procedure/office.ts';
import { formatInstant, type Instant } from '../procedure/time.ts';
import { openCases } from './read.ts';
import { refreshSession, type Session } from './session.ts';

export interface Limit extends Deadline {
  standing: DeadlineStanding;
  /** Working days until it is due; negative once it has passed, null where not known. */
  left: number | null;
  /** Whole hours of a limit in clock hours, null of any other; negative once it has passed. */
  hours: number | null;
}

/** What a reading of limits needs of a session. */
type At = Pick<Session, 'office' | 'begun'>;

/** The limits of a case, the nearest first, by the office's calendar or the one given. */
export function limitsOf({ office, begun }: At, state: Case, calendar: Calendar = office.calendar): Limit[] {
  return deadlinesOf(state, office, begun, calendar).map((each) => toLimit(each, begun, calendar));
}

/** The limit that waits for an answer first; null where none does. */
export function nextLimit({ office, begun }: At, state: Case): Limit | null {
  const next = nextDeadline(state, deadlinesOf(state, office, begun), begun);
  return next && toLimit(next, begun, office.calendar);
}

/** The limits that wait for an answer, the nearest first. */
export function openLimits(session: At, state: Case): Limit[] {
  const waiting = new Set<DeadlineStanding>(['running', 'paused', 'passed']);
  return currentLimits(state, limitsOf(session, state)).filter(({ standing }) => waiting.has(standing));
}

/** The nearest limit of a case that has just come in, by its one event. */
export function firstLimit(session: At, event: ProcedureEvent): Limit | null {
  return nextLimit(
    session,
    foldCase({ number: event.case ?? '', events: [event], absent: [] }, session.office),
  );
}

/** The limits of the pass that a case is in. */
export function currentLimits(state: Case, limits: readonly Limit[]): Limit[] {
  return currentDeadlines(state, limits) as Limit[];
}

/** Two working days or fewer are left, or it has passed. */
export function isPressing({ standing, left }: Limit): boolean {
  return standing === 'passed' || (standing === 'running' && left !== null && left <= 2);
}

/** A limit as scripts read it (DESIGN.md §6). */
export function limitJson({ zone }: Pick<Session, 'zone'>, limit: Limit): Record<string, unknown> {
  const { rule, dueAt, day, met, metAt, endedAt, extended, pausedDays, paused, uncertainYears } = limit;
  return {
    name: rule.id,
    basis: rule.basis.short,
    amount: rule.amount,
    unit: rule.unit,
    pass: limit.pass,
    dueAt: dueAt === null ? null : formatInstant(dueAt, zone),
    day,
    standing: limit.standing,
    workingDaysLeft: limit.left,
    ...(limit.hours !== null && { hoursLeft: limit.hours }),
    ...(met !== null && { met }),
    ...(metAt !== null && { metAt }),
    ...(endedAt !== null && { endedAt }),
    ...(extended > 0 && { extended }),
    ...(pausedDays > 0 && { pausedDays }),
    ...(paused && { paused }),
    ...(uncertainYears.length > 0 && { uncertainYears }),
  };
}

/** The limits that a superior may still make longer; where none is, those whose rule knows an extension, so that the refusal says why. */
export function extendableLimits(session: At, state: Case): Limit[] {
  const known = currentLimits(state, limitsOf(session, state)).filter(({ rule }) => rule.extension);
  const free = known.filter(
    ({ rule, extended, metAt, standing }) =>
      extended < (rule.extension?.times ?? 0) && metAt === null && standing !== 'passed',
  );
  return free.length > 0 ? free : known;
}

/** What a recorded extension made of the limit: the day before and the one that holds now. */
export function extendedLimit(session: At, state: Case, event: string): { from: Limit; to: Limit } | null {
  const { office, begun } = session;
  const extension = extensionOf(state, office, event, begun);
  if (!extension) return null;
  const [from, to] = [extension.from, extension.to].map((each) => toLimit(each, begun, office.calendar));
  return { from: from as Limit, to: to as Limit };
}

export interface MovedLimit {
  number: string;
  deadline: string;
  basis: string;
  was: Limit;
  is: Limit;
}

/** The limits of open cases that what was just recorded of the office moved, the nearest first. */
export function movedLimits(session: Session): MovedLimit[] {
  const now = refreshSession(session);
  const begun = session.context.clock();
  const moved: MovedLimit[] = [];
  for (const { state } of openCases(now)) {
    const after = currentLimits(state, limitsOf({ office: now.office, begun }, state));
    // The same rules by the calendar of before: what was switched on or off is no limit that moved.
    const before = limitsOf({ office: now.office, begun }, state, session.office.calendar);
    for (const is of after) {
      const was = before.find((other) => other.rule.id === is.rule.id && other.pass === is.pass);
      if (!was || was.dueAt === is.dueAt || is.metAt !== null) continue;
      moved.push({ number: state.number, deadline: is.rule.id, basis: is.rule.basis.short, was, is });
    }
  }
  return moved.sort((one, other) => (one.is.dueAt ?? 0) - (other.is.dueAt ?? 0));
}

/** The open cases that a rule fits: those that its setting gave a limit, and how many came too early for it. */
export interface SettingReach {
  limited: string[];
  earlier: number;
}

/** What a setting of a rule that was just recorded means for the open cases; `day` is the one from which it holds. */
export function reachOfSetting(session: Session, id: string, day: string): SettingReach {
  const now = refreshSession(session);
  const rule = listDeadlineRules(now.office, '9999-12-31').find((one) => one.rule.id === id)?.rule;
  const has = (office: Office, state: Case) =>
    currentLimits(state, limitsOf({ office, begun: session.begun }, state)).some(
      (limit) => limit.rule.id === id && limit.metAt === null,
    );
  const reach: SettingReach = { limited: [], earlier: 0 };
  for (const { state } of openCases(now)) {
    if (!rule || !appliesTo(rule, state)) continue;
    if (has(now.office, state)) {
      if (!has(session.office, state)) reach.limited.push(state.number);
    } else if (state.arrivedAt.slice(0, 10) < day) reach.earlier += 1;
  }
  return reach;
}

function toLimit(deadline: Deadline, now: Instant, calendar: Office['calendar']): Limit {
  const left = daysLeft(deadline, now, calendar);
  return { ...deadline, standing: standingOf(deadline, now), left, hours: hoursLeft(deadline, now) };
}

function hoursLeft({ rule, dueAt }: Deadline, now: Instant): number | null {
  return rule.unit === 'clock-hours' && dueAt !== null ? Math.trunc((dueAt - now) / 3_600_000) : null;
}
