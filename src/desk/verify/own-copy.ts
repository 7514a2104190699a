// Checks this computer's own copy, and finds what its damaged files held where copy and archive together prove it.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { formatFile } from '../../archive/archive-id.ts';
import type { Entry } from '../../archive/canonical.ts';
import { type ChainEnd, type JournalPart, readChain } from '../../archive/chain.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { hashOf } from '../../archive/hash.ts';
import { publicKeyOf } from '../../archive/keys.ts';
import { compareParts, devicePath, listParts, type PartName, partPath } from '../../archive/layout.ts';
import { seqOf } from '../../archive/order.ts';
import { formatPart, readPart, salvagePart } from '../../archive/part.ts';
import { isSealedFor, parseSeal, type Seal } from '../../archive/seal.ts';
import { createOwnChain } from '../archive/own-chain.ts';
import type { OwnSite } from '../archive/shapes.ts';
import { readDeviceFile } from '../archive/site.ts';
import { isInMirror, isPartSound } from '../archive/vouch.ts';
import { checkOwnWords } from './own-words.ts';

/** A file of this computer's copy that does not hold. */
export interface CopyDamage {
  /** Path in the archive. */
  path: string;
  /** Where a chain breaks; null for what is not there or cannot be read. */
  line: number | null;
  event: string | null;
  /** What the file held, proven by seal, chain or hash; null where nothing proves it. */
  mended: string | Uint8Array | null;
  /** It only repeats another file of the copy, and can go. */
  extra?: true;
}

/** Looks at every journal part, words part and file of the copy, one part at a time. */
export function checkOwnCopy(site: OwnSite): CopyDamage[] {
  const { mirror } = site.folders;
  const names = listParts(mirror, 'journal', site.device.code);
  const chain = createOwnChain(site);
  const walk: Walk = { site, chain, key: createPublicKey(site.device.key), damages: [], reach: 0 };
  for (const [at, name] of names.entries()) {
    for (const lacking of lackingBetween(site, names[at - 1] ?? null, name)) {
      if (!followsHere(walk, name)) restoreLacking(walk, lacking);
    }
    checkPart(walk, name, at === names.length - 1);
  }
  const last = walk.damages.findLast(({ path }) => path.startsWith('journal/'));
  // The copy once reached further than can be proven now: what it held there is lost.
  if (last && chain.end(site.device.code).seq < walk.reach) last.mended = null;
  return [...checkOwnRecords(site), ...walk.damages];
}

/** archive.json and the device's file can always be made anew: they hold nothing that is not known otherwise. */
function checkOwnRecords(site: OwnSite): CopyDamage[] {
  const { folders, device, archive } = site;
  const path = devicePath(device.code);
  const fresh = { archive: archive.id, device: device.code, key: publicKeyOf(device.key), seen: {} };
  const inMirror = readDeviceFile(folders.mirror, device.code);
  const inArchive = readDeviceFile(site.path, device.code);
  const known = inArchive?.key === fresh.key && inArchive.device === device.code ? inArchive : fresh;
  const archiveText = formatFile(archive);
  return [
    { path: 'archive.json', sound: isText(site, 'archive.json', archiveText), mended: archiveText },
    {
      path,
      sound: inMirror?.key === fresh.key && inMirror.device === device.code,
      mended: formatFile(known),
    },
  ].flatMap(({ path, sound, mended }) => (sound ? [] : [{ path, line: null, event: null, mended }]));
}

function isText({ folders }: OwnSite, path: string, text: string): boolean {
  return readIfThere(join(folders.mirror, path))?.toString('utf8') === text;
}

interface Walk {
  site: OwnSite;
  chain: ReturnType<typeof createOwnChain>;
  key: KeyObject;
  damages: CopyDamage[];
  /** The highest number of an event that the copy says it had. */
  reach: number;
}

function checkPart(walk: Walk, name: PartName, newest: boolean): void {
  const { site, chain, key, damages } = walk;
  const path = partPath(name);
  const bytes = readIfThere(join(site.folders.mirror, path)) ?? new Uint8Array();
  const salvaged = salvagePart(bytes);
  const read = readPart(bytes);
  const part = 'entries' in read && read.exact ? readChain(read.entries) : null;
  walk.reach = Math.max(walk.reach, reachOf(walk, salvaged));
  const broken = part ? (chain.breakIn(part) ?? chain.unsealed(part)) : { line: lineOf(read), event: null };
  if (part && broken === null) {
    chain.advance(part.seal!);
    damages.push(...checkOwnWords(site, name, part.events, walk.reach));
    return;
  }
  const before = chain.end(site.device.code);
  const archived = salvagePart(readIfThere(join(site.path, path)) ?? new Uint8Array());
  const proven = rebuild(walk, before, [archived]);
  const far = proven !== null && (!newest || seqOfSeal(proven) >= walk.reach);
  const entries = far ? proven : (rebuild(walk, before, [salvaged, archived]) ?? proven);
  if (entries === null && part && isRepeated(walk, path, part)) {
    damages.push({ path, ...broken!, mended: '', extra: true });
    return;
  }
  damages.push({ path, ...broken!, mended: entries && formatPart(entries.map((entry) => entry.line)) });
  const mended = readChain(entries ?? []);
  const seal = entries ? mended.seal : (part?.seal ?? null);
  if (seal && isSealedFor(site.archive.id, seal, key)) chain.advance(seal);
  damages.push(...checkOwnWords(site, name, entries ? mended.events : (part?.events ?? []), walk.reach));
}

/** A sound part whose events another part of the copy has, and that the archive does not know under this name. */
function isRepeated({ site, key }: Walk, path: string, part: JournalPart): boolean {
  if (!part.seal || !isPartSound(part, site.device.key) || !isSealedFor(site.archive.id, part.seal, key))
    return false;
  return readIfThere(join(site.path, path)) === null && isInMirror(site, part.seal, path, true);
}

/** Parts of the archive that lie between two of the copy. */
function lackingBetween(site: OwnSite, before: PartName | null, next: PartName): PartName[] {
  return listParts(site.path, 'journal', site.device.code).filter(
    (name) => (before === null || compareParts(before, name) < 0) && compareParts(name, next) < 0,
  );
}

function followsHere({ site, chain }: Walk, name: PartName): boolean {
  const read = readPart(readIfThere(join(site.folders.mirror, partPath(name))) ?? new Uint8Array());
  const first = 'entries' in read ? readChain(read.entries).events[0] : undefined;
  return first === undefined || first.prev === chain.end(site.device.code).hash;
}

/** A part that the copy lost: the archive's, where it carries the chain on. */
function restoreLacking(walk: Walk, name: PartName): void {
  const { site, chain, damages } = walk;
  const path = partPath(name);
  const archived = salvagePart(readIfThere(join(site.path, path)) ?? new Uint8Array());
  const entries = rebuild(walk, chain.end(site.device.code), [archived]);
  if (entries === null) return;
  const part = readChain(entries);
  chain.advance(part.seal!);
  damages.push({ path, line: null, event: null, mended: formatPart(entries.map((entry) => entry.line)) });
  damages.push(...checkOwnWords(site, name, part.events, Number.POSITIVE_INFINITY));
}

/** The entries that lead, hash by hash, from the end of the chain to a valid seal among them; null where none do. */
function rebuild(walk: Walk, before: ChainEnd, sources: Entry[][]): Entry[] | null {
  const pool = new Map(sources.flat().map((entry) => [hashOf(entry.line), entry]));
  const seals = [...pool.values()].filter((entry) => isOwnSeal(walk, parseSeal(entry.value)));
  seals.sort((a, b) => parseSeal(b.value)!.seq - parseSeal(a.value)!.seq);
  for (const seal of seals) {
    const entries = [seal];
    let { hash } = parseSeal(seal.value)!;
    for (let entry = pool.get(hash); entry && hash !== before.hash; entry = pool.get(hash)) {
      entries.push(entry);
      hash = String(entry.value['prev']);
    }
    if (hash === before.hash && entries.length > 1) return entries.reverse();
  }
  return null;
}

function isOwnSeal({ site, key }: Walk, seal: Seal | null): boolean {
  return seal !== null && seal.device === site.device.code && isSealedFor(site.archive.id, seal, key);
}

/** What the part's seal says; where it has none that holds, its highest event. */
function reachOf(walk: Walk, entries: Entry[]): number {
  const seals = entries.map((entry) => parseSeal(entry.value)).filter((seal) => isOwnSeal(walk, seal));
  if (seals.length > 0) return Math.max(...seals.map((seal) => seal!.seq));
  const own = entries.filter(({ value }) => String(value['id']).startsWith(`${walk.site.device.code}.`));
  return own.reduce((highest, { value }) => Math.max(highest, seqOf(String(value['id'])) || 0), 0);
}

function seqOfSeal(entries: Entry[]): number {
  return parseSeal(entries.at(-1)!.value)?.seq ?? 0;
}

function lineOf(read: ReturnType<typeof readPart>): number | null {
  return 'reason' in read ? read.line : null;
}
