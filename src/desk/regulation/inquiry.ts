// Step 1 from the library: an item of Kemendagri information as the inquiry of a case.
import type { Inquiry } from '../../intake/inquiry.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { compareAt } from '../../procedure/moments.ts';
import { type Moment, parseMoment } from '../../procedure/time.ts';
import type { Finding } from '../../regulations/finding.ts';
import { legalSubject } from '../../regulations/identity/subject-case.ts';
import { legalFormIn } from '../../regulations/legal-form.ts';
import type { Item, Library } from '../../regulations/library.ts';
import { standingOf, wordOf } from '../../regulations/standing.ts';
import { namesOfSources } from '../citations/cite.ts';
import type { Recording } from '../recording.ts';
import { nowOf, type Session } from '../session.ts';
import { createKnown, learnKnown } from '../take-in/known-inquiries.ts';
import { type TakenIn, takeIn } from '../take-in.ts';

/** A subject stands whole on paper; what is longer than any real title is cut between words. */
const longestSubject = 1000;

/**
 * The inquiry of an item: what the library knows of it, in the words of `say`. It arrived when it was announced, else when
 * it was first seen. Its external id is the item's key, so that it is taken in once.
 */
export function inquiryOfItem(
  session: Session,
  library: Library,
  item: Item,
  say: Catalogue['citations']['item'],
): Inquiry {
  const seen = item.announced?.at ?? item.firstSeen;
  const now = nowOf(session);
  return {
    kind: 'kemendagri-information',
    channel: 'kemendagri',
    subject: subjectOf(item),
    text: textOf(session, library, item, say),
    externalId: item.key,
    item: item.key,
    arrivedAt: compareAt(seen, now, session.zone) > 0 ? now : seen,
    anonymous: false,
    confidential: false,
  };
}

/** Records items as cases, in one commit; one that is a case already is a duplicate. Errors: those of `takeIn`. */
export function takeInItems(
  session: Session,
  library: Library,
  items: readonly Item[],
  recording: Recording,
  say: Catalogue['citations']['item'],
): Promise<TakenIn> {
  const inquiries = items.map((item) => inquiryOfItem(session, library, item, say));
  const known = createKnown();
  // Only cases that came from Kemendagri can be one of these.
  if (inquiries[0]) learnKnown(known, session.view, inquiries[0]);
  return takeIn(session, inquiries, recording, known);
}

function subjectOf({ identity, ref, about, title }: Item): string {
  // As one cites it; the names of instruments have no other language.
  const named = identity ? [ref, ...(about === null ? [] : [legalSubject(about)])].join(' tentang ') : title;
  const line = named.replace(/\s+/g, ' ').trim();
  if (line.length <= longestSubject) return line;
  return `${line.slice(0, longestSubject).replace(/\s+\S*$/, '')}…`;
}

function textOf(
  session: Session,
  library: Library,
  { key, identity, title, claims, addresses }: Item,
  say: Catalogue['citations']['item'],
): string {
  const first = <T>(read: (finding: Finding) => T | null): T | null =>
    claims.map(({ finding }) => read(finding)).find((value) => value !== null) ?? null;
  const when = (printed: string): Moment | string => parseMoment(printed, session.zone) ?? printed;
  const enacted = first((finding) => finding.enacted);
  const promulgated = first((finding) => finding.promulgated);
  const published = first((finding) => finding.published);
  const summary = first((finding) => finding.summary);
  const name = namesOfSources(session);
  const standing = standingOf(library, key);
  const facts = [
    ...(enacted === null ? [] : [say.enacted(enacted)]),
    ...(promulgated === null ? [] : [say.promulgated(promulgated)]),
    ...(published === null ? [] : [say.published(when(published), session.zone)]),
    ...(identity ? [say.status(wordOf(standing))] : []),
    ...(['revokedBy', 'revokes', 'amendedBy', 'amends'] as const).flatMap((kind) =>
      standing[kind].map(({ printed }) => say.relation(kind, printed)),
    ),
  ];
  const where = addresses.map(({ source, url }) => `${name(source)}: ${url}`);
  const parts = [
    identity ? legalFormIn(library, identity) : title,
    facts.join('\n'),
    summary,
    where.join('\n'),
  ];
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
