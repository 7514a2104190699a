// What cannot be shown, because it is not there.
import { shortNumber } from '../../../procedure/case-number.ts';
import type { readingErrors as model } from '../../id/errors/reading.ts';
import { vocabulary } from '../vocabulary.ts';

export const readingErrors: typeof model = {
  'step-not-done': (v) => ({
    what: `Step ${v.step} (${vocabulary.steps[v.step as 1]}) of ${v.number} is not done yet.`,
    why: ['Only steps that are done can be explained.'],
    next: `sop explain ${shortNumber(v.number)}`,
  }),
};
