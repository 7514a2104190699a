// The text of a part: `[`, one entry a line, `]`; never valid JSON when cut short.
import { isUtf8 } from 'node:buffer';
import { exitCodes, UserError } from '../errors.ts';
import { type Entry, parseEntry } from './canonical.ts';

export interface Part {
  entries: Entry[];
  /** False where an editor or a tool saved the same entries otherwise: BOM, CRLF, indented, unsorted. */
  exact: boolean;
}

export interface Unreadable {
  /** Line of the file, counted from 1. */
  line: number;
  reason: 'cut' | 'not-json' | 'not-utf8';
}

/** The file of a part that has these entries. */
export function formatPart(lines: readonly string[]): string {
  return lines.length === 0 ? '[\n]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Reads a part; a file that is none is UserError `part-unreadable`, which names path and line. */
export function parsePart(bytes: Uint8Array, path: string, trusted = false): Part {
  const part = readPart(bytes, trusted);
  if ('reason' in part) {
    throw new UserError('part-unreadable', { path, line: part.line, reason: part.reason }, exitCodes.archive);
  }
  return part;
}

/** Reads a part, or says from which line on it cannot be read. */
export function readPart(bytes: Uint8Array, trusted = false): Part | Unreadable {
  if (!isUtf8(bytes)) return { line: lineOfBrokenUtf8(bytes), reason: 'not-utf8' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return readLines(text, trusted) ?? readEdited(text);
}

/** The entries that can be read in a part, whatever lies between them. */
export function salvagePart(bytes: Uint8Array): Entry[] {
  const read = readPart(bytes);
  if ('entries' in read) return read.entries;
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  return lines.flatMap((line) => {
    try {
      return [parseEntry(line.replace(/,?\r?$/, ''))];
    } catch {
      return [];
    }
  });
}

function readLines(text: string, trusted: boolean): Part | null {
  if (text === '[\n]\n') return { entries: [], exact: true };
  if (!text.startsWith('[\n') || !text.endsWith('\n]\n')) return null;
  const lines = text.slice(2, -3).split('\n');
  const last = lines.length - 1;
  const entries: Entry[] = [];
  let exact = true;
  for (let index = 0; index <= last; index++) {
    const line = lines[index]!;
    if (index < last && !line.endsWith(',')) return null;
    try {
      const entry = parseEntry(index < last ? line.slice(0, -1) : line, trusted);
      exact &&= entry.canonical;
      entries.push(entry);
    } catch {
      return null;
    }
  }
  return { entries, exact };
}

function readEdited(text: string): Part | Unreadable {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    const values: unknown = JSON.parse(plain);
    if (!Array.isArray(values)) return { line: 1, reason: 'not-json' };
    return { entries: values.map((value) => parseEntry(JSON.stringify(value))), exact: false };
  } catch {
    const lines = plain.trimEnd().split(/\r?\n/);
    const line = firstBrokenLine(lines);
    const ended = lines.at(-1) === ']' || lines.at(-1)?.endsWith('}]');
    return { line, reason: ended || (line < lines.length && lines.length > 1) ? 'not-json' : 'cut' };
  }
}

/** The first line that is no entry; for a file of another shape, its last. */
function firstBrokenLine(lines: string[]): number {
  if (lines[0] !== '[') return lines.length;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === ']' && index === lines.length - 1) return lines.length;
    const bare = line.replace(/,$/, '');
    try {
      parseEntry(bare);
    } catch {
      return index + 1;
    }
    if (bare === line && lines[index + 1] !== ']') return index + 1;
  }
  return lines.length;
}

function lineOfBrokenUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; ; line++) {
    const end = bytes.indexOf(10, from);
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
}
