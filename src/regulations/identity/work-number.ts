// The number and the year of an instrument, told from what is printed; what can be read in two ways is not read.
import type { InstrumentType } from './types.ts';

/** Years that an instrument of the republic may bear; a scan reads 2014 as 2074. */
const firstYear = 1945;
const lastYear = 2050;

export interface WorkNumber {
  number: string;
  year: number | null;
}

/** A year, or null where these are not the figures of one. */
export function readYear(printed: string): number | null {
  const year = /^\d{4}$/.test(printed) ? Number(printed) : 0;
  return year >= firstYear && year <= lastYear ? year : null;
}

/** A number with its dashes, blanks and capitals made one; otherwise as printed. */
export function tidyNumber(printed: string): string {
  const number = printed
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*([-/.])\s*/g, '$1')
    .replace(/^[-/.]+|[-/.]+$/g, '')
    .trim();
  return /\p{Lu}/u.test(number) ? number : number.toUpperCase();
}

/**
 * The number and year of a type, where `year` is the one printed behind `Tahun`. A last year behind a slash or a dash is
 * its year (`72-2019`, `300.2.2-2138/2025`); with other parts by slashes it stays part of the number as well
 * (`100.3.3.3/201/35.73.112/2025`). Null where the type has no such numbers: `9004627SJ`, `1461-4717`, and `470/2024`, of
 * which nobody knows whether 2024 is a year.
 */
export function readWorkNumber(
  printed: string,
  year: number | null,
  type: InstrumentType,
): WorkNumber | null {
  const whole = tidyNumber(printed);
  const { head, tail } = splitTail(whole);
  if (year !== null || tail === null)
    return accepts(type, whole) ? { number: shorten(whole, type), year } : null;
  if (type.numbering !== 'yearly' && filingCode.test(head)) return null;
  const number = head.includes('/') ? whole : head;
  return accepts(type, number) ? { number: shorten(number, type), year: tail } : null;
}

function splitTail(number: string): { head: string; tail: number | null } {
  const match = /^(.+)[-/](\d{4})$/.exec(number);
  const tail = match && readYear(match[2]!);
  return tail ? { head: match[1]!, tail } : { head: number, tail: null };
}

const plain = /^0*[1-9]\d{0,3}(?:[-.]?\p{L})?$/u;
/** Permendagri 83/2022: three figures, then further ones by dots. */
const filingCode = /^\d{3}(?:\.\d+)*$/;
const classed = /^\d{3}(?:\.[\p{L}\d]+)*(?:[-/][\p{L}\d.]+)+$|^\d{3}(?:\.\d{1,3}){2,}$/u;
/** `P.18/MENLHK-II/2015`, `IV/MPR/1999`, `KP 2130`. */
const worded = /^[\p{L}\d.]+(?:[-/][\p{L}\d.]+)*\/[\p{L}\d.]+(?:[-/][\p{L}\d.]+)*$|^\p{Lu}{1,4}[ .]\d{1,5}$/u;

function accepts(type: InstrumentType, number: string): boolean {
  if (number.length > 80) return false;
  if (plain.test(number)) return true;
  if (type.numbering !== 'yearly' && classed.test(number)) return true;
  return !type.strict && worded.test(number);
}

/** `PP 08/2008` is `PP 8/2008`; a zero of a filing code stays. */
function shorten(number: string, { numbering }: InstrumentType): string {
  return numbering === 'yearly' && plain.test(number) ? number.replace(/^0+/, '') : number;
}

/** True for a letter's number, which names it without a year: `470/296/SJ`. */
export function standsAlone({ numbering }: InstrumentType, number: string): boolean {
  return numbering === 'letter' && !plain.test(number);
}

/** True where the year is the last part of the number itself. */
export function endsInYear(number: string, year: number | null): boolean {
  const { head, tail } = splitTail(number);
  return tail !== null && tail === year && head.includes('/');
}

/** True where a slash and a year behind the number would be read otherwise: `Nomor … Tahun …` is then written out. */
export function needsWords({ numbering }: InstrumentType, number: string): boolean {
  return number.includes(' ') || (numbering !== 'yearly' && filingCode.test(number));
}

/** The number as the last part of a key: lower case, each slash a dash, without a year that stands before it already. */
export function keyNumber(type: InstrumentType, { number, year }: WorkNumber): string {
  const bare = !standsAlone(type, number) && endsInYear(number, year) ? number.slice(0, -5) : number;
  return bare.toLowerCase().replaceAll('/', '-').replaceAll(' ', '');
}
