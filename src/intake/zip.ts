// Reads the entries of a ZIP file within limits: what an entry says of its own size is not believed.
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { exitCodes, UserError } from '../errors.ts';

export interface Zip {
  /** Paths inside, with slashes; folders are left out. */
  names: readonly string[];
  has(name: string): boolean;
  /** Bytes of an entry; UserError `zip-refused` for what is damaged, locked, missing or over a limit. */
  read(name: string): AsyncGenerator<Uint8Array>;
  close(): void;
}

export type ZipRefusal = 'damaged' | 'locked' | 'too-large' | 'too-dense' | 'too-many' | 'missing';

/** All that is read from one file, inflated: 50 MB of text is a hundred times what an office writes in a year. */
const largest = 50_000_000;
/** A workbook of real rows shrinks to a tenth; only what repeats itself a thousand times is denser than this. */
const densest = 100;
/** What is no larger than this harms nobody, however dense. */
const harmless = 1_000_000;
const mostEntries = 10_000;

/** Opens a file as ZIP. Throws UserError `zip-refused` (exit 2). */
export async function openZip(path: string, file: string): Promise<Zip> {
  const zip = await orRefuse(file, () => yauzl.openPromise(path, { lazyEntries: true, autoClose: false }));
  try {
    const entries = await orRefuse(file, () => listEntries(zip, file));
    const sizes = new Map<string, number>();
    // Names of parts are the same in any case (ECMA-376 part 2, §6.3.5), and not every program keeps to one.
    const find = (name: string) =>
      entries.get(name) ?? [...entries.values()].find((entry) => sameName(entry.fileName, name));
    return {
      names: [...entries.keys()],
      has: (name) => find(name) !== undefined,
      read: (name) => readEntry({ zip, file, sizes }, name, find(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

async function listEntries(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostEntries) throw refusal(file, 'too-many');
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  }
  return entries;
}

async function* readEntry(
  { zip, file, sizes }: { zip: ZipFile; file: string; sizes: Map<string, number> },
  name: string,
  entry: Entry | undefined,
): AsyncGenerator<Uint8Array> {
  if (!entry) throw refusal(file, 'missing', name);
  if (!entry.canDecodeFileData()) throw refusal(file, entry.isEncrypted() ? 'locked' : 'damaged', name);
  const others = [...sizes].reduce((sum, [other, size]) => (other === name ? sum : sum + size), 0);
  let size = 0;
  let crc = -1;
  const stream = await orRefuse(file, () => zip.openReadStreamPromise(entry));
  try {
    for await (const chunk of pieces(stream, file)) {
      size += chunk.length;
      if (others + size > largest) throw refusal(file, 'too-large', name);
      if (size > harmless && size / entry.compressedSize > densest) throw refusal(file, 'too-dense', name);
      crc = addToCrc(crc, chunk);
      yield chunk;
    }
  } finally {
    stream.destroy();
  }
  if ((crc ^ -1) >>> 0 !== entry.crc32) throw refusal(file, 'damaged', name);
  sizes.set(name, size);
}

async function* pieces(stream: Readable, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw error instanceof UserError ? error : refusal(file, 'damaged', undefined, error);
  }
}

async function orRefuse<T>(file: string, doing: () => Promise<T>): Promise<T> {
  try {
    return await doing();
  } catch (error) {
    throw error instanceof UserError ? error : refusal(file, 'damaged', undefined, error);
  }
}

function refusal(file: string, reason: ZipRefusal, entry?: string, cause?: unknown): UserError {
  const values = { file, reason, ...(entry !== undefined && { entry }) };
  return new UserError('zip-refused', values, exitCodes.usage, cause);
}

/** CRC-32 of APPNOTE.TXT §4.4.7, bit by bit with a table of sixteen: yauzl leaves the check to its user. */
function addToCrc(crc: number, bytes: Uint8Array): number {
  let sum = crc;
  for (const byte of bytes) {
    sum ^= byte;
    sum = (sum >>> 4) ^ crcOfNibble[sum & 15]!;
    sum = (sum >>> 4) ^ crcOfNibble[sum & 15]!;
  }
  return sum;
}

const crcOfNibble: readonly number[] = Array.from({ length: 16 }, (_, nibble) => {
  let crc = nibble;
  for (let bit = 0; bit < 4; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  return crc;
});
