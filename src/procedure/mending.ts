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
  'attached',
  'linked',
  'classified',
  'asked',
  'answered',
  'numbered',
  'signed',
  'forwarded',
  'deadline-extended',
  'countersigned',
  'reopened',
]);

/** Types that do not build on what came before. */
const standAlone = new Set(['noted', 'printed', 'attached', 'linked', 'numbered', 'corrected', 'withdrawn']);

/** Fields that only `received` has. */
const ofInquiry = new Set(['arrivedAt', 'kind', 'contact', 'externalId']);

/** What mends a case: corrected fields by event, events taken back, and withdrawals that came too late. */
export interface Mending {
  corrections: Map<string, Record<string, unknown>>;
  withdrawn: Set<string>;
  /** By the withdrawal that does not count, the event that builds on what it would take back. */
  builtUpon: Map<string, string>;
}

/** Works out what the corrections and withdrawals among the events change; only those that are `sound` can. */
export function mendingIn(
  events: readonly ProcedureEvent[],
  isSound: (event: ProcedureEvent) => boolean,
): Mending {
  const sound = events.filter(
    (event) => (event.type === 'corrected' || event.type === 'withdrawn') && isSound(event),
  );
  return { corrections: correctionsIn(events, sound), ...withdrawnIn(events, sound) };
}

/** True where a field of that event may be corrected at all. */
export function isCorrectable(event: ProcedureEvent, field: string): boolean {
  return Object.hasOwn(correctable, field) && (!ofInquiry.has(field) || event.type === 'received');
}

/** False for events that stay: what the world already did. */
export function isWithdrawable(event: ProcedureEvent): boolean {
  return withdrawable.has(event.type);
}

/**
 * The first event that builds on `target` and whose recorder had not seen the withdrawal, or undefined.
 * `withdrawal` is null while it is only proposed: then nobody has seen it. What is withdrawn itself does not build.
 */
export function builderOn(
  events: readonly ProcedureEvent[],
  target: ProcedureEvent,
  withdrawal: ProcedureEvent | null,
  withdrawn: ReadonlySet<string>,
): ProcedureEvent | undefined {
  const after = descendantsOf(events, target.id);
  const seen = withdrawal ? descendantsOf(events, withdrawal.id) : new Set<string>();
  return events.find(
    (event) =>
      after.has(event.id) && !seen.has(event.id) && !standAlone.has(event.type) && !withdrawn.has(event.id),
  );
}

/** The corrected fields of each event, the last correction of a field winning. */
export function correctionsIn(
  events: readonly ProcedureEvent[],
  sound: readonly ProcedureEvent[] = events,
): Mending['corrections'] {
  const corrections: Mending['corrections'] = new Map();
  for (const event of sound) {
    const target = events.find((other) => other.id === event['event']);
    const field = String(event['field']);
    if (event.type !== 'corrected' || target?.recordedBy !== event.recordedBy) continue;
    if (correctable[field] !== 'event' || !isCorrectable(target, field)) continue;
    // A corrected time is one that someone states: the terminal saw another.
    const source = field === 'at' ? { source: 'stated' } : {};
    corrections.set(target.id, { ...corrections.get(target.id), [field]: event['value'], ...source });
  }
  return corrections;
}

/** From the last event to the first: what builds on an event comes after it, and may be withdrawn itself. */
function withdrawnIn(
  events: readonly ProcedureEvent[],
  sound: readonly ProcedureEvent[],
): Pick<Mending, 'withdrawn' | 'builtUpon'> {
  const withdrawn: Mending['withdrawn'] = new Set();
  const builtUpon: Mending['builtUpon'] = new Map();
  const withdrawals = sound.filter((event) => event.type === 'withdrawn');
  if (withdrawals.length === 0) return { withdrawn, builtUpon };
  for (const target of events.toReversed()) {
    if (!isWithdrawable(target)) continue;
    for (const withdrawal of withdrawals) {
      if (withdrawal['event'] !== target.id || withdrawal.recordedBy !== target.recordedBy) continue;
      const builder = builderOn(events, target, withdrawal, withdrawn);
      if (builder) builtUpon.set(withdrawal.id, builder.id);
      else withdrawn.add(target.id);
    }
  }
  return { withdrawn, builtUpon };
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
