// Each citation of a reply again, against what the library says now: before it is approved, before it goes out.
import type { StatusClaim } from '../../regulations/finding.ts';
import { parseCitation } from '../../regulations/identity.ts';
import { legalFormIn } from '../../regulations/legal-form.ts';
import type { Library } from '../../regulations/library.ts';
import { type Related, type StandingStatus, standingOf } from '../../regulations/standing.ts';
import { sameSubject } from '../../regulations/title.ts';
import type { ArchiveView } from '../archive.ts';
import type { Citation } from '../citations.ts';
import { readLibrary } from '../library.ts';
import type { Reply } from '../reply.ts';
import type { Session } from '../session.ts';
import { citationsInBody, type LibraryReader, nameOfKey, namesOfSources } from './cite.ts';
import { standsIn } from './place.ts';

/** A citation as it was seen when the reply was written, and as it stands now. */
export interface CheckedCitation extends Citation {
  now: CitationNow;
}

export interface CitationNow {
  status: StandingStatus;
  amended: boolean;
  /** False where the library does not have it: nothing is known of it. */
  inLibrary: boolean;
  /** Short citations, or as printed where nobody could read them. */
  revokedBy: string[];
  /** A part of it only. */
  partlyRevokedBy: string[];
  amendedBy: string[];
  /** The reply names the last of these beside it, as one cites what was amended. */
  amendmentNamed: boolean;
  /** Later instruments of the same kind on the same subject. */
  newer: string[];
  /** What each source says: its name, and `in-force`, `not-in-force` or null. */
  says: { source: string; status: StatusClaim | null }[];
  /** Names of those that say so, and when the newest of them was seen to. */
  source: string[];
  seenAt: string | null;
  /** Status or amendment is another than when the reply was written. */
  changed: boolean;
  /** What the library calls it, where the reply was written with another title. */
  otherTitle: string | null;
}

/** Looks citations up; the library is read once, and only where something is cited. */
export interface CitationCheck {
  library: LibraryReader;
  /** Those of a reply, the ones that only its text names among them. */
  of(reply: Pick<Reply, 'body' | 'citations'>): CheckedCitation[];
  /** Those of another text that replaces it. */
  inBody(body: string, known: readonly Citation[]): Citation[];
}

/** `tell` gets what of the library could not be read, once it was: what is missing may say that an instrument is revoked. */
export function createCitationCheck(
  session: Session,
  tell: (problems: ArchiveView['problems']) => void = () => {},
): CitationCheck {
  let read: Library | null = null;
  const library = () => {
    if (read) return read;
    const known = session.view.problems.length;
    read = readLibrary(session);
    tell(session.view.problems.slice(known));
    return read;
  };
  const inBody = (body: string, known: readonly Citation[]) => citationsInBody(session, library, body, known);
  return {
    library,
    inBody,
    of({ body, citations }) {
      const written = new Map(citations.map((citation) => [citation.key, citation]));
      return inBody(body, citations).map((seen) => {
        const was = written.get(seen.key);
        return { ...(was ?? seen), now: standingNow(session, library(), seen, was ?? null, body) };
      });
    },
  };
}

/** True where a person should look before the reply goes on. */
export function needsLook({ now }: CheckedCitation): boolean {
  const { status, amended, amendmentNamed, changed, newer, partlyRevokedBy, otherTitle } = now;
  if (status !== 'in-force' || changed || otherTitle !== null) return true;
  if (amended && !amendmentNamed) return true;
  return newer.length > 0 || partlyRevokedBy.length > 0;
}

function standingNow(
  session: Session,
  library: Library,
  seen: Citation,
  was: Citation | null,
  body: string,
): CitationNow {
  const { status, amended, source, seenAt, key } = seen;
  const { says, revokedBy, amendedBy, newer } = standingOf(library, key);
  const name = namesOfSources(session);
  const identity = parseCitation(key);
  return {
    status,
    amended,
    inLibrary: library.get(key) !== undefined,
    revokedBy: namesOf(
      library,
      revokedBy.filter(({ partly, barred }) => !partly && !barred),
    ),
    partlyRevokedBy: namesOf(
      library,
      revokedBy.filter(({ partly, barred }) => partly && !barred),
    ),
    amendedBy: namesOf(library, amendedBy),
    amendmentNamed: amended && identity !== null && standsIn(body, legalFormIn(library, identity)),
    newer: newer.map(({ ref }) => ref),
    says: says.map(({ source: id, status: said, revokedBy: ended }) => ({
      source: name(id),
      status: said ?? (ended.length > 0 ? 'not-in-force' : null),
    })),
    source,
    seenAt,
    changed: was !== null && (was.status !== status || was.amended !== amended),
    otherTitle: was !== null && isOther(was.title, seen.title) ? seen.title : null,
  };
}

/** A title that was not known yet, or is not any more, is no other one. */
function isOther(was: string, now: string): boolean {
  return was !== '' && now !== '' && !sameSubject(was, now);
}

function namesOf(library: Library, related: readonly Related[]): string[] {
  const names = related.map(({ key, printed }) => (key === null ? printed : nameOfKey(library, key)));
  return [...new Set(names)];
}
