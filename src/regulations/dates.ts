// Days as sources print them: what can be no such day is left out and says why, what only tells of one is none.
import { addDays, type Day, dayOf, defaultZone, type Instant, isDay } from '../procedure/time.ts';
import type { Finding, FindingNote } from './finding.ts';
import { tidy } from './text.ts';

export type DateFaultCode = 'date-impossible' | 'date-unreadable' | 'date-future';
export type DateReading = { day: Day } | { fault: DateFaultCode };

/**
 * Reads one printed date as a day of WIB; a time beside it counts only where it carries an offset. Null for a blank, a dash
 * and relative words (`6 hari yang lalu`). Day before month unless `order` says else; without `order`, what fits only one
 * way is read that way. Before 1800, 1970-01-01 (nothing, as a computer stores it) and 0000-00-00 are impossible, more than
 * seven days ahead of `now` is future.
 */
export function readDate(
  printed: string,
  { now, order }: { now: Instant; order?: 'dmy' | 'mdy' },
): DateReading | null {
  const text = tidy(printed.slice(0, 300)).toLowerCase();
  if (!/[\p{L}\d]/u.test(text) || relative.test(text) || nothing.has(text)) return null;
  const day = readWithOffset(text) ?? readYearFirst(text) ?? readNamedMonth(text) ?? readFigures(text, order);
  if (day === null) return { fault: 'date-unreadable' };
  if (!isDay(day) || day < '1800-01-01' || day === '1970-01-01') return { fault: 'date-impossible' };
  return day > addDays(dayOf(now, defaultZone), daysAhead) ? { fault: 'date-future' } : { day };
}

/** The office's clock and the source's may differ, and an act is sometimes published before its day. */
const daysAhead = 7;

const nothing = new Set(['null', 'n/a', 'na', 'none', 'nihil', 'tidak ada', 'undefined', '0']);

const relative =
  /\b(yang lalu|lalu|barusan|baru saja|kemarin|hari ini|ago|yesterday|today)\b|^\d+ (detik|menit|jam|hari|minggu|bulan|tahun)$/;

/** `2018-05-02T17:00:00Z`, `Mon, 05 Oct 2026 17:00:00 +0000`: an instant, which is a day only in a zone. */
function readWithOffset(text: string): Day | null {
  const iso =
    /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(?: ?(z|utc|gmt)| ?([+-]\d{2}):?(\d{2}))$/.exec(
      text,
    );
  if (iso) return dayAt(iso[1]!, iso[2]!, iso[4], iso[5]);
  const mail =
    /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) (?:(gmt|utc?|z)|([+-]\d{2})(\d{2}))$/.exec(
      text,
    );
  const month = mail && months.get(mail[2]!);
  return mail && month ? dayAt(dayFrom(mail[3]!, month, mail[1]!), mail[4]!, mail[6], mail[7]) : null;
}

function dayAt(day: string, time: string, hours = '+00', minutes = '00'): Day {
  const instant = Date.parse(`${day}T${time}${hours}:${minutes}`);
  return !isDay(day) || Number.isNaN(instant) ? day : dayOf(instant, defaultZone);
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
function readFigures(text: string, order: 'dmy' | 'mdy' | undefined): Day | null {
  const match = figures.exec(text);
  if (!match) return null;
  const [, first, second, year] = match;
  const dayFirst = dayFrom(year!, Number(second), first!);
  const monthFirst = dayFrom(year!, Number(first), second!);
  if (order) return order === 'mdy' ? monthFirst : dayFirst;
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
