// Why the procedure does not allow something, as a code and what its sentence needs.

import type { Status } from './case.ts';
import type { Role } from './event.ts';
import type { StepNumber } from './sop-15.ts';
import type { Kind, LinkRelation, SigningAuthority } from './words.ts';

export interface RefusalValues {
  /** `order`: what the SOP has first; `--irregular` records it all the same. */
  'wrong-step': { step: StepNumber; awaited: StepNumber | null; status: Status; filled: boolean };
  ended: { status: Status };
  'wrong-role': { officer: string; roles: readonly Role[] };
  'not-on-device': { officer: string; device: string };
  'recorder-left': { officer: string; lastDay: string };
  'form-missing': { officer: string };
  'reviewer-drafted': { officer: string };
  'other-reviewer': { officer: string; reviewer: string };
  'no-draft': Record<string, never>;
  'remarks-unanswered': { numbers: number[] };
  'not-the-submitted': { round: number };
  'not-approved': { status: Status };
  'changed-after-approval': Record<string, never>;
  'already-sending': Record<string, never>;
  'not-sending': Record<string, never>;
  /** `step` is null where the case was reopened then. */
  'before-previous-step': { at: string; previousAt: string; step: StepNumber | null };
  'in-future': { at: string; now: string };
  'late-row-filled': { step: StepNumber };
  'late-not-between': { at: string; after: string | null; before: string | null };
  'reason-not-allowed': { reason: string; status: Status };
  'no-such-event': { event: string };
  'not-withdrawable': { event: string; type: string };
  'not-your-event': { event: string; recordedBy: string };
  /** `final`: what builds on it cannot be taken back either. */
  'built-upon': { event: string; by: string; final: boolean };
  'not-correctable': { event: string; field: string };
  'corrected-wrong-role': { officer: string; roles: readonly Role[] };
  /** Who typed decided it: another decision is another event. */
  'own-decision': { event: string; officer: string };
  /** `own`: who typed decided, and that has the form of the terminal; else it has any other. */
  'form-not-possible': { officer: string; own: boolean };
  'corrected-before-arrival': { at: string; arrivedAt: string };
  /** `event` comes before what is corrected, and was at `otherAt`. */
  'corrected-too-early': { at: string; event: string; type: string; otherAt: string };
  /** `event` comes after what is corrected. */
  'corrected-too-late': { at: string; event: string; type: string; otherAt: string };
  'inquirer-not-asked': Record<string, never>;
  'not-ended': { status: Status };
  'before-ending': { at: string; endedAt: string };
  'not-forwarding': { status: Status };
  'no-such-question': { event: string };
  'before-question': { at: string; askedAt: string };
  'already-answered': { event: string };
  'nothing-to-countersign': { event: string };
  'before-decision': { at: string; event: string; decidedAt: string };
  'other-decider': { event: string; officer: string };
  'kind-not-possible': { from: Kind; to: Kind };
  'class-not-possible': { kind: Kind };
  'nothing-to-sign': Record<string, never>;
  'signed-after-reply': { at: string; repliedAt: string };
  'signer-role': { officer: string; roles: readonly Role[] };
  'authority-not-held': { officer: string; authority: SigningAuthority };
  'linked-to-itself': Record<string, never>;
  'already-linked': { to: string; relation: LinkRelation };
  'deadline-not-there': { deadline: string };
  'no-extension': { deadline: string };
  'extension-used': { deadline: string; times: number };
  'deadline-met': { deadline: string; metAt: string };
  'deadline-passed': { deadline: string; dueAt: string; at: string };
  'unknown-events': { types: string[] };
  incomplete: { absent: string[] };
  malformed: { field: string };
}

export type RefusalCode = keyof RefusalValues;

export type Refusal = {
  [C in RefusalCode]: { code: C; values: RefusalValues[C]; order?: true };
}[RefusalCode];

/** A refusal as a value. */
export function refusal<C extends RefusalCode>(code: C, values: RefusalValues[C]): Refusal {
  return { code, values } as Refusal;
}

/** A refusal that only the order of steps gives: what is marked irregular passes it. */
export function outOfOrder<C extends RefusalCode>(code: C, values: RefusalValues[C]): Refusal {
  return { code, values, order: true } as Refusal;
}
