// Step 7 done: the reply went out, by mail or by hand, with its receipt in the words.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { finishStep, rowOf } from '../progress.ts';
import { outOfOrder, refusal } from '../refusals.ts';
import { acceptedRevoked, hash, shapeOf } from './shape.ts';

export const replied: CaseEventRule = {
  type: 'replied',
  kind: 'fact',
  step: () => 7,
  roles: () => ['pengelola-tik'],
  malformed: shapeOf(
    z.object({
      reply: z.nullable(hash),
      route: z.string(),
      messageId: z.nullable(z.string()),
      manual: z.boolean(),
      receipt: z.boolean(),
      acceptedRevoked,
    }),
  ),
  refuse(state, event) {
    const delivery = state.deliveries.at(-1);
    if (delivery?.outcome === 'sending' && delivery.reply === event['reply']) return null;
    // Only what was answered by hand can have gone out without an approval.
    const refuse: typeof refusal = event['manual'] ? outOfOrder : refusal;
    if (!state.approval) return refuse('not-approved', { status: state.status });
    return state.approval.reply === event['reply'] ? null : refuse('changed-after-approval', {});
  },
  apply(state, event, shown) {
    const delivery = state.deliveries.findLast(
      ({ outcome, messageId }) => outcome === 'sending' && messageId === event['messageId'],
    );
    if (delivery) delivery.outcome = 'replied';
    else {
      state.deliveries.push({
        event: event.id,
        reply: (event['reply'] as string | null) ?? '',
        route: event['route'] as string,
        messageId: event['messageId'] as string | null,
        outcome: 'replied',
      });
    }
    // The step ends with the first reply; a second one is another delivery.
    if (!rowOf(state, 7)) finishStep(state, 7, shown);
    state.status = 'replied';
  },
};
