// Prints a form about a case: what stands on it, and that it was printed.
import type { Case } from '../procedure/case.ts';
import type { ReopeningReason } from '../procedure/events/reopened.ts';
import { passOf } from '../procedure/progress.ts';
import { loneActing } from '../procedure/stand-ins.ts';
import type { Instant, Zone } from '../procedure/time.ts';
import type { PrintedDocument, Role, StandInKind } from '../procedure/words.ts';
import { numbersOf } from './case-numbers.ts';
import { type Limit, openLimits } from './deadlines.ts';
import { addressedAs, recipientsFor } from './disposition.ts';
import type { Instruction } from './office-defaults.ts';
import { readOfficeWords } from './office-words.ts';
import { standingOf } from './people.ts';
import { type CaseFile, eventOf, type Inquiry } from './read.ts';
import { proposedEvent, type RecordedBatch, recordMany } from './record.ts';
import type { Recording } from './recording.ts';
import { sealLines } from './seal-lines.ts';
import { refreshSession, type Session, today } from './session.ts';

/** What every form about a case says; the same fields as `printouts/paper.ts` asks for. */
export interface PaperFacts {
  state: CaseFile['state'];
  inquiry: Inquiry;
  letterhead: string[];
  /** Those that still wait for an answer, the nearest first. */
  limits: Limit[];
  takenInAt: string;
  reopened: { pass: number; at: string; reason: ReopeningReason; note: string } | null;
  /** The newest number in the agenda. */
  agenda: string | null;
  seals: string[];
  printedAt: Instant;
  zone: Zone;
}

/** What a printing says beside its form. */
export interface Printing {
  document: PrintedDocument;
  /** Who gets it. */
  handedTo?: string;
  /** Number of the collective sheet. */
  sheet?: number;
}

/** Records in one commit that a form of each case was printed; what cannot be is named in `refused`. */
export function recordPrinted(
  session: Session,
  numbers: readonly string[],
  printing: Printing,
  recording: Recording,
): Promise<RecordedBatch> {
  const propose = () => proposedEvent(recording, 'printed', { ...printing }, null);
  const entries = numbers.map((number) => ({ number, propose }));
  return recordMany(session, entries, recording.clockOk);
}

/** True for a case whose inquiry the Kabag did not get on paper yet: step 1 ends on his desk, and again once a case was reopened. */
export function awaitsPrintout(state: Case): boolean {
  return state.status === 'awaiting-disposition' && !isPrinted(state, ['incoming']);
}

/** True for a case that awaits a disposition and of which no sheet was printed. */
export function awaitsSheet(state: Case): boolean {
  const awaits = state.status === 'awaiting-disposition' || state.status === 'awaiting-instruction';
  return awaits && !isPrinted(state, ['disposition', 'tray']);
}

function isPrinted(state: Case, documents: readonly PrintedDocument[]): boolean {
  return state.printed.some(
    (event) =>
      documents.includes(event['document'] as PrintedDocument) && passOf(state, event.id) === state.pass,
  );
}

/** Who alone acts as Kabag today; null where nobody or several do. */
export function loneKabag(session: Session): string | null {
  return loneActing(session.office, 'kabag', today(session));
}

/** What all papers of one run have in common, as the archive is now: its seal covers the printing itself where that was recorded. */
export function paperOffice(
  session: Session,
): Pick<PaperFacts, 'letterhead' | 'seals' | 'printedAt' | 'zone'> & { now: Session } {
  const now = refreshSession(session);
  return {
    now,
    letterhead: readOfficeWords(now).letterhead,
    seals: sealLines(now.view),
    printedAt: session.context.clock(),
    zone: session.zone,
  };
}

/** The facts of one case's form. */
export function paperFacts(
  session: Session,
  office: ReturnType<typeof paperOffice>,
  file: CaseFile,
): PaperFacts {
  const { state, inquiry } = file;
  const received = state.timeline.find(({ event }) => event.type === 'received')?.shown;
  const takenInAt = received?.at ?? state.arrivedAt;
  const agenda = numbersOf(file).findLast(({ register }) => register === 'agenda')?.number ?? null;
  const reopened = reopeningOf(file);
  return { ...office, state, inquiry, limits: openLimits(session, state), takenInAt, agenda, reopened };
}

/** When and why the case was reopened last, and what was written then. */
function reopeningOf(file: CaseFile): PaperFacts['reopened'] {
  const begun = file.state.reopenings.at(-1);
  if (!begun) return null;
  const event = eventOf(file, begun.event);
  const note = file.words(event)?.['note'];
  const reason = event['reason'] as ReopeningReason;
  return { pass: begun.pass, at: begun.at, reason, note: typeof note === 'string' ? note : '' };
}

/** Who and what can be ticked on the disposition sheet, in the order of its letters and numbers. */
export function sheetChoices(session: Session): {
  kasubag: string[];
  pelaksana: string[];
  kabagInstructions: { text: string; blank: boolean }[];
  kasubagInstructions: { text: string; blank: boolean }[];
  kabagStandIn: StandInKind | null;
  kasubagStandIn: StandInKind | null;
} {
  const office = readOfficeWords(session);
  return {
    kasubag: addressedAs(session, 2, recipientsFor(session, 2)),
    pelaksana: addressedAs(session, 3, recipientsFor(session, 3)),
    kabagInstructions: office.kabagInstructions.map(withBlank),
    kasubagInstructions: office.kasubagInstructions.map(withBlank),
    kabagStandIn: standInOf(session, 'kabag'),
    kasubagStandIn: standInOf(session, 'kasubag'),
  };
}

/** Whether it is a Plh or Plt who alone acts in a role today. */
function standInOf(session: Session, role: Role): StandInKind | null {
  const day = today(session);
  const only = loneActing(session.office, role, day);
  const standing = only === null ? null : standingOf(session, only, [role], day);
  return standing?.standIn?.as ?? null;
}

/** Whoever forwards writes down where to. */
function withBlank({ text, action }: Instruction): { text: string; blank: boolean } {
  return { text, blank: action === 'forward' };
}
