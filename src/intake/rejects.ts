// Writes the rows that were not taken, in the format they came in, to be mended and taken in again.
import { type FileHandle, open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Options, stringify } from 'csv-stringify/sync';
import { exitCodes, UserError } from '../errors.ts';
import { guardCell } from './cell-guard.ts';
import { encodeText, markOf } from './charset.ts';
import type { Layout, Row } from './row.ts';

export interface Rejects {
  path: string;
  /** False where the row is too long or too deep to be kept: then it stands in the original only. */
  add(row: Row): Promise<boolean>;
  /** Ends the file, or removes it where nothing was rejected or it is to be dropped. */
  close(drop?: boolean): Promise<{ written: number }>;
}

/**
 * Makes the file of rejected rows, before anything is taken in; an existing one is never written over:
 * UserError `rejects-exists`, `rejects-unwritable`, or `rejects-format` for a name that promises a workbook.
 */
export async function createRejects(path: string, cwd: string, layout: Layout): Promise<Rejects> {
  if (/\.xls[xmb]?$/i.test(path)) throw new UserError('rejects-format', { file: path }, exitCodes.usage);
  const handle = await create(resolve(cwd, path), path);
  const write = (text: string) => writeAll(handle, encodeText(text, layout.encoding), path);
  const form = formOf(layout);
  let written = 0;
  return {
    path,
    add: async (row) => {
      if (row.flaw === 'row-too-long' || row.flaw === 'too-nested') return false;
      await write((written === 0 ? markOf(layout.encoding) + form.begin : form.between) + form.row(row));
      written++;
      return true;
    },
    close: async (drop = false) => {
      if (written > 0 && !drop) await write(form.end);
      await handle.close();
      if (written === 0 || drop) await rm(resolve(cwd, path), { force: true });
      return { written };
    },
  };
}

/** Where the rejected rows of the n-th of several files go: `perbaiki.csv`, `perbaiki-2.csv`, `perbaiki-3.json`; of a workbook as CSV. */
export function rejectsPath(path: string, index: number, format: Layout['format']): string {
  if (index === 0) return path;
  return path.replace(/(?:\.([^./\\]*))?$/, (ending, word?: string) => {
    const written = format === 'xlsx' ? 'csv' : format === 'whatsapp' ? 'txt' : format;
    const suits = word === undefined || formatNamed(word) === written;
    return `-${index + 1}${suits ? ending : `.${written}`}`;
  });
}

function formatNamed(ending: string): string {
  const word = ending.toLowerCase();
  if (word === 'txt') return word;
  return word === 'json' ? 'json' : word === 'ndjson' || word === 'jsonl' ? 'ndjson' : 'csv';
}

async function create(path: string, name: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new UserError(
      exists ? 'rejects-exists' : 'rejects-unwritable',
      { file: name },
      exitCodes.usage,
      error,
    );
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, name: string): Promise<void> {
  try {
    for (let from = 0; from < bytes.length; ) {
      from += (await handle.write(bytes, from, bytes.length - from)).bytesWritten;
    }
  } catch (error) {
    throw new UserError('rejects-unwritable', { file: name }, exitCodes.usage, error);
  }
}

interface RejectsForm {
  begin: string;
  between: string;
  end: string;
  row(row: Row): string;
}

function formOf(layout: Layout): RejectsForm {
  if (layout.format === 'csv' || layout.format === 'xlsx') {
    const options: Options = {
      // What Excel opens as columns where the comma is the decimal sign, as in Indonesia.
      ...(layout.format === 'csv'
        ? { delimiter: layout.delimiter, record_delimiter: layout.lineBreak }
        : { delimiter: ';', record_delimiter: '\r\n' }),
      // Any line break parts records for a reader, not only the one that is written.
      quoted_match: /[\r\n]|^\s|\s$/,
    };
    const line = (cells: readonly string[]) => stringify([cells.map(guardCell)], options);
    return { begin: line(layout.headings), between: '', end: '', row: (row) => line(row.source as string[]) };
  }
  if (layout.format === 'json') {
    return { begin: '[\n', between: ',\n', end: '\n]\n', row: (row) => JSON.stringify(row.source, null, 2) };
  }
  if (layout.format === 'whatsapp') {
    return { begin: '', between: '\n', end: '\n', row: (row) => (row.source as string[]).join('\n') };
  }
  const line = (row: Row) =>
    row.flaw === 'not-json' || row.flaw === 'repeated-key'
      ? String((row.source as string[])[0])
      : JSON.stringify(row.source);
  return { begin: '', between: '\n', end: '\n', row: line };
}
