// The message did not go out: the case is where it was before the sending.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { refusal } from '../refusals.ts';
import { hash, shapeOf } from './shape.ts';

export const sendFailed: CaseEventRule = {
  type: 'send-failed',
  kind: 'fact',
  roles: () => ['pengelola-tik'],
  malformed: shapeOf(z.object({ reply: hash, route: z.string(), messageId: z.string(), reason: z.string() })),
  refuse: (state) => (state.status === 'sending' ? null : refusal('not-sending', {})),
  apply(state, event) {
    const delivery = state.deliveries.findLast(({ messageId }) => messageId === event['messageId']);
    if (!delivery || delivery.outcome === 'failed') return;
    const wasReplied = state.status === 'replied';
    delivery.outcome = 'failed';
    if (state.status !== 'sending' && !wasReplied) return;
    const before = state.statusBeforeSending;
    // After a reply that had already gone out, the approval is what another try stands on.
    state.status = wasReplied || before === null || before === 'replied' ? 'approved' : before;
  },
};
