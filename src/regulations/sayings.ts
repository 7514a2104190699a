// What each source says of whether an instrument holds, by whichever of two instruments it was said.
import type { Relation, StatusClaim } from './finding.ts';
import { mayRevoke } from './identity/rank.ts';
import { parseCitation, shortCitation } from './identity.ts';
import type { Item, Library } from './library.ts';
import type { LibraryEntry } from './library-entry.ts';
import { isPartly, relationsOf } from './relations.ts';
import { handSource } from './shipped-sources.ts';

/** What one source says of whether it holds. */
export interface Saying {
  /** Its id; `by-hand@jdih.kemendagri.go.id` for what a page says that the office recorded. */
  source: string;
  status: StatusClaim | null;
  /** The word that stood there: `Tidak Berlaku`. */
  printed: string | null;
  /** What revoked it according to this source; each once. */
  revokedBy: string[];
  /** It says that an instrument revoked it that cannot, being of a lower level. */
  contested: boolean;
  /** When it was last seen to say this of this instrument; null where it only says it of the one that revokes. */
  seenAt: string | null;
  /** It was seen to say "in force" before what revokes it was known. */
  outdated: boolean;
  /** It does not show the instrument any more. */
  gone: boolean;
}

/** Gathers them; those of its own claims first. */
export function sayingsOf(library: Library, key: string, item: Item | undefined): Saying[] {
  const says = new Map<string, Saying>();
  for (const claim of item?.claims ?? []) tellClaim(says, claim, key);
  for (const { item: other, claim, relation } of library.towards(key)) {
    if (relation.kind !== 'revokes' || isPartly(relation)) continue;
    const source = voiceOf(claim, relation);
    const said = says.get(source) ?? silent(source);
    says.set(source, said);
    if (!tellRevoker(said, nameOf(other), other.key, key)) continue;
    // Lines are written where something changed: one from before the revocation was known does not deny it.
    for (const earlier of says.values()) {
      if (earlier.seenAt !== null && Date.parse(earlier.seenAt) < Date.parse(other.firstSeen)) {
        earlier.outdated ||= earlier.status === 'in-force';
      }
    }
  }
  return [...says.values()];
}

/** What a person says and what the page says that was recorded stand apart. */
function tellClaim(says: Map<string, Saying>, claim: LibraryEntry, key: string): void {
  const { finding, seenAt } = claim;
  const of = (source: string): Saying => {
    const said = says.get(source) ?? { ...silent(source), seenAt, gone: claim.gone === true };
    says.set(source, said);
    return said;
  };
  const revokers = relationsOf(finding, key).filter(
    (relation) => relation.kind === 'revoked-by' && !isPartly(relation),
  );
  if (finding.status !== null || revokers.length === 0) {
    Object.assign(of(voiceOf(claim)), { status: finding.status, printed: finding.statusPrinted });
  }
  for (const relation of revokers) {
    tellRevoker(of(voiceOf(claim, relation)), nameOfRelation(relation), relation.key, key);
  }
}

/** True where it ends the instrument. */
function tellRevoker(said: Saying, name: string, by: string | null, of: string): boolean {
  if (by !== null && !mayRevoke(by, of)) {
    said.contested = true;
    return false;
  }
  if (!said.revokedBy.includes(name)) said.revokedBy.push(name);
  return true;
}

function silent(source: string): Saying {
  return {
    source,
    status: null,
    printed: null,
    revokedBy: [],
    contested: false,
    seenAt: null,
    outdated: false,
    gone: false,
  };
}

/**
 * Who says what a line claims: its source; for what was read on a page that the office recorded the page's host as well.
 * The words of a status, and the address of a relation, are the page's: a person types neither.
 */
export function voiceOf({ source, finding }: LibraryEntry, relation?: Relation): string {
  const isRead = relation ? relation.url !== null : finding.statusPrinted !== null;
  if (source !== handSource.id || !isRead || finding.url === null || !URL.canParse(finding.url))
    return source;
  return `${source}@${new URL(finding.url).hostname}`;
}

function nameOfRelation({ key, printed }: Relation): string {
  const identity = key === null ? null : parseCitation(key);
  return identity ? shortCitation(identity) : printed;
}

export function nameOf({ identity, title, ref }: Item): string {
  return identity === null ? title : ref;
}
