// Step 6: the Kasubag approves exactly the reply handed in, approves it as corrected, or asks for a revision.
import * as z from 'zod/mini';
import type { Case, Review } from '../case.ts';
import type { CaseEventRule, ProposedEvent } from '../event.ts';
import { finishStep, refuseOrder, refuseWithoutDraft } from '../progress.ts';
import { type Refusal, refusal } from '../refusals.ts';
import { acceptedRevoked, hash, round, shapeOf } from './shape.ts';

export const reviewed: CaseEventRule = {
  type: 'reviewed',
  kind: 'decision',
  step: () => 6,
  roles: () => ['kasubag'],
  malformed: shapeOf(
    z.union([
      z.object({
        round,
        reply: hash,
        decision: z.literal('approved'),
        remarks: z.literal(0),
        acceptedRevoked,
        words: z.optional(hash),
      }),
      z.object({
        round,
        reply: hash,
        decision: z.literal('approved-corrected'),
        remarks: z.literal(0),
        // How many instruments the corrected reply cites; left out where none.
        citations: z.optional(z.int()),
        acceptedRevoked,
        words: hash,
      }),
      z.object({ round, reply: hash, decision: z.literal('revise'), remarks: round, words: hash }),
    ]),
  ),
  refuse(state, event) {
    const draft = state.drafts.find(({ reply, pass }) => reply === event['reply'] && pass === state.pass);
    if (!draft) return event.late ? null : refuseWithoutDraft(state, event, 6);
    if (draft.by === event.by) return refusal('reviewer-drafted', { officer: event.by });
    if (event.late) return null;
    const submission = state.submission;
    if (submission && submission.reply !== event['reply']) {
      return refusal('not-the-submitted', { round: submission.round });
    }
    return reviewsAgain(state) ? refuseOther(state, event) : refuseOrder(state, 6);
  },
  apply(state, event, shown) {
    const round = state.submission?.round ?? state.round;
    const decision = event['decision'] as Review['decision'];
    state.round = round;
    finishStep(state, 6, shown, round);
    state.reviews.push({
      event: event.id,
      pass: state.pass,
      round,
      by: event.by,
      decision,
      remarks: event['remarks'] as number,
      at: shown.at,
    });
    const reply = decision === 'approved-corrected' ? event.words : event['reply'];
    state.approval =
      decision === 'revise' ? null : { event: event.id, round, by: event.by, reply: reply as string };
    state.status = decision === 'revise' ? 'revising' : 'approved';
    if (decision === 'revise') state.round = round + 1;
  },
};

/** The same Kasubag may decide again until something is built on it. */
function reviewsAgain(state: Case): boolean {
  return (state.status === 'approved' || state.status === 'revising') && state.submission !== null;
}

function refuseOther(state: Case, event: ProposedEvent): Refusal | null {
  const reviewer = state.reviews.at(-1)?.by ?? event.by;
  return reviewer === event.by ? null : refusal('other-reviewer', { officer: event.by, reviewer });
}
