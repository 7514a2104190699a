// The head of a title or a citation: type, number and year, up to its first "tentang".
import { type NamedType, readType } from './types.ts';
import { readWorkNumber, readYear, type WorkNumber } from './work-number.ts';

export interface Head {
  named: NamedType;
  /** Null where it has none, or where it could not be read. */
  work: WorkNumber | null;
  /** The year behind `Tahun`, or of the day behind `tanggal`. */
  year: number | null;
  /** As printed where it could not be read, so that nothing is taken for it. */
  unclear: string | null;
  /** Where it ends in the text. */
  end: number;
}

/** Signs of a text in which a head must end. */
const longestHead = 260;
const mostWords = 18;

/**
 * Reads the head with which a text begins, at `from`; null where it names no type. The text has its look-alike letters
 * folded already. Nothing is read behind "tentang".
 */
export function readHead(text: string, from = 0): Head | null {
  const window = text.slice(from, from + longestHead);
  const start = findNumber(window);
  const beforeNumber = window.slice(0, start?.marker);
  const about = /(?<![\p{L}\d-])tentang(?![\p{L}\d-])/iu.exec(beforeNumber);
  const typeWords = about ? beforeNumber.slice(0, about.index) : beforeNumber;
  if (typeWords.split(/\s+/, mostWords + 1).length > mostWords) return null;
  const named = readType(typeWords);
  if (!named) return null;
  const none = { named, work: null, year: null, unclear: null };
  if (start === null || about) return { ...none, end: from + typeWords.trimEnd().length };
  return { ...none, ...readNumber(window, start.number, named, from) };
}

/** Where the number begins: behind `Nomor`, `No.`, or at the first word that begins with a figure. */
function findNumber(head: string): { marker: number; number: number } | null {
  const match =
    /(?<![\p{L}\d-])(?:(?:nomor|nomer|no)(?:[\s.:]+(?=[\p{L}\d]\S{0,12}\d|\d|[IVX]{1,5}\/|\p{L}{1,4} \d)|(?=\d))|(?=(?:\p{L}{1,3}\.)?\d|[IVX]{1,5}\/))/iu.exec(
      head,
    );
  return match && { marker: match.index, number: match.index + match[0].length };
}

/** The number and year in a field of their own, which may say `Nomor` and `Tahun` as well. */
export function readNumberField(text: string, named: NamedType): Pick<Head, 'work' | 'year' | 'unclear'> {
  const field = text.slice(0, longestHead);
  const start = findNumber(field);
  return { work: null, year: null, unclear: null, ...readNumber(field, start?.number ?? 0, named, 0) };
}

/** True where nothing stands behind the head but its subject: `Permendagri 7/2025 Terbit` is news of an instrument. */
export function isWhole(text: string, { end }: Head): boolean {
  return /^\s*(?:$|[(),.;:\u2013\u2014-]|tentang(?![\p{L}\d-]))/iu.test(text.slice(end, end + 40));
}

function readNumber(
  head: string,
  at: number,
  named: NamedType,
  from: number,
): Partial<Head> & { end: number } {
  const printed = numberAt(head, at);
  const behind = at + printed.length;
  const year = yearAt(head, behind);
  const end = from + (year?.end ?? behind);
  const work = readWorkNumber(printed, year?.year ?? null, named.type);
  const broken =
    year === null ? /^\s+[\p{L}\d]{1,6}\s+tahun\b/iu.test(head.slice(behind)) : year.year === null;
  if (!work || broken)
    return {
      end,
      year: year?.year ?? null,
      unclear: head
        .slice(at, end - from)
        .trim()
        .slice(0, 120),
    };
  const dated = dayAt(head, end - from);
  return { work, year: work.year ?? dated?.year ?? null, end: dated ? from + dated.end : end };
}

/** `300.2.2 - 2138`, `146.1-4717 - 2020`, `470/296/SJ`, `KP 2130`; blanks only before a figure that a dash or slash joins. */
function numberAt(head: string, at: number): string {
  const signs =
    /(?:\p{Lu}{1,4} (?=\d))?[\p{L}\d](?:[\p{L}\d.]|\s?[-/\u2010-\u2015]\s?(?=\d)|[-/\u2010-\u2015](?=\p{L})){0,80}/uy;
  signs.lastIndex = at;
  const printed = signs.exec(head)?.[0] ?? '';
  const glued = /(?<=\d)-?(?:tahun|thn|th)(?=\W|\d|$)/i.exec(printed);
  return (glued ? printed.slice(0, glued.index) : printed).replace(/\.+$/, '');
}

/** The year behind a number: `Tahun 2018`, `th. 2018`, or its bare figures (`PP 17 2018`); year null where they are none. */
function yearAt(head: string, at: number): { year: number | null; end: number } | null {
  const word = /[\s,(-]*(?:tahun|thn|th)[\s.:-]*([\p{L}\d]{1,12})/iuy;
  const bare = /\s+((?:19|20)\d\d)(?![\p{L}\d]|[-/.][\p{L}\d])/uy;
  word.lastIndex = at;
  bare.lastIndex = at;
  const named = word.exec(head);
  if (named) return { year: readYear(named[1]!), end: word.lastIndex };
  const figures = bare.exec(head);
  return figures && { year: readYear(figures[1]!), end: bare.lastIndex };
}

/** The day that a letter bears: `tanggal 29 Januari 2016`. */
function dayAt(head: string, at: number): { year: number | null; end: number } | null {
  const day = /[\s,(]*(?:tertanggal|tanggal|tgl)[\s.:]*\d{1,2}[\s/-]+[\p{L}\d]{1,10}[\s/-]+(\d{4})(?!\d)/iuy;
  day.lastIndex = at;
  const match = day.exec(head);
  return match && { year: readYear(match[1]!), end: day.lastIndex };
}
