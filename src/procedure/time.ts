// Instants, days and the office's wall clock. Indonesia's three zones have fixed offsets, so no zone database is needed.

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar day as `yyyy-mm-dd`. */
export type Day = string;

export type ZoneName = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

export interface Zone {
  name: ZoneName;
  label: 'WIB' | 'WITA' | 'WIT';
  offsetMinutes: number;
}

/** Keputusan Presiden 41/1987: western, central and eastern Indonesian time, without summer time. */
export const zones: Record<ZoneName, Zone> = {
  'Asia/Jakarta': { name: 'Asia/Jakarta', label: 'WIB', offsetMinutes: 420 },
  'Asia/Makassar': { name: 'Asia/Makassar', label: 'WITA', offsetMinutes: 480 },
  'Asia/Jayapura': { name: 'Asia/Jayapura', label: 'WIT', offsetMinutes: 540 },
};

/** Malang's; it holds until the office says another. */
export const defaultZone = zones['Asia/Jakarta'];

export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** ISO weekday: Monday is 1, Sunday 7. */
  weekday: number;
}

/**
 * When something happened, as precisely as it is known: an instant, or only a day.
 * `at` is the text as it stands in the archive (`2026-11-23T09:10:00+07:00`, or `2026-11-23`).
 */
export interface Moment {
  at: string;
  precision: 'time' | 'day';
  /** The instant; for a day, its first instant in the office's zone. */
  instant: Instant;
  day: Day;
}

const minute = 60_000;
export const dayLength = 86_400_000;

/** The wall clock of the zone at an instant. */
export function wallOf(instant: Instant, zone: Zone): Wall {
  const shifted = new Date(instant + zone.offsetMinutes * minute);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: shifted.getUTCDay() || 7,
  };
}

/** The day of the zone in which an instant lies. */
export function dayOf(instant: Instant, zone: Zone): Day {
  return new Date(instant + zone.offsetMinutes * minute).toISOString().slice(0, 10);
}

/** The first instant of a day in the zone. */
export function startOfDay(day: Day, zone: Zone): Instant {
  return Date.parse(`${day}T00:00:00Z`) - zone.offsetMinutes * minute;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10);
}

/** ISO weekday of a day: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** True for a day that the calendar has: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** ISO 8601 with the zone's offset, in whole seconds: `2026-11-23T09:10:00+07:00`. */
export function formatInstant(instant: Instant, zone: Zone): string {
  const shifted = new Date(Math.floor(instant / 1000) * 1000 + zone.offsetMinutes * minute);
  const hours = String(Math.floor(zone.offsetMinutes / 60)).padStart(2, '0');
  return `${shifted.toISOString().slice(0, 19)}+${hours}:00`;
}

/**
 * Reads a moment as the archive writes it: ISO 8601 with an offset, or a day.
 * Gives null for anything else; what people type is read by `intake/dates.ts` and `desk/moments.ts`.
 */
export function parseMoment(at: string, zone: Zone): Moment | null {
  if (isDay(at)) return { at, precision: 'day', instant: startOfDay(at, zone), day: at };
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(at) || !isDay(at.slice(0, 10)))
    return null;
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? null : { at, precision: 'time', instant, day: dayOf(instant, zone) };
}

/** The moment of an instant. */
export function momentAt(instant: Instant, zone: Zone): Moment {
  const at = formatInstant(instant, zone);
  return { at, precision: 'time', instant: Date.parse(at), day: at.slice(0, 10) };
}
