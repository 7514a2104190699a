// Step 7 begins: recorded before the message leaves, so that a run cut off in between is known.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { refusal } from '../refusals.ts';
import { acceptedRevoked, hash, shapeOf } from './shape.ts';

export const sending: CaseEventRule = {
  type: 'sending',
  kind: 'fact',
  step: () => 7,
  roles: () => ['pengelola-tik'],
  malformed: shapeOf(
    z.object({
      reply: hash,
      route: z.string(),
      messageId: z.string(),
      resend: z.boolean(),
      acceptedRevoked,
      words: hash,
    }),
  ),
  refuse(state, event) {
    if (state.status === 'sending' && !event['resend']) return refusal('already-sending', {});
    if (!state.approval) return refusal('not-approved', { status: state.status });
    return state.approval.reply === event['reply'] ? null : refusal('changed-after-approval', {});
  },
  apply(state, event) {
    state.deliveries.push({
      event: event.id,
      reply: event['reply'] as string,
      route: event['route'] as string,
      messageId: event['messageId'] as string,
      outcome: 'sending',
    });
    // A message that is sent again, because nobody knew whether the first arrived, goes back to where the first began.
    if (state.status !== 'sending') state.statusBeforeSending = state.status;
    state.status = 'sending';
  },
};
