// Days as decrees and tables write them: one, several of a month, or from one to another.
import { addDays, type Day, isDay, type Zone } from '../../procedure/time.ts';
import { type DateFault, readDate } from '../dates.ts';

const farFuture = Date.UTC(9000, 0, 1);
const joint = /\s*(?:,\s*dan\b|,\s*and\b|,|&|\bdan\b|\band\b|[-–—]|\bs\.?\s?\/?\s?d\.?|\bsampai\b|\bto\b)\s*/;
const upTo = /^[-–—]$|^s|^to$/;

const longestText = 200;

/** No holiday is longer; Ramadan and the like are no days off. */
export const longestHoliday = 14;

/**
 * `1 Januari 2027`, `21-22 Maret 2026 (Sabtu-Minggu)`, `20, 23, dan 24 Maret 2026`, `2027-01-01`; the year may be left out
 * where it is known. A fault of one day is that of `readDate`.
 */
export function readDays(typed: string, year: number | null, zone: Zone): Day[] | DateFault {
  if (typed.length > longestText) return { code: 'not-a-date' };
  const text = typed
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const several = /^((?:\d{1,2}\D{1,9}?)+\d{1,2})\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?$/i.exec(text);
  const listed = several && listOf(several[1] as string);
  if (!several || !listed) return readOne(text, year, zone);
  const month = `${several[2]} ${several[3] ?? year ?? ''}`;
  const days = listed.map((day) => readOne(`${day} ${month}`, year, zone));
  const fault = days.find((day) => !Array.isArray(day));
  return (fault as DateFault | undefined) ?? (days as Day[][]).flat();
}

/** The days of a month that `20, 23-24` names, or null where it is no such list. */
function listOf(text: string): number[] | null {
  const numbers: number[] = [];
  let rest = text.toLowerCase();
  let range = false;
  for (;;) {
    const [, digits, after = ''] = /^(\d{1,2})(.*)$/.exec(rest) ?? [];
    if (digits === undefined) return null;
    const day = Number(digits);
    const last = numbers.at(-1);
    if (range && last !== undefined) {
      if (day <= last || day - last > longestHoliday) return null;
      for (let next = last + 1; next <= day; next += 1) numbers.push(next);
    } else numbers.push(day);
    if (after === '') return numbers;
    const sign = joint.exec(after);
    if (sign?.index !== 0) return null;
    range = upTo.test(sign[0].trim());
    rest = after.slice(sign[0].length);
  }
}

function readOne(text: string, year: number | null, zone: Zone): Day[] | DateFault {
  const whole = year !== null && /[a-z]/i.test(text) && !/\d{4}/.test(text) ? `${text} ${year}` : text;
  const reading = readDate(whole, { zone, now: farFuture, order: 'dmy' });
  if ('code' in reading) return reading;
  return isDay(reading.at) ? [reading.at] : { code: 'not-a-date' };
}

/** The days from one to another, both included. */
export function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
