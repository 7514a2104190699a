// The formats of files that can be taken in, and how to tell them apart.
import type { Layout, Row } from '../row.ts';
import type { Source } from '../source.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { readNdjson } from './ndjson.ts';

/** Streams the rows of a file whose layout is known. */
export function readRows(source: Source, layout: Layout): AsyncGenerator<Row> {
  if (layout.format === 'csv') return readCsv(source, layout);
  return layout.format === 'json' ? readJson(source, layout) : readNdjson(source, layout);
}

/** Tells the format from the first characters; a file's name only decides between JSON and one value a line. */
export function detectFormat(head: string, name: string): Layout['format'] {
  if (!/^\s*(?:\[\s*(?:[[{"\]\d-]|true|false|null)|\{\s*["}])/.test(head)) return 'csv';
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return 'ndjson';
  return /^\s*\{[^\r\n]*\}[ \t]*\r?\n\s*\{/.test(head) ? 'ndjson' : 'json';
}
