// Whether an instrument holds, as its sources claim it: who says what, what it does to others, what is newer.
import type { RelationKind, StatusClaim } from './finding.ts';
import type { Item, Library } from './library.ts';
import type { LibraryEntry } from './library-entry.ts';
import { laterOnSameSubject } from './newer.ts';
import { isPartly, relationsOf } from './relations.ts';

export const standingStatuses = ['in-force', 'revoked', 'conflict', 'unknown'] as const;
export type StandingStatus = (typeof standingStatuses)[number];

/** Another instrument to which this one stands in a relation, by whichever of the two it was said. */
export interface Related {
  key: string | null;
  /** As printed, or the ref of an item of the library that says it of itself. */
  printed: string;
  url: string | null;
  sources: string[];
  /** Only a part was revoked. */
  partly: boolean;
}

/** What one source says of whether it holds. */
export interface Saying {
  source: string;
  status: StatusClaim | null;
  /** The word that stood there: `Tidak Berlaku`. */
  printed: string | null;
  /** What revoked it according to this source. */
  revokedBy: string[];
  /** When it was last seen to say this of this instrument; null where it only says it of the one that revokes. */
  seenAt: string | null;
  /** It was seen to say "in force" before what revokes it was known. */
  outdated: boolean;
  /** It does not show the instrument any more. */
  gone: boolean;
}

type RelatedOnes = Record<'revokes' | 'revokedBy' | 'amends' | 'amendedBy', Related[]>;

export interface Standing extends RelatedOnes {
  status: StandingStatus;
  says: Saying[];
  /** Later instruments of the same type on the same subject that neither amend nor revoke it, newest first. */
  newer: Item[];
}

const opposite: Record<RelationKind, RelationKind> = {
  revokes: 'revoked-by',
  'revoked-by': 'revokes',
  amends: 'amended-by',
  'amended-by': 'amends',
};

/**
 * The standing of the instrument with this key, which need not be in the library. Sources that disagree are a conflict;
 * an amendment ends nothing; what nobody says is unknown.
 */
export function standingOf(library: Library, key: string): Standing {
  const item = library.get(key);
  const own = item?.key ?? key;
  const related = relatedOf(library, own, item);
  const says = sayingsOf(library, own, item);
  const apart = new Set(
    Object.values(related)
      .flat()
      .map((other) => other.key),
  );
  return {
    status: statusOf(says),
    says,
    ...related,
    newer:
      item === undefined ? [] : laterOnSameSubject(library, item).filter((later) => !apart.has(later.key)),
  };
}

/** The status alone, for lists: nothing else is looked up. */
export function statusIn(library: Library, key: string): StandingStatus {
  const item = library.get(key);
  return statusOf(sayingsOf(library, item?.key ?? key, item));
}

function relatedOf(library: Library, key: string, item: Item | undefined): RelatedOnes {
  const related: Record<RelationKind, Map<string, Related>> = {
    revokes: new Map(),
    'revoked-by': new Map(),
    amends: new Map(),
    'amended-by': new Map(),
  };
  const add = (kind: RelationKind, { sources, ...other }: Related) => {
    const name = other.key ?? other.printed.toLowerCase();
    const known = related[kind].get(name);
    if (known === undefined) related[kind].set(name, { ...other, sources });
    else {
      known.sources = [...new Set([...known.sources, ...sources])];
      known.url ??= other.url;
      // Who says that the whole of it was revoked says more than who says a part.
      known.partly &&= other.partly;
    }
  };
  for (const claim of item?.claims ?? []) {
    for (const relation of relationsOf(claim.finding, key)) {
      const { kind, printed, url } = relation;
      const named = library.get(relation.key ?? '')?.key ?? relation.key;
      add(kind, { key: named, printed, url, sources: [claim.source], partly: isPartly(relation) });
    }
  }
  for (const { item: other, claim, relation } of library.towards(key)) {
    add(opposite[relation.kind], {
      key: other.key,
      printed: nameOf(other),
      url: claim.finding.url,
      sources: [claim.source],
      partly: isPartly(relation),
    });
  }
  return {
    revokes: [...related.revokes.values()],
    revokedBy: [...related['revoked-by'].values()],
    amends: [...related.amends.values()],
    amendedBy: [...related['amended-by'].values()],
  };
}

function sayingsOf(library: Library, key: string, item: Item | undefined): Saying[] {
  const says = new Map((item?.claims ?? []).map((claim) => [claim.source, sayingOf(claim, key)]));
  for (const { item: other, claim, relation } of library.towards(key)) {
    if (relation.kind !== 'revokes' || isPartly(relation)) continue;
    const said = says.get(claim.source) ?? sayingOnlyElsewhere(claim.source);
    const name = nameOf(other);
    if (!said.revokedBy.includes(name)) said.revokedBy.push(name);
    says.set(claim.source, said);
    // Lines are written where something changed: one from before the revocation was known does not deny it.
    for (const earlier of says.values()) {
      if (earlier.seenAt !== null && Date.parse(earlier.seenAt) < Date.parse(other.firstSeen)) {
        earlier.outdated ||= earlier.status === 'in-force';
      }
    }
  }
  return [...says.values()];
}

function sayingOf({ source, seenAt, gone, finding }: LibraryEntry, key: string): Saying {
  return {
    source,
    status: finding.status,
    printed: finding.statusPrinted,
    revokedBy: relationsOf(finding, key)
      .filter((relation) => relation.kind === 'revoked-by' && !isPartly(relation))
      .map(({ printed }) => printed),
    seenAt,
    outdated: false,
    gone: gone === true,
  };
}

function sayingOnlyElsewhere(source: string): Saying {
  return { source, status: null, printed: null, revokedBy: [], seenAt: null, outdated: false, gone: false };
}

function nameOf({ identity, title, ref }: Item): string {
  return identity === null ? title : ref;
}

/** A source that does not show it any more is heard only where no other speaks. */
function statusOf(says: readonly Saying[]): StandingStatus {
  const speaking = says.filter(({ status, revokedBy }) => status !== null || revokedBy.length > 0);
  const heard = speaking.some(({ gone }) => !gone) ? speaking.filter(({ gone }) => !gone) : speaking;
  const holds = heard.some(({ status, outdated }) => status === 'in-force' && !outdated);
  const ended = heard.some(({ status, revokedBy }) => status === 'not-in-force' || revokedBy.length > 0);
  if (holds && ended) return 'conflict';
  if (ended) return 'revoked';
  return holds ? 'in-force' : 'unknown';
}
