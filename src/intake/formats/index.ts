// The formats of files that can be taken in, and how to tell them apart.
import type { Layout, Row } from '../row.ts';
import type { Source } from '../source.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { readNdjson } from './ndjson.ts';
import { looksLikeChat, readChat } from './whatsapp.ts';

/** Streams the rows of a file whose layout is known. */
export function readRows(source: Source, layout: Layout): AsyncGenerator<Row> {
  switch (layout.format) {
    case 'csv':
      return readCsv(source, layout);
    case 'json':
      return readJson(source, layout);
    case 'ndjson':
      return readNdjson(source, layout);
    case 'whatsapp':
      return readChat(source, layout);
    case 'xlsx':
      return readSheetRows(source, layout);
  }
}

/** Only who takes in a workbook loads what reads one. */
async function* readSheetRows(
  { workbook }: Source,
  layout: Extract<Layout, { format: 'xlsx' }>,
): AsyncGenerator<Row> {
  const { readXlsx } = await import('./xlsx/rows.ts');
  const sheet = workbook?.book.sheets.find(({ name }) => name === layout.sheet);
  if (workbook && sheet) yield* readXlsx(workbook.book, await workbook.look(sheet), layout);
}

/**
 * Tells the format from the first characters; a file's name only decides between JSON and one value a line. A first
 * line that is broken still shows that its object was to end on it; only in a file called .json is that an object cut off.
 */
export function detectFormat(head: string, name: string): Exclude<Layout['format'], 'xlsx'> {
  if (looksLikeChat(head)) return 'whatsapp';
  if (!/^\s*(?:\[\s*(?:[[{"\]\d-]|true|false|null)|\{\s*["}])/.test(head)) return 'csv';
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return 'ndjson';
  const [first = '', second = ''] = firstLines(head);
  const ended = first.startsWith('{') && !/[{[,:]$/.test(first);
  return ended && (second.startsWith('{') || !(first.endsWith('}') || /\.json$/i.test(name)))
    ? 'ndjson'
    : 'json';
}

/** The first two lines that are not empty. */
function firstLines(head: string): string[] {
  const lines: string[] = [];
  for (const line of head.slice(0, 65_536).split(/[\r\n]/)) {
    const trimmed = line.trim();
    if (trimmed !== '') lines.push(trimmed);
    if (lines.length === 2) break;
  }
  return lines;
}
