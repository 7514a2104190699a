// Makes the archive's own files equal to the mirror's; what differed there is handed over before it is replaced.
import { statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { durableFolder, durableWrite, errnoOf } from '../durable-write.ts';
import { readIfThere, readWhole } from './durable-adapter.ts';

/** Rights of files in a shared folder: its owner and group, less what the umask takes. */
const sharedMode = 0o660;
export const sharedFolderMode = 0o770;

export interface Publishing {
  mirror: string;
  archive: string;
  /** Compare bytes even where size and time agree. */
  byBytes: boolean;
  /** Called before a file is written: takes away what lies there (null where nothing does), gives false to let it be, or throws. */
  keep(path: string, there: Buffer | null, here: Buffer): boolean;
}

/** Publishes these paths in their order and gives those that were written. Throws the system's errors. */
export function publishFiles(paths: Iterable<string>, publishing: Publishing): string[] {
  const written: string[] = [];
  for (const path of paths) {
    if (publishFile(path, publishing)) written.push(path);
  }
  return written;
}

function publishFile(path: string, { mirror, archive, byBytes, keep }: Publishing): boolean {
  const from = join(mirror, path);
  const to = join(archive, path);
  if (!byBytes && looksEqual(from, to)) return false;
  const bytes = readWhole(from);
  const there = readIfThere(to);
  if (there?.equals(bytes)) {
    copyTime(from, to);
    return false;
  }
  if (!keep(path, there, bytes)) return false;
  durableFolder(dirname(to), { mode: sharedFolderMode });
  durableWrite(to, bytes, { mode: sharedMode });
  copyTime(from, to);
  return true;
}

/** Size and time agree; FAT and some cloud drives keep two seconds. */
function looksEqual(from: string, to: string): boolean {
  const there = statSync(to, { throwIfNoEntry: false });
  if (!there) return false;
  const here = statSync(from);
  return here.size === there.size && Math.abs(here.mtimeMs - there.mtimeMs) < 2000;
}

/** A folder that keeps no times costs a comparison by bytes the next time, nothing else. */
function copyTime(from: string, to: string): void {
  const { atime, mtime } = statSync(from);
  try {
    utimesSync(to, atime, mtime);
  } catch (error) {
    if (!['EPERM', 'EACCES', 'ENOSYS', 'EINVAL', 'ENOTSUP'].includes(errnoOf(error))) throw error;
  }
}
