// The envelope that every event carries, and what a rule of an event is.
import type { Case } from './case.ts';
import type { Office } from './office.ts';
import type { Refusal } from './refusals.ts';
import type { StepNumber } from './sop-15.ts';
import type { Form, Role } from './words.ts';

export type { Form, Role };

export interface EventRef {
  id: string;
  hash: string;
}

/** What is known of an event before it is recorded. Times are ISO 8601 with offset, or a day. */
export interface ProposedEvent {
  /** Only once it is recorded. */
  id?: string;
  type: string;
  case?: string;
  at: string;
  /** `measured`: the terminal saw it happen; `stated`: someone said when. */
  source: 'measured' | 'stated';
  spans?: [string, string][];
  /** Number of cases that were worked on in the same spans. */
  batch?: number;
  by: string;
  recordedBy: string;
  form: Form;
  /** Recorded out of order on purpose; the reason is in the words. */
  irregular?: true;
  /** The step whose empty row this event fills. */
  late?: number;
  /** Hash of the words entry of the same id. */
  words?: string;
  [field: string]: unknown;
}

/** One event as the journal holds it (docs/archive-format.md). */
export interface ProcedureEvent extends ProposedEvent {
  id: string;
  /** SHA-256 of its line; not part of the line itself. */
  hash: string;
  prev: string;
  after: EventRef[];
  clock: number;
  recordedAt: string;
}

/** Facts are always obeyed; decisions are judged at their place in the order. */
export type EventKind = 'fact' | 'decision';

/** One case event: its fields, who may record it, when it is allowed, what it changes. */
export interface CaseEventRule {
  type: string;
  kind: EventKind;
  /** The step of the SOP whose row it fills; absent for what may happen at any time. */
  step?: (event: ProposedEvent) => StepNumber;
  /** Roles that may decide it; `any` officer where null. */
  roles(event: ProposedEvent, state: Case): readonly Role[] | null;
  /** The first field that has not the shape this type needs, or null. */
  malformed(event: ProposedEvent): string | null;
  /** Why it is not allowed in this state, or null. Pure; the office is the one that held at the event's `at`. */
  refuse(state: Case, event: ProposedEvent, office: Office): Refusal | null;
  /** Changes the state; only `foldCase` calls it. `shown` is the event as corrected: it is what rows keep. */
  apply(state: Case, event: ProcedureEvent, shown: ProcedureEvent): void;
}

/** One office event: its fields and what it changes. */
export interface OfficeEventRule {
  type: string;
  malformed(event: ProposedEvent): string | null;
  apply(state: Office, event: ProcedureEvent): void;
}
