// Step 1: an inquiry came in; the citizen's words and identity are in its words.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { finishStep, waits } from '../progress.ts';
import { refusal } from '../refusals.ts';
import { type ChannelKind, channelKinds, type Kind, kinds } from '../words.ts';
import { moment, shapeOf } from './shape.ts';

export const received: CaseEventRule = {
  type: 'received',
  kind: 'fact',
  step: () => 1,
  roles: () => ['pengelola-tik'],
  malformed: shapeOf(
    z.object({
      kind: z.enum(kinds),
      channel: z.enum(channelKinds as [string, ...string[]]),
      anonymous: z.boolean(),
      confidential: z.boolean(),
      arrivedAt: moment,
      /** The key of an item of the library from which it was made. */
      item: z.optional(z.string().check(z.minLength(1))),
    }),
  ),
  refuse: (state) =>
    state.rows.some((row) => row.step === 1)
      ? refusal('wrong-step', {
          step: 1,
          awaited: waits[state.status].step,
          status: state.status,
          filled: true,
        })
      : null,
  apply(state, _event, shown) {
    state.kind = shown['kind'] as Kind;
    state.channel = shown['channel'] as ChannelKind;
    state.anonymous = shown['anonymous'] as boolean;
    state.confidential = shown['confidential'] as boolean;
    state.arrivedAt = shown['arrivedAt'] as string;
    finishStep(state, 1, shown);
  },
};
