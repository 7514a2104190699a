// Days and moments as sources print them: what can be none is left out and says why, what only tells of one is none.
import {
  addDays,
  type Day,
  dayOf,
  defaultZone,
  formatInstant,
  type Instant,
  isDay,
} from '../procedure/time.ts';
import type { Finding, FindingNote } from './finding.ts';
import { tidy } from './text.ts';

export type DateFaultCode = 'date-impossible' | 'date-unreadable' | 'date-future';
export type DateReading = { day: Day } | { fault: DateFaultCode };
/** ISO 8601 with the offset of WIB, or a day. */
export type PublishedReading = { published: string } | { fault: DateFaultCode };

/**
 * Reads one printed date as a day of WIB; a time beside it counts only where it carries an offset. Null for a blank, a dash
 * and relative words (`6 hari yang lalu`). Day before month unless `order` says else; what fits only one way is read that
 * way where no `order` is given. Before 1800, 1970-01-01 (nothing, as a computer stores it) and 0000-00-00 are impossible, more than
 * seven days ahead of `now` is future.
 */
export function readDate(
  printed: string,
  { now, order }: { now: Instant; order?: 'mdy' },
): DateReading | null {
  const text = tidy(printed.slice(0, 300)).toLowerCase();
  if (!/[\p{L}\d]/u.test(text) || relative.test(text) || nothing.has(text)) return null;
  const day = readWithOffset(text) ?? readYearFirst(text) ?? readNamedMonth(text) ?? readFigures(text, order);
  if (day === null) return { fault: 'date-unreadable' };
  if (!isDay(day) || day < '1800-01-01' || day === '1970-01-01') return { fault: 'date-impossible' };
  return isAhead(day, now) ? { fault: 'date-future' } : { day };
}

/**
 * When an item of news was published: null where nothing is said. A time without an offset is one of WIB, where the sources
 * stand; one that cannot be, or lies before 1990, is impossible. `order` as in `readDate`.
 */
export function readPublished(printed: string, now: Instant, order?: 'mdy'): PublishedReading | null {
  const moment = readMoment(tidy(printed.slice(0, 300)).toLowerCase());
  if (moment === null) {
    const read = readDate(printed, { now, ...(order && { order }) });
    return read !== null && 'day' in read ? { published: read.day } : read;
  }
  if (moment.instant === null) return { fault: 'date-impossible' };
  const day = dayOf(moment.instant, defaultZone);
  if (day < '1990-01-01') return { fault: 'date-impossible' };
  if (isAhead(day, now)) return { fault: 'date-future' };
  return { published: formatInstant(moment.instant, defaultZone) };
}

function isAhead(day: Day, now: Instant): boolean {
  return day > addDays(dayOf(now, defaultZone), daysAhead);
}

/** The office's clock and the source's may differ, and an act is sometimes published before its day. */
const daysAhead = 7;

const nothing = new Set(['null', 'n/a', 'na', 'none', 'nihil', 'tidak ada', 'undefined', '0']);

const relative =
  /\b(yang lalu|lalu|barusan|baru saja|kemarin|hari ini|ago|yesterday|today)\b|^\d+ (detik|menit|jam|hari|minggu|bulan|tahun)$/;

/** An instant is a day only in a zone. */
function readWithOffset(text: string): Day | null {
  const moment = readMoment(text);
  if (!moment?.zoned) return null;
  return moment.instant === null ? moment.day : dayOf(moment.instant, defaultZone);
}

interface Moment {
  /** As it stands there, whatever the zone. */
  day: Day;
  /** Null where there is no such day or hour. */
  instant: Instant | null;
  /** Its day is told by the zone: that of an Indonesian one stands there already. */
  zoned: boolean;
}

/** Of RFC 822, as RSS has it, of ISO 8601 and of SQL; null for a day alone and for all else. */
function readMoment(text: string): Moment | null {
  if (text.length > 60) return null;
  const mail = rfc822.exec(text);
  const month = mail && months.get(mail[2]!);
  if (mail && month) return momentOf(dayFrom(mail[3]!, month, mail[1]!), mail.slice(4));
  const parts = iso.exec(text);
  return parts && momentOf(dayFrom(parts[1]!, Number(parts[2]), parts[3]!), parts.slice(4));
}

/** `Mon, 23 Nov 2026 07:00:00 +0700`. */
const rfc822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,10})\.?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/;

/** `2026-11-23T07:00:00.000Z`, `2026-11-23 07:00:00`. */
const iso =
  /^(\d{4})-(\d{2})-(\d{2})[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/;

/** Null for a zone that nobody knows. */
function momentOf(day: Day, [hour, minute, second = '0', zone]: (string | undefined)[]): Moment | null {
  const offset = offsetOf(zone ?? 'wib');
  if (offset === null) return null;
  const known = isDay(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
  const time = (Number(hour) * 60 + Number(minute) - offset) * 60_000 + Number(second) * 1000;
  return {
    day,
    instant: known ? Date.parse(`${day}T00:00:00Z`) + time : null,
    zoned: !(zone ?? 'wib').startsWith('wi'),
  };
}

/** Offsets by name, in minutes. */
const offsets = new Map(Object.entries({ z: 0, ut: 0, utc: 0, gmt: 0, wib: 420, wita: 480, wit: 540 }));

function offsetOf(zone: string): number | null {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!parts) return offsets.get(zone) ?? null;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}

/** What may stand before and behind a date: `Senin,`, `pada tanggal`, `15:35 WIB`, a source's name; never a second date. */
const before = /^[^\d]{0,60}?/.source;
const behind = /(?:[t ,|]{1,3}(?:pukul )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d{1,9})?)?[^\d]{0,60}$/.source;

/** `2015-08-28 08:03:40`, `2024/01/01`. */
function readYearFirst(text: string): Day | null {
  const match = yearFirst.exec(text);
  return match && dayFrom(match[1]!, Number(match[2]), match[3]!);
}

const yearFirst = new RegExp(`${before}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${behind}`);

/** `Jumat, 03 Okt 2025`, `25 April 2025`, `October 3, 2025`. */
function readNamedMonth(text: string): Day | null {
  const dayFirst = dayThenMonth.exec(text);
  const month = dayFirst && months.get(dayFirst[2]!);
  if (dayFirst && month) return dayFrom(dayFirst[3]!, month, dayFirst[1]!);
  const monthFirst = monthThenDay.exec(text);
  const named = monthFirst && months.get(monthFirst[1]!);
  return monthFirst && named ? dayFrom(monthFirst[3]!, named, monthFirst[2]!) : null;
}

const dayThenMonth = new RegExp(`${before}(\\d{1,2})[-/. ]{1,2}([a-z]{3,10})[-/., ]{1,2}(\\d{4})${behind}`);
const monthThenDay = new RegExp(`^(?:[a-z]+, )?([a-z]{3,10})\\.? (\\d{1,2}),? (\\d{4})${behind}`);

/** `13-12-2012`, `05/31/2025 15:35 WIB`. */
function readFigures(text: string, order: 'mdy' | undefined): Day | null {
  const match = figures.exec(text);
  if (!match) return null;
  const [, first, second, year] = match;
  const dayFirst = dayFrom(year!, Number(second), first!);
  const monthFirst = dayFrom(year!, Number(first), second!);
  if (order) return monthFirst;
  return isDay(dayFirst) || !isDay(monthFirst) ? dayFirst : monthFirst;
}

const figures = new RegExp(`${before}(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${behind}`);

function dayFrom(year: string, month: number, day: string): Day {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Indonesian and English names, old spellings and short forms of either. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'januari jan january djanuari',
    'februari feb february pebruari peb februarie',
    'maret mar march mrt maart',
    'april apr aprl',
    'mei may mey',
    'juni jun june djuni',
    'juli jul july djuli',
    'agustus agu agt agst ags agust aug august',
    'september sep sept',
    'oktober okt october oct',
    'november nov nopember nop',
    'desember des december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * Compares the dates of one finding with each other. A promulgation before the enactment is taken out of the finding (day
 * and month were swapped somewhere, and nothing says in which of both); the notes tell it.
 */
export function checkDates(finding: Pick<Finding, 'enacted' | 'promulgated'>): FindingNote[] {
  const { enacted, promulgated } = finding;
  if (enacted === null || promulgated === null || promulgated >= enacted) return [];
  finding.promulgated = null;
  return [{ code: 'promulgated-before-enacted', field: 'promulgated', value: promulgated }];
}
