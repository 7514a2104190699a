// An instrument becomes a citation: as it was typed with --cite, or as it stands in the text of a reply.
import { exitCodes, UserError } from '../../errors.ts';
import { legalSubject } from '../../regulations/identity/subject-case.ts';
import { missingIn } from '../../regulations/identity/typed.ts';
import { type Identity, parseCitation, shortCitation } from '../../regulations/identity.ts';
import { compareInList, legalFormIn } from '../../regulations/legal-form.ts';
import type { Item, Library } from '../../regulations/library.ts';
import { handSource } from '../../regulations/shipped-sources.ts';
import { sayersOf, standingOf } from '../../regulations/standing.ts';
import type { Citation } from '../citations.ts';
import { itemTyped } from '../library.ts';
import type { Session } from '../session.ts';
import { sourcesNow } from '../sources.ts';
import { ownCitations } from './own.ts';

/** The library as the session sees it; read with the first question, and not where nothing is cited. */
export type LibraryReader = () => Library;

/**
 * The citation of what was typed with `--cite`; an instrument that the library does not have is `unknown`. UserErrors
 * (exit 2): `citation-unreadable`, `citation-no-instrument` for an item of news, and `regulation-ambiguous`.
 */
export function citeTyped(session: Session, library: Library, typed: string): Citation {
  const found = library.find(typed);
  const identity = parseCitation(typed);
  if (found.length === 0 && identity)
    return unseen(session, library, identity, legalFormIn(library, identity));
  if (found.length === 0)
    throw new UserError('citation-unreadable', { typed, missing: missingIn(typed) }, exitCodes.usage);
  const item = found.length === 1 ? (found[0] as Item) : itemTyped(session, library, typed);
  if (item.kind === 'news') throw new UserError('citation-no-instrument', { typed }, exitCodes.usage);
  const form = item.identity ? legalFormIn(library, item.identity) : item.title;
  return citationOf(session, library, item, form);
}

/**
 * The citations of a reply: of those that are `known`, whichever still stand in its text, and whatever instrument its text
 * names beside them, each with what the library says of it now.
 */
export function citationsInBody(
  session: Session,
  readLibrary: LibraryReader,
  body: string,
  known: readonly Citation[],
): Citation[] {
  const { named, stands } = ownCitations(body, known, readLibrary);
  const kept = new Map<string, Citation>();
  for (const citation of known) {
    const { key } = citation;
    if (!kept.has(key) && (named.has(key) || stands(citation))) kept.set(key, citation);
  }
  const typed = [...named.values()].filter(({ identity }) => !kept.has(identity.key));
  if (kept.size === 0 && typed.length === 0) return [];
  const library = readLibrary();
  const cited = [
    ...[...kept.values()].map((citation) => {
      const { key, form, typed } = citation;
      const item = library.get(key);
      // An item whose type and number became known later has another key; the citation keeps its own.
      const seen = item
        ? { ...citationOf(session, library, item, form), key }
        : { ...citation, ...seenOf(session, library, key) };
      return typed ? { ...seen, typed } : seen;
    }),
    ...typed.map(({ identity, printed }): Citation => {
      const item = library.get(identity.key);
      const seen = item
        ? citationOf(session, library, item, printed)
        : unseen(session, library, identity, printed);
      return { ...seen, typed: true };
    }),
  ];
  return cited.toSorted((one, other) => compareInList(parseCitation(one.key), parseCitation(other.key)));
}

/** `Permendagri 130/2018` for a key that names an instrument; else the key. */
export function nameOfKey(library: Library | null, key: string): string {
  const item = library?.get(key);
  if (item) return item.ref;
  const identity = parseCitation(key);
  return identity ? shortCitation(identity) : key;
}

function citationOf(session: Session, library: Library, item: Item, form: string): Citation {
  const { key, ref, about, title, addresses, lastSeen } = item;
  const seen = seenOf(session, library, key);
  return {
    key,
    citation: ref,
    form,
    title: legalSubject(about ?? title),
    ...seen,
    seenAt: seen.seenAt ?? lastSeen,
    url: addresses[0]?.url ?? null,
  };
}

/** Of an instrument that is not in the library only its name is known, and what others there say of it. */
function unseen(session: Session, library: Library, identity: Identity, form: string): Citation {
  const { key } = identity;
  const citation = shortCitation(identity);
  return { key, citation, form, title: '', ...seenOf(session, library, key), url: null };
}

/** What its sources say of it now: those whose word its status is, else all that have it. */
function seenOf(
  session: Session,
  library: Library,
  key: string,
): Pick<Citation, 'status' | 'amended' | 'source' | 'seenAt'> {
  const { status, amendedBy, says } = standingOf(library, key);
  const sources = sayersOf({ status, says });
  const name = namesOfSources(session);
  const times = sources.flatMap(({ seenAt }) => seenAt ?? []);
  return {
    status,
    amended: amendedBy.length > 0,
    source: sources.map(({ source }) => name(source)),
    seenAt: times.reduce<string | null>(
      (newest, at) => (newest === null || Date.parse(at) > Date.parse(newest) ? at : newest),
      null,
    ),
  };
}

/** The name of a source by its id, and of a page that the office recorded; the id where the office has no such source. */
export function namesOfSources(session: Session): (id: string) => string {
  const names = new Map([handSource, ...sourcesNow(session)].map(({ id, name }) => [id, name]));
  return (id) => {
    const host = id.startsWith(`${handSource.id}@`) ? id.slice(handSource.id.length + 1) : null;
    return host === null ? (names.get(id) ?? id) : handSource.nameOf(host);
  };
}
