// What a letter about a case says beside the form: its number, who signs it and in whose right, what it answers or tells.
import { exitCodes, UserError } from '../errors.ts';
import type { TimelineEntry } from '../procedure/case.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import { isToldLater } from '../procedure/events/forwarded.ts';
import { signingRoles } from '../procedure/events/signed.ts';
import { compareAt } from '../procedure/moments.ts';
import { officersWith } from '../procedure/office.ts';
import { passOf, repliedAt } from '../procedure/progress.ts';
import { loneActing } from '../procedure/stand-ins.ts';
import { type Day, parseMoment } from '../procedure/time.ts';
import type { SigningAuthority } from '../procedure/words.ts';
import { numbersOf } from './case-numbers.ts';
import { extendedLimit } from './deadlines.ts';
import { officeNamed } from './forward.ts';
import { wordsAsCorrected } from './history.ts';
import { readOfficeWords } from './office-words.ts';
import { signaturesOf } from './paperwork.ts';
import { standingOf } from './people.ts';
import { type AskedQuestion, questionsOf } from './questions.ts';
import type { CaseFile } from './read.ts';
import { nameOf, type Session, today } from './session.ts';

/** Who signs: as it was signed, else whoever acts as Kabag on the day. */
export interface SignatureBlock {
  authority: SigningAuthority;
  /** Of the Kabag, for whom another signs a.n. or u.b.; null where it is not known. */
  headTitle: string | null;
  /** Null is that of the head; empty where the signer's is not known. */
  title: string | null;
  name: string | null;
  nip: string | null;
}

export interface LetterFacts {
  office: string;
  place: string;
  /** Null where none was given yet. */
  number: string | null;
  day: Day;
  signature: SignatureBlock;
}

export type LetterKind = 'reply' | 'transmittal' | 'notice' | 'question';

/** The facts of a letter; `about` is the event that it is on, whose own number comes after it. */
export function letterFacts(
  session: Session,
  file: CaseFile,
  document: LetterKind,
  about: string | null,
): LetterFacts {
  const office = readOfficeWords(session);
  // What went out stays as it was on that day.
  const sentAt = document === 'reply' ? repliedAt(file.state) : null;
  const signed = signaturesOf(session, file).findLast(
    (one) =>
      one.document === document &&
      passOf(file.state, one.event) === file.state.pass &&
      (sentAt === null || compareAt(one.at, sentAt, session.zone) <= 0),
  );
  const since = signed?.at ?? sentAt;
  const day = (since && parseMoment(since, session.zone)?.day) ?? today(session);
  return {
    office: office.name,
    place: office.place,
    number: letterNumber(file, document, about),
    day,
    signature: signed ? signedBy(session, signed, day) : signerOn(session, day),
  };
}

function signedBy(
  session: Session,
  { authority, signer, who, title }: ReturnType<typeof signaturesOf>[number],
  day: Day,
): SignatureBlock {
  const held = signer === null ? null : standingOf(session, signer, signingRoles, day);
  return {
    authority,
    headTitle: titleOfHead(session, day),
    title: held?.title || (signer !== null && isHead(session, signer, day) ? null : (title ?? '')),
    name: who,
    nip: signer === null ? null : (session.people.get(signer)?.nip ?? null),
  };
}

function isHead({ office }: Session, officer: string, day: Day): boolean {
  return officersWith(office, 'kabag', day).includes(officer);
}

/** Whoever acts as Kabag: the holder, or who stands in. */
function signerOn(session: Session, day: Day): SignatureBlock {
  const headTitle = titleOfHead(session, day);
  const only = loneActing(session.office, 'kabag', day);
  if (only === null) {
    return { authority: 'own', headTitle, title: headTitle, name: null, nip: null };
  }
  const held = standingOf(session, only, ['kabag'], day);
  return {
    authority: held?.standIn?.as ?? 'own',
    headTitle,
    title: held?.title || null,
    name: nameOf(session, only),
    nip: session.people.get(only)?.nip ?? null,
  };
}

function titleOfHead(session: Session, day: Day): string | null {
  const holders = officersWith(session.office, 'kabag', day)
    .map((id) => standingOf(session, id, ['kabag'], day))
    .filter((held) => held?.standIn === null && held.title !== '');
  return holders[0]?.title ?? null;
}

/** The number of the letter on an event: the first one given after it; a notice's comes after the transmittal's. */
function letterNumber(file: CaseFile, document: LetterKind, about: string | null): string | null {
  const place = (id: string) => file.state.timeline.findIndex(({ event }) => event.id === id);
  const after = about === null ? -1 : place(about);
  const given = numbersOf(file).filter(
    ({ register, event }) =>
      register === 'letter' && place(event) > after && passOf(file.state, event) === file.state.pass,
  );
  const isForwarded = about !== null && file.state.forwardings.some(({ event }) => event === about);
  if (document === 'notice' && isForwarded) return given.slice(1).at(-1)?.number ?? null;
  return (document === 'reply' ? given.at(-1) : given[0])?.number ?? null;
}

/** The question that a letter asks: the one typed, else the newest. UserError `nothing-to-print` or `event-unknown`. */
export function questionToPrint(session: Session, file: CaseFile, typed: string | undefined): AskedQuestion {
  const questions = questionsOf(session, file);
  const { number } = file.state;
  if (questions.length === 0)
    throw new UserError('nothing-to-print', { number, document: 'question' }, exitCodes.refused);
  const chosen = typed === undefined ? questions.at(-1) : questions.find(({ event }) => event === typed);
  if (chosen) return chosen;
  throw new UserError('event-unknown', { typed: typed ?? '', number }, exitCodes.usage);
}

export interface Transmittal {
  /** The event that passed the case on, once there is one. */
  event: string | null;
  office: string;
  /** What the Kabag asked of the other office. */
  asked: string;
  /** Of the inquirer. */
  contact: string | null;
}

/** Where a case goes, as its letter of transmittal says it. UserError `nothing-to-print` (exit 3) where it does not go on. */
export function transmittalOf(file: CaseFile): Transmittal {
  const { state } = file;
  const forwarded = lastOf(file, ({ event }) => wentOn(file, event));
  const decided = lastOf(file, ({ event }) => event['action'] === 'forward');
  const named = forwarded && wordsAsCorrected(file, forwarded.event)['toOffice'];
  const office = typeof named === 'string' ? named : decided ? officeNamed(file) : null;
  if (office === null) {
    const values = { number: state.number, document: 'transmittal' } as const;
    throw new UserError('nothing-to-print', values, exitCodes.refused);
  }
  const words = decided ? file.words(decided.event) : null;
  // That a box was ticked says no more than that the letter goes.
  const ticked = ((decided?.event['instructions'] as number[] | undefined) ?? []).length > 0;
  const asked = [ticked ? null : words?.['instruction'], words?.['note']].filter(
    (text) => typeof text === 'string',
  );
  return {
    event: forwarded?.event.id ?? null,
    office,
    asked: asked.join('; '),
    contact: file.inquiry.contact,
  };
}

/** What a notice tells the inquirer. */
export type NoticeAbout = { event: string; day: Day } & (
  | { about: 'forwarded'; office: string; letter: string | null }
  | { about: 'extended'; from: Day | null; to: Day | null; basis: string; reason: string }
  | { about: 'closed'; reason: string; duplicateOf: string | null; note: string | null }
  | { about: 'reopened'; reason: string }
);

const noticed = new Set(['deadline-extended', 'closed', 'reopened']);

/**
 * The event that a notice is about: the one typed, else the newest that an inquirer is told of. UserErrors `nothing-to-print`
 * (exit 3), and `event-unknown` (exit 2) for one of another kind.
 */
export function noticeOf(session: Session, file: CaseFile, typed: string | undefined): NoticeAbout {
  const { number } = file.state;
  const isTold = ({ event }: TimelineEntry) =>
    wentOn(file, event) ||
    noticed.has(event.type) ||
    event['action'] === 'inform' ||
    event['action'] === 'file';
  const entries = file.state.timeline.filter((entry) => entry.obeyed && !entry.withdrawn && isTold(entry));
  const entry = typed === undefined ? entries.at(-1) : entries.find(({ event }) => event.id === typed);
  if (entry) return aboutOf(session, file, entry);
  if (typed !== undefined) throw new UserError('event-unknown', { typed, number }, exitCodes.usage);
  throw new UserError('nothing-to-print', { number, document: 'notice' }, exitCodes.refused);
}

function aboutOf(session: Session, file: CaseFile, { event, shown }: TimelineEntry): NoticeAbout {
  const words = wordsAsCorrected(file, event);
  const text = (field: string) => (typeof words[field] === 'string' ? (words[field] as string) : null);
  const common = { event: event.id, day: parseMoment(shown.at, session.zone)?.day ?? shown.at.slice(0, 10) };
  switch (event.type) {
    case 'forwarded': {
      const letter = letterNumber(file, 'transmittal', event.id);
      return { ...common, about: 'forwarded', office: text('toOffice') ?? '', letter };
    }
    case 'deadline-extended': {
      const limit = extendedLimit(session, file.state, event.id);
      const basis = limit?.to.rule.basis.full ?? '';
      const [from, to] = [limit?.from.day ?? null, limit?.to.day ?? null];
      return { ...common, about: 'extended', from, to, basis, reason: text('reason') ?? '' };
    }
    case 'reopened':
      return { ...common, about: 'reopened', reason: String(event['reason']) };
    default: {
      const reason = String(event['reason'] ?? event['action']);
      const note = reason === 'other' || reason === 'not-a-matter' ? text('note') : null;
      return { ...common, about: 'closed', reason, duplicateOf: text('duplicateOf'), note };
    }
  }
}

function wentOn({ state }: CaseFile, { id, type }: ProcedureEvent): boolean {
  return type === 'forwarded' && !isToldLater(state, id);
}

/** The newest event of this pass that counts and fits. */
function lastOf(file: CaseFile, fits: (entry: TimelineEntry) => boolean): TimelineEntry | undefined {
  return file.state.timeline.findLast(
    (entry) =>
      entry.obeyed &&
      !entry.withdrawn &&
      fits(entry) &&
      passOf(file.state, entry.event.id) === file.state.pass,
  );
}
