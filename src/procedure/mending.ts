// Corrections and withdrawals: what they change, worked out before a case is folded.
import type { ProcedureEvent } from './event.ts';

/** Where the value of a corrected field stands: times, persons and kinds in the event, what is personal in the words. */
export const correctable: Record<string, 'event' | 'words'> = {
  at: 'event',
  arrivedAt: 'event',
  by: 'event',
  form: 'event',
  kind: 'event',
  contact: 'words',
  externalId: 'words',
};

/** Types that may be withdrawn by who recorded them, as long as nothing builds on them. */
const withdrawable = new Set([
  'dispositioned',
  'drafted',
  'submitted',
  'reviewed',
  'closed',
  'printed',
  'noted',
]);

/** Types that do not build on what came before. */
const standAlone = new Set(['noted', 'printed', 'corrected', 'withdrawn']);

/** The corrected fields of each event, the last correction of a field winning. */
export function correctionsIn(events: readonly ProcedureEvent[]): Map<string, Record<string, unknown>> {
  const recorders = new Map(events.map((event) => [event.id, event.recordedBy]));
  const corrections = new Map<string, Record<string, unknown>>();
  for (const event of events) {
    if (event.type !== 'corrected') continue;
    const target = String(event['event']);
    const field = String(event['field']);
    if (recorders.get(target) !== event.recordedBy || correctable[field] !== 'event') continue;
    corrections.set(target, { ...corrections.get(target), [field]: event['value'] });
  }
  return corrections;
}

/** Ids of the events that a withdrawal takes back. */
export function withdrawnIn(events: readonly ProcedureEvent[]): Set<string> {
  const withdrawn = new Set<string>();
  for (const event of events) {
    const target = event.type === 'withdrawn' && events.find((other) => other.id === event['event']);
    if (!target || !isWithdrawable(target) || target.recordedBy !== event.recordedBy) continue;
    if (!builderOn(events, target, event)) withdrawn.add(target.id);
  }
  return withdrawn;
}

/** False for events that stay: what the world already did. */
export function isWithdrawable(event: ProcedureEvent): boolean {
  return withdrawable.has(event.type);
}

/**
 * The first event that builds on `target` and whose recorder had not seen the withdrawal, or undefined.
 * `withdrawal` is null while it is only proposed: then nobody has seen it.
 */
export function builderOn(
  events: readonly ProcedureEvent[],
  target: ProcedureEvent,
  withdrawal: ProcedureEvent | null,
): ProcedureEvent | undefined {
  const withdrawnBefore = new Set(
    events
      .filter((event) => event.type === 'withdrawn' && event !== withdrawal)
      .map((event) => event['event']),
  );
  const after = descendantsOf(events, target.id);
  const seen = withdrawal ? descendantsOf(events, withdrawal.id) : new Set<string>();
  return events.find(
    (event) =>
      after.has(event.id) &&
      !seen.has(event.id) &&
      !standAlone.has(event.type) &&
      !withdrawnBefore.has(event.id),
  );
}

/** Ids of the events whose recorder had `id`, directly or through others. */
function descendantsOf(events: readonly ProcedureEvent[], id: string): Set<string> {
  const found = new Set<string>([id]);
  for (const event of events) {
    if (event.after.some((reference) => found.has(reference.id))) found.add(event.id);
  }
  found.delete(id);
  return found;
}
