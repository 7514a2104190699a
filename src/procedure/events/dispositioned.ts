// Step 2, the Kabag to a Kasubag, and step 3, the Kasubag to a pelaksana.
import * as z from 'zod/mini';
import type { Case, Status } from '../case.ts';
import type { CaseEventRule, ProposedEvent } from '../event.ts';
import { finishStep, refuseOrder, rowOf } from '../progress.ts';
import { refusal } from '../refusals.ts';
import { shapeOf } from './shape.ts';

/** What the Kabag decides at step 2; step 3 is always `follow-up`. */
export const dispositionActions = ['follow-up', 'forward', 'inform', 'file'] as const;
export type DispositionAction = (typeof dispositionActions)[number];

const statusAfter: Record<DispositionAction, Status> = {
  'follow-up': 'awaiting-instruction',
  forward: 'forwarding',
  inform: 'closed',
  file: 'closed',
};

const common = { instructions: z.array(z.int()), instructed: z.boolean(), scan: z.boolean() };

export const dispositioned: CaseEventRule = {
  type: 'dispositioned',
  kind: 'decision',
  step: stepOf,
  roles: (event) => (stepOf(event) === 2 ? ['kabag'] : ['kasubag']),
  malformed: shapeOf(
    z.union([
      z.object({ ...common, step: z.literal([2, 3]), action: z.literal('follow-up'), to: z.string() }),
      z.object({ ...common, step: z.literal(2), action: z.enum(['forward', 'inform', 'file']) }),
    ]),
  ),
  refuse(state, event) {
    if (event['action'] !== 'forward') return refuseOrder(state, stepOf(event));
    // The Kabag may pass a case on until it is replied to; what is under way is waited for.
    return state.status === 'sending' ? refusal('already-sending', {}) : null;
  },
  apply(state, event, shown) {
    // Passing on later does not move the end of step 2, which the steps after it began from.
    if (event['action'] !== 'forward' || !rowOf(state, 2)) finishStep(state, stepOf(event), shown);
    if (stepOf(event) === 3) assign(state, event);
    else decide(state, event);
  },
};

function stepOf(event: ProposedEvent): 2 | 3 {
  return event['step'] === 3 ? 3 : 2;
}

function decide(state: Case, event: ProposedEvent): void {
  const action = event['action'] as DispositionAction;
  if (action === 'follow-up') state.kasubag = event['to'] as string;
  state.status = statusAfter[action];
  if (state.status === 'closed') state.closedFor = action;
}

function assign(state: Case, event: ProposedEvent): void {
  state.pelaksana = event['to'] as string;
  state.status = 'drafting';
}
