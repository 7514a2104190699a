// Finds the delimiter and the line of headings in the first lines of a file; titles stand above it.
import { bareCell } from './cell-guard.ts';
import { createRecordSplitter } from './formats/records.ts';
import { countKnown, type Mapping, normaliseHeading } from './headings.ts';

export interface HeadingRow {
  delimiter: string;
  /** Records up to and with the headings. */
  skip: number;
  headings: string[];
}

const delimiters = [';', ',', '\t', '|'];
/** Titles, address, period, an empty line: no office puts more above its table. */
export const deepest = 40;

/** Looks for the headings in the head of a text; null where it holds nothing. `mapped` are columns that a person named. */
export function findHeadingRow(head: string, mapped: Mapping = {}): HeadingRow | null {
  const told = /^sep=(.)\r?\n/.exec(head)?.[1];
  const candidates = (told ? [told] : delimiters)
    .map((delimiter) => bestRow(head, delimiter, Object.values(mapped)))
    .filter((row) => row !== null)
    .sort((a, b) => b.score - a.score || b.headings.length - a.headings.length);
  const best = candidates[0];
  return best ? { delimiter: best.delimiter, skip: best.skip, headings: best.headings } : null;
}

function bestRow(head: string, delimiter: string, mapped: string[]): (HeadingRow & { score: number }) | null {
  const splitter = createRecordSplitter(delimiter, head.length);
  const records = [...splitter.push(head), ...splitter.end().records].slice(0, deepest);
  const lines = records.map(({ fields }) => fields.map(bareCell));
  const chosen = chooseHeadings(
    lines.map((fields, index) => joinHeadings(lines[index - 1], fields, mapped)),
    mapped,
  );
  if (!chosen) return null;
  const { index, fields, score } = chosen;
  return { delimiter, skip: index + 1, headings: nameHeadings(fields, (column) => String(column)), score };
}

/** The line with most known words; without a known word the first that is as wide as any. */
export function chooseHeadings(
  lines: readonly (readonly string[])[],
  mapped: string[],
): { index: number; fields: readonly string[]; score: number } | null {
  const scored = lines.map((fields, index) => ({ fields, index, score: scoreOf(fields, mapped) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return (best > 0 ? scored.find(({ score }) => score === best) : widest(scored)) ?? null;
}

/**
 * Headings in two lines, the upper one with cells that span: `Pelapor` above `Nama`, `Alamat`. They are one where
 * each column has a name in one of them only, and both together say more than either.
 */
export function joinHeadings(
  above: readonly string[] | undefined,
  below: string[],
  mapped: string[],
): string[] {
  const has = (fields: readonly string[], column: number) => (fields[column] ?? '').trim() !== '';
  if (!above || below.filter((_, column) => has(below, column)).length < 2) return below;
  const spans = (column: number) => has(below, column) && has(below, column + 1) && !has(above, column + 1);
  const columns = Array.from({ length: Math.max(above.length, below.length) }, (_, column) => column);
  if (columns.some((column) => has(above, column) && has(below, column) && !spans(column))) return below;
  const joined = columns.map((column) => (has(below, column) ? below[column]! : (above[column] ?? '')));
  const more = scoreOf(joined, mapped) > Math.max(scoreOf(above, mapped), scoreOf(below, mapped));
  return more ? joined : below;
}

/** How much a line looks like headings; columns that a person named count most. */
export function scoreOf(fields: readonly string[], mapped: string[]): number {
  const cells = fields.filter((field) => field.trim() !== '');
  const named = new Set(mapped.map(normaliseHeading));
  const byName = cells.filter((cell) => named.has(normaliseHeading(cell))).length;
  return byName * 10 + countKnown(cells);
}

function widest<T extends { fields: readonly string[] }>(lines: T[]): T | undefined {
  const width = (each: T) => each.fields.filter((field) => field.trim() !== '').length;
  const most = Math.max(0, ...lines.map(width));
  return most === 0 ? undefined : lines.find((each) => width(each) === most);
}

/** Each column a name of its own: an empty heading, also a last one, is called by its place; a second one of a name gets a number. */
export function nameHeadings(cells: readonly string[], placeOf: (column: number) => string): string[] {
  const seen = new Map<string, number>();
  return cells.map((text, index) => {
    const cell = text.trim();
    const name = cell === '' ? `(${placeOf(index + 1)})` : cell;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
