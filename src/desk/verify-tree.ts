// Looks at what else lies in the archive's folder: conflict copies, unfinished copies, files that no event names.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfForeign } from '../archive/foreign-files.ts';
import { parseFilePath, parsePartPath, partPath, walkFiles } from '../archive/layout.ts';
import type { Check } from './verify.ts';

/** Walks the whole folder by names alone; parts and named files were read by the other checks. */
export function checkTree(check: Check): void {
  const { site, findings } = check;
  for (const path of walkFiles(site.path)) {
    if (path === 'archive.json' || /^devices\/[A-Z]+\.json$/.test(path)) continue;
    const part = parsePartPath(path);
    if (part) {
      const orphan =
        part.kind === 'words' && !existsSync(join(site.path, partPath({ ...part, kind: 'journal' })));
      if (orphan) findings.add('foreign-file', null, { path });
      continue;
    }
    if (parseFilePath(path)) {
      if (!check.files.has(path)) findings.add('file-orphan', null, { path });
      continue;
    }
    const kind = kindOfForeign(path);
    if (kind === 'conflict-copy') findings.add('conflict-copy', null, { path });
    else if (kind === 'temporary') findings.add('temporary-file', null, { path });
    else if (kind === 'unknown') findings.add('foreign-file', null, { path });
  }
}
