// Someone outside the step is asked: the inquirer, another office, a superior. Until the answer the case waits for them.
import * as z from 'zod/mini';
import type { Question } from '../case.ts';
import type { CaseEventRule } from '../event.ts';
import { isEnded } from '../progress.ts';
import { refusal } from '../refusals.ts';
import { hash, shapeOf } from './shape.ts';

export const askedOf = ['inquirer', 'office', 'superior'] as const;

export const asked: CaseEventRule = {
  type: 'asked',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(z.object({ of: z.enum(askedOf), officer: z.optional(z.string()), words: hash })),
  refuse: (state) => (isEnded(state) ? refusal('ended', { status: state.status }) : null),
  apply(state, event, shown) {
    const of = event['of'] as Question['of'];
    const { pass } = state;
    state.questions.push({ event: event.id, pass, of, at: shown.at, answeredAt: null, answer: null });
  },
};
