// A day as people write it, past or coming: `2027-01-01`, `1-1-2027`, `1 Januari 2027`, `besok`.
import { exitCodes, UserError } from '../errors.ts';
import { readDate } from '../intake/dates.ts';
import { addDays, type Day, dayOf, type Instant, isDay, type Zone } from '../procedure/time.ts';
import { readTyped } from './moments.ts';

const farFuture = Date.UTC(9000, 0, 1);
const comingDays: Record<string, number> = { besok: 1, tomorrow: 1, lusa: 2 };

/** Reads a day in the office's zone. Throws UserError `day-unreadable` (exit 2), naming the flag. */
export function parseDay(typed: string, flag: string, now: Instant, zone: Zone): Day {
  const day = readTypedDay(typed, now, zone);
  if (day === null) throw new UserError('day-unreadable', { flag, typed }, exitCodes.usage);
  return day;
}

/** The same, or null where it cannot be read; an hour beside the day is not taken. */
export function readTypedDay(typed: string, now: Instant, zone: Zone): Day | null {
  const text = typed.trim();
  const coming = comingDays[text.toLowerCase()];
  if (coming !== undefined) return addDays(dayOf(now, zone), coming);
  const moment = readTyped(text, now, zone);
  if (moment) return moment.precision === 'day' ? moment.day : null;
  // A bare number would be read as a serial date of Excel.
  if (/^[\d.,]*$/.test(text)) return null;
  // What the inbox refuses as not yet come is a good date here.
  const reading = readDate(text, { zone, now: farFuture, order: 'dmy' });
  return 'at' in reading && isDay(reading.at) ? reading.at : null;
}
