// One case on its way through the SOP, folded from its events.
import type { ProcedureEvent } from './event.ts';
import { caseEventRules } from './events/index.ts';
import { judge } from './judgement.ts';
import { correctionsIn, withdrawnIn } from './mending.ts';
import type { Office } from './office.ts';
import { fillRow } from './progress.ts';
import type { Refusal } from './refusals.ts';
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
  lastStep: { step: StepNumber; at: string } | null;
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
  const state = newCase(record.number);
  state.absent = [...record.absent];
  const corrections = correctionsIn(record.events);
  const withdrawn = withdrawnIn(record.events);
  for (const event of record.events) {
    const entry: TimelineEntry = {
      event,
      shown: { ...event, ...corrections.get(event.id) },
      obeyed: true,
      refusal: null,
      withdrawn: withdrawn.has(event.id),
      unknown: !caseEventRules.has(event.type),
    };
    state.timeline.push(entry);
    obey(state, entry, office);
  }
  return state;
}

function obey(state: Case, entry: TimelineEntry, office: Office): void {
  const { event, shown } = entry;
  const rule = caseEventRules.get(event.type);
  if (!rule) {
    state.unknown.push(event.type);
    return;
  }
  if (entry.withdrawn) return;
  entry.refusal = judge(state, event, office, rule);
  const malformed = entry.refusal?.code === 'malformed';
  if (entry.refusal && (rule.kind === 'decision' || malformed)) {
    entry.obeyed = false;
    return;
  }
  if (event.late) fillRow(state, event.late as StepNumber, shown);
  else rule.apply(state, event, shown);
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
    unknown: [],
    absent: [],
  };
}
