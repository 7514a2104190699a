// Records events on cases: reads what is there now, lets the procedure decide, appends.
import { exitCodes, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
import { type Deviation, deviationsOf, reckonSteps } from '../procedure/conformance.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import { caseEventRules } from '../procedure/events/index.ts';
import { refuseProposal, refuseTurn } from '../procedure/judgement.ts';
import type { Office } from '../procedure/office.ts';
import { emptyRows, waits } from '../procedure/progress.ts';
import type { Refusal } from '../procedure/refusals.ts';
import {
  type ArchiveView,
  append,
  type CaseRecord,
  clockDoubt,
  type NewEvent,
  type NewFile,
  type Warning,
} from './archive.ts';
import { type CaseFile, officeAt, openFile } from './read.ts';
import type { Recording } from './recording.ts';
import { nameOf, nowOf, recordingDevice, type Session } from './session.ts';
import { shareSpans } from './shared-time.ts';

export interface Recorded {
  number: string;
  event: ProcedureEvent;
  /** What came with it. */
  files: readonly NewFile[];
  /** The case with the event in it. */
  file: CaseFile;
  published: boolean;
  warnings: Warning[];
  deviations: Deviation[];
}

/** What to record on one case; built anew from the case as it is when the lock is held. */
export type Propose = (file: CaseFile) => NewEvent;

/** One event of a batch, on one case; of two on the same case the second is judged with the first in it. */
export interface BatchEntry {
  number: string;
  propose: Propose;
}

export interface RecordedBatch {
  recorded: Recorded[];
  /** Cases of which nothing was recorded, or nothing from a certain entry on, each with the reason. */
  refused: { number: string; error: UserError }[];
  published: boolean;
  warnings: Warning[];
}

/**
 * Records one event on one case. The case is read again under the lock: what the procedure does not allow then is
 * UserError `refused` (exit 3) and nothing is recorded.
 */
export async function record(
  session: Session,
  number: string,
  propose: Propose,
  clockOk = false,
): Promise<Recorded> {
  const { recorded, refused } = await recordMany(session, [{ number, propose }], clockOk);
  const [one] = recorded;
  if (!one) throw refused[0]!.error;
  return one;
}

/**
 * Records a batch in one commit: what the procedure does not allow, once the lock is held, is named in `refused` and the
 * rest is recorded. A span of work that several cases share is divided by their number. Errors: those of `append`.
 */
export async function recordMany(
  session: Session,
  entries: readonly BatchEntry[],
  clockOk = false,
): Promise<RecordedBatch> {
  recordingDevice(session);
  let judgement: Judgement | undefined;
  const result = await append(session.context, session.path, session.zone, (view) => {
    refuseClock(session, view, clockOk);
    judgement = judgeEntries(session, view, entries);
    return shareSpans(judgement.accepted);
  });
  const { accepted, refused, filed, open } = judgement as unknown as Judgement;
  const warnings = result.warnings;
  const before = new Map<string, ProcedureEvent[]>();
  const recorded = result.events.map((event, index): Recorded => {
    filed.set(event.id, accepted[index]?.wordsEntry);
    const number = event.case as string;
    const events = [...(before.get(number) ?? []), event];
    before.set(number, events);
    const file = open(number, events);
    const deviations = deviationsOf(file.state, reckonSteps(file.state, session.office.calendar));
    const files = accepted[index]?.fileList ?? [];
    return { number, event, files, file, published: result.published, warnings, deviations };
  });
  const reasons = refused.map(({ number, error }) => ({ number, error }));
  return { recorded, refused: reasons, published: result.published, warnings };
}

/** What of a batch would be refused by the archive as the session sees it, each with its entry; nothing is recorded. */
export function judgeBatch(
  session: Session,
  entries: readonly BatchEntry[],
): { entry: BatchEntry; number: string; error: UserError }[] {
  return judgeEntries(session, session.view, entries).refused;
}

interface Judgement {
  accepted: NewEvent[];
  refused: { entry: BatchEntry; number: string; error: UserError }[];
  filed: Map<string, NewEvent['wordsEntry']>;
  /** A case with events of this batch in it. */
  open(number: string, added: readonly ProcedureEvent[]): CaseFile;
}

function judgeEntries(session: Session, view: ArchiveView, entries: readonly BatchEntry[]): Judgement {
  const device = recordingDevice(session);
  const office = officeAt(view);
  const accepted: NewEvent[] = [];
  const refused: Judgement['refused'] = [];
  const filed: Judgement['filed'] = new Map();
  const coming = new Map<string, ProcedureEvent[]>();
  const open = (number: string, added: readonly ProcedureEvent[]) =>
    openWith(view, office, number, added, filed);
  for (const entry of entries) {
    const { number, propose } = entry;
    if (refused.some((other) => other.number === number)) continue;
    const before = coming.get(number) ?? [];
    try {
      const event = judged(session, device, office, open(number, before), propose);
      accepted.push(event);
      const next = provisional(event, `${device}.+${accepted.length}`, nowOf(session));
      filed.set(next.id, event.wordsEntry);
      coming.set(number, [...before, next]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ entry, number, error });
    }
  }
  return { accepted, refused, filed, open };
}

/** The event that is proposed for a case as it stands now; throws UserError `refused` and its like. */
function judged(
  session: Session,
  device: string,
  office: Office,
  file: CaseFile,
  propose: Propose,
): NewEvent {
  const event = inOrder(file.state, propose(file));
  const proposal = { ...event, ...(event.wordsEntry && { words: unwritten }) };
  const refusal = refuseProposal(file.state, { event: proposal, device, now: nowOf(session) }, office);
  if (refusal) throw refusedError(session, file.state.number, event, refusal);
  refuseNeedless(session, file, event);
  refuseUnread(file, event);
  return event;
}

/** An event of the batch as the next one on its case sees it; its place in the chain is not known yet. */
function provisional(
  { wordsEntry, fileList, ...event }: NewEvent,
  id: string,
  recordedAt: string,
): ProcedureEvent {
  const words = wordsEntry || fileList ? { words: unwritten } : {};
  return { ...event, ...words, id, hash: '', prev: '', after: [], clock: 0, recordedAt };
}

/** What is decided, printed or sent on a text needs that text: UserError `words-differ` and its like where it was changed or is gone. */
function refuseUnread(file: CaseFile, event: NewEvent): void {
  const onWords = ['printed', 'dispositioned', 'drafted', 'submitted', 'reviewed', 'sending'];
  // Reading them is what throws.
  if (onWords.includes(event.type)) void file.inquiry;
}

/** A mark of a deviation where there is none would stand in the report for ever. */
function refuseNeedless(session: Session, { state }: CaseFile, event: NewEvent): void {
  if (!event.irregular) return;
  const { irregular: _mark, ...plain } = event;
  const inTurn = event.late !== undefined || refuseTurn(state, plain, session.office) === null;
  if (inTurn) throw new UserError('not-out-of-order', { number: state.number }, exitCodes.usage);
}

/** Throws UserError `refused` (exit 3) for what is not the case's turn, before a question or an editor. */
export function refuseEarly(
  session: Session,
  file: CaseFile,
  type: string,
  fields: Record<string, unknown>,
  irregular: boolean,
): void {
  recordingDevice(session);
  const event = inOrder(file.state, {
    ...ownEvent(session, type),
    ...fields,
    ...(irregular && { irregular }),
  });
  const refusal = refuseTurn(file.state, event, session.office);
  if (refusal) throw refusedError(session, file.state.number, event, refusal);
}

/** The same for what may happen beside the steps: refused is whatever the case as it stands does not allow now. */
export function refuseBeside(
  session: Session,
  file: CaseFile,
  type: string,
  irregular = false,
  fields: Record<string, unknown> = {},
): void {
  recordingDevice(session);
  const event = { ...ownEvent(session, type), ...fields };
  const refusal = caseEventRules.get(type)?.refuse(file.state, event, session.office);
  if (refusal && !(refusal.order && irregular)) {
    throw refusedError(session, file.state.number, event, refusal);
  }
}

/** An event that who types would record now, before anything more is known of it. */
function ownEvent(session: Session, type: string): NewEvent {
  const { id } = session.officer;
  return { type, at: nowOf(session), source: 'measured', by: id, recordedBy: id, form: 'terminal' };
}

/** The event's common fields, with why it is out of order among its words, and a scan among its files. */
export function proposedEvent(
  recording: Recording,
  type: string,
  fields: Record<string, unknown>,
  words: Record<string, unknown> | null,
): NewEvent {
  const reason = recording.irregularReason === null ? {} : { irregularReason: recording.irregularReason };
  const entry = { ...reason, ...words };
  const filed = words !== null || recording.irregularReason !== null || recording.scan !== null;
  return {
    type,
    ...recording.envelope,
    ...(recording.scan && { scan: true }),
    ...fields,
    ...(filed && { wordsEntry: entry }),
    ...(recording.scan && { fileList: [recording.scan] }),
  };
}

/** The words' hash is known only once they have their salt; the rules ask no more than that there is one. */
export const unwritten = '0'.repeat(64);

/** A step whose turn is over, in an empty row, is a late entry (DESIGN.md §3). */
function inOrder(state: Case, event: NewEvent): NewEvent {
  const step = caseEventRules.get(event.type)?.step?.(event);
  const passed = step !== undefined && step !== waits[state.status].step && emptyRows(state).includes(step);
  return { ...event, case: state.number, ...(passed && { late: step }) };
}

/** Throws UserError `clock-doubt` (exit 4) where this PC's clock cannot be right and nobody said that it is. */
export function refuseClock(session: Session, view: ArchiveView, clockOk: boolean): void {
  const now = session.context.clock();
  const doubt = clockOk ? null : clockDoubt(view, now);
  if (!doubt) return;
  throw new UserError('clock-doubt', { now, newest: doubt.newest, zone: session.zone }, exitCodes.archive);
}

/** UserError `refused` (exit 3); `number` is null for an event of the office. */
export function refusedError(
  session: Session,
  number: string | null,
  { type }: Pick<NewEvent, 'type'>,
  refusal: Refusal,
): UserError {
  const named = (id: string) => nameOf(session, id);
  return new UserError(
    'refused',
    { number, type, refusal, nameOf: named, zone: session.zone },
    exitCodes.refused,
  );
}

/** The case with events of this batch behind those that were read under the lock: the journal is not read once more. */
function openWith(
  view: ArchiveView,
  office: Office,
  number: string,
  added: readonly ProcedureEvent[],
  filed: ReadonlyMap<string, NewEvent['wordsEntry']>,
): CaseFile {
  const { events, absent } = view.caseEvents(number) as CaseRecord;
  const words: ArchiveView['words'] = (one) => {
    if (!filed.has(one.id)) return view.words(one);
    const entry = filed.get(one.id);
    return entry ? { id: one.id, ...entry } : null;
  };
  return openFile({ ...view, words }, office, { number, events: [...events, ...added], absent });
}
