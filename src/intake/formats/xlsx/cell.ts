// What a cell of a sheet holds, as a reader of rows wants it; what cannot be trusted carries a flaw.
import type { Cell, CellFlaw } from '../../row.ts';
import type { NumberFormat } from './number-formats.ts';
import { unescapeText } from './strings.ts';
import type { Workbook } from './workbook.ts';

/** A cell as it stands in the XML (ECMA-376 part 1, §18.3.1.4). */
export interface RawCell {
  type: string;
  style: number;
  /** Text of `v`, or of `is`; undefined where there is none. */
  value?: string;
  /** Empty for a formula that is shared with another cell. */
  formula?: string;
}

export interface CellReading {
  cell?: Cell;
  flaw?: CellFlaw;
  /** It had more digits than the file keeps. */
  rounded?: true;
}

/** Reads a cell; nothing where it is empty. The stored result of a formula is its value. */
export function readCell(raw: RawCell, book: Workbook): CellReading {
  const { type, value, formula } = raw;
  if (formula !== undefined && (value === undefined || (value === '' && type !== 'str')))
    return { flaw: { code: 'formula-unreckoned' }, cell: `=${formula}` };
  if (value === undefined || value === '') return {};
  if (type === 'e') return { flaw: { code: 'error-cell', shown: value }, cell: value };
  const reading = readValue(raw, value, book);
  if (formula !== undefined && changing.test(formula))
    return { ...reading, flaw: { code: 'changing-formula', formula: `=${formula.slice(0, 60)}` } };
  return reading;
}

/** Their result is of the day on which the file was saved last. */
const changing = /\b(?:TODAY|NOW|RAND|RANDBETWEEN)\s*\(/i;

function readValue({ type, style }: RawCell, value: string, book: Workbook): CellReading {
  switch (type) {
    case 's': {
      const text = book.strings[Number(value)];
      return text === undefined ? { flaw: { code: 'error-cell', shown: `#${value}` } } : textOf(text);
    }
    case 'inlineStr':
    case 'str':
      return textOf(unescapeText(value));
    case 'b':
      return { cell: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
    case 'd':
      return textOf(value);
    default:
      return readNumber(value, book.formats[style] ?? 'plain', book.from1904);
  }
}

function textOf(text: string): CellReading {
  return text.trim() === '' ? {} : { cell: text };
}

function readNumber(value: string, format: NumberFormat, from1904: boolean): CellReading {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { cell: value };
  if (format === 'date' || format === 'time') {
    const moment = momentOf(number, from1904);
    if (moment !== null) return { cell: moment };
  }
  if (isRounded(number)) return { cell: number.toExponential().replace('e', 'E'), rounded: true };
  if (typeof format === 'object' && Number.isInteger(number) && number >= 0)
    return { cell: String(number).padStart(format.zeros, '0') };
  return { cell: number };
}

/** Excel keeps 15 digits and puts zeros in place of the others; other programs write all that a number of theirs can hold. */
function isRounded(number: number): boolean {
  return Math.abs(number) >= 1e15 && (!Number.isSafeInteger(number) || number % 10 === 0);
}

const dayLength = 86_400;
/** From 30 December 1899, so that 1 March 1900 is day 61; Excel counts a 29 February 1900 that was none. */
const epoch = Date.UTC(1899, 11, 30);

/** `2026-11-21`, `2026-11-21T22:10:00`, or `22:10:00` for a time of no day; null for what is outside Excel's calendar. */
export function momentOf(serial: number, from1904: boolean): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  // A time that was reckoned can be off by some millionths of a second.
  const seconds = Math.round(serial * dayLength);
  const time = seconds % dayLength;
  const clock = new Date(time * 1000).toISOString().slice(11, 19);
  if (seconds < dayLength) return clock;
  const counted = Math.floor(seconds / dayLength) + (from1904 ? 1462 : 0);
  const day = counted < 61 ? counted + 1 : counted;
  const date = new Date(epoch + day * dayLength * 1000).toISOString().slice(0, 10);
  return time === 0 ? date : `${date}T${clock}`;
}
