// Whether an instrument holds, as its sources claim it: who says what, what it does to others, what is newer.
import type { Relation, RelationKind } from './finding.ts';
import { mayRevoke } from './identity/rank.ts';
import type { Item, Library } from './library.ts';
import { laterOnSameSubject } from './newer.ts';
import { isPartly, relationsOf } from './relations.ts';
import { nameOf, type Saying, sayingsOf, voiceOf } from './sayings.ts';

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
  /** A claim that ends nothing: an instrument of a lower level cannot revoke the other. */
  barred: boolean;
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

/** The status alone, for lists, and how it is told: nothing else is looked up. */
export function statusIn(library: Library, key: string): { status: StandingStatus; word: StandingWord } {
  const item = library.get(key);
  const says = sayingsOf(library, item?.key ?? key, item);
  const status = statusOf(says);
  return { status, word: wordOf({ status, says }) };
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
      add(kind, {
        key: named,
        printed,
        url,
        sources: [voiceOf(claim, relation)],
        partly: isPartly(relation),
        barred: isBarred(kind, key, named),
      });
    }
  }
  for (const { item: other, claim, relation } of library.towards(key)) {
    add(opposite[relation.kind], {
      key: other.key,
      printed: nameOf(other),
      url: claim.finding.url,
      sources: [voiceOf(claim, relation)],
      partly: isPartly(relation),
      barred: isBarred(relation.kind, other.key, key),
    });
  }
  return {
    revokes: [...related.revokes.values()],
    revokedBy: [...related['revoked-by'].values()],
    amends: [...related.amends.values()],
    amendedBy: [...related['amended-by'].values()],
  };
}

function isBarred(kind: Relation['kind'], of: string, other: string | null): boolean {
  if (other === null) return false;
  if (kind === 'revokes') return !mayRevoke(of, other);
  return kind === 'revoked-by' && !mayRevoke(other, of);
}

/** A source that does not show it any more is heard only where no other speaks. */
function statusOf(says: readonly Saying[]): StandingStatus {
  const heard = heardOf(says);
  const holds = heard.some((saying) => saysHolds(saying));
  if (holds && heard.some((saying) => saysEnded(saying) || saying.contested)) return 'conflict';
  if (heard.some((saying) => saysEnded(saying))) return 'revoked';
  return holds ? 'in-force' : 'unknown';
}

/** The sources whose word its status is; all of them where none says anything of it. */
export function sayersOf({ status, says }: Pick<Standing, 'status' | 'says'>): Saying[] {
  const heard = heardOf(says);
  if (status === 'in-force') return heard.filter(saysHolds);
  if (status === 'revoked') return heard.filter(saysEnded);
  return heard.length > 0 ? heard : [...says];
}

function heardOf(says: readonly Saying[]): Saying[] {
  const speaking = says.filter((saying) => saying.status !== null || saysEnded(saying) || saying.contested);
  return speaking.some(({ gone }) => !gone) ? speaking.filter(({ gone }) => !gone) : speaking;
}

function saysHolds({ status, outdated }: Saying): boolean {
  return status === 'in-force' && !outdated;
}

function saysEnded({ status, revokedBy }: Saying): boolean {
  return status === 'not-in-force' || revokedBy.length > 0;
}

/** How its status is told: `ended` where it holds no more and nothing says that it was revoked. */
export const standingWords = [...standingStatuses, 'ended'] as const;
export type StandingWord = (typeof standingWords)[number];

export function wordOf(standing: Pick<Standing, 'status' | 'says'>): StandingWord {
  const { status } = standing;
  if (status !== 'revoked') return status;
  const isRevoked = sayersOf(standing).some(
    ({ revokedBy, printed }) => revokedBy.length > 0 || /\bdi\s?cabut\b/i.test(printed ?? ''),
  );
  return isRevoked ? 'revoked' : 'ended';
}
