// Rows of a sheet below its headings, as rows of any other format.
import type { Cell, CellFlaw, Row } from '../../row.ts';
import type { XlsxLayout } from './layout.ts';
import { hiddenBy, type SheetLook } from './look.ts';
import { type Area, letterOf, readSheet, type SheetRow } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** Streams the rows; a hidden one has its mark, and no cell of a hidden column, unless hidden ones are wanted. */
export async function* readXlsx(book: Workbook, look: SheetLook, layout: XlsxLayout): AsyncGenerator<Row> {
  const columns = new Map(layout.columns.map((column, place) => [column, layout.headings[place]!]));
  const mergesAt = createMergeFinder(look.marks.merges);
  for await (const sheetRow of readSheet(book, look.sheet)) {
    if (sheetRow.row <= layout.headingRow) continue;
    const row = rowOf(sheetRow, columns, mergesAt(sheetRow.row), look, layout);
    if (Object.keys(row.cells).length > 0) yield row;
  }
}

function rowOf(
  sheetRow: SheetRow,
  columns: ReadonlyMap<number, string>,
  merges: readonly Area[],
  look: SheetLook,
  layout: XlsxLayout,
): Row {
  const cells = Object.create(null) as Record<string, Cell>;
  const flaws = Object.create(null) as Record<string, CellFlaw>;
  for (const { column, cell, flaw } of sheetRow.cells) {
    const heading = columns.get(column);
    if (heading === undefined || cell === undefined) continue;
    cells[heading] = cell;
    if (flaw) flaws[heading] = flaw;
    const link = look.links.get(`${sheetRow.row}:${column}`);
    if (link !== undefined) Object.assign(cells, linkedCells(heading, cell, link));
  }
  for (const { top, left, right } of merges) {
    const into = `${letterOf(left)}${top}`;
    for (const [column, heading] of columns)
      if (column >= left && column <= right && cells[heading] === undefined)
        flaws[heading] = { code: 'merged-cell', into };
  }
  const hidden = layout.includeHidden ? undefined : hiddenBy(look, sheetRow);
  return {
    row: sheetRow.row - layout.headingRow,
    sheetRow: sheetRow.row,
    cells,
    source: layout.headings.map((heading) => String(cells[heading] ?? '')),
    ...(Object.keys(flaws).length > 0 && { cellFlaws: flaws }),
    ...(hidden && { hidden }),
    ...(isBand(sheetRow, merges, layout) && { band: true }),
  };
}

/** Both what is shown and what it leads to; a mail address stands where one is expected, whatever is shown for it. */
function linkedCells(heading: string, cell: Cell, link: string): Record<string, Cell> {
  const shown = String(cell).trim();
  const address = /^mailto:([^?]+)/i.exec(link)?.[1];
  if (address !== undefined && !shown.includes('@'))
    return { [heading]: address, [`${heading} (text)`]: cell };
  return (address ?? link) === shown ? {} : { [`${heading} (url)`]: link };
}

/** One cell that is merged over most of the table. */
function isBand({ row, cells }: SheetRow, merges: readonly Area[], { columns }: XlsxLayout): boolean {
  const [only] = cells;
  if (cells.length !== 1 || !only || columns.length < 3) return false;
  return merges.some(({ top, left, right }) => {
    const covered = columns.filter((column) => column >= left && column <= right).length;
    return top === row && left === only.column && covered * 2 >= columns.length;
  });
}

/** Which merged cells a row has; rows are asked for in their order. */
function createMergeFinder(merges: readonly Area[]): (row: number) => Area[] {
  const waiting = merges.toSorted((a, b) => a.top - b.top);
  let next = 0;
  let active: Area[] = [];
  return (row) => {
    while (next < waiting.length && waiting[next]!.top <= row) active.push(waiting[next++]!);
    active = active.filter(({ bottom }) => bottom >= row);
    return active;
  };
}
