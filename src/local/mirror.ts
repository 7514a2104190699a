// This computer's own copy of what it wrote: what stands here is recorded, whatever becomes of the shared folder.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { durableFolder } from '../durable-write.ts';
import { namesIn } from './if-there.ts';

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

/** Removes what a command that was cut off left under a root: temporary files, and what no event names, as `isLeft` tells by the path. */
export function dropLeft(root: string, folders: readonly string[], isLeft: (path: string) => boolean): void {
  for (const folder of folders) {
    for (const name of namesIn(join(root, folder))) {
      const path = `${folder}/${name}`;
      if (/^~\$.*\.tmp$/.test(name) || isLeft(path)) rmSync(join(root, path), { force: true });
    }
  }
}
