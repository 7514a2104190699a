// Reads dates as people, forms and spreadsheets write them.
import {
  type Day,
  formatInstant,
  type Instant,
  isDay,
  startOfDay,
  weekdayOf,
  type Zone,
} from '../procedure/time.ts';
import type { Cell } from './row.ts';
import { readTimeOfDay } from './times-of-day.ts';

export type DateOrder = 'dmy' | 'mdy';

export type DateFault =
  | { code: 'not-a-date' }
  | { code: 'month-ends'; month: number; lastDay: number }
  | { code: 'no-such-month'; month: number }
  | { code: 'no-such-time' }
  /** The weekday that is written beside the date is another one; ISO weekdays. */
  | { code: 'weekday-differs'; written: number; actual: number }
  /** Day and month could be either, and nothing in the file decides. */
  | { code: 'ambiguous' }
  | { code: 'future' };

/** A moment in the form of the archive, or why there is none. */
export type DateReading = { at: string } | DateFault;

export interface DateRules {
  /** The office's zone; holds where the text names none. */
  zone: Zone;
  now: Instant;
  /** What the whole file decided; without it a date that could be either is `ambiguous`. */
  order?: DateOrder;
  /** A spreadsheet that counts its days from 1904. */
  from1904?: boolean;
}

/** Reads one date, with or without a time; `now` bounds it. A number is a spreadsheet's serial, or Unix time. */
export function readDate(value: Cell, rules: DateRules): DateReading {
  const text = String(value).trim();
  const reading = readSerial(text, rules) ?? readText(text, rules);
  if ('code' in reading) return reading;
  const instant = reading.at.length === 10 ? startOfDay(reading.at, rules.zone) : Date.parse(reading.at);
  return instant > rules.now ? { code: 'future' } : reading;
}

/** What a date says of the order in its file: decided, open, or nothing. */
export function orderEvidence(value: Cell): DateOrder | 'open' | null {
  const [, weekday, rest] = /^(?:([a-z']+) )?(.*)$/.exec(tidy(String(value)))!;
  const parts = numericParts(rest!);
  if (!parts) return null;
  const { first, second, separator } = parts;
  // A dot between day and month is only written where the day stands first (PUEBI, DIN 5008).
  if (separator === '.' || first > 12) return second > 12 ? null : 'dmy';
  if (second > 12) return 'mdy';
  if (first === second) return null;
  // The weekday beside it often fits one order only.
  const isOn = (month: number, day: number) => {
    const date = `${String(parts.year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
    return isDay(date) && weekdayOf(date) === weekdays.get(weekday ?? '');
  };
  const [dmy, mdy] = [isOn(second, first), isOn(first, second)];
  return dmy === mdy ? 'open' : dmy ? 'dmy' : 'mdy';
}

/** Spreadsheets count days from 30 December 1899, or from 1 January 1904; 20000 is 1954, 80000 is 2119. */
function readSerial(text: string, { zone, from1904 }: DateRules): DateReading | null {
  if (!/^\d{5}(?:[.,]\d+)?$|^1\d{9}$|^1\d{12}$/.test(text)) return null;
  const number = Number(text.replace(',', '.'));
  if (number > 80_000) {
    return { at: formatInstant(number > 1e12 ? number : number * 1000, zone) };
  }
  if (number < 20_000) return null;
  const days = number - 25_569 + (from1904 ? 1462 : 0);
  const wall = Math.round(days * 86_400) * 1000;
  if (Number.isInteger(number)) return { at: new Date(wall).toISOString().slice(0, 10) };
  return { at: formatInstant(wall - zone.offsetMinutes * 60_000, zone) };
}

interface Parts {
  year: number;
  month: number;
  day: number;
  rest: string;
}

function readText(text: string, rules: DateRules): DateReading {
  const tidied = tidy(text);
  const weekday = /^([a-z']+)\s/.exec(tidied)?.[1];
  const written = weekday === undefined ? undefined : weekdays.get(weekday);
  const parts = dateParts(written === undefined ? tidied : tidied.slice(weekday!.length).trim(), rules.order);
  if (parts === null) return { code: 'not-a-date' };
  if ('code' in parts) return parts;
  const { year, month, day, rest } = parts;
  if (month < 1 || month > 12) return { code: 'no-such-month', month };
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > lastDay) return { code: 'month-ends', month, lastDay };
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  if (!isDay(date) || year < 1945) return { code: 'not-a-date' };
  if (written !== undefined && written !== weekdayOf(date))
    return { code: 'weekday-differs', written, actual: weekdayOf(date) };
  return withTime(date, rest, rules.zone);
}

/** Lower case, one blank between words, without the words that only join date and time; `jam 9` is `9:00`. */
function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^([a-z']+)\s*[/,-]\s*(?=\d)/, '$1 ')
    .replace(/(?<![\w'])(?:pukul|pkl\.?|jam|at|@)\s*(\d{1,2})(?=\s|$)/g, ' $1:00 ')
    .replace(/(?<![\w'])(?:tanggal|tgl|pada|pukul|pkl|jam|at)\b\.?|@|,(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function dateParts(text: string, order: DateOrder | undefined): Parts | DateFault | null {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (iso) {
    return { year: +iso[1]!, month: +iso[2]!, day: +iso[3]!, rest: text.slice(iso[0].length) };
  }
  const numeric = numericParts(text);
  if (numeric) return inOrder(numeric, text, order);
  const named =
    /^(?<day>\d{1,2})[-\s/.]*(?<month>[a-z]+)[-\s/.]*(?<year>\d{4}|\d{2})(?!\d)/.exec(text) ??
    /^(?<month>[a-z]+)\.?[-\s]*(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<year>\d{4})(?!\d)/.exec(text);
  if (!named?.groups) return null;
  const month = monthOf(named.groups['month']!);
  if (month === null) return null;
  return {
    year: fullYear(named.groups['year']!),
    month,
    day: Number(named.groups['day']),
    rest: text.slice(named[0].length),
  };
}

interface NumericParts {
  first: number;
  second: number;
  year: number;
  separator: string;
  length: number;
}

function numericParts(text: string): NumericParts | null {
  const found = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/.exec(text);
  if (!found) return null;
  return {
    first: +found[1]!,
    second: +found[3]!,
    year: fullYear(found[4]!),
    separator: found[2]!,
    length: found[0].length,
  };
}

function inOrder(parts: NumericParts, text: string, order: DateOrder | undefined): Parts | DateFault {
  const { first, second, year } = parts;
  const evidence = orderEvidence(text);
  const chosen = parts.separator === '.' ? 'dmy' : (order ?? (evidence === 'open' ? null : evidence));
  if (chosen === null && evidence === 'open') return { code: 'ambiguous' };
  const rest = text.slice(parts.length);
  return chosen === 'mdy'
    ? { year, month: first, day: second, rest }
    : { year, month: second, day: first, rest };
}

function withTime(date: Day, rest: string, zone: Zone): DateReading {
  if (rest.trim() === '') return { at: date };
  const time = readTimeOfDay(rest);
  if (time === null || time === 'no-such-time') return { code: time ?? 'not-a-date' };
  const wall = Date.parse(`${date}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}Z`);
  return { at: formatInstant(wall - (time.offset ?? zone.offsetMinutes) * 60_000, zone) };
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 80 ? 2000 : 1900);
}

function monthOf(word: string): number | null {
  const index = monthWords.findIndex((words) => words.split(' ').includes(word));
  return index < 0 ? null : index + 1;
}

const monthWords = [
  'januari jan january',
  'februari pebruari feb peb february',
  'maret mar mrt march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'agustus agt ags agu agst aug august',
  'september sep sept',
  'oktober okt october oct',
  'november nopember nov nop',
  'desember des december dec',
];

const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'senin sen monday mon',
    'selasa sel tuesday tue tues',
    'rabu rab wednesday wed',
    'kamis kam thursday thu thurs',
    "jumat jum'at jum friday fri",
    'sabtu sab saturday sat',
    'minggu min ahad sunday sun',
  ].flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
);

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
