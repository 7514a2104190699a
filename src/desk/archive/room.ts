// Looks at the shared folder before a commit: still the archive, writable, with room for what is to be written.
import { closeSync, existsSync, openSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Throws the system's error (ENOENT, EROFS, EACCES, ENOSPC) where `bytes` could not be written at `target`. */
export function checkRoom(archive: string, target: string, bytes: number): void {
  // Without its archive.json the folder may be an empty mount point: nothing is written there.
  statSync(join(archive, 'archive.json'));
  let folder = dirname(join(archive, target));
  while (!existsSync(folder)) folder = dirname(folder);
  const probe = join(folder, '~$sop.tmp');
  closeSync(openSync(probe, 'w', 0o600));
  rmSync(probe, { force: true });
  const { bavail, bsize, blocks } = statfsSync(folder);
  // Some cloud drives report nothing at all; then the write itself will tell.
  if (blocks > 0 && bavail * bsize < bytes) {
    throw Object.assign(new Error(`ENOSPC: ${bytes} bytes are needed at ${folder}`), { code: 'ENOSPC' });
  }
}
