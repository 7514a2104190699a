// What is told of several cases at once.
import type { batches as model } from '../id/batches.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const batches: typeof model = {
  range: (first, last) => (first === last ? first : `${first} to ${last}`),
  ranges: (ranges) => vocabulary.and(ranges),
  cases: (count) => (count === 1 ? 'one case' : `${dates.figure(count)} cases`),
  nothing: 'No case waits for this step.',
  already: (numbers) => `${numbers}: so already, not recorded again.`,
  refused: (count) => `${dates.figure(count)} not recorded`,
  refusal: (number, why) => `${number}: ${why}`,
  place: (index, count) => `${dates.figure(index)} of ${dates.figure(count)}`,
  leftUnrecorded: (count) => `Not recorded; ${dates.figure(count)} that were decided on the screen:`,
  submitted: (count) => `${dates.figure(count)} ${count === 1 ? 'draft' : 'drafts'} handed in`,
  submittedTo: (names) => `To ${vocabulary.and(names)}.`,
  reviewed: (count) => `${dates.figure(count)} ${count === 1 ? 'draft' : 'drafts'} reviewed`,
  verdicts: (counts) => {
    const said = {
      approved: 'approved',
      'approved-corrected': 'approved with corrections',
      revise: 'to be revised',
    };
    return `${counts.map(({ decision, count }) => `${dates.figure(count)} ${said[decision]}`).join(', ')}.`;
  },
};
