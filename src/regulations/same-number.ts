// Two instruments that one source shows under one number: the one that came first keeps it, the other is an item of its own.
import type { Finding } from './finding.ts';
import { identify, shortCitation } from './identity.ts';
import { localKeysOf } from './item-keys.ts';
import type { Item, Library } from './library.ts';
import { aboutOf, sameSubject } from './title.ts';

/** The field of the note by which such an item is told. */
const field = 'same-number';

/** True where two records of one source cannot be one instrument, though they bear one number. */
export function isAnotherInstrument(one: Finding, other: Finding): boolean {
  if (one.externalId === null || other.externalId === null || one.externalId === other.externalId)
    return false;
  const [first, second] = [aboutOf(one), aboutOf(other)];
  return first !== null && second !== null && !sameSubject(first, second);
}

/** The finding with what tells that it stands apart, and the key of its own. */
export function setApart(finding: Finding, source: string): { key: string; finding: Finding } {
  const { identity } = identify(finding);
  const value = identity ? shortCitation(identity) : (finding.number ?? '');
  const note = { code: 'number-unclear', field, value: value.slice(0, 120) } as const;
  return { key: localKeysOf(finding, source)[0]!, finding: { ...finding, notes: [...finding.notes, note] } };
}

export function isApart({ notes }: Finding): boolean {
  return notes.some((note) => note.field === field);
}

/** The other items that bear the number of this one. */
export function sameNumbered(library: Library, item: Item): Item[] {
  const number = numberKeyOf(item);
  if (number === null) return [];
  return [...library.items.values()].filter((other) => other !== item && numberKeyOf(other) === number);
}

function numberKeyOf({ key, kind, identity, claims }: Item): string | null {
  if (kind === 'news' || identity !== null) return identity === null ? null : key;
  const apart = claims.find(({ finding }) => isApart(finding));
  return apart ? (identify(apart.finding).identity?.key ?? null) : null;
}
