// Step 5: the draft is handed in, with an answer to each remark of the round before.
import * as z from 'zod/mini';
import type { Case } from '../case.ts';
import type { CaseEventRule } from '../event.ts';
import { finishStep, lastDraft, lastReview, refuseOrder, refuseWithoutDraft } from '../progress.ts';
import { refusal } from '../refusals.ts';
import { hash, round, shapeOf } from './shape.ts';

export const submitted: CaseEventRule = {
  type: 'submitted',
  kind: 'decision',
  step: () => 5,
  roles: () => ['pelaksana', 'pengelola-tik'],
  malformed: shapeOf(z.object({ round, reply: hash, answered: z.array(round) })),
  refuse(state, event) {
    // A late entry fills a row that is past: what was drafted or asked since does not bear on it.
    if (event.late) return null;
    const draft = lastDraft(state);
    if (draft?.reply !== event['reply']) return refuseWithoutDraft(state, event, 5);
    const numbers = unansweredRemarks(state, event['answered'] as number[]);
    if (numbers.length > 0) return refusal('remarks-unanswered', { numbers });
    return refuseOrder(state, 5);
  },
  apply(state, event, shown) {
    finishStep(state, 5, shown);
    state.submission = { event: event.id, round: state.round, reply: event['reply'] as string, by: event.by };
    state.status = 'awaiting-review';
  },
};

/** Numbers of the last review's remarks that have no answer yet. */
function unansweredRemarks(state: Case, answered: readonly number[]): number[] {
  const review = lastReview(state);
  const count = review?.decision === 'revise' ? review.remarks : 0;
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => !answered.includes(number),
  );
}
