// Decisions recorded for a superior that wait for initials (paraf susulan): on one case, or on all.
import { awaitingInitials, awaitsInitials, initialsOf } from '../procedure/countersigning.ts';
import type { Form } from '../procedure/event.ts';
import { type CaseFile, cases, type Reading } from './read.ts';

export interface AwaitingInitials {
  number: string;
  event: string;
  type: string;
  /** 2 or 3 of a disposition. */
  step: number | null;
  at: string;
  /** Whose initials are waited for. */
  by: string;
  form: Form;
}

/** The decisions of a case that wait for initials, in their order. */
export function awaitingOn({ state }: Pick<CaseFile, 'state'>): AwaitingInitials[] {
  return awaitingInitials(state).map((entry) => ({
    number: state.number,
    event: entry.event.id,
    type: entry.event.type,
    step: entry.event.type === 'dispositioned' ? Number(entry.event['step']) : null,
    at: entry.shown.at,
    by: initialsOf(entry),
    form: entry.shown.form,
  }));
}

/** True where an event of a case waits for initials. */
export function eventAwaits({ state }: Pick<CaseFile, 'state'>, id: string): boolean {
  const entry = state.timeline.find(({ event }) => event.id === id);
  return entry !== undefined && awaitsInitials(state, entry);
}

/** Every case with such decisions, ended ones too, one by one. */
export function* casesAwaiting(
  reading: Reading,
): Generator<{ file: CaseFile; awaiting: AwaitingInitials[] }> {
  for (const file of cases(reading)) {
    const awaiting = awaitingOn(file);
    if (awaiting.length > 0) yield { file, awaiting };
  }
}
