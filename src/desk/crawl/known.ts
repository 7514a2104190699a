// What is known before a run: the library and what rests on it, and what each source showed before.
import { isGood, type Search } from '../../procedure/sources.ts';
import type { Item, Library } from '../../regulations/library.ts';
import type { LibraryEntry } from '../../regulations/library-entry.ts';
import { relatedKeys } from '../../regulations/relations.ts';
import type { Met } from './shapes.ts';

/** What the archive knows, whichever computer found it. */
export interface Known {
  library: Library;
  /** Keys by the addresses under which any source showed them. */
  byAddress: ReadonlyMap<string, string>;
  /** Keys that replies name. */
  cited: ReadonlySet<string>;
  /** Keys of items that are kept for themselves, not as related to another. */
  own: ReadonlySet<string>;
  /** Keys that these name as revoked, amended and so on. */
  related: ReadonlySet<string>;
}

/** Gathers it; `cited` are the instruments that replies name. */
export function gatherKnown(library: Library, cited: ReadonlySet<string>): Known {
  const own = new Set<string>();
  const related = new Set<string>();
  for (const item of library.items.values()) {
    if (!isKeptForItself(item)) continue;
    own.add(item.key);
    for (const key of relationsOf(item)) related.add(key);
  }
  return { library, byAddress: addressesOf(library), cited, own, related };
}

/** Keys by the addresses under which any source showed them. */
export function addressesOf(library: Library): Map<string, string> {
  const byAddress = new Map<string, string>();
  for (const { key, addresses } of library.items.values()) {
    for (const { url } of addresses) byAddress.set(url, key);
  }
  return byAddress;
}

/** What one source said of an item last. */
export function claimOf(library: Library, key: string, source: string): LibraryEntry | null {
  return library.get(key)?.claims.find((claim) => claim.source === source) ?? null;
}

/** True where a source says of an item what it said before. */
export function isAsFiled(claim: LibraryEntry, one: Pick<Met, 'fingerprint' | 'topics'>): boolean {
  return (
    claim.fingerprint === one.fingerprint &&
    !claim.gone &&
    JSON.stringify(claim.topics) === JSON.stringify(one.topics)
  );
}

/** What is only related to another item does not draw its own relations in. */
function isKeptForItself({ claims }: Item): boolean {
  return claims.some(({ kept }) => kept !== 'related');
}

function relationsOf({ claims }: Item): string[] {
  return claims.flatMap(({ finding }) => relatedKeys(finding));
}

/** True once a run of a source showed what it had: what comes after it is news. */
export function hasBaseline(searches: readonly Search[], source: string): boolean {
  return searches.some(({ lines }) =>
    lines.some((line) => line.source === source && (isGood(line) || line.error === 'rows-skipped')),
  );
}
