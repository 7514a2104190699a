// The answer to a question came; what it says is in the words.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { compareAt } from '../moments.ts';
import { refusal } from '../refusals.ts';
import { hash, shapeOf } from './shape.ts';

export const answered: CaseEventRule = {
  type: 'answered',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(z.object({ question: z.string(), words: hash })),
  refuse(state, event, office) {
    const id = event['question'] as string;
    const question = state.questions.find((other) => other.event === id);
    if (!question) return refusal('no-such-question', { event: id });
    if (question.answer !== null) return refusal('already-answered', { event: id });
    return compareAt(event.at, question.at, office.zone) < 0
      ? refusal('before-question', { at: event.at, askedAt: question.at })
      : null;
  },
  apply(state, event, shown) {
    const question = state.questions.find((other) => other.event === event['question']);
    if (!question || question.answer !== null) return;
    question.answer = event.id;
    question.answeredAt = shown.at;
  },
};
