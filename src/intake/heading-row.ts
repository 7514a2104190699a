// Finds the delimiter and the line of headings in the first lines of a file; titles stand above it.
import { createRecordSplitter, type TextRecord } from './formats/records.ts';
import { countKnown, type Mapping, normaliseHeading } from './headings.ts';

export interface HeadingRow {
  delimiter: string;
  /** Records up to and with the headings. */
  skip: number;
  headings: string[];
}

const delimiters = [';', ',', '\t', '|'];
/** Titles, address, period, an empty line: no office puts more above its table. */
const deepest = 40;

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
  const scored = records.map((record, index) => {
    const fields = joinHeadings(records[index - 1]?.fields, record.fields, mapped);
    return { record: { ...record, fields }, index, score: scoreOf(fields, mapped) };
  });
  const known = scored.reduce((best, each) => (each.score > best.score ? each : best), {
    score: 0,
    index: -1,
    record: null as TextRecord | null,
  });
  const chosen = known.record ? known : widest(scored);
  if (!chosen?.record) return null;
  return {
    delimiter,
    skip: chosen.index + 1,
    headings: nameHeadings(chosen.record.fields),
    score: chosen.score,
  };
}

/**
 * Headings in two lines, the upper one with cells that span: `Pelapor` above `Nama`, `Alamat`. They are one where
 * each column has a name in one of them only, and both together say more than either.
 */
function joinHeadings(above: readonly string[] | undefined, below: string[], mapped: string[]): string[] {
  const has = (fields: readonly string[], column: number) => (fields[column] ?? '').trim() !== '';
  if (!above || below.filter((_, column) => has(below, column)).length < 2) return below;
  const spans = (column: number) => has(below, column) && has(below, column + 1) && !has(above, column + 1);
  const columns = Array.from({ length: Math.max(above.length, below.length) }, (_, column) => column);
  if (columns.some((column) => has(above, column) && has(below, column) && !spans(column))) return below;
  const joined = columns.map((column) => (has(below, column) ? below[column]! : (above[column] ?? '')));
  const more = scoreOf(joined, mapped) > Math.max(scoreOf(above, mapped), scoreOf(below, mapped));
  return more ? joined : below;
}

function scoreOf(fields: readonly string[], mapped: string[]): number {
  const cells = fields.filter((field) => field.trim() !== '');
  const named = new Set(mapped.map(normaliseHeading));
  const byName = cells.filter((cell) => named.has(normaliseHeading(cell))).length;
  return byName * 10 + countKnown(cells);
}

/** Without a known word: the first line that is as wide as any. */
function widest<T extends { record: TextRecord }>(scored: T[]): T | undefined {
  const width = (each: T) => each.record.fields.filter((field) => field.trim() !== '').length;
  const most = Math.max(0, ...scored.map(width));
  return most === 0 ? undefined : scored.find((each) => width(each) === most);
}

/** Each column a name of its own: an empty heading, also a last one, is called by its number; a second one of a name gets a number. */
function nameHeadings(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((text, index) => {
    const cell = text.trim();
    const name = cell === '' ? `(${index + 1})` : cell;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
