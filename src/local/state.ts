// What this computer keeps of an archive outside of it: its key, its mirror, and which archive they belong to.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { durableFolder, durableWrite } from '../durable-write.ts';
import { exitCodes, UserError } from '../errors.ts';
import { namesIn, readIfThere } from './if-there.ts';

export interface LocalArchive {
  /** The archive's id, 64 hex signs. */
  archive: string;
  device: string;
  /** Where the archive was when the state was made. */
  path: string;
  /** ISO 8601. */
  createdAt: string;
}

export interface LocalFolders {
  root: string;
  mirror: string;
  quarantine: string;
  key: string;
  record: string;
  /** How far the mirror had come. */
  witness: string;
}

/** The folders of one archive under the user's local state. */
export function localFolders(stateFolder: string, archive: string): LocalFolders {
  const root = join(stateFolder, 'archives', archive.slice(0, 16));
  return {
    root,
    mirror: join(root, 'mirror'),
    quarantine: join(root, 'quarantine'),
    key: join(root, 'key'),
    record: join(root, 'local.json'),
    witness: join(root, 'witness.json'),
  };
}

/** Makes the local state of a new device: folders 0700, files 0600. The record comes last: without it there is no device. */
export function writeLocal(folders: LocalFolders, record: LocalArchive, key: Uint8Array): void {
  durableFolder(folders.mirror, { mode: 0o700 });
  durableWrite(folders.key, key, { mode: 0o600 });
  durableWrite(folders.record, `${JSON.stringify(record)}\n`, { mode: 0o600 });
}

/** This computer's record and key of the archive, or null where it may only read. */
export function readLocal(folders: LocalFolders): { record: LocalArchive; key: Buffer } | null {
  const record = readIfThere(folders.record);
  if (record === null) return null;
  try {
    return { record: JSON.parse(record.toString('utf8')) as LocalArchive, key: readFileSync(folders.key) };
  } catch (cause) {
    throw new UserError('local-state-damaged', { path: folders.root }, exitCodes.archive, cause);
  }
}

/** What this computer keeps of any archive; a record that cannot be read is left out. */
export function listLocal(stateFolder: string): LocalArchive[] {
  const folder = join(stateFolder, 'archives');
  return namesIn(folder).flatMap((name) => {
    try {
      const record = JSON.parse(
        readFileSync(join(folder, name, 'local.json'), 'utf8'),
      ) as LocalArchive | null;
      return typeof record?.archive === 'string' && typeof record.path === 'string' ? [record] : [];
    } catch {
      return [];
    }
  });
}

/** Keeps bytes that differed from ours, under a name that no earlier copy has. */
export function quarantine(folders: LocalFolders, path: string, bytes: Uint8Array, stamp: string): string {
  const folder = join(folders.quarantine, stamp);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = path.replaceAll('/', '_');
  const taken = readdirSync(folder).filter((other) => other.endsWith(name)).length;
  const file = join(folder, taken === 0 ? name : `${taken + 1}-${name}`);
  durableWrite(file, bytes, { mode: 0o600 });
  return file;
}
