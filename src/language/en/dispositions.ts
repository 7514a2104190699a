// Many dispositions at once: what is asked in the grid of the sheet, and what is told of them.
import type { dispositions as model } from '../id/dispositions.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const dispositions: typeof model = {
  askForAll: (count, timed) =>
    `The same for ${dates.figure(count)} cases: to, instruction${timed ? ', day, hour' : ''}`,
  askKasubagForAll: (name, count) => `${name}, ${dates.figure(count)} cases: to, instruction, day, hour`,
  forAll: (said) => `The same for all: ${saidInWords(said)}`,
  confirmForAll: (count, said) => `${dates.figure(count)} cases: ${saidInWords(said)}?`,
  hint: (timed) =>
    timed
      ? 'Enter where it is the same; "-" where no hour was written; skip where nothing was decided'
      : 'Enter where it is the same; skip where nothing was decided',
  askSameSheet: 'Did the Kasubag decide on the same sheet?',
  recorded: (kabag, kasubag) => {
    const parts = [
      ...(kabag > 0 ? [`${dates.figure(kabag)} dispositions of the Kabag (step 2)`] : []),
      ...(kasubag > 0 ? [`${dates.figure(kasubag)} of the Kasubag (step 3)`] : []),
    ];
    return `${vocabulary.and(parts)} recorded`;
  },
  endings: (v) => {
    const parts = [
      ...v.forwarded.map(({ office, count }) => `${dates.figure(count)} passed on to ${office}`),
      ...(v.informed > 0 ? [`${dates.figure(v.informed)} for information`] : []),
      ...(v.filed > 0 ? [`${dates.figure(v.filed)} filed`] : []),
    ];
    return parts.length > 0 ? `${parts.join(', ')}.` : '';
  },
  scanKept: 'The scan is kept.',
  skipped: (numbers) => `Skipped: ${numbers}.`,
  allSkipped: 'All were skipped; nothing is recorded.',
  movedOn: (number, status) => `${number} ${status}`,
  someMovedOn: (sheet) => `No longer asked of collective sheet ${sheet}:`,
  withoutLine: (numbers) => `Without a line, not recorded: ${numbers}.`,
  unrecorded: 'Not recorded. What was typed so far, for --lines:',

  troubles: {
    'letter-unknown': ({ typed, last }) =>
      `The sheet has no letter ${typed}; there is ${last === 'a' ? 'a' : `a to ${last}`}`,
    'instruction-unknown': ({ typed, last }) =>
      `The sheet has no instruction ${typed}; there are 1 to ${last}. An hour is written 09.10`,
    'hour-unreadable': ({ typed }) =>
      `The hour "${typed}" cannot be read; write 09.10, or - where none was written`,
    'office-missing': ({ typed }) => `Write the office behind ${typed}, such as ${typed} Disdukcapil`,
    'letter-for-ended': ({ typed }) =>
      `Letter ${typed} has no part in what is passed on, for information or filed`,
    'word-unknown': ({ typed }) =>
      `"${typed}" was not understood; write for example a 1 09.10, 4 Disdukcapil, at -, note: urgent`,
  },
  notAmong: 'not on the sheet, or not among the cases named',
  twice: 'stands on a line before already',
  secondNeedless: 'what stands behind | is only for what the Kabag lets go on, on the same line',
  nothingSaid: 'Write letter, number and hour as on the sheet, such as a 1 09.10',
  momentMissing:
    'When it was decided is not known; write the hour 09.10, or the day alone where no hour was written',
  earlier: (number, last) =>
    `Earlier than the step before${number ? ` of ${number}` : ''}, which ended ${last}`,
};

function saidInWords({
  to,
  instruction,
  forward,
  day,
  hour,
  note,
}: Parameters<typeof model.forAll>[0]): string {
  return [
    ...(to ? [`to ${to}`] : []),
    ...(instruction ? [`instruction ${instruction}`] : []),
    ...(forward ? [`passed on to ${forward}`] : []),
    ...(day ? [`day ${day}`] : []),
    ...(hour ? [`hour ${hour}`] : []),
    ...(note ? [`note: ${note}`] : []),
  ].join(', ');
}
