// An ended case begins anew: back to the Kabag, approvals void; each pass is judged for itself.
import * as z from 'zod/mini';
import type { Case } from '../case.ts';
import type { CaseEventRule, ProposedEvent, Role } from '../event.ts';
import { compareAt } from '../moments.ts';
import { isEnded } from '../progress.ts';
import { refusal } from '../refusals.ts';
import { hash, shapeOf } from './shape.ts';

export const reopeningReasons = ['wrote-again', 'objection', 'new-facts', 'ended-in-error', 'other'] as const;
export type ReopeningReason = (typeof reopeningReasons)[number];

export const reopened: CaseEventRule = {
  type: 'reopened',
  kind: 'decision',
  roles: rolesFor,
  malformed: shapeOf(z.object({ reason: z.enum(reopeningReasons), words: hash })),
  refuse(state, event, office) {
    if (!isEnded(state)) return refusal('not-ended', { status: state.status });
    const endedAt = endOf(state);
    if (endedAt !== null && compareAt(event.at, endedAt, office.zone) < 0)
      return refusal('before-ending', { at: event.at, endedAt });
    const { lastStep } = state;
    return lastStep && compareAt(event.at, lastStep.at, office.zone) < 0
      ? refusal('before-previous-step', { at: event.at, previousAt: lastStep.at, step: lastStep.step })
      : null;
  },
  apply(state, event, shown) {
    state.pass += 1;
    state.round = 1;
    state.status = 'awaiting-disposition';
    state.closedFor = null;
    state.kasubag = null;
    state.pelaksana = null;
    state.submission = null;
    state.approval = null;
    state.statusBeforeSending = null;
    state.reopenings.push({ event: event.id, pass: state.pass, at: shown.at });
    state.lastStep = { step: null, event: event.id, at: state.knownAt.get(event.id) ?? shown.at };
  },
};

const endings = new Set(['closed', 'forwarded', 'replied']);

/** When the case ended, as far as an event beside the steps or a reply tells. */
function endOf(state: Case): string | null {
  const ending = state.timeline.findLast(
    ({ event, obeyed, withdrawn }) => obeyed && !withdrawn && endings.has(event.type),
  );
  return ending ? (state.knownAt.get(ending.event.id) ?? ending.event.at) : null;
}

/** Whoever takes in may reopen what the citizen wrote about again; anything else is for the superiors. */
function rolesFor(event: ProposedEvent): readonly Role[] {
  return event['reason'] === 'wrote-again' ? ['kabag', 'kasubag', 'pengelola-tik'] : ['kabag', 'kasubag'];
}
