// One case on its way through the SOP, folded from its events.
import type { CaseEventRule, ProcedureEvent } from './event.ts';
import { caseEventRules } from './events/index.ts';
import { judge, refuseFlawed } from './judgement.ts';
import { type Mending, mendingIn } from './mending.ts';
import type { Office } from './office.ts';
import { fillLateRow, gapsBefore } from './progress.ts';
import { type Refusal, type RefusalCode, refusal } from './refusals.ts';
import type { StepNumber } from './sop-15.ts';
import type { ChannelKind, Kind } from './words.ts';

export type Status =
  | 'awaiting-disposition'
  | 'awaiting-instruction'
  | 'forwarding'
  | 'drafting'
  | 'awaiting-submission'
  | 'awaiting-review'
  | 'revising'
  | 'approved'
  | 'sending'
  | 'replied'
  | 'forwarded'
  | 'closed';

/** What filled one row of the step table: the events as corrected, in order. */
export interface StepRow {
  step: StepNumber;
  pass: number;
  round: number;
  events: ProcedureEvent[];
  /** The officer whom the step before named; another of the right role may act, and it is shown. */
  named: string | null;
}

/** A row that the SOP has before an irregular event and that was empty when it came. */
export type Gap = Pick<StepRow, 'step' | 'pass' | 'round'>;

export interface TimelineEntry {
  /** As recorded. */
  event: ProcedureEvent;
  /** As corrected. */
  shown: ProcedureEvent;
  obeyed: boolean;
  /** Why a decision is not obeyed; at a fact, what it broke. */
  refusal: Refusal | null;
  withdrawn: boolean;
  unknown: boolean;
  /** Of an irregular event; late entries may fill them. */
  gaps: Gap[];
}

export interface Draft {
  event: string;
  round: number;
  /** The hash of the reply: that of the whole words entry. */
  reply: string;
  by: string;
  answered: number[];
}

export interface Submission {
  event: string;
  round: number;
  reply: string;
  by: string;
}

export interface Review {
  event: string;
  round: number;
  by: string;
  decision: 'approved' | 'approved-corrected' | 'revise';
  /** Numbered from 1; how many there are. */
  remarks: number;
  at: string;
}

export interface Approval {
  event: string;
  round: number;
  by: string;
  reply: string;
}

export interface Delivery {
  event: string;
  reply: string;
  route: string;
  messageId: string | null;
  outcome: 'sending' | 'replied' | 'failed';
}

export interface Case {
  number: string;
  kind: Kind;
  channel: ChannelKind;
  anonymous: boolean;
  confidential: boolean;
  arrivedAt: string;
  status: Status;
  /** Reason of `closed`, or what a disposition at step 2 ended it with. */
  closedFor: string | null;
  /** The number of the reply's round; 1 until something is revised. */
  round: number;
  /** 1 until the case is reopened. */
  pass: number;
  kasubag: string | null;
  pelaksana: string | null;
  rows: StepRow[];
  timeline: TimelineEntry[];
  drafts: Draft[];
  submission: Submission | null;
  reviews: Review[];
  approval: Approval | null;
  deliveries: Delivery[];
  /** The status to which a failed sending returns. */
  statusBeforeSending: Status | null;
  printed: ProcedureEvent[];
  /** The latest end of a step, which the next may not precede. */
  lastStep: { step: StepNumber; event: string; at: string } | null;
  /** When each event happened, as it is known at this place in the order: later events are judged by it. */
  knownAt: Map<string, string>;
  /** Event types that this version does not know: the case is shown, but not written to. */
  unknown: string[];
  /** Events that others name and that have not arrived. */
  absent: string[];
}

/**
 * Folds the events of one case, in order, to what they make of it.
 * Facts are always obeyed; a decision that is not allowed at its place is kept and not obeyed (DESIGN.md §3).
 */
export function foldCase(
  record: { number: string; events: readonly ProcedureEvent[]; absent: readonly string[] },
  office: Office,
): Case {
  return fold(record.number, record.events, record.absent, office, true);
}

/** `asRecorded`: a fact that others contradict is judged by what its recorder had, which is a fold of its own. */
function fold(
  number: string,
  events: readonly ProcedureEvent[],
  absent: readonly string[],
  office: Office,
  asRecorded: boolean,
): Case {
  const state = newCase(number);
  state.absent = [...absent];
  const flaws = new Map(events.map((event) => [event, flawOf(event, office)]));
  const mending = mendingIn(events, (event) => !flaws.get(event));
  for (const event of events) {
    const entry: TimelineEntry = {
      event,
      shown: { ...event, ...mending.corrections.get(event.id) },
      obeyed: true,
      refusal: flaws.get(event) ?? null,
      withdrawn: mending.withdrawn.has(event.id),
      unknown: !caseEventRules.has(event.type),
      gaps: [],
    };
    state.timeline.push(entry);
    obey(state, entry, mending, office, asRecorded);
  }
  return state;
}

/** Refusals that void a fact as well: it is not one that its officer may record. */
const voiding = new Set<RefusalCode>([
  'malformed',
  'wrong-role',
  'not-on-device',
  'form-missing',
  'no-such-event',
  'not-your-event',
  'not-correctable',
]);

function flawOf(event: ProcedureEvent, office: Office): Refusal | null {
  const rule = caseEventRules.get(event.type);
  const [device = ''] = String(event.id).split('.');
  return rule ? refuseFlawed(event, device, office, rule) : null;
}

function obey(
  state: Case,
  entry: TimelineEntry,
  mending: Mending,
  office: Office,
  asRecorded: boolean,
): void {
  const { event, shown } = entry;
  const rule = caseEventRules.get(event.type);
  if (!rule) {
    state.unknown.push(event.type);
    return;
  }
  if (entry.withdrawn) {
    // Taken back: what was amiss with it no longer matters.
    entry.refusal = null;
    return;
  }
  entry.refusal ??= judge(state, event, office, rule) ?? refuseBuiltUpon(event, mending);
  if (entry.refusal && rule.kind === 'fact' && asRecorded && !voiding.has(entry.refusal.code)) {
    entry.refusal = judgeAsRecorded(state, entry, office, rule);
  }
  if (entry.refusal && (rule.kind === 'decision' || voiding.has(entry.refusal.code))) {
    entry.obeyed = false;
    return;
  }
  state.knownAt.set(event.id, event.at);
  const step = rule.step?.(event);
  if (event.irregular && step) entry.gaps = gapsBefore(state, step);
  if (event.late) fillLateRow(state, event.late as StepNumber, shown);
  else rule.apply(state, event, shown);
}

/** A withdrawal does not count once another, who had not seen it, built on what it takes back. */
function refuseBuiltUpon(event: ProcedureEvent, { builtUpon }: Mending): Refusal | null {
  const by = builtUpon.get(event.id);
  if (by === undefined) return null;
  return refusal('built-upon', { event: event['event'] as string, by, final: false });
}

function judgeAsRecorded(
  state: Case,
  { event, refusal: inOrder }: TimelineEntry,
  office: Office,
  rule: CaseEventRule,
): Refusal | null {
  const earlier = state.timeline.slice(0, -1).map((entry) => entry.event);
  const known = ancestorsOf(event, earlier);
  if (known.length === earlier.length) return inOrder;
  return judge(fold(state.number, known, [], office, false), event, office, rule);
}

/** The events that an event's recorder had, in order. */
function ancestorsOf(event: ProcedureEvent, earlier: readonly ProcedureEvent[]): ProcedureEvent[] {
  const wanted = new Set(event.after.map(({ id }) => id));
  const known: ProcedureEvent[] = [];
  for (const other of earlier.toReversed()) {
    if (!wanted.has(other.id)) continue;
    known.unshift(other);
    for (const { id } of other.after) wanted.add(id);
  }
  return known;
}

function newCase(number: string): Case {
  return {
    number,
    kind: 'other',
    channel: 'website',
    anonymous: false,
    confidential: false,
    arrivedAt: '',
    status: 'awaiting-disposition',
    closedFor: null,
    round: 1,
    pass: 1,
    kasubag: null,
    pelaksana: null,
    rows: [],
    timeline: [],
    drafts: [],
    submission: null,
    reviews: [],
    approval: null,
    deliveries: [],
    statusBeforeSending: null,
    printed: [],
    lastStep: null,
    knownAt: new Map(),
    unknown: [],
    absent: [],
  };
}
