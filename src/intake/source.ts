// A file or stdin as bytes that can be read more than once; refuses what is no text before anything is taken in.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exitCodes, UserError } from '../errors.ts';
import { encodingOfHead } from './charset.ts';
import type { OpenedWorkbook, PackedText } from './formats/packed.ts';

export interface Source {
  /** As the person typed it; `-` for stdin. */
  name: string;
  size: number;
  bytes(): AsyncIterable<Uint8Array>;
  /** What the file holds if it is an Excel workbook; such a one has no text of its own. */
  workbook?: OpenedWorkbook;
  /** Removes what was spooled. */
  close(): Promise<void>;
}

/**
 * Opens a file, or spools stdin (`-`) into a private folder below `spoolFolder`.
 * Throws UserError `intake-unreadable`, `intake-binary`, and for a workbook `zip-refused` and `workbook-damaged`.
 */
export async function openSource(
  name: string,
  from: { cwd: string; stdin: Readable; spoolFolder: string },
): Promise<Source> {
  if (name === '-') await mkdir(from.spoolFolder, { recursive: true, mode: 0o700 });
  const spool = name === '-' ? await mkdtemp(join(from.spoolFolder, 'sop-stdin-')) : null;
  const close = async () => {
    if (spool) await rm(spool, { recursive: true, force: true });
  };
  try {
    const path = spool ? join(spool, 'stdin') : resolve(from.cwd, name);
    if (spool) await pipeline(from.stdin, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
    const size = await sizeOf(path, name);
    const packed = await openPackedOrRefuse(path, name);
    const opened = { name, size, bytes: () => readBytes(path, name) };
    if (!packed) return { ...opened, close };
    const closeBoth = async () => {
      packed.close();
      await close();
    };
    if ('bytes' in packed) return { ...opened, bytes: packed.bytes, close: closeBoth };
    return { ...opened, workbook: packed, close: closeBoth };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A disk or share that goes away while it is read is the file's failure, not the program's. */
async function* readBytes(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 });
  } catch (error) {
    throw unreadable(error, name);
  }
}

async function sizeOf(path: string, name: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
    throw new UserError('intake-unreadable', { file: name, reason: 'not-a-file' }, exitCodes.usage);
  } catch (error) {
    throw unreadable(error, name);
  }
}

/** A workbook is opened with its own readers, a packed chat is text; null for a file that is text itself. */
async function openPackedOrRefuse(path: string, name: string): Promise<OpenedWorkbook | PackedText | null> {
  const head = await readAt(path, name, 0, 65_536);
  if (startsWith(head, 0x50, 0x4b, 3, 4)) return (await import('./formats/packed.ts')).openPacked(path, name);
  const seems = kindOfBinary(head);
  if (seems === null) return null;
  const locked = seems === 'xls' && (await isLockedWorkbook(head, (from) => readAt(path, name, from, 4096)));
  throw new UserError('intake-binary', { file: name, seems: locked ? 'locked' : seems }, exitCodes.usage);
}

async function readAt(path: string, name: string, from: number, length: number): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(error, name);
  }
}

/** With a password Excel puts a workbook into a container of the old kind, which names it in its directory ([MS-CFB] §2.2, [MS-OFFCRYPTO] §2.3). */
async function isLockedWorkbook(
  head: Uint8Array,
  read: (from: number) => Promise<Uint8Array>,
): Promise<boolean> {
  const header = Buffer.from(head);
  if (header.length < 52) return false;
  const sector = 2 ** Math.min(header.readUInt16LE(30), 12);
  const directory = await read((header.readUInt32LE(48) + 1) * sector);
  return Buffer.from(directory).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function unreadable(error: unknown, name: string): unknown {
  if (error instanceof UserError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const reason = code === 'ENOENT' ? 'missing' : code === 'EACCES' || code === 'EPERM' ? 'denied' : 'other';
  return new UserError('intake-unreadable', { file: name, reason }, exitCodes.usage, error);
}

type BinaryKind = 'xls' | 'program' | 'html' | 'pdf' | 'image' | 'utf-32' | 'other';

function kindOfBinary(head: Uint8Array): BinaryKind | null {
  const starts = (...bytes: number[]) => startsWith(head, ...bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38))
    return 'image';
  // Windows, Linux, macOS.
  if (
    (starts(0x4d, 0x5a) && head.includes(0)) ||
    starts(0x7f, 0x45, 0x4c, 0x46) ||
    starts(0xcf, 0xfa, 0xed, 0xfe)
  )
    return 'program';
  if (isUtf32(head)) return 'utf-32';
  // Many a web page calls its table an Excel file.
  const begin = Buffer.from(head.subarray(0, 1024)).toString('latin1');
  if (
    /^[\s\xef\xbb\xbf]*<(?:!doctype html|html|head|meta|table|\?xml[^>]*>\s*<\?mso-application)/i.test(begin)
  )
    return 'html';
  if (encodingOfHead(head)) return null;
  // A stray NUL is a rejected row; many of them, or many other controls, are no text at all.
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return controls > 3 && controls > head.length / 100 ? 'other' : null;
}

function startsWith(head: Uint8Array, ...bytes: number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

/** A mark of four bytes, which begins like that of UTF-16, or three NULs in every four bytes. */
function isUtf32(head: Uint8Array): boolean {
  const mark = [...head.subarray(0, 4)].join();
  if (mark === '255,254,0,0' || mark === '0,0,254,255') return true;
  const sample = head.subarray(0, 400);
  return sample.length >= 8 && sample.filter((byte) => byte === 0).length > sample.length * 0.7;
}
