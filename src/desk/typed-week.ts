// Working hours as people type them: `--day senin-kamis --hours 07.30-16.00 --break 12.00-13.00`, group after group.
import { exitCodes, UserError } from '../errors.ts';
import type { CalendarRevision } from '../procedure/events/calendar-revised.ts';

export type TypedHours = { name: string; value: string }[];

/** By ISO weekday as text, times as `07:30`. */
export type Week = CalendarRevision['hours'][number]['week'];

interface Group {
  typed: string;
  weekdays: number[];
  /** Minutes since midnight; null until the first `--hours`. */
  spans: [number, number][] | null;
}

const names: [string, number][] = [
  ...['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'].map(numbered),
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(numbered),
  ["jum'at", 5],
  ['ahad', 7],
];

/**
 * Reads the groups in the order typed: a day opens one, its hours and breaks follow.
 * UserErrors (exit 2) name the flag: `weekday-unknown`, `weekday-twice`, `hours-unreadable`, `hours-overlap`,
 * `break-outside`, `hours-before-day`, `hours-missing`.
 */
export function parseWeek(typed: TypedHours): Week {
  const groups: Group[] = [];
  for (const { name, value } of typed) {
    const group = groups.at(-1);
    if (name === 'day') groups.push({ typed: value, weekdays: readWeekdays(value, groups), spans: null });
    else if (!group)
      throw new UserError('hours-before-day', { flag: `--${name}`, typed: value }, exitCodes.usage);
    else if (name === 'hours') addHours(group, value);
    else if (name === 'break') addBreak(group, value);
  }
  return Object.fromEntries(groups.flatMap(weekOf)) as Week;
}

/** `senin`, `sen`, `senin-kamis`, `senin,rabu`; null for anything else. */
export function weekdaysOf(typed: string): number[] | null {
  const ranges = typed
    .toLowerCase()
    .split(/\s*,\s*/)
    .map((part) => part.split(/\s*(?:[-–]|s\.?d\.?|sampai|to)\s*/).map(weekdayOf));
  const list: number[] = [];
  for (const [first, last = first, ...more] of ranges) {
    if (!first || !last || last < first || more.length > 0) return null;
    for (let weekday = first; weekday <= last; weekday += 1) list.push(weekday);
  }
  return list;
}

/** `07.30-16.00` in minutes since midnight; null for anything else, and where it does not end after it begins. */
export function hoursOf(typed: string): [number, number] | null {
  const match = /^(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})$/.exec(typed.trim());
  if (!match) return null;
  const [fromHour, fromMinute, toHour, toMinute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (fromMinute > 59 || toMinute > 59) return null;
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return from < to && to <= 1440 ? [from, to] : null;
}

function readWeekdays(typed: string, groups: Group[]): number[] {
  const weekdays = weekdaysOf(typed);
  if (!weekdays) throw new UserError('weekday-unknown', { typed }, exitCodes.usage);
  const named = [...groups.flatMap((group) => group.weekdays), ...weekdays];
  if (new Set(named).size < named.length) throw new UserError('weekday-twice', { typed }, exitCodes.usage);
  return weekdays;
}

function addHours(group: Group, typed: string): void {
  if (typed.trim() === '-') {
    group.spans ??= [];
    return;
  }
  const span = readHours('--hours', typed);
  const before = group.spans?.at(-1);
  if (before && span[0] <= before[1]) throw new UserError('hours-overlap', { typed }, exitCodes.usage);
  group.spans = [...(group.spans ?? []), span];
}

/** Cuts the span in which the break lies; it may not touch an end, for then there would be no break. */
function addBreak(group: Group, typed: string): void {
  if (group.spans === null) throw new UserError('hours-missing', { typed: group.typed }, exitCodes.usage);
  const [from, to] = readHours('--break', typed);
  const around = group.spans.findIndex(([begin, end]) => begin < from && to < end);
  const span = group.spans[around];
  if (!span) throw new UserError('break-outside', { typed }, exitCodes.usage);
  group.spans.splice(around, 1, [span[0], from], [to, span[1]]);
}

function readHours(flag: string, typed: string): [number, number] {
  const span = hoursOf(typed);
  if (!span) throw new UserError('hours-unreadable', { flag, typed }, exitCodes.usage);
  return span;
}

function weekOf(
  { typed, weekdays, spans }: Group,
  index: number,
  groups: Group[],
): [string, [string, string][]][] {
  // `--day senin --day rabu --hours …` gives both days the hours that come next.
  const own = spans ?? groups.slice(index).find((group) => group.spans !== null)?.spans;
  if (!own) throw new UserError('hours-missing', { typed }, exitCodes.usage);
  return weekdays.map((weekday) => [String(weekday), own.map(([from, to]) => [clock(from), clock(to)])]);
}

function weekdayOf(word: string): number | null {
  const text = word.trim();
  const found = text.length < 3 ? [] : names.filter(([name]) => name.startsWith(text));
  const numbers = new Set(found.map(([, number]) => number));
  return numbers.size === 1 ? ([...numbers][0] as number) : null;
}

function numbered(name: string, index: number): [string, number] {
  return [name, index + 1];
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
