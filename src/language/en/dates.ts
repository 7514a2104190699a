// Days, clock times, durations and figures in English, whatever this computer's own language is.
import type { Day, Instant, Wall, Zone } from '../../procedure/time.ts';
import { startOfDay, wallOf } from '../../procedure/time.ts';
import type { dates as model, When } from '../id/dates.ts';

/** From Monday, ISO weekday 1, on. */
export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const dates: typeof model = {
  /** `Tue 24 Nov 2026 09:10 WIB`; of a moment whose hour is not known only the day. */
  short: (when: When, zone: Zone): string =>
    withTime(
      when,
      `${weekday(wall(when, zone))} ${dayMonthYear(wall(when, zone))}`,
      (w) => ` ${clock(w)} ${zone.label}`,
      zone,
    ),

  /** `Mon 23 Nov 07:52`, where the year is plain from what stands around it. */
  shorter: (when: When, zone: Zone): string =>
    withTime(when, dayMonth(wall(when, zone)), (w) => ` ${clock(w)}`, zone),

  /** `09:10`; `-` where the hour is not known. */
  time: (when: When, zone: Zone): string => (hasTime(when) ? clock(wall(when, zone)) : '-'),

  /** As short as it stays clear at `now`: `09:10`, `Mon 23 Nov 07:52`, or with the year. */
  near: (when: When, now: Instant, zone: Zone): string => {
    const at = wall(when, zone);
    const today = wallOf(now, zone);
    if (at.year !== today.year) return dates.short(when, zone);
    if (at.month !== today.month || at.day !== today.day || !hasTime(when)) return dates.shorter(when, zone);
    return dates.time(when, zone);
  },

  /** On paper: `Monday, 23 November 2026 at 07:52 WIB`. */
  long: (when: When, zone: Zone): string =>
    withTime(when, longDay(wall(when, zone)), (w) => ` at ${clock(w)} ${zone.label}`, zone),

  /** On paper: `Monday, 23 November 2026`. */
  longDay: (day: Day): string => longDay(wallOfDay(day)),

  /** In a letter: `23 November 2026`. */
  letterDay: (day: Day): string => letterDay(wallOfDay(day)),

  /** `Fri 4 Dec 2026`. */
  shortDay: (day: Day): string => `${weekday(wallOfDay(day))} ${dayMonthYear(wallOfDay(day))}`,

  /** `Wed 18 Nov`. */
  shorterDay: (day: Day): string => dayMonth(wallOfDay(day)),

  /** `25 Nov`, in a column of limits. */
  dayMonth: (day: Day): string => bareDayMonth(wallOfDay(day)),

  /** `November 2026`. */
  month: (year: number, month: number): string => `${monthNames[month - 1]} ${year}`,

  /** `28 minutes`, `1 hour 5 minutes`; whole minutes are given. */
  duration: (minutes: number): string => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return counted(rest, 'minute');
    return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
  },

  /** `since Wed 18 Nov`. */
  since: (day: Day): string => `since ${dates.shorterDay(day)}`,

  /** Working minutes so far, or from one working day on the day since when. */
  waited: (minutes: number | null, since: Day, workingDayMinutes: number): string =>
    minutes === null || minutes >= workingDayMinutes ? dates.since(since) : dates.duration(minutes),

  /** `1,327`; `91.0` with one decimal. */
  figure: (value: number, decimals = 0): string => {
    const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return `${value < 0 && /[1-9]/.test(grouped + (fraction ?? '')) ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
  },

  /** `91.0 percent`. */
  percent: (value: number): string => `${dates.figure(value, 1)} percent`,
};

function counted(count: number, unit: string): string {
  return `${dates.figure(count)} ${unit}${count === 1 ? '' : 's'}`;
}

function withTime(when: When, day: string, time: (wall: Wall) => string, zone: Zone): string {
  return hasTime(when) ? day + time(wall(when, zone)) : day;
}

function hasTime(when: When): boolean {
  return typeof when === 'number' || when.precision === 'time';
}

function wall(when: When, zone: Zone): Wall {
  return wallOf(typeof when === 'number' ? when : when.instant, zone);
}

function wallOfDay(day: Day): Wall {
  const utc: Zone = { name: 'Asia/Jakarta', label: 'WIB', offsetMinutes: 0 };
  return wallOf(startOfDay(day, utc), utc);
}

function clock({ hour, minute }: Wall): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function weekday({ weekday: number }: Wall): string {
  return shortDayName(number);
}

/** Of an ISO weekday: the first three letters. */
export function shortDayName(weekday: number): string {
  return dayNames[weekday - 1]!.slice(0, 3);
}

function dayMonth(at: Wall): string {
  return `${weekday(at)} ${bareDayMonth(at)}`;
}

function dayMonthYear(at: Wall): string {
  return `${bareDayMonth(at)} ${at.year}`;
}

function bareDayMonth({ day, month }: Wall): string {
  return `${day} ${shortMonths[month - 1]}`;
}

function longDay(at: Wall): string {
  return `${dayNames[at.weekday - 1]}, ${letterDay(at)}`;
}

function letterDay({ day, month, year }: Wall): string {
  return `${day} ${monthNames[month - 1]} ${year}`;
}
