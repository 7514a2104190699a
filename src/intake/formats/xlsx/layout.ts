// Finds the headings of a sheet: below titles, in one row or in two of which the upper one groups.
import { chooseHeadings, joinHeadings, nameHeadings, scoreOf } from '../../heading-row.ts';
import type { Mapping } from '../../headings.ts';
import type { Layout } from '../../row.ts';
import { isHiddenColumn, type SheetLook } from './look.ts';
import { letterOf, type SheetRow } from './sheet.ts';
import type { Workbook } from './workbook.ts';

export type XlsxLayout = Extract<Layout, { format: 'xlsx' }>;

/** Lays out a sheet; null where nothing is shown on it. `mapped` are columns that a person named. */
export function layOutSheet(
  book: Workbook,
  look: SheetLook,
  mapped: Mapping,
  includeHidden: boolean,
): XlsxLayout | null {
  const named = Object.values(mapped);
  const columns = [...look.columns.keys()]
    .filter((column) => includeHidden || !isHiddenColumn(look, column))
    .sort((a, b) => a - b);
  const rows = look.head.filter((row) => includeHidden || !row.hidden);
  const lines = rows.map((row, index) => {
    const below = textsOf(row, columns);
    const before = rows[index - 1];
    if (before === undefined || before.row !== row.row - 1) return below;
    const groups = groupsOf(look, before.row, columns);
    const above = textsOf(before, columns);
    return groups.every((group) => group === undefined)
      ? joinHeadings(above, below, named)
      : joinGroups(above, below, groups, named);
  });
  const chosen = chooseHeadings(lines, named);
  if (!chosen) return null;
  return {
    format: 'xlsx',
    encoding: { name: 'utf-8', mark: true },
    sheet: look.sheet.name,
    headingRow: rows[chosen.index]!.row,
    headings: nameHeadings(chosen.fields, (place) => letterOf(columns[place - 1]!)),
    columns,
    includeHidden,
    ...(book.from1904 && { from1904: true }),
  };
}

function textsOf({ cells }: SheetRow, columns: readonly number[]): string[] {
  const texts = new Map(cells.map(({ column, cell }) => [column, cell]));
  return columns.map((column) => String(texts.get(column) ?? '').replace(/\s+/g, ' '));
}

/** The first cell of the merged ones of a row that cover a column, if they cover several. */
function groupsOf({ marks }: SheetLook, row: number, columns: readonly number[]): (number | undefined)[] {
  const wide = marks.merges.filter(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && right > left,
  );
  return columns.map((column) => wide.find(({ left, right }) => left <= column && column <= right)?.left);
}

/**
 * `Pelapor` above `Nama`, `Alamat`: `Pelapor / Nama`, `Pelapor / Alamat`. Not where the upper row is a title: then
 * both together say no more than the lower one. Two groups side by side are no title.
 */
function joinGroups(
  above: readonly string[],
  below: string[],
  groups: readonly (number | undefined)[],
  named: string[],
): string[] {
  const firstOf = (place: number) => groups.indexOf(groups[place]);
  const joined = below.map((text, place) => {
    const upper = groups[place] === undefined ? above[place]! : above[firstOf(place)]!;
    if (text === '' || upper === '') return text || upper;
    return groups[place] === undefined ? null : `${upper} / ${text}`;
  });
  const whole = joined.filter((heading) => heading !== null);
  if (whole.length < joined.length || below.filter((text) => text !== '').length < 2) return below;
  const several =
    new Set(groups.filter((group, place) => group !== undefined && above[firstOf(place)])).size > 1;
  const [more, least] = [scoreOf(whole, named), Math.max(scoreOf(above, named), scoreOf(below, named))];
  return more > least || (several && more === least) ? whole : below;
}
