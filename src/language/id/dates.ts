// Days, clock times, durations and figures in Indonesian office writing, whatever this computer's own language is.
import type { Day, Instant, Moment, Wall, Zone } from '../../procedure/time.ts';
import { startOfDay, wallOf } from '../../procedure/time.ts';

/** A moment, or an instant that is known to the second. */
export type When = Moment | Instant;

/** From Monday, ISO weekday 1, on. */
export const dayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

export const dates = {
  /** `Sel 24 Nov 2026 09.10 WIB`; of a moment whose hour is not known only the day. */
  short: (when: When, zone: Zone): string =>
    withTime(
      when,
      `${weekday(wall(when, zone))} ${dayMonthYear(wall(when, zone))}`,
      (w) => ` ${clock(w)} ${zone.label}`,
      zone,
    ),

  /** `Sen 23 Nov 07.52`, where the year is plain from what stands around it. */
  shorter: (when: When, zone: Zone): string =>
    withTime(when, dayMonth(wall(when, zone)), (w) => ` ${clock(w)}`, zone),

  /** `09.10`; `-` where the hour is not known. */
  time: (when: When, zone: Zone): string => (hasTime(when) ? clock(wall(when, zone)) : '-'),

  /** As short as it stays clear at `now`: `09.10`, `Sen 23 Nov 07.52`, or with the year. */
  near: (when: When, now: Instant, zone: Zone): string => {
    const at = wall(when, zone);
    const today = wallOf(now, zone);
    if (at.year !== today.year) return dates.short(when, zone);
    if (at.month !== today.month || at.day !== today.day || !hasTime(when)) return dates.shorter(when, zone);
    return dates.time(when, zone);
  },

  /** On paper: `Senin, 23 November 2026 pukul 07.52 WIB`. */
  long: (when: When, zone: Zone): string =>
    withTime(when, longDay(wall(when, zone)), (w) => ` pukul ${clock(w)} ${zone.label}`, zone),

  /** On paper: `Senin, 23 November 2026`. */
  longDay: (day: Day): string => longDay(wallOfDay(day)),

  /** In a letter: `23 November 2026`. */
  letterDay: (day: Day): string => letterDay(wallOfDay(day)),

  /** `Jum 4 Des 2026`. */
  shortDay: (day: Day): string => `${weekday(wallOfDay(day))} ${dayMonthYear(wallOfDay(day))}`,

  /** `Rab 18 Nov`. */
  shorterDay: (day: Day): string => dayMonth(wallOfDay(day)),

  /** `25 Nov`, in a column of limits. */
  dayMonth: (day: Day): string => bareDayMonth(wallOfDay(day)),

  /** `November 2026`. */
  month: (year: number, month: number): string => `${monthNames[month - 1]} ${year}`,

  /** `28 menit`, `1 jam 5 menit`; whole minutes are given. */
  duration: (minutes: number): string => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest} menit`;
    return rest === 0 ? `${dates.figure(hours)} jam` : `${dates.figure(hours)} jam ${rest} menit`;
  },

  /** `sejak Rab 18 Nov`. */
  since: (day: Day): string => `sejak ${dates.shorterDay(day)}`,

  /** Working minutes so far, or from one working day on the day since when. */
  waited: (minutes: number | null, since: Day, workingDayMinutes: number): string =>
    minutes === null || minutes >= workingDayMinutes ? dates.since(since) : dates.duration(minutes),

  /** `1.327`; `91,0` with one decimal. */
  figure: (value: number, decimals = 0): string => {
    const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
    return `${value < 0 && /[1-9]/.test(grouped + (fraction ?? '')) ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
  },

  /** `91,0 persen`. */
  percent: (value: number): string => `${dates.figure(value, 1)} persen`,
};

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
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
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
