// Reads single cells of the worksheet: words, and a day with its hour beside it.
import { exitCodes, UserError } from '../../errors.ts';
import { readDate } from '../../intake/dates.ts';
import { wordTime } from '../../intake/times-of-day.ts';
import { readTyped } from '../moments.ts';
import type { Session } from '../session.ts';
import type { FieldColumn } from './columns.ts';
import type { WorksheetFault } from './faults.ts';
import type { FilledRow } from './read.ts';

/** One cell does not fit. */
export class UnfitCell extends Error {
  readonly column: FieldColumn;
  readonly error: UserError;
  constructor(column: FieldColumn, error: UserError) {
    super(error.message);
    this.column = column;
    this.error = error;
  }
}

export function unfit(column: FieldColumn, fault: WorksheetFault): UnfitCell {
  return new UnfitCell(column, new UserError('worksheet-cell', { fault }, exitCodes.usage));
}

/** Words of a cell, or undefined where it is empty. Throws UnfitCell for an error, an unreckoned formula, a rounded number. */
export function textIn({ cells }: FilledRow, column: FieldColumn): string | undefined {
  const found = cells[column];
  if (!found) return undefined;
  const { flaw } = found;
  if (flaw && flaw.code !== 'changing-formula' && flaw.code !== 'merged-cell') throw unfit(column, flaw);
  return String(found.cell).trim();
}

/** An instruction's number or words; `1,2` may have become a number of its own. */
export function instructionIn(row: FilledRow, column: FieldColumn): string | undefined {
  const text = textIn(row, column);
  if (text === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d/.test(text)) throw unfit(column, { code: 'instruction-is-date' });
  if (typeof row.cells[column]?.cell === 'number') return text.replace('.', ',');
  return text.replace(/(?<=\d)\s*;\s*(?=\d)/g, ',');
}

/** ISO 8601, or a day where no hour was written. Throws UnfitCell at the day or at the hour. */
export function momentIn(
  { context, zone }: Session,
  row: FilledRow,
  columns: { day: FieldColumn; time: FieldColumn },
): string {
  const rules = { zone, now: context.clock(), order: 'dmy' } as const;
  for (const column of [columns.day, columns.time]) {
    const flaw = row.cells[column]?.flaw;
    if (flaw) throw unfit(column, flaw);
  }
  const day = textIn(row, columns.day);
  const time = row.cells[columns.time];
  if (day === undefined) throw unfit(columns.day, { code: 'day-missing' });
  const whole = /^\d{1,2}[/.-]\d{1,2}$/.test(day) ? (readTyped(day, rules.now, zone)?.day ?? day) : day;
  const reading = readDate(whole, rules);
  if ('code' in reading) throw unfit(columns.day, reading);
  if (!time) return reading.at;
  const words = wordTime(time.cell);
  const both = words === null ? null : readDate(`${reading.at.slice(0, 10)} ${words}`, rules);
  if (both === null || ('code' in both && both.code === 'not-a-date'))
    throw unfit(columns.time, { code: 'not-a-time' });
  if ('code' in both) throw unfit(columns.time, both);
  return both.at;
}
