// Checks this computer's own copy, and finds what its damaged files held where copy and archive together prove it.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { formatFile } from '../../archive/archive-id.ts';
import type { Entry } from '../../archive/canonical.ts';
import { type ChainEnd, type JournalPart, readChain } from '../../archive/chain.ts';
import { readIfThere, readPartIn } from '../../archive/durable-adapter.ts';
import { hashOf } from '../../archive/hash.ts';
import { publicKeyOf } from '../../archive/keys.ts';
import { compareParts, devicePath, listParts, type PartName, partPath } from '../../archive/layout.ts';
import { readProof } from '../../archive/library.ts';
import { seqOf } from '../../archive/order.ts';
import { formatPart, readPart, salvagePart } from '../../archive/part.ts';
import { isSealedFor, parseSeal, type Seal } from '../../archive/seal.ts';
import { readWitness, type Witness } from '../../local/witness.ts';
import type { NamedLines } from '../archive/library-lines.ts';
import { createOwnChain } from '../archive/own-chain.ts';
import { checkOwnLibrary } from '../archive/own-library.ts';
import { seqKnown } from '../archive/own-witness.ts';
import type { OwnSite } from '../archive/shapes.ts';
import { readDeviceFile } from '../archive/site.ts';
import { isInMirror, isPartSound } from '../archive/vouch.ts';
import { checkOwnWords } from './own-words.ts';
import { type PlacedPart, placeParts } from './part-names.ts';
import { createSpareCopies, type SpareCopies } from './spare-copies.ts';

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

/** Looks at every journal part, words part and file of the copy, one part at a time, and at its library. */
export function checkOwnCopy(site: OwnSite): CopyDamage[] {
  const walk = checkChain(site);
  return [...checkOwnRecords(site), ...walk.damages, ...checkLibrary(site, walk)];
}

/** A copy that lost its end is taken further by the archive's parts only where these end in the very event that was witnessed. */
function checkChain(site: OwnSite): Walk {
  const { code } = site.device;
  const witness = readWitness(site.folders);
  const plain = walkCopy(site, witness, false);
  const end = plain.chain.end(code);
  const goal = witness?.seq ?? seqKnown(site, end.seq);
  if (witness ? plain.witnessed : goal <= end.seq) return plain;
  const further = witness && walkCopy(site, witness, true);
  if (further && further.chain.end(code).hash === witness.hash) return further;
  if (plain.damages.some(({ path, mended }) => mended === null && path.startsWith('journal/'))) return plain;
  const newest = listParts(site.folders.mirror, 'journal', code).at(-1);
  const path = newest ? partPath(newest) : `journal/${code}`;
  const short = { path, line: null, event: `${code}.${goal}`, mended: null };
  return { ...plain, damages: [...plain.damages, short] };
}

/** Where events are lost, what they name would only look like something that none does. */
function checkLibrary(site: OwnSite, { proofs, damages, reach, chain }: Walk): CopyDamage[] {
  if (damages.some(({ path, mended }) => mended === null && path.startsWith('journal/'))) return [];
  const seq = Math.max(reach, chain.end(site.device.code).seq);
  return checkOwnLibrary(site, proofs, seq).map((damage) => ({ ...damage, line: null }));
}

interface Walk {
  site: OwnSite;
  chain: ReturnType<typeof createOwnChain>;
  key: KeyObject;
  damages: CopyDamage[];
  /** What the events say of their lines in the library. */
  proofs: Map<string, NamedLines>;
  spares: SpareCopies;
  /** The highest number of an event that the copy says it had. */
  reach: number;
  witness: Witness | null;
  /** The event that was witnessed last was met. */
  witnessed: boolean;
  /** Goes on to what only the archive has. */
  beyond: boolean;
}

function walkCopy(site: OwnSite, witness: Witness | null, beyond: boolean): Walk {
  const parts = placeParts(site);
  const chain = createOwnChain(site);
  const walk: Walk = {
    ...{ site, chain, witness, beyond, damages: [], reach: 0, proofs: new Map() },
    key: createPublicKey(site.device.key),
    spares: createSpareCopies(site),
    witnessed: witness?.hash === null,
  };
  for (const [at, part] of parts.entries()) {
    for (const lacking of lackingBetween(site, parts[at - 1]?.name ?? null, part.name)) {
      if (!followsHere(walk, part.source)) restoreLacking(walk, lacking);
    }
    checkPart(walk, part, at === parts.length - 1);
  }
  if (beyond) {
    for (const name of lackingBetween(site, parts.at(-1)?.name ?? null, null)) restoreLacking(walk, name);
  }
  const last = walk.damages.findLast(({ path }) => path.startsWith('journal/'));
  // The copy once reached further than can be proven now: what it held there is lost.
  if (last && chain.end(site.device.code).seq < walk.reach) last.mended = null;
  return walk;
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

function checkPart(walk: Walk, { name, source }: PlacedPart, newest: boolean): void {
  const { site, chain, key, damages, spares } = walk;
  const path = partPath(name);
  const bytes = readIfThere(join(site.folders.mirror, source)) ?? new Uint8Array();
  const salvaged = salvagePart(bytes);
  const read = readPart(bytes);
  const part = 'entries' in read && read.exact ? readChain(read.entries) : null;
  walk.reach = Math.max(walk.reach, reachOf(walk, salvaged));
  const broken = part ? (chain.breakIn(part) ?? chain.unsealed(part)) : { line: lineOf(read), event: null };
  const before = chain.end(site.device.code);
  const archived = salvagePart(readIfThere(join(site.path, path)) ?? new Uint8Array());
  const goesOn = () => seqOfSeal(rebuild(walk, before, [archived]) ?? []) > (part?.seal?.seq ?? 0);
  if (part && broken === null && !(walk.beyond && newest && goesOn())) {
    if (source !== path) damages.push(...renamed(path, source, bytes));
    accept(walk, part);
    damages.push(...checkOwnWords(site, name, part.events, walk.reach, spares));
    return;
  }
  const proven = rebuild(walk, before, [archived]);
  const reaches = (entries: Entry[] | null) =>
    entries !== null && (!newest || seqOfSeal(entries) >= walk.reach);
  const mixed = () => rebuild(walk, before, [salvaged, archived]);
  const spared = () => rebuild(walk, before, [salvaged, archived, spares.entries('journal')]);
  const entries = [() => proven, mixed, spared].map((find) => find()).find(reaches) ?? mixed() ?? proven;
  if (entries === null && part && isRepeated(walk, path, part)) {
    damages.push({ path, ...broken!, mended: '', extra: true });
    return;
  }
  const place = broken ?? { line: null, event: null };
  damages.push({ path, ...place, mended: entries && formatPart(entries.map((entry) => entry.line)) });
  if (source !== path) damages.push({ path: source, ...place, mended: '', extra: true });
  const mended = readChain(entries ?? []);
  const seal = entries ? mended.seal : (part?.seal ?? null);
  if (seal && isSealedFor(site.archive.id, seal, key)) accept(walk, { ...(entries ? mended : part!), seal });
  const events = entries ? mended.events : (part?.events ?? []);
  damages.push(...checkOwnWords(site, name, events, walk.reach, spares));
}

/** The same bytes under the name that is theirs. */
function renamed(path: string, source: string, bytes: Uint8Array): CopyDamage[] {
  const place = { line: null, event: null };
  return [
    { path, ...place, mended: bytes },
    { path: source, ...place, mended: '', extra: true },
  ];
}

function accept(walk: Walk, { events, seal }: JournalPart): void {
  walk.chain.advance(seal!);
  walk.witnessed ||= events.some((event) => event.hash === walk.witness?.hash);
  for (const { id, value } of events) {
    const proof = readProof(value);
    if (proof) walk.proofs.set(id, { ...proof, own: true, device: walk.site.device.code });
  }
}

/** A sound part whose events another part of the copy has, and of which the archive knows no more under this name. */
function isRepeated({ site, key, chain }: Walk, path: string, part: JournalPart): boolean {
  if (!part.seal || !isPartSound(part, site.device.key) || !isSealedFor(site.archive.id, part.seal, key))
    return false;
  const there = readIfThere(join(site.path, path));
  const copied = there?.equals(readIfThere(join(site.folders.mirror, path)) ?? new Uint8Array());
  // Under the same name on both sides, its events must have been met already.
  const known = there === null || (copied && chain.end(part.seal.device).seq >= part.seal.seq);
  return known === true && isInMirror(site, part.seal, path, true);
}

/** Parts of the archive that lie between two of the copy, or after its last. */
function lackingBetween(site: OwnSite, before: PartName | null, next: PartName | null): PartName[] {
  return listParts(site.path, 'journal', site.device.code).filter(
    (name) =>
      (before === null || compareParts(before, name) < 0) && (next === null || compareParts(name, next) < 0),
  );
}

function followsHere({ site, chain }: Walk, source: string): boolean {
  const read = readPartIn(join(site.folders.mirror, source));
  const first = 'entries' in read ? readChain(read.entries).events[0] : undefined;
  return first === undefined || first.prev === chain.end(site.device.code).hash;
}

/** A part that the copy lost: the archive's, where it carries the chain on. */
function restoreLacking(walk: Walk, name: PartName): void {
  const { site, chain, damages, spares } = walk;
  const path = partPath(name);
  const archived = salvagePart(readIfThere(join(site.path, path)) ?? new Uint8Array());
  const entries = rebuild(walk, chain.end(site.device.code), [archived]);
  if (entries === null) return;
  const part = readChain(entries);
  accept(walk, part);
  damages.push({ path, line: null, event: null, mended: formatPart(entries.map((entry) => entry.line)) });
  damages.push(...checkOwnWords(site, name, part.events, Number.POSITIVE_INFINITY, spares));
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
  return parseSeal(entries.at(-1)?.value ?? {})?.seq ?? 0;
}

function lineOf(read: ReturnType<typeof readPart>): number | null {
  return 'reason' in read ? read.line : null;
}
