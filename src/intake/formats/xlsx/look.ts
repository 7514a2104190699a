// The first look at a sheet: its first rows, what is hidden, merged, linked or reckoned, and how many rows it has.
import { deepest } from '../../heading-row.ts';
import { lostZero } from '../../lost-zeros.ts';
import type { Row } from '../../row.ts';
import { readRelations } from './relations.ts';
import { type Area, emptyMarks, readSheet, type SheetCell, type SheetMarks, type SheetRow } from './sheet.ts';
import type { Sheet, Workbook } from './workbook.ts';

export interface SheetLook {
  sheet: Sheet;
  marks: SheetMarks;
  /** The first rows that have cells. */
  head: SheetRow[];
  rows: number;
  /** By number of the column, from 1; only those that have cells. */
  columns: Map<number, ColumnLook>;
  /** Address behind a cell, by `row:column`. */
  links: Map<string, string>;
}

/** How many cells of a column are of a kind that somebody has to know of. */
export interface ColumnLook {
  formulas: number;
  rounded: number;
  /** Numbers of mobile telephones without their zero. */
  mobile: number;
}

/** Reads a sheet whole. Throws UserError `workbook-damaged`, `zip-refused`. */
export async function lookAtSheet(book: Workbook, sheet: Sheet): Promise<SheetLook> {
  const marks = emptyMarks();
  const head: SheetRow[] = [];
  const columns: SheetLook['columns'] = new Map();
  let rows = 0;
  for await (const row of readSheet(book, sheet, marks)) {
    rows++;
    if (head.length < deepest) head.push(row);
    for (const cell of row.cells) countCell(columns, cell);
  }
  return { sheet, marks, head, rows, columns, links: await readLinks(book, sheet, marks) };
}

function countCell(columns: SheetLook['columns'], { column, formula, rounded, flaw, cell }: SheetCell): void {
  const look = columns.get(column) ?? { formulas: 0, rounded: 0, mobile: 0 };
  columns.set(column, look);
  if (formula && !flaw) look.formulas++;
  if (rounded) look.rounded++;
  if (typeof cell === 'number' && lostZero.test(String(cell))) look.mobile++;
}

/** More cells than that below one link are no list of contacts. */
const mostLinked = 1_000;

async function readLinks({ zip, file }: Workbook, { part }: Sheet, { links }: SheetMarks) {
  const found = new Map<string, string>();
  if (links.length === 0) return found;
  const relations = await readRelations(zip, file, part);
  for (const { id, area } of links) {
    const relation = relations.get(id);
    if (!relation?.outside || cellsOf(area) > mostLinked) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        found.set(`${row}:${column}`, relation.target);
  }
  return found;
}

function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function isHiddenColumn({ marks }: SheetLook, column: number): boolean {
  return marks.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
}

/** Why a row is not shown, or undefined. */
export function hiddenBy({ marks }: SheetLook, row: SheetRow): Row['hidden'] {
  if (!row.hidden) return undefined;
  return marks.filtered ? 'filtered-row' : 'hidden-row';
}
