// Lines of the library gathered by item: the newest of each source, and when it was first seen and last announced.
import { localKeysOf } from '../item-keys.ts';
import type { LibraryEntry } from '../library-entry.ts';
import { isApart } from '../same-number.ts';

export interface Group {
  key: string;
  newest: Map<string, LibraryEntry>;
  first: LibraryEntry;
  /** The newest line in which a source still showed it. */
  last: LibraryEntry | null;
  announced: LibraryEntry | null;
}

/** `moved` leads from a key that an item had while its type and number were not known to the one it has. */
export function groupEntries(entries: Iterable<LibraryEntry>): {
  groups: Map<string, Group>;
  moved: ReadonlyMap<string, string>;
} {
  const groups = new Map<string, Group>();
  const successors: Successors = new Map();
  for (const entry of entries) {
    const group = groups.get(entry.key);
    groups.set(entry.key, mergeGroups(group, groupOf(entry)));
    for (const local of localKeysOf(entry.finding, entry.source)) {
      if (local === entry.key) continue;
      const name = `${entry.finding.kind} ${local}`;
      const known = successors.get(name) ?? new Map<string, LibraryEntry>();
      known.set(entry.key, newer(known.get(entry.key) ?? null, entry)!);
      successors.set(name, known);
    }
  }
  const moved = new Map<string, string>();
  for (const { key, first, newest } of [...groups.values()]) {
    const last = lastSuccessor(first.finding.kind, key, successors);
    if (last === key || staysApart(newest, successors.get(`${first.finding.kind} ${key}`))) continue;
    moved.set(key, last);
    groups.set(last, mergeGroups(groups.get(last), { ...groups.get(key)!, key: last }));
    groups.delete(key);
  }
  return { groups, moved };
}

type Successors = Map<string, Map<string, LibraryEntry>>;

/** What was set apart from a number has it only once a later line says so. */
function staysApart(newest: Group['newest'], successors: Map<string, LibraryEntry> | undefined): boolean {
  const apart = [...newest.values()].filter(({ finding }) => isApart(finding));
  const later = [...(successors?.values() ?? [])];
  return apart.some((entry) => !later.some((other) => compareEntries(other, entry) > 0));
}

/** An id that a source gave to several items names none of them, and leads nowhere. */
function lastSuccessor(kind: string, key: string, successors: Successors): string {
  let last = key;
  // From an address to an id to a work URI; more steps would be a circle.
  for (let steps = 0; steps < 2; steps++) {
    const next = successors.get(`${kind} ${last}`);
    if (next?.size === 1) last = [...next.keys()][0]!;
  }
  return last;
}

function groupOf(entry: LibraryEntry): Group {
  return {
    key: entry.key,
    newest: new Map([[entry.source, entry]]),
    first: entry,
    last: entry.gone ? null : entry,
    announced: entry.announced === undefined ? null : entry,
  };
}

function mergeGroups(one: Group | undefined, other: Group): Group {
  if (one === undefined) return other;
  for (const [source, entry] of other.newest) {
    one.newest.set(source, newer(one.newest.get(source) ?? null, entry)!);
  }
  if (compareEntries(other.first, one.first) < 0) one.first = other.first;
  one.last = newer(one.last, other.last);
  one.announced = newer(one.announced, other.announced);
  return one;
}

function newer(one: LibraryEntry | null, other: LibraryEntry | null): LibraryEntry | null {
  if (one === null || other === null) return one ?? other;
  return compareEntries(one, other) >= 0 ? one : other;
}

/** A total order, so that no order of reading changes what is newest. */
function compareEntries(one: LibraryEntry, other: LibraryEntry): number {
  if (one === other) return 0;
  return compareSeen(one, other) || compare(JSON.stringify(one), JSON.stringify(other));
}

/** By when it was seen, then by event. */
export function compareSeen(one: LibraryEntry, other: LibraryEntry): number {
  return compare(Date.parse(one.seenAt), Date.parse(other.seenAt)) || compareEvents(one.event, other.event);
}

/** `A.9` before `A.10`, these before `B.1`. */
function compareEvents(one: string, other: string): number {
  const [oneDevice = '', oneSerial] = one.split('.');
  const [otherDevice = '', otherSerial] = other.split('.');
  return compare(oneDevice, otherDevice) || compare(Number(oneSerial), Number(otherSerial));
}

function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
