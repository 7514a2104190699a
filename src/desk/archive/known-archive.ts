// What this computer remembers of the archive in a folder, when the folder itself does not say, or says something else.
import { join, resolve } from 'node:path';
import { type ArchiveFile, parseArchiveFile } from '../../archive/archive-id.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { listParts } from '../../archive/layout.ts';
import type { Context } from '../../context.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { readConfig } from '../../local/config.ts';
import { type LocalFolders, listLocal, localFolders } from '../../local/state.ts';

type Here = Pick<Context, 'stateFolder'>;

/** Ids of the archives that were in this folder as far as this computer knows; empty where it knows of none. */
export function idsKnownAt({ stateFolder }: Here, path: string): string[] {
  const { archive, archiveId } = readConfig(stateFolder);
  const configured = archive && archiveId && resolve(archive) === resolve(path) ? [archiveId] : [];
  const there = listLocal(stateFolder).filter((record) => resolve(record.path) === resolve(path));
  return [...configured, ...there.map((record) => record.archive)];
}

/** True where an archive was ever made or named on this computer. */
export function knowsAnyArchive({ stateFolder }: Here): boolean {
  return readConfig(stateFolder).archive !== undefined || listLocal(stateFolder).length > 0;
}

/** UserError `archive-other` (exit 4) where the folder holds another archive than it did. */
export function refuseOther(context: Here, path: string, { id }: ArchiveFile): void {
  if (isOther(context, path, id))
    throw new UserError('archive-other', { path, here: id.slice(0, 8) }, exitCodes.archive);
}

/** True where this computer knows another archive in this folder. */
export function isOther(context: Here, path: string, id: string): boolean {
  const known = idsKnownAt(context, path);
  return known.length > 0 && !known.includes(id);
}

export interface OwnArchiveFile {
  folders: LocalFolders;
  bytes: Buffer;
}

/**
 * This computer's copy of the folder's archive.json; null where it has none, or where nothing that this computer wrote
 * lies in the folder: that may be an empty mount point, into which nothing is written.
 */
export function ownArchiveFile(context: Here, path: string): OwnArchiveFile | null {
  const ids = idsKnownAt(context, path);
  const records = listLocal(context.stateFolder).filter(({ archive }) => ids.includes(archive));
  for (const { archive, device } of records) {
    const folders = localFolders(context.stateFolder, archive);
    const file = join(folders.mirror, 'archive.json');
    const bytes = readIfThere(file);
    if (bytes === null || listParts(path, 'journal', device).length === 0) continue;
    if (idIn(bytes, file) === archive) return { folders, bytes };
  }
  return null;
}

function idIn(bytes: Buffer, file: string): string | null {
  try {
    return parseArchiveFile(bytes, file).id;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
