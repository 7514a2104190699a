// What a correction may not say: a person without the role, a form that cannot be, a time on the wrong side of another.
import type { Case } from './case.ts';
import type { EventKind, ProcedureEvent, ProposedEvent, Role } from './event.ts';
import { correctionsIn } from './mending.ts';
import { compareAt } from './moments.ts';
import { type Office, rolesOn } from './office.ts';
import { placeOf, rolesOfStep } from './progress.ts';
import { type Refusal, refusal } from './refusals.ts';
import { parseMoment } from './time.ts';

/**
 * Why a field of an event that may be corrected cannot have the value that a correction gives it, or null.
 * `decidedBy` are the roles that decide such an event; null where any officer records it.
 */
export function refuseValue(
  state: Case,
  correction: ProposedEvent,
  office: Office,
  { kind, decidedBy }: { kind: EventKind; decidedBy: readonly Role[] | null },
): Refusal | null {
  const target = asKnown(state, correction);
  const value = correction['value'] as string;
  switch (correction['field']) {
    case 'by':
      if (kind === 'decision' && value !== target.recordedBy && target.form === 'terminal') {
        return refusal('own-decision', { event: target.id, officer: target.recordedBy });
      }
      return refusePerson(target, value, office, decidedBy);
    case 'to':
      return refusePerson(target, value, office, rolesOfStep[target['step'] === 2 ? 3 : 4]);
    case 'form':
      return (value === 'terminal') === (target.by === target.recordedBy)
        ? null
        : refusal('form-not-possible', { officer: target.by, own: target.by === target.recordedBy });
    case 'at':
      return refuseTime(state, target, value, office);
    case 'arrivedAt':
      return compareAt(value, target.at, office.zone) > 0
        ? refusal('corrected-too-late', {
            at: value,
            event: target.id,
            type: target.type,
            otherAt: target.at,
          })
        : null;
    default:
      return null;
  }
}

/** The event as the corrections before this one left it. */
function asKnown(state: Case, correction: ProposedEvent): ProcedureEvent {
  const before = state.timeline.filter(({ event }) => event.id !== correction['id']);
  const events = before.map(({ event }) => event);
  const sound = before.filter(({ obeyed }) => obeyed).map(({ event }) => event);
  const target = events.find(({ id }) => id === correction['event']) as ProcedureEvent;
  return { ...target, ...correctionsIn(events, sound).get(target.id) };
}

function refusePerson(
  target: ProcedureEvent,
  officer: string,
  office: Office,
  roles: readonly Role[] | null,
): Refusal | null {
  const day = parseMoment(target.at, office.zone)?.day ?? target.at.slice(0, 10);
  if (!roles || rolesOn(office, officer, day).some((role) => roles.includes(role))) return null;
  return refusal('corrected-wrong-role', { officer, roles });
}

/** A neighbour that the time contradicts already does not hold the correction back. */
function refuseTime(state: Case, target: ProcedureEvent, at: string, office: Office): Refusal | null {
  const is = (one: string, other: string) => compareAt(one, other, office.zone);
  const valuesOf = ({ id, type, at: otherAt }: ProcedureEvent) => ({ at, event: id, type, otherAt });
  if (target.type === 'received' && is(at, state.arrivedAt) < 0) {
    return refusal('corrected-before-arrival', { at, arrivedAt: state.arrivedAt });
  }
  const { before, after } = neighboursOf(state, target);
  const passed = before.find((other) => is(other.at, target.at) <= 0 && is(at, other.at) < 0);
  if (passed) return refusal('corrected-too-early', valuesOf(passed));
  const overtaken = after.find((other) => is(target.at, other.at) <= 0 && is(at, other.at) > 0);
  return overtaken ? refusal('corrected-too-late', valuesOf(overtaken)) : null;
}

/** The events that come before an event and after it, whatever is corrected; the nearest steps first. */
function neighboursOf(
  state: Case,
  target: ProcedureEvent,
): { before: ProcedureEvent[]; after: ProcedureEvent[] } {
  const happened = state.timeline
    .filter(({ obeyed, withdrawn, event }) => obeyed && !withdrawn && event.id !== target.id)
    .filter(({ event }) => event.type !== 'corrected' && event.type !== 'withdrawn')
    .map(({ event }): ProcedureEvent => ({ ...event, at: state.knownAt.get(event.id) ?? event.at }));
  const steps = stepsOf(state);
  const place = steps.indexOf(target.id);
  const named = (ids: readonly string[]) => ids.flatMap((id) => happened.filter((other) => other.id === id));
  const received = happened.filter(({ type }) => type === 'received');
  return {
    before: [
      ...(place < 0 ? [] : named(steps.slice(0, place).toReversed())),
      ...happened.filter((other) => follows(target, other)),
      ...received,
    ],
    after: [
      ...(place < 0 ? [] : named(steps.slice(place + 1))),
      ...happened.filter((other) => follows(other, target)),
      ...(target.type === 'received' ? happened : []),
    ],
  };
}

/** The events of all steps in the SOP's order, with what reopened the case before those of its pass. */
function stepsOf(state: Case): string[] {
  const passes = [...new Set([1, ...state.reopenings.map(({ pass }) => pass)])];
  return passes.flatMap((pass) => [
    ...state.reopenings.filter((reopening) => reopening.pass === pass).map(({ event }) => event),
    ...state.rows
      .filter((row) => row.pass === pass)
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .flatMap(({ events }) => events.map(({ id }) => id)),
  ]);
}

/** True for the answer to a question, and for initials on a decision. */
function follows(later: ProcedureEvent, earlier: ProcedureEvent): boolean {
  switch (later.type) {
    case 'answered':
      return later['question'] === earlier.id;
    case 'countersigned':
      return (later['events'] as string[]).includes(earlier.id);
    default:
      return false;
  }
}
