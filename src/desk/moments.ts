// When something happened, as an officer types it: `09.10`, `kemarin 14.30`, `24/11 09.10`, `24-11-2026`, ISO 8601.
import { exitCodes, UserError } from '../errors.ts';
import {
  addDays,
  type Day,
  dayOf,
  formatInstant,
  type Instant,
  isDay,
  type Moment,
  parseMoment,
  startOfDay,
  type Zone,
} from '../procedure/time.ts';

const dayWords: Record<string, number> = {
  'hari ini': 0,
  today: 0,
  kemarin: -1,
  yesterday: -1,
  'kemarin dulu': -2,
};

/**
 * Reads what was typed, in the office's zone; a day without an hour stays a day, an hour alone is of `day`, else of today.
 * Throws UserError `time-unreadable` naming the flag, or `time-in-future`, both exit 2.
 */
export function parseTyped(typed: string, flag: string, now: Instant, zone: Zone, day?: Day): Moment {
  const moment = readTyped(typed.trim(), now, zone, day);
  if (!moment) throw new UserError('time-unreadable', { flag, typed }, exitCodes.usage);
  const future = moment.precision === 'day' ? moment.day > dayOf(now, zone) : moment.instant > now;
  if (future) throw new UserError('time-in-future', { flag, typed, now, zone }, exitCodes.usage);
  return moment;
}

/** The same, or null where it cannot be read. */
export function readTyped(typed: string, now: Instant, zone: Zone, hourOf?: Day): Moment | null {
  const today = dayOf(now, zone);
  const iso = readIso(typed, zone);
  if (iso) return iso;
  const clock =
    /^(?:((?!pukul\s|jam\s).*?)[\s,]+)?(?:pukul\s+|jam\s+)?(\d{1,2})[.:](\d{2})(?:\s*(?:WIB|WITA|WIT))?$/i.exec(
      typed,
    );
  const day = clock ? (clock[1] ? readDay(clock[1], today) : (hourOf ?? today)) : readDay(typed, today);
  if (!day) return null;
  if (!clock) return parseMoment(day, zone);
  const [hour, minute] = [Number(clock[2]), Number(clock[3])];
  if (hour > 23 || minute > 59) return null;
  return parseMoment(formatInstant(startOfDay(day, zone) + (hour * 60 + minute) * 60_000, zone), zone);
}

function readIso(typed: string, zone: Zone): Moment | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(typed);
  if (!match || !isDay(match[1] as Day)) return null;
  if (match[2] === undefined) return parseMoment(match[1] as Day, zone);
  if (match[5]) {
    const instant = Date.parse(typed.replace(' ', 'T'));
    return Number.isNaN(instant) ? null : parseMoment(formatInstant(instant, zone), zone);
  }
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  if (Number(match[2]) > 23 || Number(match[3]) > 59 || Number(match[4] ?? 0) > 59) return null;
  return parseMoment(formatInstant(startOfDay(match[1] as Day, zone) + seconds * 1000, zone), zone);
}

/** `24/11`, `24-11-2026`, `24.11.2026`, `kemarin`; the year is this one where it is left out. */
function readDay(typed: string, today: Day): Day | null {
  const word = dayWords[typed.toLowerCase()];
  if (word !== undefined) return addDays(today, word);
  if (isDay(typed)) return typed;
  const match = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(typed);
  if (!match) return null;
  const year = match[3] ? match[3].padStart(4, '20') : today.slice(0, 4);
  const day = `${year}-${(match[2] as string).padStart(2, '0')}-${(match[1] as string).padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
