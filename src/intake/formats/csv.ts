// Rows of a CSV or TSV file.
import { exitCodes, UserError } from '../../errors.ts';
import { bareCell } from '../cell-guard.ts';
import { decodeText } from '../charset.ts';
import { findHeadingRow } from '../heading-row.ts';
import type { Mapping } from '../headings.ts';
import { type Layout, type Row, recordLimit } from '../row.ts';
import type { Source } from '../source.ts';
import { createRecordSplitter, type TextRecord } from './records.ts';

type CsvLayout = Extract<Layout, { format: 'csv' }>;

/** Finds delimiter and headings from the first lines. Throws UserError `intake-empty`. */
export function layOutCsv(
  file: string,
  head: string,
  encoding: Layout['encoding'],
  mapped: Mapping,
): CsvLayout {
  const found = findHeadingRow(head, mapped);
  if (!found) throw new UserError('intake-empty', { file, holds: 'nothing' }, exitCodes.usage);
  const lineBreak = /\r\n|\n|\r/.exec(head)?.[0] as CsvLayout['lineBreak'] | undefined;
  return { format: 'csv', encoding, lineBreak: lineBreak ?? '\n', ...found };
}

/** Streams the rows below the headings. Throws UserError `quote-unclosed` at the end of a file that has one. */
export async function* readCsv(source: Source, layout: CsvLayout): AsyncGenerator<Row> {
  const splitter = createRecordSplitter(layout.delimiter, recordLimit);
  let index = -layout.skip;
  for await (const text of decodeText(source.bytes(), layout.encoding)) {
    for (const record of splitter.push(text)) {
      index++;
      if (index > 0 && hasText(record)) yield rowOf(record, index, layout.headings);
    }
  }
  const { records, unclosed } = splitter.end();
  if (unclosed !== null)
    throw new UserError('quote-unclosed', { file: source.name, line: unclosed }, exitCodes.usage);
  for (const record of records) {
    index++;
    if (index > 0 && hasText(record)) yield rowOf(record, index, layout.headings);
  }
}

/** An empty line keeps its number, so that rows count as in a spreadsheet, but is no row. */
function hasText(record: TextRecord): boolean {
  return record.tooLong || record.fields.some((field) => field.trim() !== '');
}

function rowOf(record: TextRecord, row: number, headings: string[]): Row {
  const cells: Row['cells'] = {};
  const fields = record.fields.map(bareCell);
  for (const [column, field] of fields.entries()) {
    if (field.trim() !== '') cells[headings[column] ?? `(${column + 1})`] = field;
  }
  const extra = fields.slice(headings.length).some((field) => field.trim() !== '');
  const flaw = record.tooLong
    ? 'row-too-long'
    : record.strayQuote
      ? 'stray-quote'
      : extra
        ? 'extra-cells'
        : undefined;
  return { row, line: record.line, cells, source: fields, ...(flaw && { flaw }) };
}
