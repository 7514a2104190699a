// Where a case stands: what each status waits for, and how a step's row is filled.
import type { Case, Draft, Gap, Question, Review, Status, StepRow } from './case.ts';
import type { ProcedureEvent, ProposedEvent, Role } from './event.ts';
import { outOfOrder, type Refusal, refusal } from './refusals.ts';
import type { StepNumber } from './sop-15.ts';

export interface Waiting {
  step: StepNumber | null;
  role: Role | null;
}

/** DESIGN.md §3: the step and the role that each status waits for. */
export const waits: Record<Status, Waiting> = {
  'awaiting-disposition': { step: 2, role: 'kabag' },
  'awaiting-instruction': { step: 3, role: 'kasubag' },
  forwarding: { step: null, role: 'pengelola-tik' },
  drafting: { step: 4, role: 'pelaksana' },
  'awaiting-submission': { step: 5, role: 'pelaksana' },
  'awaiting-review': { step: 6, role: 'kasubag' },
  revising: { step: 4, role: 'pelaksana' },
  approved: { step: 7, role: 'pengelola-tik' },
  sending: { step: 7, role: 'pengelola-tik' },
  replied: { step: null, role: null },
  forwarded: { step: null, role: null },
  closed: { step: null, role: null },
};

/** The roles in which each step is decided. */
export const rolesOfStep: Record<StepNumber, readonly Role[]> = {
  1: ['pengelola-tik'],
  2: ['kabag'],
  3: ['kasubag'],
  4: ['pelaksana', 'pengelola-tik'],
  5: ['pelaksana', 'pengelola-tik'],
  6: ['kasubag'],
  7: ['pengelola-tik'],
};

/** The roles in which someone decides an event, the highest first; none for what any officer records. */
export function decidingRoles(event: ProposedEvent): readonly Role[] {
  switch (event.type) {
    case 'dispositioned':
      return rolesOfStep[event['step'] === 2 ? 2 : 3];
    case 'drafted':
    case 'submitted':
      return rolesOfStep[4];
    case 'reviewed':
      return rolesOfStep[6];
    case 'classified':
    case 'closed':
    case 'reopened':
    case 'deadline-extended':
    case 'countersigned':
      return ['kabag', 'kasubag'];
    default:
      return [];
  }
}

/** The refusal of a step that the case does not wait for; `--irregular` passes it. */
export function refuseOrder(state: Case, step: StepNumber): Refusal | null {
  const awaited = waits[state.status].step;
  // A disposition is given once; a draft or a review may come again.
  const filled = step <= 3 && rowOf(state, step) !== undefined;
  return awaited === step ? null : outOfOrder('wrong-step', { step, awaited, status: state.status, filled });
}

/** A hand-in or review of a reply that was never drafted: the order first, but what is irregular needs its draft too. */
export function refuseWithoutDraft(state: Case, event: ProposedEvent, step: StepNumber): Refusal {
  const order = refuseOrder(state, step);
  return order && !event.irregular ? order : refusal('no-draft', {});
}

/** True once nobody is waited for any more. */
export function isEnded(state: Case): boolean {
  return waits[state.status].role === null;
}

/** True where who asked is shown only to those who ask for it: DESIGN.md §3, flags of `received`. */
export function hidesInquirer({ anonymous, confidential }: Case): boolean {
  return anonymous || confidential;
}

/** Who is waited for: the role, and the officer whom a disposition named. */
export function waitingFor(state: Case): { role: Role; officer: string | null } | null {
  const { role } = waits[state.status];
  return role && { role, officer: namedFor(state, role) };
}

/** What the case waits for outside the SOP's steps: the first question of this pass without an answer. */
export function openQuestion(state: Case): Question | null {
  return openQuestions(state)[0] ?? null;
}

/** The questions of this pass without an answer, in their order; once a case has ended nobody is waited for. */
export function openQuestions(state: Case): Question[] {
  if (isEnded(state)) return [];
  return state.questions.filter(({ answer, pass }) => answer === null && pass === state.pass);
}

/** The pass in which an event of the case was recorded: 1 until it was reopened. */
export function passOf(state: Case, id: string): number {
  const place = state.timeline.findIndex(({ event }) => event.id === id);
  const before = state.timeline.slice(0, place + 1).map(({ event }) => event.id);
  return state.reopenings.findLast(({ event }) => before.includes(event))?.pass ?? 1;
}

/** The newest draft since the case began or was reopened. */
export function lastDraft(state: Case): Draft | null {
  return state.drafts.findLast(({ pass }) => pass === state.pass) ?? null;
}

/** When the reply of this pass went out, as corrected; null where it has not, or came back. */
export function repliedAt(state: Case): string | null {
  return state.status === 'replied' ? (rowOf(state, 7)?.events.at(-1)?.at ?? null) : null;
}

/** The newest review since the case began or was reopened. */
export function lastReview(state: Case): Review | null {
  return state.reviews.findLast(({ pass }) => pass === state.pass) ?? null;
}

/** The row of a step in the pass at hand; steps 4–6 have one a round. */
export function rowOf(state: Case, step: StepNumber, round = roundOf(state, step)): StepRow | undefined {
  return state.rows.find((row) => row.step === step && row.pass === state.pass && row.round === round);
}

/** Puts an event into its step's row; the row's end is its last event. */
function fillRow(state: Case, step: StepNumber, shown: ProcedureEvent, round?: number): void {
  const row = rowOf(state, step, round);
  if (row) row.events.push(shown);
  else {
    const role =
      ([null, null, 'kabag', 'kasubag', 'pelaksana', 'pelaksana', 'kasubag', null] as const)[step] ?? null;
    const named = role && namedFor(state, role);
    state.rows.push({
      step,
      pass: state.pass,
      round: round ?? roundOf(state, step),
      events: [shown],
      named: named ?? null,
    });
  }
}

/** Puts a late entry into the empty row that it is for; order and status stay. */
export function fillLateRow(state: Case, step: StepNumber, shown: ProcedureEvent): void {
  fillRow(state, step, shown, lateRoundOf(state, step) ?? undefined);
}

/** Fills the row in its turn: the next step may not precede it. */
export function finishStep(state: Case, step: StepNumber, shown: ProcedureEvent, round?: number): void {
  fillRow(state, step, shown, round);
  state.lastStep = { step, event: shown.id, at: state.knownAt.get(shown.id) ?? shown.at };
}

/** Steps whose row is empty though a later one of the same pass is filled. */
export function emptyRows(state: Case): StepNumber[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((step) => lateRoundOf(state, step) !== null);
}

/** The first round whose row of a step is empty though a later row of the pass is filled, or null. */
export function lateRoundOf(state: Case, step: StepNumber): number | null {
  if (step === 1 && state.pass > 1) return null;
  const latest = Math.max(0, ...state.rows.filter((row) => row.pass === state.pass).map(placeOf));
  for (let round = 1; round <= roundOf(state, step); round += 1) {
    if (placeOf({ step, round }) < latest && !rowOf(state, step, round)) return round;
  }
  return null;
}

/** Rows that the SOP has before a step and that are empty now. */
export function gapsBefore(state: Case, step: StepNumber): Gap[] {
  const first = state.pass === 1 ? 1 : 2;
  return ([1, 2, 3, 4, 5, 6] as const)
    .filter((other) => other >= first && other < step && !rowOf(state, other))
    .map((other) => ({ step: other, pass: state.pass, round: roundOf(state, other) }));
}

/** Where a row stands among those of its pass: steps 4 to 6 come once a round. */
export function placeOf({ step, round }: Pick<StepRow, 'step' | 'round'>): number {
  return step < 4 ? step : step === 7 ? Number.MAX_SAFE_INTEGER : round * 10 + step;
}

function roundOf(state: Case, step: StepNumber): number {
  return step >= 4 && step <= 6 ? state.round : 1;
}

function namedFor(state: Case, role: Role): string | null {
  return role === 'kasubag' ? state.kasubag : role === 'pelaksana' ? state.pelaksana : null;
}
