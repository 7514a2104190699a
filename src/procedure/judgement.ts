// Whether an event is allowed where it stands: role, ended cases, order of the steps, time.

import type { Case } from './case.ts';
import type { CaseEventRule, ProposedEvent } from './event.ts';
import { caseEventRules } from './events/index.ts';
import { compareAt } from './moments.ts';
import { type Office, rolesOn } from './office.ts';
import { isEnded, rowOf } from './progress.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { StepNumber } from './sop-15.ts';

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
  const rule = caseEventRules.get(event.type) as CaseEventRule;
  if (state.unknown.length > 0) return refusal('unknown-events', { types: state.unknown });
  if (state.absent.length > 0) return refusal('incomplete', { absent: state.absent });
  if (!office.devices.get(device)?.officers.includes(event.recordedBy)) {
    return refusal('not-on-device', { officer: event.recordedBy, device });
  }
  if (event.by !== event.recordedBy && event.form === 'terminal') {
    return refusal('form-missing', { officer: event.by });
  }
  if (compareAt(event.at, now, office.zone) > 0) return refusal('in-future', { at: event.at, now });
  return judge(state, event, office, rule) ?? refuseTime(state, event, office, rule);
}

/** Why an event is not allowed at its place in the order, or null. */
export function judge(
  state: Case,
  event: ProposedEvent,
  office: Office,
  rule: CaseEventRule,
): Refusal | null {
  const field = rule.malformed(event);
  if (field !== null) return refusal('malformed', { field });
  const roles = rule.roles(event, state);
  if (roles && !rolesOn(office, event.by, event.at.slice(0, 10)).some((role) => roles.includes(role))) {
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
  return rule.kind === 'decision' ? refuseTime(state, event, office, rule) : null;
}

function refuseTime(state: Case, event: ProposedEvent, office: Office, rule: CaseEventRule): Refusal | null {
  if (!rule.step || event.late || !state.lastStep) return null;
  const { at, step } = state.lastStep;
  if (compareAt(event.at, at, office.zone) >= 0) return null;
  return refusal('before-previous-step', { at: event.at, previousAt: at, step });
}

function refuseLate(state: Case, event: ProposedEvent, office: Office): Refusal | null {
  const step = event.late as StepNumber;
  if (rowOf(state, step)) return refusal('late-row-filled', { step });
  const ends = state.rows
    .filter((row) => row.pass === state.pass)
    .map((row) => ({ step: row.step, at: row.events.at(-1)?.at ?? '' }));
  const after = ends.filter((end) => end.step < step).at(-1)?.at ?? null;
  const before = ends.find((end) => end.step > step)?.at ?? null;
  const tooEarly = after !== null && compareAt(event.at, after, office.zone) < 0;
  const tooLate = before !== null && compareAt(event.at, before, office.zone) > 0;
  return tooEarly || tooLate || before === null
    ? refusal('late-not-between', { at: event.at, after, before })
    : null;
}
