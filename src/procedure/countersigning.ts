// Decisions recorded for a superior that still wait for initials: oral, by message or on paper, without a scan that shows them.
import type { Case, TimelineEntry } from './case.ts';

/** What a superior decides; what others record about a case needs no initials. */
const decisions = new Set([
  'dispositioned',
  'reviewed',
  'classified',
  'deadline-extended',
  'closed',
  'reopened',
]);

/** True while such a decision has neither initials nor a scan that was filed for it (DESIGN.md §3). */
export function awaitsInitials(state: Case, { event, shown, obeyed, withdrawn }: TimelineEntry): boolean {
  if (!obeyed || withdrawn || !decisions.has(event.type)) return false;
  if (shown.by === event.recordedBy || shown.form === 'terminal') return false;
  if (state.countersigned.has(event.id)) return false;
  return event['scan'] !== true && !state.attachments.some((filed) => filed.for === event.id && filed.ink);
}

/** The decisions of a case that wait for initials, in their order. */
export function awaitingInitials(state: Case): TimelineEntry[] {
  return state.timeline.filter((entry) => awaitsInitials(state, entry));
}
