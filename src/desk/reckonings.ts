// Two reckonings of what is past: by the calendar that was known then, and by the one as it was corrected since.
import type { Calendar } from '../procedure/calendar.ts';
import { calendarAsKnown } from '../procedure/calendar-history.ts';
import type { Case } from '../procedure/case.ts';
import { reckonSteps, type StepResult } from '../procedure/conformance.ts';
import { addDays, formatInstant, type Instant, startOfDay } from '../procedure/time.ts';
import { type Limit, limitsOf } from './deadlines.ts';
import type { Session } from './session.ts';

export interface TwoReckonings {
  /** By the calendar as it is. */
  corrected: StepResult;
  /** By the calendar known when the step ended; the same value where that makes no difference. */
  known: StepResult;
}

/** Every step both ways, in the order of the table. */
export function reckonBoth({ office }: Pick<Session, 'office'>, state: Case): TwoReckonings[] {
  const steps = reckonSteps(state, office.calendar);
  return steps.map((corrected, index) => {
    const calendar = knownCalendar({ office }, corrected);
    if (calendar === office.calendar) return { corrected, known: corrected };
    const known = reckonSteps(state, calendar)[index] as StepResult;
    const same =
      known.elapsedSeconds === corrected.elapsedSeconds &&
      known.handlingSeconds === corrected.handlingSeconds &&
      known.overtimeSeconds === corrected.overtimeSeconds;
    return { corrected, known: same ? corrected : known };
  });
}

/** The calendar that was known when a step ended. */
export function knownCalendar({ office }: Pick<Session, 'office'>, step: StepResult): Calendar {
  return step.end ? calendarAsKnown(office, endOf(step, office.zone)) : office.calendar;
}

/** What a limit was by a calendar that was known from a time on. */
export interface KnownLimit {
  /** ISO 8601: the beginning of the limit, or when the calendar was revised. */
  knownAt: string;
  limit: Limit;
}

/** How a limit was reckoned as the calendar was revised under way, from its beginning to now; the last is as it is. */
export function limitHistory(session: Session, state: Case, limit: Limit): KnownLimit[] {
  const { office, begun } = session;
  const begin = formatInstant(limit.begin.instant, office.zone);
  const since = office.revisions
    .map(({ recordedAt }) => recordedAt)
    .filter((time) => Date.parse(time) > limit.begin.instant && Date.parse(time) <= begun);
  const history: KnownLimit[] = [];
  for (const knownAt of new Set([begin, ...since])) {
    const calendar = calendarAsKnown(office, knownAt);
    const known = limitsOf(session, state, calendar).find(
      ({ rule, pass }) => rule.id === limit.rule.id && pass === limit.pass,
    );
    if (known && known.dueAt !== history.at(-1)?.limit.dueAt) history.push({ knownAt, limit: known });
  }
  return history;
}

/** The end of a step as a time; of a day, its last second. */
function endOf({ end }: StepResult, zone: Session['zone']): string {
  if (!end) return '';
  const instant: Instant =
    end.precision === 'day' ? startOfDay(addDays(end.day, 1), zone) - 1000 : end.instant;
  return formatInstant(instant, zone);
}
