// Finds each event's place, and that a valid seal covers it: which part and entry hold a case's events, without keeping them.
import { join } from 'node:path';
import { type ChainedEvent, endsIn, isUnbroken, type JournalPart, readChain } from '../../archive/chain.ts';
import { parsePublicKey } from '../../archive/keys.ts';
import { listDevices, listParts, type PartName, partPath } from '../../archive/layout.ts';
import { readProof } from '../../archive/library.ts';
import { deviceOf, seqOf } from '../../archive/order.ts';
import type { Unreadable } from '../../archive/part.ts';
import { isSealedFor, type Seal } from '../../archive/seal.ts';
import { exitCodes, isFailure, UserError } from '../../errors.ts';
import type { Instant } from '../../procedure/time.ts';
import type { NamedLines } from './library-lines.ts';
import { createOwnChain } from './own-chain.ts';
import type { PartCache } from './part-cache.ts';
import type { OwnSite } from './shapes.ts';
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

/** Why a part's events, or an event's lines of the library, are not taken, the path being the archive's; that the folder holds another archive, or that this computer's copy lost its end. */
export interface Problem {
  path: string;
  line: number;
  /** The event that is not there any more, or whose lines are not. */
  event?: string;
  reason:
    | Unreadable['reason']
    | 'unsealed'
    | 'other-archive'
    | 'short'
    | 'library-differs'
    | 'library-absent';
}

export interface JournalIndex {
  parts: IndexedPart[];
  /** Places of each case's events, as `placeOf` writes them. */
  cases: Map<string, number[]>;
  office: number[];
  casesWith: Record<LookedUpType, Set<string>>;
  /** What events say of the lines of the library that came with them, by their id. */
  library: Map<string, NamedLines>;
  newestRecorded: Instant | null;
  problems: Problem[];
  /** Newest sound seal of each device. */
  seals: Record<string, Seal>;
}

/** `citing`: a draft that cites an instrument; `from-library`: an item of the library that became a case. */
const lookedUpTypes = ['linked', 'numbered', 'citing', 'from-library'] as const;

/** Few cases have these events, and they are asked for by what these say of something else. */
export type LookedUpType = (typeof lookedUpTypes)[number];

const entriesAtMost = 65_536;

function placeOf(part: number, entry: number): number {
  return part * entriesAtMost + entry;
}

export function partAndEntry(place: number): [number, number] {
  return [Math.floor(place / entriesAtMost), place % entriesAtMost];
}

/**
 * Reads every part once, this computer's own from its mirror, the others' from the archive. UserError `mirror-damaged`
 * (exit 4) where the mirror's chain does not run unbroken to a valid seal; what others' seals do not cover is left out.
 */
export function buildIndex(site: Site, cache: PartCache): JournalIndex {
  const index: JournalIndex = {
    parts: [],
    cases: new Map(),
    office: [],
    casesWith: {
      linked: new Set(),
      numbered: new Set(),
      citing: new Set(),
      'from-library': new Set(),
    },
    library: new Map(),
    newestRecorded: null,
    problems: [],
    seals: {},
  };
  const own = site.device?.code;
  const ownParts = own ? listParts(site.folders.mirror, 'journal', own) : [];
  if (own) addOwnParts(index, site as OwnSite, ownParts, cache);
  const mirrored = new Set(ownParts.map(partPath));
  for (const device of listDevices(site.path)) {
    const names = listParts(site.path, 'journal', device).filter((name) => !mirrored.has(partPath(name)));
    addForeignParts(index, site, device, names, cache);
  }
  return index;
}

function addOwnParts(index: JournalIndex, site: OwnSite, names: PartName[], cache: PartCache): void {
  const { mirror } = site.folders;
  const chain = createOwnChain(site);
  for (const [at, name] of names.entries()) {
    const part = readChain(cache.entries(mirror, partPath(name)));
    // The newest signature vouches for all events before it, through the chain.
    const broken = chain.breakIn(part) ?? (at === names.length - 1 ? chain.unsealed(part) : null);
    if (broken) {
      const path = join(mirror, partPath(name));
      throw new UserError('mirror-damaged', { path, ...broken }, exitCodes.archive);
    }
    chain.advance(part.seal!);
    addPart(index, mirror, name, part, true);
  }
}

/** Takes the parts that a valid seal covers: their own, or that of a later part to which the chain leads. */
function addForeignParts(
  index: JournalIndex,
  site: Site,
  device: string,
  names: PartName[],
  cache: PartCache,
): void {
  const key = parsePublicKey(publicKeyFor(site.archive, site.path, device) ?? '');
  const problems: Problem[] = [];
  /** What the first event of the sound part after this one names. */
  let named: string | null = null;
  for (const name of names.toReversed()) {
    const path = partPath(name);
    const part = readForeign(problems, site.path, path, cache);
    const last = part?.events.at(-1);
    if (!part || !last) continue;
    const { events, seal } = part;
    const sealed = () => seal !== null && endsIn(seal, events) && isSealedFor(site.archive.id, seal, key);
    if (isUnbroken(events) && (named === last.hash || sealed())) {
      addPart(index, site.path, name, part, false);
      named = events[0]!.prev;
    } else problems.push({ path, line: 1, reason: 'unsealed' });
  }
  index.problems.push(...problems.reverse());
}

/** A part of another device; null, and a problem, where it cannot be read. */
function readForeign(problems: Problem[], root: string, path: string, cache: PartCache): JournalPart | null {
  try {
    return readChain(cache.entries(root, path));
  } catch (error) {
    if (!isFailure(error, 'part-unreadable')) throw error;
    problems.push({ path, line: error.values.line, reason: error.values.reason });
    return null;
  }
}

function addPart(
  index: JournalIndex,
  root: string,
  name: PartName,
  { events, seal }: JournalPart,
  own: boolean,
): void {
  if (seal && seal.seq > (index.seals[seal.device]?.seq ?? -1)) index.seals[seal.device] = seal;
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return;
  const part = index.parts.length;
  index.parts.push({
    root,
    name,
    path: partPath(name),
    device: deviceOf(first.id),
    first: seqOf(first.id),
    last: seqOf(last.id),
  });
  for (const [at, event] of events.entries()) {
    addPlace(index, event.value, placeOf(part, at));
    addProof(index, event, own, name.device);
  }
}

function addProof(index: JournalIndex, event: ChainedEvent, own: boolean, device: string): void {
  const proof = event.value['library'] === undefined ? null : readProof(event.value);
  if (proof && !index.library.get(event.id)?.own) index.library.set(event.id, { ...proof, own, device });
}

function addPlace(index: JournalIndex, value: Record<string, unknown>, place: number): void {
  const number = value['case'];
  if (typeof number !== 'string') index.office.push(place);
  else {
    const places = index.cases.get(number);
    if (places) places.push(place);
    else index.cases.set(number, [place]);
    for (const type of lookedUpTypes) if (isOfType(value, type)) index.casesWith[type].add(number);
  }
  const recorded = Date.parse(String(value['recordedAt']));
  if (recorded > (index.newestRecorded ?? Number.NEGATIVE_INFINITY)) index.newestRecorded = recorded;
}

/** True for an event by which its case is looked up. */
export function isOfType(event: Record<string, unknown>, looked: LookedUpType): boolean {
  const type = event['type'];
  if (looked === 'citing')
    return (type === 'drafted' || type === 'reviewed') && Number(event['citations'] ?? 0) > 0;
  return looked === 'from-library' ? type === 'received' && event['item'] !== undefined : type === looked;
}
