// One item of the library, made of what each source says of it.
import { type Identity, identify, parseCitation } from '../identity.ts';
import { comparableAddress, refOf } from '../item-keys.ts';
import type { Item } from '../library.ts';
import type { LibraryEntry, TopicMatch } from '../library-entry.ts';
import { handSource } from '../shipped-sources.ts';
import { aboutOf, readTitle } from '../title.ts';
import { compareSeen, type Group } from './groups.ts';

/** The items in the order of their keys; where two refs of hashed keys would be the same, these get more signs. */
export function buildItems(groups: ReadonlyMap<string, Group>): Map<string, Item> {
  const items = [...groups.values()].map(buildItem).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (let signs = 7; signs <= 64; signs++) {
    const same = sameRefs(items);
    if (same.length === 0) break;
    for (const item of same) item.ref = refOf(item, signs);
  }
  return new Map(items.map((item) => [item.key, item]));
}

function sameRefs(items: readonly Item[]): Item[] {
  const known = new Map<string, Item>();
  const same = new Set<Item>();
  for (const item of items) {
    if (item.identity !== null) continue;
    const other = known.get(item.ref);
    if (other === undefined) known.set(item.ref, item);
    else same.add(other).add(item);
  }
  return [...same];
}

function buildItem({ key, newest, first, last, announced }: Group): Item {
  const claims = [...newest.values()].toSorted((a, b) => compareSeen(b, a) || (a.source < b.source ? -1 : 1));
  const shown = claims.filter(({ gone }) => !gone);
  const speaking = shown.length > 0 ? shown : claims;
  const kind = speaking[0]!.finding.kind;
  const identity = kind === 'news' ? null : identityOf(key, speaking);
  return {
    key,
    kind,
    ref: refOf({ key, kind, identity }),
    identity,
    ...(kind === 'news' ? { title: speaking[0]!.finding.title, about: null } : titlesOf(speaking)),
    claims,
    topics: joinTopics(claims),
    addresses: uniqueBy(
      claims.flatMap(({ source, finding: { url } }) => (url === null ? [] : { source, url })),
      ({ url }) => comparableAddress(url),
    ),
    files: uniqueBy(
      claims.flatMap(({ source, finding }) => finding.files.map((file) => ({ ...file, source }))),
      ({ url }) => comparableAddress(url),
    ),
    firstSeen: first.seenAt,
    lastSeen: (last ?? first).seenAt,
    announced:
      announced === null ? null : { as: announced.announced!, event: announced.event, at: announced.seenAt },
    gone: shown.length === 0,
    date: dateOf(speaking),
  };
}

/** The identity as a source prints its number, if possible with the year of a letter; else as the key has it. */
function identityOf(key: string, claims: readonly LibraryEntry[]): Identity | null {
  if (!key.startsWith('/akn/')) return null;
  const stated = claims
    .map(({ finding }) => identify(finding).identity)
    .filter((identity) => identity?.key === key);
  return stated.find((identity) => identity!.year !== null) ?? stated[0] ?? parseCitation(key);
}

/**
 * The title that says most, and the subject that is easiest to read: a source's before a person's, whole before part, mixed
 * case before capitals.
 */
function titlesOf(claims: readonly LibraryEntry[]): Pick<Item, 'title' | 'about'> {
  const crawled = claims.filter(({ source }) => source !== handSource.id);
  const titles = (crawled.length > 0 ? crawled : claims).map(({ finding }) => finding.title);
  const [bySources, byAnyone] = [crawled, claims].map((some) =>
    some.flatMap(({ finding }) => aboutOf(finding) ?? []),
  );
  const isWhole = (title: string) => readTitle(title).number !== null;
  const legible = (text: string) => (isCapitals(text) ? 0 : 1);
  return {
    title: best(titles, (title) => (isWhole(title) ? 2 : 0) + legible(title))!,
    about: best(bySources!, legible) ?? best(byAnyone!, legible),
  };
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

function dateOf(claims: readonly LibraryEntry[]): string | null {
  for (const field of ['enacted', 'promulgated', 'published'] as const) {
    for (const { finding } of claims) if (finding[field] !== null) return finding[field];
  }
  return null;
}

function joinTopics(claims: readonly LibraryEntry[]): TopicMatch[] {
  const words = new Map<string, Set<string>>();
  for (const match of claims.flatMap(({ topics }) => topics)) {
    words.set(match.topic, new Set([...(words.get(match.topic) ?? []), ...match.words]));
  }
  return [...words].map(([topic, found]) => ({ topic, words: [...found] }));
}

function best<T>(values: readonly T[], rank: (value: T) => number): T | null {
  let chosen: { value: T; rank: number } | null = null;
  for (const value of values) {
    const own = rank(value);
    if (chosen === null || own > chosen.rank) chosen = { value, rank: own };
  }
  return chosen?.value ?? null;
}

function uniqueBy<T>(values: readonly T[], name: (value: T) => string): T[] {
  const unique = new Map<string, T>();
  for (const value of values) if (!unique.has(name(value))) unique.set(name(value), value);
  return [...unique.values()];
}
