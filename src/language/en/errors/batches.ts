// Ranges and lists of cases that cannot be taken as they were typed.
import type { batchErrors as model } from '../../id/errors/batches.ts';

export const batchErrors: typeof model = {
  'range-reversed': (v) => ({
    what: `The range ${v.typed} is the wrong way round.`,
    next: 'write the smaller number first, for instance 40-51',
  }),
  'range-beyond': (v) => ({
    what: `The range ${v.typed} runs past the last case; nothing was recorded.`,
    why: [
      v.last === 0
        ? 'There is no case with such a number yet.'
        : `There is no ${v.beyond === v.to ? v.to : `${v.beyond} to ${v.to}`} yet; the last is ${v.last}.`,
    ],
    next: v.last === 0 ? 'sop list' : `repeat with a range up to ${v.last}`,
  }),
  'range-ambiguous': (v) => ({
    what: `The range ${v.typed} fits more than one series of numbers.`,
    why: [`${v.series.join('; ')}.`],
    next: `repeat with ${v.series[0]}-${v.typed}`,
  }),
  'option-for-one': (v) => ({
    what: `${v.flag} is for one case only.`,
    why: ['Nothing was recorded.'],
    next: `repeat sop ${v.command} with one case number`,
  }),
  'new-with-cases': () => ({
    what: '--new is not for case numbers as well.',
    next: 'repeat with one of the two',
  }),
  'all-with-cases': () => ({
    what: '--all does not go with case numbers.',
    next: 'repeat with one of the two',
  }),
};
