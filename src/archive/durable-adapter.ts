// lowdb on parts: reads lines whole or names the file, writes them durably; never lowdb's presets, which do not flush.
import { readFileSync } from 'node:fs';
import { LowSync } from 'lowdb';
import { durableWrite, errnoOf, retryWhileBusy } from '../durable-write.ts';
import { formatPart, parsePart, readPart } from './part.ts';

export interface PartFile {
  /** Where the file lies. */
  file: string;
  /** How messages call it: its path in the archive. */
  path: string;
  mode?: number;
}

/** A part as a lowdb database of lines. A missing file is an empty part; an unreadable one throws. */
export function openPart(part: PartFile): LowSync<string[]> {
  const database = new LowSync<string[]>(createDurableAdapter(part), []);
  database.read();
  return database;
}

/** Writes a part whole, whatever stood there before. */
export function writePart(part: PartFile, lines: string[]): void {
  new LowSync<string[]>(createDurableAdapter(part), lines).write();
}

function createDurableAdapter({ file, path, mode }: PartFile) {
  return {
    read(): string[] | null {
      const bytes = readIfThere(file);
      return bytes && parsePart(bytes, path).entries.map((entry) => entry.line);
    },
    write(lines: string[]): void {
      durableWrite(file, formatPart(lines), { mode });
    },
  };
}

/** What stands in a part, or from which line on it cannot be read: the first, where there is none. */
export function readPartIn(file: string, trusted = false): ReturnType<typeof readPart> {
  return readPart(readIfThere(file) ?? new Uint8Array(), trusted);
}

/** The bytes of a file, or null where there is none; every other failure throws, for absence is never emptiness. */
export function readIfThere(file: string): Buffer | null {
  try {
    return readWhole(file);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The bytes of a file; the system's error names the file, and that it was to be read. */
export function readWhole(file: string): Buffer {
  try {
    return retryWhileBusy(() => readFileSync(file));
  } catch (error) {
    throw Object.assign(error as Error, { path: file, reading: true });
  }
}
