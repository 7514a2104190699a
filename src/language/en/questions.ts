// What the questions themselves say: yes and no.
import type { questions as model } from '../id/questions.ts';

export const questions: typeof model = {
  yes: ['y', 'yes', 'ya'],
  no: ['n', 'no', 't', 'tidak'],
  yesOrNo: 'Type y for yes or n for no.',
};
