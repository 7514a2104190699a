// Rows of a file with one JSON value a line.
import { decodeText } from '../charset.ts';
import { type Json, type Layout, type Row, recordLimit } from '../row.ts';
import type { Source } from '../source.ts';
import { rowOfJson } from './flatten.ts';
import { findRepeatedKey } from './repeated-key.ts';

/** Streams the rows; a line that is no JSON object is a row with a flaw. Empty lines are passed over. */
export async function* readNdjson(source: Source, layout: Pick<Layout, 'encoding'>): AsyncGenerator<Row> {
  let row = 0;
  for await (const { line, text, tooLong } of readLines(decodeText(source.bytes(), layout.encoding))) {
    if (text.trim() === '') continue;
    row++;
    const value = tooLong ? undefined : parse(text);
    if (value !== undefined && findRepeatedKey(text) !== null)
      yield { ...rowOfJson(row, value, line), source: [text], flaw: 'repeated-key' };
    else if (value !== undefined) yield rowOfJson(row, value, line);
    else yield { row, line, cells: {}, source: [text], flaw: tooLong ? 'row-too-long' : 'not-json' };
  }
}

async function* readLines(
  chunks: AsyncIterable<string>,
): AsyncGenerator<{ line: number; text: string; tooLong: boolean }> {
  let rest = '';
  let size = 0;
  let line = 1;
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    for (const [index, part] of parts.entries()) {
      size += part.length;
      if (size <= recordLimit) rest += part;
      if (index === parts.length - 1) break;
      yield { line: line++, text: rest, tooLong: size > recordLimit };
      rest = '';
      size = 0;
    }
  }
  yield { line, text: rest, tooLong: size > recordLimit };
}

function parse(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
