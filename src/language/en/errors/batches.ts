// Ranges and lists of cases that cannot be taken as they were typed.
import type { batchErrors as model } from '../../id/errors/batches.ts';
import { sourceName } from '../source-name.ts';

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
    next: v.again === null ? 'sop list' : `repeat with a range up to ${v.last}, for instance ${v.again}`,
  }),
  'range-from-nothing': (v) => ({
    what: `The range ${v.typed} begins with a number that does not exist; nothing was recorded.`,
    why: ['Case numbers begin with 1.'],
    next: v.again === null ? 'sop list' : `repeat with ${v.again}`,
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
  'tray-none': () => ({
    what: 'There is no collective disposition sheet yet.',
    next: 'sop print tray --new',
  }),
  'tray-unknown': (v) => ({
    what: `Collective disposition sheet ${v.typed} was not found.`,
    why: v.known.length > 0 ? [`The last ones: ${v.known.join(', ')}.`] : [],
    next: v.known.length > 0 ? `sop disposition --tray ${v.known.at(-1)}` : 'sop print tray --new',
  }),
  'tray-ambiguous': (v) => ({
    what: `More than one computer has a collective disposition sheet ${v.typed}.`,
    why: [`${v.known.join('; ')}.`],
    next: `sop disposition --tray ${v.known[0]}`,
  }),
  'tray-with-cases': () => ({
    what: '--tray is not for case numbers or --all as well.',
    why: ['Its cases are those that stand on the sheet.'],
    next: 'repeat with one of the two',
  }),
  'lines-unreadable': (v) => ({
    what: `${v.problems.length} ${v.problems.length === 1 ? 'line' : 'lines'} of ${sourceName(v.path)} cannot be read; nothing was recorded.`,
    why: v.problems.map(({ row, typed, why }) => `Line ${row}, "${typed}": ${why}`),
    next: 'mend the lines, then repeat',
  }),
  'all-with-cases': () => ({
    what: '--all does not go with case numbers.',
    next: 'repeat with one of the two',
  }),
};
