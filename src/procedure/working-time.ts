// Working time: what the office's calendar says of a day, and any span cut into what counts and what does not.
import type { Calendar, DaySpan, HoursRule } from './calendar.ts';
import { addDays, type Day, dayLength, dayOf, type Instant, startOfDay, weekdayOf } from './time.ts';

export type Why =
  | 'working'
  | 'break'
  | 'outside-hours'
  | 'weekend'
  | 'holiday'
  | 'shared-leave'
  | 'unknown-hours';

/** A stretch of time of which one thing is true. `day` is the day it begins on, in the office's zone. */
export interface Part {
  from: Instant;
  to: Instant;
  seconds: number;
  /** Whether it counts: here, whether it is working time. */
  counted: boolean;
  why: Why;
  day: Day;
  /** The holiday's. */
  name?: string;
  /** Where the hours or the day off come from; absent where no hours are known. */
  decree?: string;
  /** False: *belum dipastikan*. */
  certain?: boolean;
}

export interface Span {
  from: Instant;
  to: Instant;
}

/** What holds on a day: its hours, or why it has none. */
export type DayHours =
  | { why: 'working'; spans: DaySpan[]; rule: HoursRule; decree: string; certain: boolean }
  | { why: 'weekend'; rule: HoursRule; decree: string; certain: boolean }
  | { why: 'holiday' | 'shared-leave'; name: string; decree: string; certain: boolean }
  | { why: 'unknown-hours' };

const minute = 60_000;
const midnight = 1440;

/** Seconds of working time between two instants. Throws RangeError where `to` is before `from`. */
export function workingSeconds(from: Instant, to: Instant, calendar: Calendar): number {
  return countedSeconds(parts(from, to, calendar));
}

export function countedSeconds(list: readonly Part[]): number {
  return list.reduce((sum, part) => sum + (part.counted ? part.seconds : 0), 0);
}

/**
 * The whole span as consecutive parts, in whole seconds (a fraction of a second at either end is dropped).
 * A night is one part across midnight; each day off is its own. Throws RangeError where `to` is before `from`.
 */
export function parts(from: Instant, to: Instant, calendar: Calendar): Part[] {
  if (!(to >= from)) throw new RangeError(`a span ends before it begins: ${from} to ${to}`);
  const begin = wholeSecond(from);
  const end = wholeSecond(to);
  const list: Part[] = [];
  let dayStart = startOfDay(dayOf(begin, calendar.zone), calendar.zone);
  for (; dayStart < end; dayStart += dayLength) {
    const day = dayOf(dayStart, calendar.zone);
    const hours = dayHours(day, calendar);
    for (const [first, last, why] of slicesOf(hours)) {
      const sliceFrom = Math.max(begin, dayStart + first * minute);
      const sliceTo = Math.min(end, dayStart + last * minute);
      if (sliceFrom < sliceTo) append(list, { ...describe(hours), ...stretch(sliceFrom, sliceTo), why, day });
    }
  }
  return list;
}

/**
 * The hours that hold on a day, or why it has none: a day off precedes a bounded rule, this an open one.
 * Of open rules the one that began last holds, of bounded ones and of two that began alike the one recorded last.
 */
export function dayHours(day: Day, calendar: Calendar): DayHours {
  const dayOff = calendar.daysOff.get(day);
  if (dayOff) {
    return { why: dayOff.kind, name: dayOff.name, decree: dayOff.decree, certain: dayOff.certain };
  }
  const holding = calendar.hours.filter((rule) => rule.from <= day && (rule.to === null || day <= rule.to));
  const rule = holding.findLast((candidate) => candidate.to !== null) ?? latestBegun(holding);
  if (!rule) return { why: 'unknown-hours' };
  const { decree, certain } = rule;
  const spans = rule.week[weekdayOf(day) as keyof HoursRule['week']] ?? [];
  return spans.length > 0
    ? { why: 'working', spans, rule, decree, certain }
    : { why: 'weekend', rule, decree, certain };
}

function latestBegun(rules: HoursRule[]): HoursRule | undefined {
  return rules.reduce<HoursRule | undefined>(
    (last, rule) => (last && last.from > rule.from ? last : rule),
    undefined,
  );
}

/** Whether the calendar says anything of a day: hours, or a day off. */
export function hoursKnown(day: Day, calendar: Calendar): boolean {
  return dayHours(day, calendar).why !== 'unknown-hours';
}

/** The years from `from` to `to` for which no decree names the days off: figures of these are provisional. */
export function yearsWithoutDecree(from: Day, to: Day, calendar: Calendar): number[] {
  const list: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (!calendar.years.has(year)) list.push(year);
  }
  return list;
}

/**
 * Working days after `from` up to and with `to`; negative where `to` is the earlier one. Null where a day
 * between has unknown hours.
 */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number | null {
  if (to < from) {
    const count = workingDaysBetween(to, from, calendar);
    return count === null ? null : 0 - count;
  }
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    const { why } = dayHours(day, calendar);
    if (why === 'unknown-hours') return null;
    if (why === 'working') count += 1;
  }
  return count;
}

/** The spans without overlap, in order; touching ones become one. Throws RangeError for one that ends before it begins. */
export function unionOf(spans: readonly Span[]): Span[] {
  const union: Span[] = [];
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    if (!(to >= from)) throw new RangeError(`a span ends before it begins: ${from} to ${to}`);
    const last = union.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
}

/** A day cut from midnight to midnight. */
function slicesOf(hours: DayHours): [number, number, Why][] {
  if (hours.why !== 'working') return [[0, midnight, hours.why]];
  const slices: [number, number, Why][] = [];
  let at = 0;
  for (const [from, to] of hours.spans) {
    slices.push([at, from, at === 0 ? 'outside-hours' : 'break'], [from, to, 'working']);
    at = to;
  }
  slices.push([at, midnight, 'outside-hours']);
  return slices;
}

function describe(hours: DayHours): Pick<Part, 'name' | 'decree' | 'certain'> {
  if (hours.why === 'unknown-hours') return {};
  const { decree, certain } = hours;
  return 'name' in hours ? { name: hours.name, decree, certain } : { decree, certain };
}

function stretch(from: Instant, to: Instant): Pick<Part, 'from' | 'to' | 'seconds'> {
  return { from, to, seconds: (to - from) / 1000 };
}

/** Nights and unknown days run on over midnight; of two rules the first is named, and both must be certain. */
function append(list: Part[], part: Omit<Part, 'counted'>): void {
  const last = list.at(-1);
  const runsOn = part.why === 'outside-hours' || part.why === 'unknown-hours';
  if (runsOn && last?.why === part.why) {
    Object.assign(last, stretch(last.from, part.to));
    if (part.certain === false) last.certain = false;
  } else list.push({ ...part, counted: part.why === 'working' });
}

function wholeSecond(instant: Instant): Instant {
  return Math.floor(instant / 1000) * 1000;
}
