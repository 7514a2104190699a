// Parts that were read a moment ago: a case's events lie close together, so a few parts serve them all.
import { join } from 'node:path';
import type { Entry } from '../../archive/canonical.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { parsePart } from '../../archive/part.ts';
import { exitCodes, isFailure, UserError } from '../../errors.ts';
import { wordStorageError } from './storage-errors.ts';

export interface PartCache {
  /** Entries of a part; UserError where it is missing or unreadable. */
  entries(root: string, path: string): Entry[];
  /** The entry of a words part that has this id, or null. */
  byId(root: string, path: string, id: string): Entry | null;
}

interface Cached {
  entries: Entry[];
  ids: Map<unknown, Entry> | null;
}

/** A case's events seldom lie in more parts than these. */
const partsKept = 16;

/** Keeps the parts used last. Those under `mirror` are taken as they stand; damage there has its own message. */
export function createPartCache(mirror: string): PartCache {
  const cached = new Map<string, Cached>();
  const get = (root: string, path: string): Cached => {
    const file = join(root, path);
    const part = cached.get(file) ?? { entries: readEntries(root, path, mirror), ids: null };
    cached.delete(file);
    cached.set(file, part);
    if (cached.size > partsKept) cached.delete(cached.keys().next().value as string);
    return part;
  };
  return {
    entries: (root, path) => get(root, path).entries,
    byId(root, path, id) {
      const part = get(root, path);
      part.ids ??= new Map(part.entries.map((entry) => [entry.value['id'], entry]));
      return part.ids.get(id) ?? null;
    },
  };
}

function readEntries(root: string, path: string, mirror: string): Entry[] {
  const file = join(root, path);
  try {
    const bytes = readIfThere(file);
    if (bytes === null) throw new UserError('part-missing', { path: file }, exitCodes.archive);
    return parsePart(bytes, path, root === mirror).entries;
  } catch (error) {
    if (root !== mirror) throw wordStorageError(error, file);
    const line = isFailure(error, 'part-unreadable') ? error.values.line : null;
    throw new UserError('mirror-damaged', { path: file, line, event: null }, exitCodes.archive, error);
  }
}
