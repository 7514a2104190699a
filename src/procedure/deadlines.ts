// Legal limits beside the SOP's minutes: when each is due, and whether it was kept (DESIGN.md §4).
import type { Calendar } from './calendar.ts';
import type { Case } from './case.ts';
import { type CountedDay, countLimit, type Pause } from './deadlines/counting.ts';
import { type Pass, passesOf } from './deadlines/passes.ts';
import type { DeadlineRule, Length } from './deadlines/rules.ts';
import { deadlineRulesOn } from './deadlines/settings.ts';
import { compareMoments } from './moments.ts';
import type { Office } from './office.ts';
import { type Day, type Instant, type Moment, momentAt, parseMoment } from './time.ts';
import { workingDaysBetween } from './working-time.ts';

export interface Deadline {
  rule: DeadlineRule;
  pass: number;
  /** The arrival, or of a later pass the reopening. */
  begin: Moment;
  /** Null where the office's hours on the way are not known. */
  dueAt: Instant | null;
  /** The day of `dueAt` in the office's zone. */
  day: Day | null;
  /** True and false where that is settled: kept, or too late; null while it runs, and where the case ended without an answer in time. */
  met: boolean | null;
  /** When the answer went out, as the archive writes it. */
  metAt: string | null;
  /** The case ended before it was due, without an answer: it does not run any more. */
  endedAt: string | null;
  /** Times that it was extended. */
  extended: number;
  pausedDays: number;
  /** The inquirer has not answered yet: it does not run meanwhile. */
  paused: boolean;
  /** Years on the way whose days off no decree names; `dueAt` may still move. */
  uncertainYears: number[];
  days: CountedDay[];
}

/** How a limit stands: kept; answered, or still unanswered, too late; running; standing still; over without an answer. */
export type DeadlineStanding = 'met' | 'late' | 'passed' | 'running' | 'paused' | 'ended' | 'unknown';

/**
 * The limits of a case, the nearest first, by the office's calendar or the one given; each pass has its own. A limit is
 * of the rules that held on the day on which it began. `now` tells what has passed.
 */
export function deadlinesOf(
  state: Case,
  office: Office,
  now: Instant,
  calendar: Calendar = office.calendar,
): Deadline[] {
  const deadlines = passesOf(state).flatMap((pass) => {
    const begin = parseMoment(pass.begunAt, office.zone);
    if (!begin) return [];
    return deadlineRulesOn(office, begin.day)
      .filter((rule) => appliesTo(rule, state))
      .map((rule) => reckonDeadline(rule, pass, begin, now, calendar));
  });
  return deadlines.toSorted(
    (one, other) =>
      (one.dueAt ?? Number.POSITIVE_INFINITY) - (other.dueAt ?? Number.POSITIVE_INFINITY) ||
      one.pass - other.pass,
  );
}

/** The limits of the pass that a case is in. */
export function currentDeadlines(state: Case, deadlines: readonly Deadline[]): Deadline[] {
  return deadlines.filter(({ pass }) => pass === state.pass);
}

/** The limit that comes, or went by, first of those that still wait for an answer; null where none does. */
export function nextDeadline(state: Case, deadlines: readonly Deadline[], now: Instant): Deadline | null {
  const open = new Set<DeadlineStanding>(['running', 'paused', 'passed']);
  return currentDeadlines(state, deadlines).find((deadline) => open.has(standingOf(deadline, now))) ?? null;
}

/** What an extension made of a limit, for the notice that the inquirer gets. */
export interface Extension {
  /** Before it, and with it. */
  from: Deadline;
  to: Deadline;
}

/** The limit of an obeyed `deadline-extended` before and with it; null for any other event. */
export function extensionOf(state: Case, office: Office, event: string, now: Instant): Extension | null {
  const index = state.timeline.findIndex((entry) => entry.event.id === event);
  const entry = state.timeline[index];
  if (entry?.event.type !== 'deadline-extended' || !entry.obeyed || entry.withdrawn) return null;
  const limitAt = (end: number) =>
    deadlinesOf({ ...state, timeline: state.timeline.slice(0, end) }, office, now)
      .filter(({ rule }) => rule.id === entry.event['deadline'])
      .reduce<Deadline | null>((last, each) => (last && last.pass > each.pass ? last : each), null);
  const [from, to] = [limitAt(index), limitAt(index + 1)];
  return from && to ? { from, to } : null;
}

export function standingOf({ met, metAt, endedAt, dueAt, paused }: Deadline, now: Instant): DeadlineStanding {
  if (met === true) return 'met';
  if (metAt !== null) return met === false ? 'late' : 'unknown';
  if (endedAt !== null) return 'ended';
  if (dueAt === null) return 'unknown';
  if (now > dueAt) return 'passed';
  return paused ? 'paused' : 'running';
}

/** Working days from the day of `now` to the one on which it is due; negative once it has passed, null where not known. */
export function daysLeft({ day }: Deadline, now: Instant, calendar: Calendar): number | null {
  return day === null ? null : workingDaysBetween(momentAt(now, calendar.zone).day, day, calendar);
}

/** Whether a rule is for a case as it is classified now. */
export function appliesTo({ kinds, channels, classes }: DeadlineRule, state: Case): boolean {
  return (
    kinds.includes(state.kind) &&
    (channels === undefined || channels.includes(state.channel)) &&
    (classes === undefined || classes.includes(state.class))
  );
}

function reckonDeadline(
  rule: DeadlineRule,
  pass: Pass,
  begin: Moment,
  now: Instant,
  calendar: Calendar,
): Deadline {
  const extended = Math.min(
    pass.extensions.filter(({ deadline }) => deadline === rule.id).length,
    rule.extension?.times ?? 0,
  );
  const lengths: Length[] = [rule, ...Array.from({ length: extended }, () => rule.extension as Length)];
  const metAt = rule.until === 'reply' ? pass.repliedAt : pass.answeredAt;
  const over = metAt ?? pass.endedAt;
  const pauses = rule.pauses ? pausesOf(pass, over, now, calendar) : [];
  const { dueAt, day, days, pausedDays, unknownYears } = countLimit(begin, lengths, pauses, calendar);
  const last = over === null ? null : parseMoment(over, calendar.zone);
  const inTime = last && dueAt !== null ? compareMoments(last, momentAt(dueAt, calendar.zone)) <= 0 : null;
  const met = metAt === null ? (inTime === true || dueAt === null ? null : falseOnce(now > dueAt)) : inTime;
  return {
    rule,
    pass: pass.pass,
    begin,
    dueAt,
    day,
    met,
    metAt,
    endedAt: metAt === null && inTime !== false ? pass.endedAt : null,
    extended,
    pausedDays,
    paused: over === null && rule.pauses && pass.questions.some(({ answeredAt }) => answeredAt === null),
    uncertainYears: unknownYears,
    days,
  };
}

/** What has passed without an answer is not kept; what has not may still be. */
function falseOnce(passed: boolean): false | null {
  return passed ? false : null;
}

function pausesOf({ questions }: Pass, over: string | null, now: Instant, { zone }: Calendar): Pause[] {
  return questions.flatMap(({ at, answeredAt }) => {
    const from = parseMoment(at, zone);
    const end = answeredAt ?? over;
    const to = end === null ? momentAt(now, zone) : parseMoment(end, zone);
    return from && to ? [{ from, to }] : [];
  });
}
