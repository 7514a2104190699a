// Corrections and withdrawals: what they change, worked out before a case is folded.
import type { ProcedureEvent } from './event.ts';

/** Where the value of a corrected field stands: times, persons and kinds in the event, what is personal in the words. */
export const correctable: Record<string, 'event' | 'words'> = {
  at: 'event',
  started: 'event',
  arrivedAt: 'event',
  by: 'event',
  to: 'event',
  handedTo: 'event',
  form: 'event',
  kind: 'event',
  contact: 'words',
  externalId: 'words',
  number: 'words',
  whom: 'words',
  toOffice: 'words',
};

/** The types that have a field; any where none is named. Texts, hashes and approvals are no fields of this list. */
const typesWith: Record<string, readonly string[]> = {
  started: ['received', 'dispositioned', 'drafted', 'submitted', 'reviewed', 'replied'],
  arrivedAt: ['received'],
  kind: ['received'],
  contact: ['received'],
  externalId: ['received'],
  to: ['dispositioned'],
  handedTo: ['printed'],
  number: ['numbered'],
  whom: ['asked', 'answered'],
  toOffice: ['dispositioned', 'forwarded'],
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

/** The way of a case: each of these rests on those before it, and what follows from them follows in this order only. */
const way = new Set([
  'dispositioned',
  'drafted',
  'submitted',
  'reviewed',
  'sending',
  'replied',
  'send-failed',
  'forwarded',
  'closed',
  'reopened',
]);

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
  if (!Object.hasOwn(correctable, field)) return false;
  if (typesWith[field] && !typesWith[field].includes(event.type)) return false;
  if (event.type !== 'dispositioned') return true;
  // A disposition names an officer, or an office that the case is passed on to.
  if (field === 'to') return event['to'] !== undefined;
  return field !== 'toOffice' || event['action'] === 'forward';
}

/** The fields of an event that may be corrected. */
export function correctableFields(event: ProcedureEvent): string[] {
  return Object.keys(correctable).filter((field) => isCorrectable(event, field));
}

/** What `started` changes: the begin of an event's first span of work, a span of its own where it has none; null where it cannot be. */
export function spansFrom(
  started: string,
  { spans, at }: Pick<ProcedureEvent, 'spans' | 'at'>,
): [string, string][] | null {
  const [[, end] = ['', at], ...more] = spans ?? [];
  const sound = end.length > 10 && Date.parse(started) <= Date.parse(end);
  return sound ? [[started, end], ...more] : null;
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
      after.has(event.id) && !seen.has(event.id) && !withdrawn.has(event.id) && restsOn(event, target),
  );
}

/** True where a later event would not stand without an earlier one; notes, prints, numbers and the like rest on nothing. */
function restsOn(later: ProcedureEvent, earlier: ProcedureEvent): boolean {
  if (way.has(earlier.type) && way.has(later.type)) return true;
  switch (later.type) {
    case 'answered':
      return later['question'] === earlier.id;
    case 'countersigned':
      return (later['events'] as string[]).includes(earlier.id);
    case 'signed':
      return later['document'] === 'reply' && earlier.type === 'reviewed';
    // Only a case that was reopened asks again, and has a limit that began anew.
    case 'asked':
      return earlier.type === 'reopened';
    case 'deadline-extended':
      return earlier.type === 'reopened' || earlier.type === 'classified';
    // The inquirer was asked before nothing more came.
    case 'closed':
      return later['reason'] === 'incomplete-after-request' && earlier['of'] === 'inquirer';
    default:
      return false;
  }
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
  for (const [id, corrected] of corrections) corrections.set(id, withSpans(events, id, corrected));
  return corrections;
}

/** `started` is no field of the event: it is the begin of its work, up to the time as corrected. */
function withSpans(
  events: readonly ProcedureEvent[],
  id: string,
  { started, ...fields }: Record<string, unknown>,
): Record<string, unknown> {
  const target = events.find((event) => event.id === id);
  if (typeof started !== 'string' || !target) return fields;
  const spans = spansFrom(started, { ...target, ...fields });
  return spans ? { ...fields, spans } : fields;
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
