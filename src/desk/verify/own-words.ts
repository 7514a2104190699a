// Checks the words and the files in this computer's own copy, and finds sound ones in the archive for those that are not.
import { join } from 'node:path';
import type { Entry } from '../../archive/canonical.ts';
import type { ChainedEvent } from '../../archive/chain.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { hashOf } from '../../archive/hash.ts';
import { type PartName, parseFilePath, partPath } from '../../archive/layout.ts';
import { seqOf } from '../../archive/order.ts';
import { formatPart, readPart, salvagePart } from '../../archive/part.ts';
import { wordsHash } from '../../archive/words.ts';
import type { OwnSite } from '../archive/shapes.ts';
import type { CopyDamage } from './own-copy.ts';
import type { SpareCopies } from './spare-copies.ts';

/** The words of one journal part's events, and the files they name. What was not yet committed, beyond `last`, is no damage. */
export function checkOwnWords(
  site: OwnSite,
  journal: PartName,
  events: readonly ChainedEvent[],
  last: number,
  spares: SpareCopies,
): CopyDamage[] {
  const path = partPath({ ...journal, kind: 'words' });
  const needed = events.filter((event) => typeof event.value['words'] === 'string');
  const bytes = readIfThere(join(site.folders.mirror, path));
  if (bytes === null && needed.length === 0) return [];
  const own = salvagePart(bytes ?? new Uint8Array());
  if (bytes !== null && isWhole(bytes, needed, last)) return checkFiles(site, own, spares);
  const archived = salvagePart(readIfThere(join(site.path, path)) ?? new Uint8Array());
  const proven = needed.map(
    (event) => soundOf(event, [...own, ...archived]) ?? soundOf(event, spares.entries('words')),
  );
  const lost = proven.indexOf(null);
  const entries = proven.filter((entry) => entry !== null);
  const mended = lost < 0 ? formatPart(entries.map((entry) => entry.line)) : null;
  const event = needed[lost]?.id ?? firstUnsound(own, needed);
  return [{ path, line: null, event, mended }, ...checkFiles(site, entries, spares)];
}

/** Exactly the words that the events name, as the program writes them. */
function isWhole(bytes: Uint8Array, needed: readonly ChainedEvent[], last: number): boolean {
  const read = readPart(bytes);
  if ('reason' in read || !read.exact) return false;
  const committed = read.entries.filter((entry) => seqOf(String(entry.value['id'])) <= last);
  return (
    committed.length === needed.length &&
    committed.every((entry, at) => entry.value['id'] === needed[at]!.id && isSound(entry, needed[at]!))
  );
}

function isSound(entry: Entry, event: ChainedEvent): boolean {
  return entry.value['id'] === event.id && wordsHash(entry) === event.value['words'];
}

/** Erased wins wherever it is seen. */
function soundOf(event: ChainedEvent, entries: Entry[]): Entry | null {
  const sound = entries.filter((entry) => isSound(entry, event));
  return sound.find((entry) => entry.value['erased']) ?? sound[0] ?? null;
}

function firstUnsound(entries: Entry[], needed: readonly ChainedEvent[]): string | null {
  return needed.find((event) => !entries.some((entry) => isSound(entry, event)))?.id ?? null;
}

function checkFiles(site: OwnSite, entries: readonly Entry[], spares: SpareCopies): CopyDamage[] {
  const files = entries.flatMap(({ value }) =>
    ((value['files'] as { path: string; sha256: string }[] | undefined) ?? []).map((file) => ({
      ...file,
      event: String(value['id']),
    })),
  );
  // One scan may belong to many cases.
  const once = new Map(files.map((file) => [`${file.path} ${file.sha256}`, file]));
  return [...once.values()].flatMap(({ path, sha256, event }) => {
    if (parseFilePath(path) === null || hashIn(site.folders.mirror, path) === sha256) return [];
    const mended =
      hashIn(site.path, path) === sha256 ? readIfThere(join(site.path, path)) : spares.file(path, sha256);
    return [{ path, line: null, event, mended }];
  });
}

function hashIn(root: string, path: string): string | null {
  const bytes = readIfThere(join(root, path));
  return bytes && hashOf(bytes);
}
