// The case ends without a reply, for a reason from the list.
import * as z from 'zod/mini';
import type { Case } from '../case.ts';
import type { CaseEventRule, ProposedEvent, Role } from '../event.ts';
import { isEnded, openQuestions } from '../progress.ts';
import { refusal } from '../refusals.ts';
import { shapeOf } from './shape.ts';

export const closingReasons = [
  'no-way-back',
  'withdrawn-by-inquirer',
  'incomplete-after-request',
  'not-a-matter',
  'duplicate',
  'spam',
  'test',
  'registered-in-error',
  'other',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** What an officer may close without the Kabag, as long as the Kabag has not decided. */
const plain = new Set<unknown>(['spam', 'test', 'duplicate']);

export const closed: CaseEventRule = {
  type: 'closed',
  kind: 'decision',
  roles: rolesFor,
  malformed: shapeOf(z.object({ reason: z.enum(closingReasons) })),
  refuse(state, event) {
    if (isEnded(state)) return refusal('ended', { status: state.status });
    if (state.status === 'sending') return refusal('already-sending', {});
    // Nobody can say that a reply found no way back before there is an approved one.
    if (event['reason'] === 'no-way-back' && state.status !== 'approved')
      return refusal('reason-not-allowed', { reason: 'no-way-back', status: state.status });
    const waited = openQuestions(state).some(({ of }) => of === 'inquirer');
    return event['reason'] === 'incomplete-after-request' && !waited
      ? refusal('inquirer-not-asked', {})
      : null;
  },
  apply(state, event) {
    state.status = 'closed';
    state.closedFor = event['reason'] as ClosingReason;
  },
};

function rolesFor(event: ProposedEvent, state: Case): readonly Role[] | null {
  // Whoever asks, the answer is that the case has ended.
  if (isEnded(state)) return null;
  const early = state.status === 'awaiting-disposition' && plain.has(event['reason']);
  return early ? ['kabag', 'kasubag', 'pengelola-tik'] : ['kabag', 'kasubag'];
}
