// What came of one file's rows, counted as they come.
import type { FileRow, FileToTake } from '../../desk/take-in/files.ts';
import { followsNumber } from '../../procedure/case-number.ts';

type Row<O extends FileRow['outcome']> = Extract<FileRow, { outcome: O }>;

export interface Tally {
  file: FileToTake;
  /** Rows that are through, whatever came of them. */
  done: number;
  received: number;
  /** Runs of numbers without a gap, first and last. */
  ranges: { first: string; last: string }[];
  duplicates: number;
  /** The first of them; more are only counted. */
  someDuplicates: Row<'duplicate'>[];
  changed: Row<'duplicate'>[];
  likely: number;
  /** The first of them. */
  someLikely: Row<'received'>[];
  rejections: Row<'rejected'>[];
  skipped: Row<'skipped'>[];
  /** All rows as JSON, where that is asked for. */
  rows: Record<string, unknown>[];
  wantsRows: boolean;
}

export const duplicatesShown = 10;
export const likelyShown = 10;

export function createTally(file: FileToTake, wantsRows: boolean): Tally {
  return {
    file,
    done: 0,
    received: 0,
    ranges: [],
    duplicates: 0,
    someDuplicates: [],
    changed: [],
    likely: 0,
    someLikely: [],
    rejections: [],
    skipped: [],
    rows: [],
    wantsRows,
  };
}

/** Counts one row. */
export function addRow(tally: Tally, row: FileRow, jsonOf: (row: FileRow) => Record<string, unknown>): void {
  tally.done += 1;
  if (tally.wantsRows) tally.rows.push(jsonOf(row));
  if (row.outcome === 'received') {
    addNumber(tally, row.number);
    if (row.likely.length > 0 && ++tally.likely <= likelyShown) tally.someLikely.push(row);
  } else if (row.outcome === 'rejected') tally.rejections.push(row);
  else if (row.outcome === 'skipped') tally.skipped.push(row);
  else if (row.changed) tally.changed.push(row);
  else {
    tally.duplicates += 1;
    if (tally.duplicates <= duplicatesShown) tally.someDuplicates.push(row);
  }
}

function addNumber(tally: Tally, number: string): void {
  tally.received += 1;
  const range = tally.ranges.at(-1);
  // Another run on this computer may have taken numbers in between.
  if (range && followsNumber(range.last, number)) range.last = number;
  else tally.ranges.push({ first: number, last: number });
}
