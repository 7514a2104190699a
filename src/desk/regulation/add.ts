// An item enters the library by hand: what a person says of it, beside whatever sources say.
import { exitCodes, UserError } from '../../errors.ts';
import type { Day } from '../../procedure/time.ts';
import type { Finding, Relation, StatusClaim } from '../../regulations/finding.ts';
import { fingerprintOf } from '../../regulations/fingerprint.ts';
import { missingIn } from '../../regulations/identity/typed.ts';
import { type Identity, legalForm, parseCitation } from '../../regulations/identity.ts';
import { keyOf, refOf } from '../../regulations/item-keys.ts';
import type { Item, Library } from '../../regulations/library.ts';
import type { LibraryEntry } from '../../regulations/library-entry.ts';
import { handSource } from '../../regulations/shipped-sources.ts';
import { aboutOf } from '../../regulations/title.ts';
import { matchTopics } from '../../regulations/topics.ts';
import { stemIndonesian } from '../../search/stem.ts';
import type { AppendResult } from '../archive.ts';
import { type EndedBasis, endedSopBasis } from '../citations/sop-basis.ts';
import { claimOf } from '../crawl/known.ts';
import { readEntries, readLibrary } from '../library.ts';
import { type OfficeChange, recordOffice } from '../record-office.ts';
import { nowOf, refreshSession, type Session } from '../session.ts';
import { topicsNow } from '../topics.ts';
import { documentsOf, fetchedChange, type NewDocument } from './documents.ts';
import { namedDocument, type Proposal } from './proposal.ts';

/** What a person says of an item; what is left out stays as it was, or as its page says. */
export interface Given {
  about?: string;
  /** Of news. */
  title?: string;
  enacted?: Day | null;
  promulgated?: Day | null;
  /** Of news. */
  published?: Day | null;
  status?: StatusClaim | null;
  url?: string;
  /** Beside those that stand there already. */
  relations?: Relation[];
}

export interface Adding {
  proposal: Proposal;
  /** Null for news. */
  identity: Identity | null;
  given: Given;
}

export interface Added {
  item: Item;
  outcome: 'added' | 'updated' | 'unchanged';
  /** The document that was filed with it. */
  document: NewDocument | null;
  /** What the SOP rests on and holds no more since this. */
  ended: EndedBasis[];
  /** The same bytes were filed before, by this event. */
  filedBefore: string | null;
  result: AppendResult;
}

/** The item that it is, where the library has it. */
export function knownItem(library: Library, { proposal, identity }: Omit<Adding, 'given'>): Item | null {
  const { url } = proposal.finding;
  if (identity) return library.get(identity.key) ?? null;
  return (url === null ? undefined : library.find(url).find(({ kind }) => kind === 'news')) ?? null;
}

/** What would be filed of it: what a person says, else what its page says, else what was filed by hand before. */
export function composeFinding(library: Library, adding: Adding): Finding {
  const { proposal, identity, given } = adding;
  const known = knownItem(library, adding);
  const before = known && claimOf(library, known.key, handSource.id);
  const finding = beneath(proposal.finding, before?.finding ?? null);
  const { relations = [], about, title, ...said } = given;
  const named = {
    ...finding,
    ...said,
    // The page's word is no word for what a person says instead.
    ...(said.status !== undefined && said.status !== finding.status && { statusPrinted: null }),
    relations: uniqueRelations([...finding.relations, ...relations]),
  };
  if (!identity) return { ...named, kind: 'news', title: title ?? finding.title };
  const subject = about ?? aboutOf(finding) ?? known?.about ?? null;
  const type = legalForm(identity, null).replace(/ Nomor .*$/s, '');
  return {
    ...named,
    kind: 'regulation',
    title: legalForm(identity, subject === '' ? null : subject),
    type,
    number: identity.number,
    year: identity.year === null ? null : String(identity.year),
  };
}

/** What one does not say is as the other says. */
function beneath(finding: Finding, before: Finding | null): Finding {
  if (before === null) return { ...finding };
  const whole: Record<string, unknown> = { ...finding };
  for (const [field, value] of Object.entries(before)) {
    const now = whole[field];
    if (now === null || now === '' || (Array.isArray(now) && now.length === 0)) whole[field] = value;
  }
  // A title that says only which instrument it is says less than one that says what it is about.
  if (aboutOf(finding) === null || finding.title === '') whole['title'] = before.title;
  return whole as unknown as Finding;
}

function uniqueRelations(relations: readonly Relation[]): Relation[] {
  return [...new Map(relations.map((one) => [`${one.kind} ${one.key ?? one.printed}`, one])).values()];
}

/**
 * Files it, with its document where one was given; nothing where all that was known. UserErrors: `item-dates` and, of news,
 * `item-untitled` (exit 2), those of `recordOffice`.
 */
export async function recordItem(session: Session, adding: Adding, clockOk: boolean): Promise<Added> {
  const told: Omit<Added, 'item' | 'ended' | 'result'> = {
    outcome: 'unchanged',
    document: null,
    filedBefore: null,
  };
  let key = '';
  const result = await recordOffice(
    session,
    (now) => {
      const library = readLibrary(now);
      const finding = composeFinding(library, adding);
      refuseDates(finding);
      if (finding.title.trim() === '') throw new UserError('item-untitled', {}, exitCodes.usage);
      const known = knownItem(library, adding);
      key = known?.key ?? adding.identity?.key ?? keyOf(finding, handSource.id).key;
      const before = claimOf(library, key, handSource.id);
      const changes: OfficeChange[] = [];
      if (!before || JSON.stringify(before.finding) !== JSON.stringify(finding)) {
        changes.push(addedChange(session, key, finding));
        told.outcome = known ? 'updated' : 'added';
      }
      const { document } = adding.proposal;
      if (document) {
        const filed = documentsOf(now, library, key).find(({ sha256 }) => sha256 === document.sha256);
        told.filedBefore = filed?.event ?? null;
        if (!filed) {
          const { identity } = adding;
          const ref = refOf({ key, kind: finding.kind, identity });
          told.document = namedDocument(document, { key, ref, identity });
          changes.push(fetchedChange(key, told.document));
          if (told.outcome === 'unchanged') told.outcome = 'updated';
        }
      }
      return changes;
    },
    clockOk,
  );
  const { view } = refreshSession(session);
  const before = new Set(endedSopBasis(readEntries(session.view)).map(({ ref }) => ref));
  const ended = endedSopBasis(readEntries(view)).filter(({ ref }) => !before.has(ref));
  return { ...told, item: readLibrary({ view }).get(key)!, ended, result };
}

function addedChange(session: Session, key: string, finding: Finding): OfficeChange {
  const entry: Omit<LibraryEntry, 'event'> = {
    key,
    source: handSource.id,
    seenAt: nowOf(session),
    parser: 1,
    fingerprint: fingerprintOf(finding),
    topics: matchTopics(topicsNow(session), finding, stemIndonesian),
    kept: 'asked',
    finding,
  };
  return { type: 'regulation-added', fields: { item: key }, library: [{ ...entry }] };
}

function refuseDates({ enacted, promulgated }: Finding): void {
  if (enacted === null || promulgated === null || promulgated >= enacted) return;
  throw new UserError('item-dates', { enacted, promulgated }, exitCodes.usage);
}

/** The instrument that type, number and year name; the number may be a whole citation. Null where they name none. */
export function readIdentity(typed: { number: string; type?: string; year?: string }): Identity | null {
  const { number, type, year } = typed;
  const whole = [type ?? '', type === undefined ? number : `Nomor ${number}`, year && `Tahun ${year}`];
  return parseCitation(number) ?? parseCitation(whole.filter(Boolean).join(' '));
}

/** A relation to another instrument as typed; UserError `relation-unreadable` (exit 2) names the flag. */
export function relationTyped(kind: Relation['kind'], typed: string): Relation {
  const identity = parseCitation(typed);
  if (identity === null) {
    const missing = missingIn(typed);
    throw new UserError('relation-unreadable', { flag: `--${kind}`, typed, missing }, exitCodes.usage);
  }
  return { kind, printed: legalForm(identity, null), key: identity.key, url: null, note: null };
}
