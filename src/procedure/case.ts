// One case on its way through the SOP, folded from its events.
import { type Case, newCase, type TimelineEntry } from './case-state.ts';
import type { CaseEventRule, ProcedureEvent } from './event.ts';
import { caseEventRules } from './events/index.ts';
import { judge, refuseFlawed } from './judgement.ts';
import { type Mending, mendingIn } from './mending.ts';
import type { Office } from './office.ts';
import { fillLateRow, gapsBefore } from './progress.ts';
import { type Refusal, type RefusalCode, refusal } from './refusals.ts';
import type { StepNumber } from './sop-15.ts';

export type * from './case-state.ts';

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
