// What is said of a workbook's sheet beside its rows: what was left out, and which cells are not what they seem.
import { cleanLine } from '../../terminal/clean.ts';
import { wrapText } from '../../terminal/text.ts';
import type { IntakeCall } from './options.ts';
import type { Tally } from './tally.ts';

const shown = 8;

/** Prints the notes of a sheet; nothing for other files. */
export function tellSheet(call: IntakeCall, { file, skipped }: Tally): void {
  const { print, words, options } = call;
  const { notes, mapping } = file.survey;
  if (!notes) return;
  const say = words.workbook;
  const clean = (texts: readonly string[]) => texts.map((text) => cleanLine(text));
  const list = (texts: readonly string[]) =>
    say.list(clean(texts.slice(0, shown)), Math.max(0, texts.length - shown));
  const mapped = new Set(Object.values(mapping));
  const lines: string[] = [];
  const rowsOf = (why: string) =>
    skipped.filter((row) => row.why === why).map((row) => row.sheetRow ?? row.row);
  const [hidden, filtered] = [rowsOf('hidden-row'), rowsOf('filtered-row')];
  const leftOut = [
    ...(hidden.length > 0 ? [say.hiddenRows({ count: hidden.length, rows: list(ranges(hidden)) })] : []),
    ...(filtered.length > 0
      ? [say.filteredRows({ count: filtered.length, rows: list(ranges(filtered)) })]
      : []),
    ...(notes.hiddenColumns.length > 0
      ? [say.hiddenColumns({ count: notes.hiddenColumns.length, columns: list(notes.hiddenColumns) })]
      : []),
  ];
  if (leftOut.length > 0 && !options.includeHidden) lines.push(...leftOut, say.includeHidden);
  if (notes.merges.length > 0)
    lines.push(say.merges({ count: notes.merges.length, cells: list(notes.merges) }));
  for (const { heading, count } of notes.formulas)
    if (mapped.has(heading)) lines.push(say.formulas({ heading: cleanLine(heading), count }));
  for (const { heading, count } of notes.rounded)
    lines.push(say.rounded({ heading: cleanLine(heading), count }));
  for (const { heading, count } of notes.mobile)
    if (heading === mapping.phone || heading === mapping.contact)
      lines.push(say.mobile({ heading: cleanLine(heading), count }));
  if (notes.hiddenSheets.length > 0) lines.push(say.hiddenSheets(list(notes.hiddenSheets)));
  const lay = (text: string) => wrapText(text, print.columns - 2, { first: '  ', indent: '    ' });
  if (lines.length > 0) print.look(say.notes(cleanLine(notes.sheet)), lines.flatMap(lay));
  if (notes.others.length > 0)
    for (const line of wrapText(
      say.others({ sheet: cleanLine(notes.sheet), others: list(notes.others) }),
      print.columns,
    ))
      print.line(line);
}

/** `5`, `9–14`. */
function ranges(numbers: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
}

/** The same for scripts; undefined for other files. */
export function jsonOfSheet({ file, skipped }: Tally): Record<string, unknown> | undefined {
  const { notes, source } = file.survey;
  if (!notes) return undefined;
  const hidden = skipped.filter(({ why }) => why === 'hidden-row' || why === 'filtered-row');
  return { file: source.name, ...notes, hiddenRows: hidden.map((row) => row.sheetRow ?? row.row) };
}
