// Finds each event's place: which part and which entry hold a case's events, without keeping the events.
import { endsIn, firstBreak, readChain } from '../../archive/chain.ts';
import { parsePublicKey } from '../../archive/keys.ts';
import { listDevices, listParts, type PartName, partPath } from '../../archive/layout.ts';
import { deviceOf, seqOf } from '../../archive/order.ts';
import type { Unreadable } from '../../archive/part.ts';
import { isSealValid, parseSeal, type Seal } from '../../archive/seal.ts';
import { UserError } from '../../errors.ts';
import type { Instant } from '../../procedure/time.ts';
import type { PartCache } from './part-cache.ts';
import { publicKeyFor, type Site } from './site.ts';

export interface IndexedPart {
  /** The mirror for what this computer wrote, else the archive. */
  root: string;
  name: PartName;
  path: string;
  /** The device and numbers inside its events; a copied part keeps them. */
  device: string;
  first: number;
  last: number;
}

/** Why a part's events are not taken; its path is the archive's. */
export interface Problem {
  path: string;
  line: number;
  reason: Unreadable['reason'] | 'unsealed';
}

export interface JournalIndex {
  parts: IndexedPart[];
  /** Places of each case's events, as `placeOf` writes them. */
  cases: Map<string, number[]>;
  office: number[];
  newestRecorded: Instant | null;
  problems: Problem[];
  /** Newest sound seal of each device. */
  seals: Record<string, Seal>;
}

const entriesAtMost = 65_536;

function placeOf(part: number, entry: number): number {
  return part * entriesAtMost + entry;
}

export function partAndEntry(place: number): [number, number] {
  return [Math.floor(place / entriesAtMost), place % entriesAtMost];
}

/** Reads every part once, this computer's own from its mirror, the others' from the archive. */
export function buildIndex(site: Site, cache: PartCache): JournalIndex {
  const index: JournalIndex = {
    parts: [],
    cases: new Map(),
    office: [],
    newestRecorded: null,
    problems: [],
    seals: {},
  };
  const own = site.device?.code;
  const ownParts = own ? listParts(site.folders.mirror, 'journal', own) : [];
  for (const name of ownParts) addPart(index, site.folders.mirror, name, cache);
  const mirrored = new Set(ownParts.map(partPath));
  for (const device of listDevices(site.path)) {
    const names = listParts(site.path, 'journal', device).filter((name) => !mirrored.has(partPath(name)));
    addForeignParts(index, site, device, names, cache);
  }
  return index;
}

function addPart(index: JournalIndex, root: string, name: PartName, cache: PartCache): void {
  const entries = cache.entries(root, partPath(name));
  const seal = parseSeal(entries.at(-1)?.value ?? {});
  if (seal) index.seals[seal.device] = seal;
  const events = seal ? entries.slice(0, -1) : entries;
  const first = events[0]?.value['id'];
  const last = events.at(-1)?.value['id'];
  if (typeof first !== 'string' || typeof last !== 'string') return;
  const part = index.parts.length;
  index.parts.push({
    root,
    name,
    path: partPath(name),
    device: deviceOf(first),
    first: seqOf(first),
    last: seqOf(last),
  });
  events.forEach((entry, at) => {
    addPlace(index, entry.value, placeOf(part, at));
  });
}

function addPlace(index: JournalIndex, value: Record<string, unknown>, place: number): void {
  const number = value['case'];
  if (typeof number !== 'string') index.office.push(place);
  else {
    const places = index.cases.get(number);
    if (places) places.push(place);
    else index.cases.set(number, [place]);
  }
  const recorded = Date.parse(String(value['recordedAt']));
  if (recorded > (index.newestRecorded ?? Number.NEGATIVE_INFINITY)) index.newestRecorded = recorded;
}

interface ForeignPart {
  name: PartName;
  seal: Seal | null;
  firstPrev: string;
  lastHash: string;
  /** The chain inside the part is whole and ends in its seal. */
  whole: boolean;
}

/** Takes the parts that a valid seal covers: their own, or that of a later part to which the chain leads. */
function addForeignParts(
  index: JournalIndex,
  site: Site,
  device: string,
  names: PartName[],
  cache: PartCache,
): void {
  const parts = names
    .map((name) => readForeign(index, site.path, name, cache))
    .filter((part) => part !== null);
  const key = parsePublicKey(publicKeyFor(site.archive, site.path, device) ?? '');
  const sound = new Set<ForeignPart>();
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!;
    const next = parts[at + 1];
    const covered = next && sound.has(next) && next.firstPrev === part.lastHash;
    const sealed = () => key && part.seal?.archive === site.archive.id && isSealValid(part.seal, key);
    if (part.whole && (covered || sealed())) sound.add(part);
    else index.problems.push({ path: partPath(part.name), line: 1, reason: 'unsealed' });
  }
  for (const part of parts) {
    if (sound.has(part)) addPart(index, site.path, part.name, cache);
  }
}

/** The ends of a part; null, and a problem, where it cannot be read. */
function readForeign(
  index: JournalIndex,
  root: string,
  name: PartName,
  cache: PartCache,
): ForeignPart | null {
  const path = partPath(name);
  try {
    const { events, seal } = readChain(cache.entries(root, path));
    if (events.length === 0) return null;
    const whole = seal !== null && firstBreak(events) === null && endsIn(seal, events);
    return { name, seal, firstPrev: events[0]!.prev, lastHash: events.at(-1)!.hash, whole };
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    index.problems.push({ path, line: error.values.line, reason: error.values.reason });
    return null;
  }
}

function isUnreadable(error: unknown): error is UserError<'part-unreadable'> {
  return error instanceof UserError && error.code === 'part-unreadable';
}
