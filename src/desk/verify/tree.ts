// Looks at what else lies in the archive's folder: conflict copies, unfinished copies, files that no event names.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfForeign } from '../../archive/foreign-files.ts';
import { type PartName, parseFilePath, parsePartPath, partPath, walkFiles } from '../../archive/layout.ts';
import type { Check } from '../verify.ts';

/** Walks the whole folder by names alone; parts and named files were read by the other checks. */
export function checkTree(check: Check): void {
  const { site, findings } = check;
  for (const path of walkFiles(site.path)) {
    if (path === 'archive.json' || /^devices\/[A-Z]+\.json$/.test(path)) continue;
    const part = parsePartPath(path);
    const device = part?.device ?? parseFilePath(path)?.device;
    if (device !== undefined) {
      // Where events are missing, what they name only looks like an orphan.
      const named = part ? isNamed(check, part) : check.files.has(path);
      if (!named && findings.stateOf(device) === 'sound') findings.add('file-orphan', null, { path });
      continue;
    }
    const kind = kindOfForeign(path);
    if (kind === 'conflict-copy') findings.add('conflict-copy', null, { path });
    else if (kind === 'temporary') findings.add('temporary-file', null, { path });
    else if (kind === 'unknown') findings.add('foreign-file', null, { path });
  }
}

/** A words part belongs to the journal part of the same name. */
function isNamed({ site }: Check, part: PartName): boolean {
  return part.kind !== 'words' || existsSync(join(site.path, partPath({ ...part, kind: 'journal' })));
}
