// Replaces a file so that after a power cut either the old or the new content is there, whole.
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { platform } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface DurableOptions {
  /** Rights of the file on POSIX; 0o600 unless told. On Windows the profile's rights hold. */
  mode?: number;
  platform?: string;
}

/**
 * Writes the bytes, or the parts of a long text one after the other, to a temporary file beside `path`, flushes it, renames it
 * over `path` and flushes the folder.
 * Throws the system's error (ENOSPC, EROFS, EACCES, …) and then leaves neither a change nor a temporary file.
 */
export function durableWrite(
  path: string,
  bytes: Uint8Array | string | Iterable<string>,
  options: DurableOptions = {},
): void {
  const system = options.platform ?? platform();
  const parts = typeof bytes === 'string' || bytes instanceof Uint8Array ? [bytes] : bytes;
  // `~$…tmp` is what Google Drive, OneDrive and Nextcloud agree to leave out; Dropbox does so since Office did.
  const temporary = join(dirname(path), `~$${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const file = openSync(temporary, 'wx', options.mode ?? 0o600);
    try {
      for (const part of parts) {
        const content = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
        writeAll((from) => writeSync(file, content, from, content.length - from), content.length);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    retryWhileBusy(() => renameSync(temporary, path), system);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
  flushFolder(dirname(path), system);
}

/** Makes a folder and those above it that are missing, and flushes each one's parent. */
export function durableFolder(path: string, options: DurableOptions = {}): void {
  if (existsSync(path)) return;
  durableFolder(dirname(path), options);
  mkdirSync(path, { recursive: true, mode: options.mode ?? 0o700 });
  flushFolder(dirname(path), options.platform ?? platform());
}

/** Makes the names in a folder durable. Windows has no such call; some network drives refuse it. */
export function flushFolder(path: string, system: string = platform()): void {
  if (system === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'].includes(errnoOf(error))) throw error;
  } finally {
    closeSync(folder);
  }
}

/** Calls `write(offset)` until all bytes are written: a full disk or a signal can cut one write short. */
export function writeAll(write: (offset: number) => number, length: number): void {
  let offset = 0;
  while (offset < length) {
    const written = write(offset);
    if (written <= 0) throw Object.assign(new Error('ENOSPC: nothing was written'), { code: 'ENOSPC' });
    offset += written;
  }
}

/**
 * Repeats what a virus scanner, an indexer or a sync client holds up: about six seconds on Windows,
 * where that is usual (nodejs/node#29481), a fifth of a second elsewhere. Waits between tries block.
 */
export function retryWhileBusy<T>(
  action: () => T,
  system: string = platform(),
  pause: (ms: number) => void = sleep,
): T {
  let left = system === 'win32' ? 6000 : 200;
  for (let wait = 10; ; wait = Math.min(wait * 2, 500)) {
    try {
      return action();
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error)) || left <= 0) throw error;
      pause(Math.min(wait, left));
      left -= wait;
    }
  }
}

/** The system's code of an error (`ENOENT`), or an empty text. */
export function errnoOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? '';
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or was renamed already.
  }
}
