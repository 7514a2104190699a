// Counts a limit day by day, so that every day on the way can be shown with why it counts or does not.
import type { Calendar } from '../calendar.ts';
import { addDays, type Day, type Instant, type Moment, startOfDay } from '../time.ts';
import { type DayHours, dayHours, yearsWithoutDecree } from '../working-time.ts';
import type { Length } from './rules.ts';

/** Time in which the inquirer was asked for what is missing; `to` is now where the answer has not come. */
export interface Pause {
  from: Moment;
  to: Moment;
}

/** A day after the one on which the limit began. */
export interface CountedDay {
  day: Day;
  /** The how-manieth it is; null where it is left out. */
  number: number | null;
  why: DayHours['why'] | 'paused' | 'any';
  /** The holiday's. */
  name?: string;
  decree?: string;
  certain?: boolean;
}

export interface Count {
  /** Null where the office's hours are not known for a day on the way. */
  dueAt: Instant | null;
  /** The day of `dueAt` in the office's zone. */
  day: Day | null;
  /** Empty for clock hours. */
  days: CountedDay[];
  /** Whole days that the pauses left out; for clock hours, begun ones. */
  pausedDays: number;
  /** Years on the way for which no decree names the days off: working days there are provisional. */
  unknownYears: number[];
}

/** No calendar leaves an office more than a year without a working day; what does is not counted with. */
const longestRest = 366;
const hour = 3_600_000;

/**
 * Counts the lengths one after the other: the limit, then each extension from where it ended. Days are counted from the
 * first one after that of `begin`, and end with that day in the office's zone; hours run from `begin` itself, of which
 * only the day may be known: then from its first instant.
 */
export function countLimit(
  begin: Moment,
  lengths: readonly Length[],
  pauses: readonly Pause[],
  calendar: Calendar,
): Count {
  const count: Count = { dueAt: begin.instant, day: begin.day, days: [], pausedDays: 0, unknownYears: [] };
  const working = lengths.some(({ unit }) => unit === 'working-days');
  for (const { amount, unit } of lengths) {
    if (unit === 'clock-hours') addHours(count, amount, pauses, calendar);
    else addDaysOf(count, amount, unit === 'working-days', pauses, calendar);
  }
  const { day } = count;
  if (working && day !== null) count.unknownYears = yearsWithoutDecree(begin.day, day, calendar);
  return count;
}

function addHours(count: Count, amount: number, pauses: readonly Pause[], { zone }: Calendar): void {
  if (count.dueAt === null) return;
  let [from, due] = [count.dueAt, count.dueAt + amount * hour];
  for (const pause of pauses.toSorted((one, other) => one.from.instant - other.from.instant)) {
    const begun = Math.max(from, pause.from.instant);
    if (begun >= due || pause.to.instant <= begun) continue;
    due += pause.to.instant - begun;
    count.pausedDays += Math.ceil((pause.to.instant - begun) / (24 * hour));
    from = pause.to.instant;
  }
  count.dueAt = due;
  count.day = new Date(due + zone.offsetMinutes * 60_000).toISOString().slice(0, 10);
}

function addDaysOf(
  count: Count,
  amount: number,
  working: boolean,
  pauses: readonly Pause[],
  calendar: Calendar,
): void {
  let day = count.day;
  let number = count.days.findLast((each) => each.number !== null)?.number ?? 0;
  for (let [left, rest] = [amount, 0]; left > 0 && day !== null; ) {
    day = addDays(day, 1);
    const counted = countDay(day, working, pauses, calendar);
    if (counted.why === 'unknown-hours' || rest > longestRest) day = null;
    else {
      const counts = counted.why === 'working' || counted.why === 'any';
      if (counts) {
        left -= 1;
        number += 1;
      }
      // A pause may last as long as it likes.
      rest = counts || counted.why === 'paused' ? 0 : rest + 1;
      if (counted.why === 'paused') count.pausedDays += 1;
      count.days.push({ ...counted, number: counts ? number : null });
    }
  }
  count.day = day;
  count.dueAt = day === null ? null : startOfDay(addDays(day, 1), calendar.zone) - 1000;
}

/** A pause leaves out the days after the question up to that of the answer: the next one counts again. */
function countDay(
  day: Day,
  working: boolean,
  pauses: readonly Pause[],
  calendar: Calendar,
): Omit<CountedDay, 'number'> {
  const hours: DayHours | { why: 'any' } = working ? dayHours(day, calendar) : { why: 'any' };
  const { why } = hours;
  const paused = pauses.some(({ from, to }) => from.day < day && day <= to.day);
  if (paused && (why === 'working' || why === 'any')) return { day, why: 'paused' };
  if (why === 'any' || why === 'unknown-hours') return { day, why };
  const { decree, certain } = hours as Exclude<DayHours, { why: 'unknown-hours' }>;
  return 'name' in hours ? { day, why, name: hours.name, decree, certain } : { day, why, decree, certain };
}
