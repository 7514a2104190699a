// Whether each step has what the SOP asks of it (kelengkapan and output); what is missing is told and refuses nothing.
import type { Case, StepRow } from './case.ts';
import type { ProcedureEvent } from './event.ts';
import { hasEvidence, hasScan } from './evidence.ts';
import { passOf, placeOf } from './progress.ts';
import type { StepNumber } from './sop-15.ts';

/** What a step can lack; `step` is said of a row that is empty though a later one is filled. */
export const missingParts = [
  'step',
  'words',
  'printout',
  'sheet',
  'message',
  'instruction',
  'scan',
  'disposition',
  'material',
  'draft',
  'submission',
  'approval',
  'receipt',
] as const;
export type MissingPart = (typeof missingParts)[number];

export interface StepCompleteness {
  step: StepNumber;
  pass: number;
  round: number;
  /** The event that ended the step; null where its row is empty. */
  event: string | null;
  missing: MissingPart[];
}

/**
 * The rows of a case in the order of the SOP, each with what it lacks (DESIGN.md §3); steps that were not reached lack
 * nothing. Null while events are on their way, or of a kind that is not known: they may hold what seems to be missing.
 */
export function completenessOf(state: Case): StepCompleteness[] | null {
  if (state.absent.length > 0 || state.unknown.length > 0) return null;
  const filled = state.rows.map((row): StepCompleteness => {
    const { step, pass, round } = row;
    return { step, pass, round, event: lastOf(row).id, missing: missingIn(state, row) };
  });
  return [...filled, ...emptyRowsOf(state)].toSorted(
    (one, other) => one.pass - other.pass || placeOf(one) - placeOf(other),
  );
}

function missingIn(state: Case, row: StepRow): MissingPart[] {
  switch (row.step) {
    case 1:
      return missingOfInquiry(state, row);
    case 2:
    case 3:
      return missingOfDisposition(state, row);
    case 4:
      return missingOfDraft(state, row);
    case 5:
      return eventsIn(state, row, 4).length > 0 ? [] : ['draft'];
    case 6:
      return missingOfReview(state, row);
    case 7:
      return missingOfDelivery(state, row);
  }
}

/** Words that were erased were there: their hash stays. */
function missingOfInquiry(state: Case, row: StepRow): MissingPart[] {
  const received = lastOf(row);
  const printed = state.printed.some((event) => event['document'] === 'incoming');
  return [
    ...absentUnless(received.words !== undefined || hasEvidence(state, received), 'words'),
    ...absentUnless(printed, 'printout'),
  ];
}

/**
 * One sheet is printed for both steps, whenever in the pass: printed afterwards it still completes the folder. A file with
 * the decision (the scan, the message) shows the sheet as well. Initials given later are no scan.
 */
function missingOfDisposition(state: Case, row: StepRow): MissingPart[] {
  const decision = lastOf(row);
  const filed = decision.form === 'paper' ? hasScan(state, decision) : hasEvidence(state, decision);
  const sheet = state.printed.some(
    (event) =>
      (event['document'] === 'disposition' || event['document'] === 'tray') &&
      passOf(state, event.id) === row.pass,
  );
  return [
    ...absentUnless(filed || sheet, decision.form === 'message' ? 'message' : 'sheet'),
    ...absentUnless(decision['instructed'] === true, 'instruction'),
    ...absentUnless(filed || decision.form !== 'paper', 'scan'),
  ];
}

/** What was gathered for an earlier round stays gathered. */
function missingOfDraft(state: Case, row: StepRow): MissingPart[] {
  const drafts = state.rows
    .filter(({ step, pass, round }) => step === 4 && pass === row.pass && round <= row.round)
    .flatMap(({ events }) => events);
  return [
    ...absentUnless(eventsIn(state, { ...row, round: 1 }, 3).length > 0, 'disposition'),
    ...absentUnless(
      drafts.some((draft) => isFounded(draft) || hasEvidence(state, draft)),
      'material',
    ),
  ];
}

/** A draft has materials or citations, or says why none. */
function isFounded(draft: ProcedureEvent): boolean {
  return (
    Number(draft['materials']) > 0 || Number(draft['citations'] ?? 0) > 0 || draft['withoutMaterial'] === true
  );
}

/** A revision ends its round with remarks: approval is asked of the last round only. */
function missingOfReview(state: Case, row: StepRow): MissingPart[] {
  const review = lastOf(row);
  const handedIn = eventsIn(state, row, 5);
  // A late entry fills its row; which of the drafts it was is not in it.
  if (handedIn.some((event) => event.late || event['reply'] === review['reply'])) return [];
  return [handedIn.length === 0 || review['decision'] === 'revise' ? 'submission' : 'approval'];
}

function missingOfDelivery(state: Case, row: StepRow): MissingPart[] {
  const [first] = row.events as [ProcedureEvent];
  const receipt = row.events.some((event) => event['receipt'] === true || hasEvidence(state, event));
  return [
    ...absentUnless(wasApproved(state, row.pass, first), 'approval'),
    ...absentUnless(receipt, 'receipt'),
  ];
}

/** The reply that went out was approved in this pass, and no draft had voided that before it went. */
function wasApproved(state: Case, pass: number, replied: ProcedureEvent): boolean {
  const places = new Map(state.timeline.map(({ event }, place) => [event.id, place]));
  const placeIn = (event: ProcedureEvent) => places.get(event.id) ?? 0;
  const drafts = state.rows
    .filter((row) => row.step === 4 && row.pass === pass)
    .flatMap(({ events }) => events);
  const approvals = state.rows
    .filter((row) => row.step === 6 && row.pass === pass)
    .map(lastOf)
    .filter((review) => approvedReply(review) !== null && approvedReply(review) === replied['reply']);
  return approvals.some(
    (approval) =>
      !drafts.some(
        (draft) => !draft.late && placeIn(approval) < placeIn(draft) && placeIn(draft) < placeIn(replied),
      ),
  );
}

function approvedReply(review: ProcedureEvent): unknown {
  if (review['decision'] === 'revise') return null;
  return review['decision'] === 'approved-corrected' ? (review.words ?? null) : review['reply'];
}

/** Rows that the SOP has before the last filled one of their pass. */
function emptyRowsOf(state: Case): StepCompleteness[] {
  const empty: StepCompleteness[] = [];
  for (let pass = 1; pass <= state.pass; pass += 1) {
    const rows = state.rows.filter((row) => row.pass === pass);
    const last = Math.max(0, ...rows.map(placeOf));
    const rounds = Math.max(1, ...rows.map(({ round }) => round));
    for (const [step, round] of placesOf(pass, rounds)) {
      const isFilled = rows.some((row) => row.step === step && row.round === round);
      if (placeOf({ step, round }) < last && !isFilled)
        empty.push({ step, pass, round, event: null, missing: ['step'] });
    }
  }
  return empty;
}

/** Who takes in, comes once; steps 4 to 6 come once a round. */
function placesOf(pass: number, rounds: number): [StepNumber, number][] {
  const drafting = Array.from({ length: rounds }, (_, index) =>
    ([4, 5, 6] as const).map((step): [StepNumber, number] => [step, index + 1]),
  );
  return [...(pass === 1 ? [[1, 1] as [StepNumber, number]] : []), [2, 1], [3, 1], ...drafting.flat()];
}

/** The events of another step's row in the same pass and round. */
function eventsIn(state: Case, { pass, round }: StepRow, step: StepNumber): ProcedureEvent[] {
  const row = state.rows.find((other) => other.step === step && other.pass === pass && other.round === round);
  return row?.events ?? [];
}

function lastOf(row: StepRow): ProcedureEvent {
  return row.events.at(-1) as ProcedureEvent;
}

function absentUnless(there: boolean, part: MissingPart): MissingPart[] {
  return there ? [] : [part];
}
