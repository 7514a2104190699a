// Whether an event is allowed where it stands: role, ended cases, order of the steps, time.

import type { Case, StepRow } from './case.ts';
import { refuseValue } from './correcting.ts';
import type { CaseEventRule, ProposedEvent } from './event.ts';
import { caseEventRules } from './events/index.ts';
import { envelope, shapeOf } from './events/shape.ts';
import { compareAt } from './moments.ts';
import { type Office, rolesOn } from './office.ts';
import { isEnded, lateRoundOf, placeOf, rowOf } from './progress.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { StepNumber } from './sop-15.ts';
import { leftOn } from './stand-ins.ts';
import { type Day, parseMoment } from './time.ts';

/** What a proposal is judged by, besides the case: the device that would record it, and the time now. */
export interface Proposal {
  event: ProposedEvent;
  device: string;
  /** ISO 8601 with offset. */
  now: string;
}

/** Why a proposed event may not be recorded now, or null; facts are judged like decisions here, before they become facts. */
export function refuseProposal(state: Case, proposal: Proposal, office: Office): Refusal | null {
  const { event, device, now } = proposal;
  const rule = caseEventRules.get(event.type);
  if (!rule) return refusal('malformed', { field: 'type' });
  if (state.unknown.length > 0) return refusal('unknown-events', { types: state.unknown });
  if (state.absent.length > 0) return refusal('incomplete', { absent: state.absent });
  if (!office.devices.get(device)?.officers.includes(event.recordedBy)) {
    return refusal('not-on-device', { officer: event.recordedBy, device });
  }
  const lastDay = leftOn(office, event.recordedBy, dayIn({ at: now }, office));
  if (lastDay !== null) return refusal('recorder-left', { officer: event.recordedBy, lastDay });
  const flaw = refuseFlawed(event, device, office, rule);
  if (flaw) return flaw;
  const future = timesIn(event).find((at) => compareAt(at, now, office.zone) > 0);
  if (future !== undefined) return refusal('in-future', { at: future, now });
  return judge(state, event, office, rule) ?? refuseTime(state, event, office, rule);
}

/** What is amiss with an event wherever it stands: its fields, its form, the device that it comes from; or null. */
export function refuseFlawed(
  event: ProposedEvent,
  device: string,
  office: Office,
  rule: CaseEventRule,
): Refusal | null {
  const field = malformedEnvelope(event) ?? rule.malformed(event);
  if (field !== null) return refusal('malformed', { field });
  if (event.late !== undefined && rule.step?.(event) !== event.late) {
    return refusal('malformed', { field: 'late' });
  }
  if (!office.devices.get(device)?.enrolled.includes(event.recordedBy)) {
    return refusal('not-on-device', { officer: event.recordedBy, device });
  }
  const own = event.by === event.recordedBy;
  if (!own && event.form === 'terminal') return refusal('form-missing', { officer: event.by });
  return own && event.form !== 'terminal' ? refusal('malformed', { field: 'form' }) : null;
}

/** Why an event whose fields are sound is not allowed at its place in the order, or null. */
export function judge(
  state: Case,
  event: ProposedEvent,
  office: Office,
  rule: CaseEventRule,
): Refusal | null {
  const roles = rule.roles(event, state);
  if (roles && !rolesOn(office, event.by, dayIn(event, office)).some((role) => roles.includes(role))) {
    return refusal('wrong-role', { officer: event.by, roles });
  }
  if (event.late) {
    const late = refuseLate(state, event, office);
    if (late) return late;
  } else if (rule.step && rule.kind === 'decision' && isEnded(state)) {
    return refusal('ended', { status: state.status });
  }
  const refused = rule.refuse(state, event, office);
  if (refused && !(refused.order && (event.irregular || event.late))) return refused;
  if (event.type === 'corrected') return refuseCorrection(state, event, office);
  return rule.kind === 'decision' ? refuseTime(state, event, office, rule) : null;
}

/**
 * What can be said before anything is asked or written: the case has ended, waits for another step, or is not to be
 * written to. Whoever decides, and what, may still be refused when it is recorded.
 */
export function refuseTurn(state: Case, event: ProposedEvent, office: Office): Refusal | null {
  const rule = caseEventRules.get(event.type);
  if (state.unknown.length > 0) return refusal('unknown-events', { types: state.unknown });
  if (state.absent.length > 0) return refusal('incomplete', { absent: state.absent });
  if (event.late || !rule) return null;
  if (rule.step && rule.kind === 'decision' && isEnded(state))
    return refusal('ended', { status: state.status });
  const refused = rule.refuse(state, event, office);
  return refused?.order && !event.irregular ? refused : null;
}

const malformedEnvelope = shapeOf(envelope);

/** Fields whose corrected value is a moment. */
const moments = new Set<unknown>(['at', 'arrivedAt', 'started']);

/** The moments that an event tells, none of which can lie ahead. */
function timesIn(event: ProposedEvent): string[] {
  const arrived = event.type === 'received' ? [event['arrivedAt'] as string] : [];
  const isTime = event.type === 'corrected' && moments.has(event['field']);
  return [event.at, ...arrived, ...(isTime ? [event['value'] as string] : [])];
}

/** The day of an event in the office's zone, by which appointments hold. */
function dayIn(event: Pick<ProposedEvent, 'at'>, office: Office): Day {
  return parseMoment(event.at, office.zone)?.day ?? event.at.slice(0, 10);
}

/** Who may decide an event is asked as the case stood then: one that has ended since asks for no role. */
function refuseCorrection(state: Case, correction: ProposedEvent, office: Office): Refusal | null {
  const target = state.timeline.find(({ event }) => event.id === correction['event'])?.event;
  const status = rowOf(state, 2) ? 'drafting' : 'awaiting-disposition';
  const rule = target && caseEventRules.get(target.type);
  if (!rule) return null;
  const decidedBy = rule.roles(target, { ...state, status });
  return refuseValue(state, correction, office, { kind: rule.kind, decidedBy });
}

function refuseTime(state: Case, event: ProposedEvent, office: Office, rule: CaseEventRule): Refusal | null {
  if (!rule.step || event.late || !state.lastStep) return null;
  const { at, step } = state.lastStep;
  if (compareAt(event.at, at, office.zone) >= 0) return null;
  return refusal('before-previous-step', { at: event.at, previousAt: at, step });
}

/** A late entry has an empty row of its own, and a time between those of its neighbours. */
function refuseLate(state: Case, event: ProposedEvent, office: Office): Refusal | null {
  const step = event.late as StepNumber;
  const round = lateRoundOf(state, step);
  if (round === null && rowOf(state, step)) return refusal('late-row-filled', { step });
  const place = placeOf({ step, round: round ?? state.round });
  const rows = state.rows
    .filter((row) => row.pass === state.pass)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  const after = endOf(
    state,
    rows.findLast((row) => placeOf(row) < place),
  );
  const before = endOf(
    state,
    rows.find((row) => placeOf(row) > place),
  );
  const tooEarly = after !== null && compareAt(event.at, after, office.zone) < 0;
  const tooLate = before === null || compareAt(event.at, before, office.zone) > 0;
  return tooEarly || tooLate ? refusal('late-not-between', { at: event.at, after, before }) : null;
}

/** The end of a row as it is known at this place in the order. */
function endOf(state: Case, row: StepRow | undefined): string | null {
  const last = row?.events.at(-1);
  return last ? (state.knownAt.get(last.id) ?? last.at) : null;
}
