// What a step lacks of the SOP's kelengkapan and output.
import type { completeness as id } from '../id/completeness.ts';
import { dates } from './dates.ts';

export const completeness: typeof id = {
  parts: {
    step: 'not recorded yet',
    words: 'the inquiry has no words yet',
    printout: 'the inquiry was not printed yet',
    sheet: 'the disposition sheet was not printed yet',
    message: 'the message is not attached yet',
    instruction: 'there is no instruction',
    scan: 'there is no scan yet',
    disposition: 'there is no disposition by the Kasubag (step 3) yet',
    material: 'no material, no citation, and no reason why there is none',
    draft: 'there is no draft yet',
    submission: 'there is no draft as it was handed in',
    approval: 'there is no approval of that text',
    receipt: 'there is no receipt yet',
  },
  place: ({ step, pass, round }) =>
    [`step ${step}`, ...(round > 1 ? [`draft ${round}`] : []), ...(pass > 1 ? [`pass ${pass}`] : [])].join(
      ', ',
    ),
  incomplete: (place, parts) => `${place} is incomplete: ${parts.join('; ')}`,
  row: (place, parts) => `${place}: ${parts.join('; ')}`,
  empty: (place) => `${place} is not recorded yet, though a later step is`,
  erased: 'step 1: its words were erased; that is not counted as missing',
  files: {
    scan: 'scan.pdf',
    message: 'message.png',
    material: 'material.pdf',
    receipt: 'receipt.png',
    words: 'letter.pdf',
  },
  time: 'TIME',
  none: 'Every step recorded so far is complete.',
  count: (cases, steps) =>
    `${dates.figure(cases)} ${cases === 1 ? 'case' : 'cases'} with ${dates.figure(steps)} incomplete ${steps === 1 ? 'step' : 'steps'}; nothing is held up by that`,
};
