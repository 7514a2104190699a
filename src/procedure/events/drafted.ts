// Step 4: a draft of the reply; a draft after an approval voids it and begins a new round.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { finishStep, waits } from '../progress.ts';
import { outOfOrder } from '../refusals.ts';
import { hash, round, shapeOf } from './shape.ts';

const open = new Set(['drafting', 'revising', 'awaiting-submission', 'approved']);

export const drafted: CaseEventRule = {
  type: 'drafted',
  kind: 'decision',
  step: () => 4,
  roles: () => ['pelaksana', 'pengelola-tik'],
  malformed: shapeOf(
    z.object({
      round,
      answered: z.array(round),
      materials: z.int(),
      // How many instruments the reply cites; left out where none.
      citations: z.optional(z.int()),
      withoutMaterial: z.boolean(),
      words: hash,
    }),
  ),
  refuse: (state) =>
    open.has(state.status)
      ? null
      : outOfOrder('wrong-step', {
          step: 4,
          awaited: waits[state.status].step,
          status: state.status,
          filled: false,
        }),
  apply(state, event, shown) {
    if (state.approval) {
      state.round += 1;
      state.approval = null;
    }
    finishStep(state, 4, shown);
    state.drafts.push({
      event: event.id,
      pass: state.pass,
      round: state.round,
      reply: event.words ?? '',
      by: event.by,
      answered: event['answered'] as number[],
    });
    state.submission = null;
    state.status = 'awaiting-submission';
  },
};
