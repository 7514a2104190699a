// What ties a worksheet to its archive and each row to its case, however people sort, rename and hide.
import { type Column, columns, type Headings } from './columns.ts';

export interface SheetKey {
  archive: string;
  /** When it was made, ISO 8601 with offset. */
  made: string;
  headings: Headings;
}

/** Name of the sheet that holds the key; nobody is shown it. */
export const keySheet = 'sop';
const form = 'sop-worksheet-1';

/** The rows of the hidden sheet. */
export function writeSheetKey({ archive, made, headings }: SheetKey): string[][] {
  const named = columns.map((column) => ['column', column, headings[column]]);
  return [[form], ['archive', archive], ['made', made], ...named];
}

/** The key, or null where the rows are those of something else. */
export function readSheetKey(rows: readonly (readonly string[])[]): SheetKey | null {
  if (rows[0]?.[0] !== form) return null;
  const value = (name: string) => rows.find((row) => row[0] === name)?.[1];
  const heading = (column: Column) => rows.find((row) => row[0] === 'column' && row[1] === column)?.[2];
  const [archive, made] = [value('archive'), value('made')];
  const headings = Object.fromEntries(columns.map((column) => [column, heading(column)]));
  if (!archive || !made || Object.values(headings).some((text) => !text)) return null;
  return { archive, made, headings: headings as unknown as Headings };
}

export interface RowKey {
  number: string;
  /** The last event that the case had when the worksheet was made. */
  event: string;
}

export function writeRowKey({ number, event }: RowKey): string {
  return `${number} ${event}`;
}

export function readRowKey(text: string): RowKey | null {
  const [, number, event] = /^(\S+) (\S+)$/.exec(text.trim()) ?? [];
  return number === undefined || event === undefined ? null : { number, event };
}
