// Decisions recorded for a superior that still wait for initials: oral, by message or on paper, without a scan that shows them.
import type { Case, TimelineEntry } from './case.ts';
import { hasScan } from './evidence.ts';

/** What a superior decides; what others record about a case needs no initials. */
const decisions = new Set([
  'dispositioned',
  'reviewed',
  'classified',
  'deadline-extended',
  'closed',
  'reopened',
]);

/**
 * True while such a decision has neither initials nor a scan that was filed for it (DESIGN.md §3). What was recorded for
 * another, or is shown so, waits: a corrected person or form never lifts it.
 */
export function awaitsInitials(state: Case, { event, shown, obeyed, withdrawn }: TimelineEntry): boolean {
  if (!obeyed || withdrawn || !decisions.has(event.type)) return false;
  if (event.by === event.recordedBy && shown.by === event.recordedBy) return false;
  if (state.countersigned.has(event.id)) return false;
  return !hasScan(state, event);
}

/** The decisions of a case that wait for initials, in their order. */
export function awaitingInitials(state: Case): TimelineEntry[] {
  return state.timeline.filter((entry) => awaitsInitials(state, entry));
}

/** Whose initials a decision waits for: who decided it as is known now, but never who typed it. */
export function initialsOf({ event, shown }: TimelineEntry): string {
  return shown.by === event.recordedBy ? event.by : shown.by;
}
