// The library as a value: what all sources say of each item, folded from the lines of all computers in any order.
import type { FileLink, Finding, Relation } from './finding.ts';
import type { Identity } from './identity.ts';
import { findItems } from './library/find.ts';
import { groupEntries } from './library/groups.ts';
import { buildItems } from './library/item.ts';
import type { LibraryEntry, TopicMatch } from './library-entry.ts';
import { relationsOf } from './relations.ts';

export interface Item {
  key: string;
  kind: Finding['kind'];
  /** What one types and reads: `Permendagri 130/2018`, `berita-4f2a1c`. */
  ref: string;
  identity: Identity | null;
  /** As printed by the source that prints it best; a stranger's words. */
  title: string;
  /** What it is about, without type and number; null where the title does not say. */
  about: string | null;
  /** The newest line of each source, newest first. */
  claims: LibraryEntry[];
  topics: TopicMatch[];
  addresses: { source: string; url: string }[];
  files: (FileLink & { source: string })[];
  /** ISO 8601 with the office's offset. */
  firstSeen: string;
  /** When a source last showed it with something changed. */
  lastSeen: string;
  /** The newest announcement. */
  announced: { as: 'new' | 'changed'; event: string; at: string } | null;
  /** No source that had it shows it any more. */
  gone: boolean;
  /** Enacted, else promulgated, else published; a day, or ISO 8601. */
  date: string | null;
}

/** One item says something of another. */
export interface Pointing {
  item: Item;
  claim: LibraryEntry;
  relation: Relation;
}

export interface Library {
  /** In the order of their keys. */
  items: ReadonlyMap<string, Item>;
  /** By key, also by one that it had before its type and number were known. */
  get(key: string): Item | undefined;
  /** By citation, ref, key, address, or number: all that fit, newest first. */
  find(typed: string): Item[];
  /** What other items say of the one with this key, which need not be in the library. */
  towards(key: string): readonly Pointing[];
}

/** Folds lines in any order: of each item and source the newest line counts, by `seenAt`, then by event. */
export function foldLibrary(entries: Iterable<LibraryEntry>): Library {
  const { groups, moved } = groupEntries(entries);
  const items = buildItems(groups);
  let pointings: Map<string, Pointing[]> | undefined;
  return {
    items,
    get: (key) => items.get(key) ?? items.get(moved.get(key) ?? ''),
    find: (typed) => findItems({ items, moved }, typed),
    towards(key) {
      pointings ??= collectPointings(items.values());
      return pointings.get(key) ?? [];
    },
  };
}

function collectPointings(items: Iterable<Item>): Map<string, Pointing[]> {
  const pointings = new Map<string, Pointing[]>();
  for (const item of items) {
    for (const claim of item.claims) {
      for (const relation of relationsOf(claim.finding, item.key)) {
        if (relation.key === null) continue;
        const known = pointings.get(relation.key) ?? [];
        known.push({ item, claim, relation });
        pointings.set(relation.key, known);
      }
    }
  }
  return pointings;
}
