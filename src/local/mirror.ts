// This computer's own copy of what it wrote: what stands here is recorded, whatever becomes of the shared folder.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { durableFolder, errnoOf } from '../durable-write.ts';

/** Rights of files in the mirror. */
export const privateMode = 0o600;

export interface MirrorWrite {
  /** Path in the archive. */
  path: string;
  bytes: number;
  save(file: string): void;
}

/** Writes in the given order; the last one, the journal part, is the commit. */
export function commitToMirror(mirror: string, writes: readonly MirrorWrite[]): void {
  for (const { path, save } of writes) {
    const file = join(mirror, path);
    durableFolder(dirname(file), { mode: 0o700 });
    save(file);
  }
}

/** Removes what a command that was cut off left: `isLeft` tells by the path what no event names. */
export function dropLeft(
  mirror: string,
  folders: readonly string[],
  isLeft: (path: string) => boolean,
): void {
  for (const folder of folders) {
    for (const name of namesIn(join(mirror, folder))) {
      const path = `${folder}/${name}`;
      if (/^~\$.*\.tmp$/.test(name) || isLeft(path)) rmSync(join(mirror, path), { force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}
