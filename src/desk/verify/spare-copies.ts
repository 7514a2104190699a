// Copies that lie elsewhere on this computer: what the quarantine kept, and words whose part lost its name.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../archive/canonical.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { hashOf } from '../../archive/hash.ts';
import { listParts, partPath, walkFiles } from '../../archive/layout.ts';
import { salvagePart } from '../../archive/part.ts';
import type { OwnSite } from '../archive/shapes.ts';

/** Nothing in them is taken that chain, seal or hash do not prove. */
export interface SpareCopies {
  entries(kind: 'journal' | 'words'): Entry[];
  /** The bytes that have this SHA-256, kept under the path's name; null where there are none. */
  file(path: string, sha256: string): Buffer | null;
}

/** Read only when asked for: a sound copy needs none. */
export function createSpareCopies(site: OwnSite): SpareCopies {
  const read = new Map<string, Entry[]>();
  return {
    entries(kind) {
      const known = read.get(kind) ?? readSpares(site, kind);
      read.set(kind, known);
      return known;
    },
    file(path, sha256) {
      const kept = keptFiles(site).filter((name) => name.endsWith(path.replaceAll('/', '_')));
      const bytes = kept.map((name) => readIfThere(join(site.folders.quarantine, name)));
      return bytes.find((one) => one !== null && hashOf(one) === sha256) ?? null;
    },
  };
}

function readSpares(site: OwnSite, kind: 'journal' | 'words'): Entry[] {
  const { mirror, quarantine } = site.folders;
  const kept = keptFiles(site).filter((name) => name.includes(`${kind}_${site.device.code}_`));
  const lone = kind === 'words' ? loneWords(mirror, site).map((path) => join(mirror, path)) : [];
  const files = [...kept.map((name) => join(quarantine, name)), ...lone];
  return files.flatMap((file) => salvagePart(readIfThere(file) ?? new Uint8Array()));
}

function keptFiles({ folders }: OwnSite): string[] {
  return existsSync(folders.quarantine) ? [...walkFiles(folders.quarantine)] : [];
}

/** Words parts under `root` to which the mirror has no journal part of the same name. */
export function loneWords(root: string, { folders, device }: OwnSite): string[] {
  return listParts(root, 'words', device.code)
    .filter((name) => !existsSync(join(folders.mirror, partPath({ ...name, kind: 'journal' }))))
    .map(partPath);
}
