// What somebody has to know of a sheet that is taken in: what was left out, and what is not what it seems.

import type { XlsxLayout } from './layout.ts';
import { type ColumnLook, isHiddenColumn, type SheetLook } from './look.ts';
import { letterOf } from './sheet.ts';
import type { Workbook } from './workbook.ts';

export interface SheetNotes {
  sheet: string;
  /** Names of the sheets that were not taken. */
  others: string[];
  hiddenSheets: string[];
  /** `D NIK`: the letter, and what stands on top. */
  hiddenColumns: string[];
  /** Below the headings, as `B5:B7`: their value counts for the first row only. */
  merges: string[];
  /** Headings of columns with such cells, and how many. */
  formulas: Counted[];
  rounded: Counted[];
  mobile: Counted[];
}

interface Counted {
  heading: string;
  count: number;
}

/** `others` are the sheets of the same workbook that are taken too. */
export function noteSheet(
  book: Workbook,
  look: SheetLook,
  layout: XlsxLayout,
  taken: readonly string[],
): SheetNotes {
  const rest = book.sheets.filter(({ name }) => name !== layout.sheet && !taken.includes(name));
  const counted = (of: keyof ColumnLook): Counted[] =>
    layout.columns.flatMap((column, place) => {
      const count = look.columns.get(column)?.[of] ?? 0;
      return count === 0 ? [] : [{ heading: layout.headings[place]!, count }];
    });
  return {
    sheet: layout.sheet,
    others: rest.filter(({ hidden }) => !hidden).map(({ name }) => name),
    hiddenSheets: rest.filter(({ hidden }) => hidden).map(({ name }) => name),
    hiddenColumns: layout.includeHidden ? [] : nameHidden(look, layout),
    merges: look.marks.merges
      .filter(({ top, bottom }) => top > layout.headingRow && bottom > top)
      .map(({ top, left, bottom, right }) => `${letterOf(left)}${top}:${letterOf(right)}${bottom}`),
    formulas: counted('formulas'),
    rounded: counted('rounded'),
    mobile: counted('mobile'),
  };
}

function nameHidden(look: SheetLook, { headingRow }: XlsxLayout): string[] {
  const headings = look.head.find(({ row }) => row === headingRow)?.cells ?? [];
  return [...look.columns.keys()]
    .filter((column) => isHiddenColumn(look, column))
    .sort((a, b) => a - b)
    .map((column) => {
      const heading = headings.find((cell) => cell.column === column)?.cell;
      return [letterOf(column), ...(heading === undefined ? [] : [String(heading).trim()])].join(' ');
    });
}
