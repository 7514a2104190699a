// Reads a worksheet that was filled in: its columns by their headings, its rows by the number of their case.
import { join } from 'node:path';
import { exitCodes, UserError } from '../../errors.ts';
import type { OpenedWorkbook } from '../../intake/formats/packed.ts';
import { letterOf, readSheet, type SheetCell, type SheetRow } from '../../intake/formats/xlsx/sheet.ts';
import type { Sheet } from '../../intake/formats/xlsx/workbook.ts';
import type { Cell, CellFlaw } from '../../intake/row.ts';
import { openSource, type Source } from '../../intake/source.ts';
import type { Session } from '../session.ts';
import { type Column, columns, type FieldColumn, fields } from './columns.ts';
import { keySheet, type RowKey, readRowKey, readSheetKey, type SheetKey } from './keys.ts';

export interface FilledSheet {
  made: string;
  headings: SheetKey['headings'];
  rows: FilledRow[];
  /** Headings of columns that somebody added; nothing is read from them. */
  added: string[];
}

export interface FilledRow {
  /** As it stands beside the row. */
  row: number;
  hidden: boolean;
  number: string;
  key: RowKey | null;
  /** Fields with something in them. */
  cells: Partial<Record<FieldColumn, FilledCell>>;
}

export interface FilledCell {
  cell: Cell;
  flaw?: CellFlaw | { code: 'rounded-number' };
}

/**
 * Reads the file. UserErrors (exit 2): `worksheet-unreadable`, `zip-refused`, `workbook-damaged`; `worksheet-other` for what
 * is none, `worksheet-archive` for one of another archive, `worksheet-headings` where headings were changed.
 */
export async function readWorksheet(session: Session, path: string): Promise<FilledSheet> {
  const source = await openSheet(session, path);
  try {
    const { workbook } = source;
    const key = workbook && (await readKey(workbook));
    if (!workbook || !key) throw new UserError('worksheet-other', { file: path }, exitCodes.usage);
    if (key.archive !== session.view.id)
      throw new UserError(
        'worksheet-archive',
        { file: path, made: Date.parse(key.made), zone: session.zone },
        exitCodes.usage,
      );
    return await readTable(workbook, key, path);
  } finally {
    await source.close();
  }
}

async function openSheet({ context }: Session, path: string): Promise<Source> {
  const { cwd, io, stateFolder } = context;
  try {
    return await openSource(path, { cwd, stdin: io.stdin, spoolFolder: join(stateFolder, 'spool') });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === 'intake-binary')
      throw new UserError('worksheet-other', { file: path }, exitCodes.usage, error);
    if (error.code !== 'intake-unreadable') throw error;
    const { reason } = error.values as { reason: string };
    throw new UserError('worksheet-unreadable', { file: path, reason }, exitCodes.usage, error);
  }
}

async function readKey({ book }: OpenedWorkbook): Promise<SheetKey | null> {
  const sheet = book.sheets.find(({ name }) => name === keySheet);
  if (!sheet) return null;
  const rows: string[][] = [];
  for await (const { cells } of readSheet(book, sheet))
    rows.push(cells.map(({ cell }) => String(cell ?? '')));
  return readSheetKey(rows);
}

async function readTable({ book }: OpenedWorkbook, key: SheetKey, file: string): Promise<FilledSheet> {
  const { made, headings } = key;
  let table: Table | null = null;
  for (const sheet of book.sheets) {
    if (sheet.name === keySheet) continue;
    const rows = await readRows(book, sheet);
    const found = findTable(rows, headings);
    if (found && (!table || found.places.size > table.places.size)) table = found;
  }
  if (!table)
    throw new UserError(
      'worksheet-headings',
      { file, missing: Object.values(headings), added: [] },
      exitCodes.usage,
    );
  const { places, added, twice } = table;
  const missing = columns.filter((column) => !places.has(column));
  const needed = missing.filter((column) => column === 'number' || column === 'key');
  const lost = missing.filter((column) => (fields as readonly string[]).includes(column));
  // A column that was deleted harms nobody; one whose heading was changed would be passed over without a word.
  if (needed.length > 0 || twice.length > 0 || (lost.length > 0 && added.length > 0)) {
    const named = [...needed, ...lost].map((column) => headings[column]);
    throw new UserError(
      'worksheet-headings',
      { file, missing: named, added: [...added, ...twice] },
      exitCodes.usage,
    );
  }
  return { made, headings, added, rows: table.rows.flatMap((row) => filledRow(row, places) ?? []) };
}

async function readRows(book: OpenedWorkbook['book'], sheet: Sheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readSheet(book, sheet)) rows.push(row);
  return rows;
}

interface Table {
  places: Map<Column, number>;
  added: string[];
  twice: string[];
  rows: SheetRow[];
}

/** People put titles above; nobody puts more. */
const deepest = 40;

function findTable(rows: readonly SheetRow[], headings: SheetKey['headings']): Table | null {
  const named = new Map(Object.entries(headings).map(([column, text]) => [fold(text), column as Column]));
  const scored = rows
    .slice(0, deepest)
    .map((row) => row.cells.filter((cell) => named.has(fold(textOf(cell)))).length);
  const index = scored.indexOf(Math.max(0, ...scored));
  if ((scored[index] ?? 0) < 3) return null;
  const places = new Map<Column, number>();
  const [added, twice]: [string[], string[]] = [[], []];
  for (const cell of rows[index]!.cells) {
    const column = named.get(fold(textOf(cell)));
    if (column === undefined) added.push(`${letterOf(cell.column)} ${textOf(cell)}`);
    else if (places.has(column)) twice.push(textOf(cell));
    else places.set(column, cell.column);
  }
  return { places, added, twice, rows: rows.slice(index + 1) };
}

function filledRow({ row, hidden, cells }: SheetRow, places: Table['places']): FilledRow | null {
  const at = (column: Column) => cells.find((cell) => cell.column === places.get(column));
  const number = textOf(at('number'));
  const filled = fields.flatMap((field) => {
    const found = at(field);
    if (!found || /^[-–—.\s]*$/.test(textOf(found))) return [];
    const flaw = found.flaw ?? (found.rounded && { code: 'rounded-number' as const });
    return [[field, { cell: found.cell!, ...(flaw && { flaw }) }] as const];
  });
  if (number === '' && filled.length === 0) return null;
  return { row, hidden, number, key: readRowKey(textOf(at('key'))), cells: Object.fromEntries(filled) };
}

function textOf(cell: SheetCell | undefined): string {
  return String(cell?.cell ?? '').trim();
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
