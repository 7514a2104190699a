// Checks the library in this computer's own copy, and finds what its damaged parts held where the archive proves it.
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '../../archive/canonical.ts';
import { readIfThere, readPartIn } from '../../archive/durable-adapter.ts';
import { compareParts, listParts, partPath } from '../../archive/layout.ts';
import { groupLibrary, isProven } from '../../archive/library.ts';
import { formatPart, readPart } from '../../archive/part.ts';
import { durableFolder, durableWrite } from '../../durable-write.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { privateMode } from '../../local/mirror.ts';
import type { LibraryProofs } from './library-lines.ts';
import { createCommittedTest } from './library-parts.ts';
import type { OwnSite, Warning } from './shapes.ts';

/** A part of the library in this computer's copy that does not hold. */
export interface LibraryDamage {
  path: string;
  /** An event whose lines are not there as they were. */
  event: string | null;
  /** What the part held; null where nothing proves it. */
  mended: string | null;
  /** Nothing in it is named, or another part has the same: it can go. */
  extra?: true;
}

/**
 * Brings back what the mirror lost, as far as the archive proves it. UserError `mirror-damaged` (exit 4), and nothing is
 * written, where only the archive's part is sound; what neither side has as it was stays as it is. Without `whole` it
 * looks only where size or time of a part differ from the archive's.
 */
export function completeLibrary(
  site: OwnSite,
  proofs: LibraryProofs,
  seq: number,
  whole: boolean,
): Warning[] {
  if (!whole && looksPublished(site)) return [];
  const { mirror } = site.folders;
  const damages = checkOwnLibrary(site, proofs, seq).filter(({ mended }) => mended !== null);
  for (const { path, event, mended } of damages) {
    if (!isLoss(site, path, mended as string))
      throw new UserError(
        'mirror-damaged',
        { path: join(mirror, path), line: null, event },
        exitCodes.archive,
      );
  }
  for (const { path, mended } of damages) {
    durableFolder(dirname(join(mirror, path)), { mode: 0o700 });
    durableWrite(join(mirror, path), mended as string, { mode: privateMode });
  }
  const paths = damages.map(({ path }) => path);
  return paths.length === 0 ? [] : [{ code: 'mirror-restored', values: { paths } }];
}

function looksPublished(site: OwnSite): boolean {
  return [...namesOf(site).keys()].every((path) => {
    const here = statSync(join(site.folders.mirror, path), { throwIfNoEntry: false });
    const there = statSync(join(site.path, path), { throwIfNoEntry: false });
    return here && there && here.size === there.size && Math.abs(here.mtimeMs - there.mtimeMs) < 2000;
  });
}

/** Lines are only missing: what was changed is shown before it is mended. */
function isLoss({ folders }: OwnSite, path: string, mended: string): boolean {
  const lines = new Set(mended.split('\n').map((line) => line.replace(/,$/, '')));
  const read = readPart(readIfThere(join(folders.mirror, path)) ?? Buffer.from('[\n]\n'));
  return 'entries' in read && read.entries.every(({ line }) => lines.has(line));
}

/** The parts of the copy with lines that no event proves, or that cannot be read. */
export function unprovenParts(site: OwnSite, proofs: LibraryProofs): Set<string> {
  const parts = readOwnParts(site, Number.MAX_SAFE_INTEGER);
  return new Set(assess(parts, ownProofs(proofs)).unproven.keys());
}

/** Every part of the copy against what the events name; what was not committed, beyond `seq`, is no damage. */
export function checkOwnLibrary(site: OwnSite, proofs: LibraryProofs, seq: number): LibraryDamage[] {
  const own = ownProofs(proofs);
  const parts = readOwnParts(site, seq);
  const { unproven, missing } = assess(parts, own);
  if (unproven.size === 0 && missing.size === 0) return [];
  // A part that only this copy has, and that is not sound, may be one too many.
  const without = replaceUnproven(site, parts, { unproven, missing }, false);
  const candidate =
    assess(without, own).missing.size === 0
      ? without
      : replaceUnproven(site, parts, { unproven, missing }, true);
  const mended = assess(candidate, own);
  const damages = [...candidate.keys()].flatMap((path) => {
    const lacking = !parts.has(path) && candidate.get(path) !== null;
    const event = unproven.get(path) ?? null;
    return unproven.has(path) || lacking ? mendedPart(path, event, mended, candidate) : [];
  });
  const [lost] = mended.missing;
  return lost === undefined || damages.some((damage) => damage.mended === null)
    ? damages
    : [...damages, { path: `library/${site.device.code}`, event: lost, mended: null }];
}

/** The copy with the archive's part in place of each that is not sound, and those that it lost. */
function replaceUnproven(
  site: OwnSite,
  parts: ReadonlyMap<string, Entry[] | null>,
  { unproven, missing }: Pick<Assessment, 'unproven' | 'missing'>,
  withOwn: boolean,
): Map<string, Entry[] | null> {
  return new Map(
    [...namesOf(site)].map((path) => {
      const mine = parts.get(path);
      if (mine && !unproven.has(path)) return [path, mine];
      const archived = entriesIn(join(site.path, path));
      const isWanted =
        mine !== undefined || archived?.some(({ value }) => missing.has(String(value['event'])));
      return [path, (isWanted && archived) || (withOwn && mine) || null];
    }),
  );
}

/** The part with the lines that are proven in it, unless lines that an event names would be lost so. */
function mendedPart(
  path: string,
  event: string | null,
  { sound, missing }: Assessment,
  candidate: ReadonlyMap<string, Entry[] | null>,
): LibraryDamage {
  const entries = candidate.get(path) ?? null;
  const named = event !== null && missing.has(event);
  const isLost = entries === null || entries.some(({ value }) => missing.has(String(value['event'])));
  if (missing.size > 0 && (named || isLost)) return { path, event, mended: null };
  const lines = sound.get(path) ?? [];
  return lines.length > 0
    ? { path, event, mended: formatPart(lines) }
    : { path, event, mended: '', extra: true };
}

interface Assessment {
  /** Parts with a line that no event proves, or that cannot be read, and the first such event. */
  unproven: Map<string, string | null>;
  /** Events whose lines are not there, or not as they were. */
  missing: Set<string>;
  /** The proven lines of each part. */
  sound: Map<string, string[]>;
}

function assess(parts: ReadonlyMap<string, Entry[] | null>, proofs: LibraryProofs): Assessment {
  const unproven = new Map<string, string | null>();
  const missing = new Set(proofs.keys());
  const sound = new Map<string, string[]>();
  const homes = new Map<Entry, string>();
  for (const [path, entries] of parts) {
    if (entries === null) unproven.set(path, null);
    sound.set(path, []);
    for (const entry of entries ?? []) homes.set(entry, path);
  }
  const readable = [...parts].map(([path, entries]) => ({ path, entries: entries ?? [] }));
  for (const { event, entries } of groupLibrary(readable)) {
    const proof = proofs.get(event);
    const proven = proof !== undefined && missing.has(event) && isProven(entries, proof);
    if (proven) missing.delete(event);
    for (const entry of entries) {
      const path = homes.get(entry) as string;
      if (proven) sound.get(path)?.push(entry.line);
      else if (!unproven.has(path)) unproven.set(path, event);
    }
  }
  return { unproven, missing, sound };
}

/** The copy's parts; null where one cannot be read or is not as the program writes it. */
function readOwnParts({ folders, device }: OwnSite, seq: number): Map<string, Entry[] | null> {
  const isCommitted = createCommittedTest(device.code, seq);
  return new Map(
    listParts(folders.mirror, 'library', device.code).map((name) => {
      const read = readPartIn(join(folders.mirror, partPath(name)));
      return [
        partPath(name),
        'entries' in read && read.exact ? read.entries.filter(({ value }) => isCommitted(value)) : null,
      ];
    }),
  );
}

function ownProofs(proofs: LibraryProofs): LibraryProofs {
  return new Map([...proofs].filter(([, proof]) => proof.own));
}

/** Paths of the library's parts under this device's code, in copy and archive, in their order. */
function namesOf({ path, folders, device }: OwnSite): Set<string> {
  const names = [folders.mirror, path].flatMap((root) => listParts(root, 'library', device.code));
  return new Set(names.sort(compareParts).map(partPath));
}

function entriesIn(file: string): Entry[] | null {
  const read = readPartIn(file);
  return 'entries' in read ? read.entries : null;
}
