// What is told of several cases at once.
import type { batches as model } from '../id/batches.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const batches: typeof model = {
  range: (first, last) => (first === last ? first : `${first} to ${last}`),
  ranges: (ranges) => vocabulary.and(ranges),
  cases: (count) => (count === 1 ? 'one case' : `${dates.figure(count)} cases`),
  nothing: 'No case waits for this step.',
  refused: (count) => `${dates.figure(count)} not recorded`,
  refusal: (number, why) => `${number}: ${why}`,
};
