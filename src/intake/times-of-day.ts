// Reads times of day as people, forms and spreadsheets write them.
import { zones } from '../procedure/time.ts';
import type { Cell } from './row.ts';

export interface TimeOfDay {
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of Greenwich; null where the text names no zone. */
  offset: number | null;
}

/** What stands behind a date, in lower case: `t08:15z`, ` 08.15 wib`, ` - 9:00 malam`. */
export function readTimeOfDay(text: string): TimeOfDay | 'no-such-time' | null {
  const found =
    /^(?:t|\s*[-–—|]\s+|\s|,)\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.|pagi|siang|sore|petang|malam)?\s*(\S.*)?$/.exec(
      text,
    );
  if (!found) return null;
  const [minute, second] = [Number(found[2]), Number(found[3] ?? 0)];
  const written = Number(found[1]);
  if (minute > 59 || second > 59 || written > 23) return 'no-such-time';
  const hour = hourOf(written, found[4]);
  if (hour === null) return /^[ap]/.test(found[4]!) && found[4] !== 'pagi' ? 'no-such-time' : null;
  const zone = found[5];
  // Between two times a hyphen means "to"; in an offset it stands after seconds or in ISO 8601.
  if (zone?.startsWith('-') && found[3] === undefined && !text.startsWith('t')) return null;
  const offset = zone === undefined ? null : offsetOf(zone);
  return zone !== undefined && offset === null ? null : { hour, minute, second, offset };
}

/**
 * The cell of a time column as words that may follow a day, or null: a bare hour, four digits, a spreadsheet's fraction of a day,
 * or its time on day zero or on another day. `0.25` is none: six o'clock to a spreadsheet, 25 past midnight to a person.
 */
export function wordTime(cell: Cell): string | null {
  const text = String(cell)
    .trim()
    .replace(/^(?:1899-12-3[01]|30\/12\/1899|12\/30\/1899|1900-01-0[01]|0?0\/0?1\/1900|1\/0\/1900)[t ]+/i, '')
    .replace(/^\d{4}-\d\d-\d\dT(?=\d\d:)/, '');
  const isNumber = typeof cell === 'number';
  if (isNumber ? cell > 0 && cell < 1 : /^0(?:,\d+|\.\d|\.\d{3,})$/.test(text)) {
    const seconds = Math.round(Number(text.replace(',', '.')) * 86_400);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return seconds < 86_400 ? parts.map((part) => String(part).padStart(2, '0')).join(':') : null;
  }
  if (/^0\.\d\d$/.test(text) || /\d\s*(?:[-–—]|s\.?\s?d\.?|sampai)\s*\d/i.test(text)) return null;
  if (/^\d{4}$/.test(text)) return `${text.slice(0, 2)}:${text.slice(2)}`;
  return /^\d{1,2}(?!\d|[:.]\d)/.test(text) ? `jam ${text}` : text;
}

/** Hours of 24; null where that part of the day does not have the hour, or could have it twice. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (half[0] === 'a' || (half[0] === 'p' && /^p\.?m/.test(half)))
    return hour < 1 || hour > 12 ? null : (hour % 12) + (half[0] === 'p' ? 12 : 0);
  const [from, to] = partsOfDay[half]!;
  return [hour, hour + 12].find((each) => each >= from && each <= to) ?? null;
}

const partsOfDay: Record<string, [from: number, to: number]> = {
  pagi: [1, 11],
  siang: [10, 15],
  sore: [15, 18],
  petang: [15, 19],
  malam: [18, 23],
};

/** Minutes east of Greenwich: `z`, `wib`, `gmt+7`, `+07:00`, `+0700`. */
function offsetOf(text: string): number | null {
  const label = text.replace(/[()]/g, '').replace(/\s+/g, '');
  if (label === 'z' || label === 'utc' || label === 'gmt') return 0;
  const known = Object.values(zones).find((zone) => zone.label.toLowerCase() === label);
  if (known) return known.offsetMinutes;
  const found = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?(?:wib|wita|wit)?$/.exec(label);
  if (!found || Number(found[2]) > 14) return null;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}
