// Refuses to record on a copy that lost its end: what it held there would be recorded anew under the same numbers.
import { join } from 'node:path';
import { readChain } from '../../archive/chain.ts';
import { readPartIn } from '../../archive/durable-adapter.ts';
import { listNames, listParts, parseFilePath, partPath } from '../../archive/layout.ts';
import { deviceOf, seqOf } from '../../archive/order.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { readWitness, writeWitness } from '../../local/witness.ts';
import { readOwnEnd } from './publish.ts';
import type { OwnSite } from './shapes.ts';

/** What a copy lacks that once was in it. */
export interface Shortfall {
  /** The newest part of the copy, or its folder where there is none. */
  path: string;
  /** The event that was recorded and is not there. */
  event: string;
}

/** UserError `mirror-short` (exit 4) where the copy lacks an event that was recorded here. */
export function refuseShort(site: OwnSite): void {
  const short = findShortfall(site);
  if (short) throw new UserError('mirror-short', short, exitCodes.archive);
}

/** Writes down how far the copy has come, where that is further than was written down; the caller holds the lock. */
export function keepWitness(site: OwnSite): void {
  const newest = listParts(site.folders.mirror, 'journal', site.device.code).at(-1) ?? null;
  const end = readOwnEnd(site, newest);
  if (readWitness(site.folders)?.hash !== end.hash) writeWitness(site.folders, end);
}

/** Null where the copy holds the event that was witnessed last; without a witness the archive may still tell. */
export function findShortfall(site: OwnSite): Shortfall | null {
  const { code } = site.device;
  const names = listParts(site.folders.mirror, 'journal', code);
  const newest = names.at(-1) ?? null;
  const path = join(site.folders.mirror, newest ? partPath(newest) : `journal/${code}`);
  const witness = readWitness(site.folders);
  if (witness === null) {
    const end = readOwnEnd(site, newest);
    const seq = seqKnown(site, end.seq);
    return seq > end.seq ? { path, event: `${code}.${seq}` } : null;
  }
  if (witness.hash === null || isHeld(site, witness.hash)) return null;
  return { path, event: `${code}.${witness.seq}` };
}

function isHeld({ folders, device }: OwnSite, hash: string): boolean {
  const names = listParts(folders.mirror, 'journal', device.code).reverse();
  return names.some((name) =>
    readChain(entriesOf(folders.mirror, partPath(name))).events.some((event) => event.hash === hash),
  );
}

/** How far the copy must come where no witness tells: a device that founded its archive has recorded something. */
export function seqKnown({ archive, path, device: { code } }: OwnSite, end: number): number {
  const founded = archive.roots.some((root) => 'device' in root && root.device === code);
  return Math.max(founded ? 1 : 0, seqBeyond(path, code, end));
}

/** The highest event that a device's words, library or files in the archive tell of: they are only published after the commit. */
export function seqBeyond(root: string, code: string, end: number): number {
  const words = listParts(root, 'words', code)
    .slice(-2)
    .flatMap((name) => entriesOf(root, partPath(name)).map(({ value }) => String(value['id'])));
  const library = listParts(root, 'library', code)
    .slice(-1)
    .flatMap((name) => entriesOf(root, partPath(name)).map(({ value }) => String(value['event'])));
  const recorded = [...words, ...library].filter((id) => deviceOf(id) === code).map(seqOf);
  const files = listNames(join(root, 'files', code)).flatMap((year) =>
    listNames(join(root, 'files', code, year)).map(
      (name) => parseFilePath(`files/${code}/${year}/${name}`)?.seq,
    ),
  );
  return [...recorded, ...files].reduce<number>((most, seq) => (seq && seq > most ? seq : most), end);
}

function entriesOf(root: string, path: string) {
  const read = readPartIn(join(root, path));
  return 'entries' in read ? read.entries : [];
}
