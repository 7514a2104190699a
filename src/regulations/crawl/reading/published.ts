// When an item of news was published: what feeds and interfaces print, as ISO 8601 with offset, or as a day.
import { addDays, dayOf, defaultZone, formatInstant, type Instant, isDay } from '../../../procedure/time.ts';
import { readDate } from '../../dates.ts';
import type { FindingNote } from '../../finding.ts';

export type Published = { published: string } | { fault: FindingNote['code'] } | null;

/** RFC 822 as RSS has it: `Mon, 23 Nov 2026 07:00:00 +0700`; the names of months in English only. */
const rfc822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{4})?$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO 8601 and SQL: `2026-11-23T07:00:00.000Z`, `2026-11-23 07:00:00`. */
const iso =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(z|[a-z]{3,4}|[+-]\d{2}:?\d{2})?$/i;

/** Offsets by name, in minutes; without one it is WIB, where the sources stand. */
const offsets: Record<string, number> = { z: 0, ut: 0, utc: 0, gmt: 0, wib: 420, wita: 480, wit: 540 };

/** Null where nothing is said. A time is given in WIB; one that cannot be is a fault. `order` is that of dates with slashes. */
export function readPublished(printed: string | null, now: Instant, order?: 'mdy'): Published {
  if (printed === null) return null;
  const instant = readTime(printed.trim());
  if (instant === null) {
    const read = readDate(printed, { now, ...(order && { order }) });
    return read !== null && 'day' in read ? { published: read.day } : read;
  }
  if (instant === 'impossible') return { fault: 'date-impossible' };
  const day = dayOf(instant, defaultZone);
  if (day < '1990-01-01') return { fault: 'date-impossible' };
  if (day > addDays(dayOf(now, defaultZone), 7)) return { fault: 'date-future' };
  return { published: formatInstant(instant, defaultZone) };
}

function readTime(text: string): Instant | 'impossible' | null {
  if (text.length > 60) return null;
  const rfc = rfc822.exec(text);
  if (rfc) {
    const month = months.indexOf(rfc[2]!.toLowerCase()) + 1;
    return month === 0 ? null : instantOf(rfc[3]!, month, rfc[1]!, rfc.slice(4));
  }
  const parts = iso.exec(text);
  return parts && instantOf(parts[1]!, Number(parts[2]), parts[3]!, parts.slice(4));
}

function instantOf(
  year: string,
  month: number,
  date: string,
  [hour, minute, second = '0', zone = 'wib']: (string | undefined)[],
): Instant | 'impossible' | null {
  const two = (value: string | number) => String(value).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(date)}`;
  const offset = offsetOf(zone);
  if (offset === null) return null;
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return 'impossible';
  return Date.parse(`${day}T${two(hour!)}:${two(minute!)}:00Z`) + Number(second) * 1000 - offset * 60_000;
}

function offsetOf(zone: string): number | null {
  const named = offsets[zone.toLowerCase()];
  if (named !== undefined) return named;
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return parts && (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}
