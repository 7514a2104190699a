// What the SOP itself rests on, and what of it does not hold any more as the library has it.
import { sop15 } from '../../procedure/sop-15.ts';
import { parseCitation, shortCitation } from '../../regulations/identity.ts';
import { foldLibrary } from '../../regulations/library.ts';
import type { LibraryEntry } from '../../regulations/library-entry.ts';
import { relatedKeys } from '../../regulations/relations.ts';
import { standingOf } from '../../regulations/standing.ts';
import { nameOfKey } from './cite.ts';

/** The SOP's own legal basis, by the keys of its instruments. */
export function sopBasis(): Map<string, { ref: string; printed: string }> {
  return new Map(
    sop15.legalBasis.flatMap((printed) => {
      const identity = parseCitation(printed);
      return identity ? [[identity.key, { ref: shortCitation(identity), printed }] as const] : [];
    }),
  );
}

/** One that was revoked, or of which sources disagree whether it was. */
export interface EndedBasis {
  ref: string;
  status: 'revoked' | 'conflict';
  /** What revoked it, where that is known. */
  by: string[];
}

/** Of all lines of a library only those that speak of one of these are folded: it is asked each time that the program starts. */
export function endedSopBasis(entries: Iterable<LibraryEntry>): EndedBasis[] {
  const basis = sopBasis();
  const speaking: LibraryEntry[] = [];
  for (const entry of entries) {
    if (basis.has(entry.key) || relatedKeys(entry.finding).some((key) => basis.has(key)))
      speaking.push(entry);
  }
  const library = foldLibrary(speaking);
  return [...basis].flatMap(([key, { ref }]): EndedBasis[] => {
    const { status, revokedBy } = standingOf(library, key);
    if (status !== 'revoked' && status !== 'conflict') return [];
    const whole = revokedBy.filter(({ partly, barred }) => !partly && !barred);
    return [
      {
        ref,
        status,
        by: whole.map(({ key, printed }) => (key === null ? printed : nameOfKey(library, key))),
      },
    ];
  });
}
