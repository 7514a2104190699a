// What is known of one case: its status, the rows of its steps, and everything that happened to it beside them.
import type { ProcedureEvent } from './event.ts';
import type { Refusal } from './refusals.ts';
import type { StepNumber } from './sop-15.ts';
import type {
  CaseClass,
  ChannelKind,
  Kind,
  LinkRelation,
  NumberRegister,
  SigningAuthority,
} from './words.ts';

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
  pass: number;
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
  pass: number;
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

/** Something that someone outside the step was asked; until it is answered the case waits for them. */
export interface Question {
  event: string;
  pass: number;
  of: 'inquirer' | 'office' | 'superior';
  at: string;
  answeredAt: string | null;
  /** The event that answered it. */
  answer: string | null;
}

export interface Link {
  event: string;
  relation: LinkRelation;
  /** The other case's number. */
  to: string;
}

export interface Attachment {
  event: string;
  /** The event that it is evidence for. */
  for: string | null;
  /** Number of files. */
  files: number;
  /** One of them is an image or a PDF, which may show the ink of a sheet. */
  ink: boolean;
}

export interface Signature {
  event: string;
  document: string;
  authority: SigningAuthority;
  /** The officer who signed; null where it is someone outside the office, who is named in the words. */
  signer: string | null;
}

/** Once a case was reopened it goes through the SOP anew. */
export interface Reopening {
  event: string;
  pass: number;
  at: string;
}

export interface Case {
  number: string;
  kind: Kind;
  class: CaseClass | null;
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
  questions: Question[];
  links: Link[];
  attachments: Attachment[];
  numbers: { event: string; register: NumberRegister }[];
  signatures: Signature[];
  /** Letters by which it was passed on to another office. */
  forwardings: { event: string; notified: boolean }[];
  extensions: { event: string; deadline: string; at: string }[];
  reopenings: Reopening[];
  /** Decisions that a superior initialled afterwards, by event. */
  countersigned: Set<string>;
  /** The latest end of a step, or the reopening (step null), which the next may not precede. */
  lastStep: { step: StepNumber | null; event: string; at: string } | null;
  /** When each event happened, as it is known at this place in the order: later events are judged by it. */
  knownAt: Map<string, string>;
  /** Event types that this version does not know: the case is shown, but not written to. */
  unknown: string[];
  /** Events that others name and that have not arrived. */
  absent: string[];
}

/** A case of which no event is known yet. */
export function newCase(number: string): Case {
  return {
    number,
    kind: 'other',
    class: null,
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
    questions: [],
    links: [],
    attachments: [],
    numbers: [],
    signatures: [],
    forwardings: [],
    extensions: [],
    reopenings: [],
    countersigned: new Set(),
    lastStep: null,
    knownAt: new Map(),
    unknown: [],
    absent: [],
  };
}
