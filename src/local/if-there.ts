// Reads what may not be there: absence is null or empty, every other failure throws.
import { readdirSync, readFileSync } from 'node:fs';
import { errnoOf } from '../durable-write.ts';

/** The bytes of a file; null where there is none. */
export function readIfThere(file: string): Buffer | null {
  return unlessAbsent(() => readFileSync(file), null);
}

/** The names in a folder, sorted; none where it is missing. */
export function namesIn(folder: string): string[] {
  return unlessAbsent(() => readdirSync(folder).sort(), []);
}

function unlessAbsent<T>(read: () => T, absent: T): T {
  try {
    return read();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return absent;
    throw error;
  }
}
