// Answers from a messenger that cannot be taken as decisions.
import type { answerErrors as model } from '../../id/errors/answers.ts';
import { vocabulary } from '../vocabulary.ts';
import { short } from './wording.ts';

const decisions = {
  approved: 'approved',
  'approved-corrected': 'approved with corrections',
  revise: 'to be revised',
};

export const answerErrors: typeof model = {
  'nothing-to-share': (v) => ({
    what: `The reply of ${v.number} cannot be shared: its text is not there.`,
    next: `sop show ${short(v.number)}`,
  }),
  'decided-already': (v) => ({
    what: `${v.number} was reviewed already.`,
    why: [`Reviewed already: ${decisions[v.decision]}. To decide again: sop review ${short(v.number)}`],
    next: `sop review ${short(v.number)}`,
  }),
  'answer-none': () => ({
    what: 'No answer could be read; nothing was recorded.',
    why: ['An answer says APPROVE or REVISE (SETUJU, REVISI) and the code, such as APPROVE 42-K7QX.'],
    next: 'sop submit 42 --share shows the code of case 42 again',
  }),
  'answer-unread': (v) => ({
    what: `An answer could not be read: "${v.text}"`,
    why: [`"${v.text}": without a code, or without a decision.`],
    next: 'ask for an answer with its code, such as APPROVE 42-K7QX',
  }),
  'answer-both': (v) => ({
    what: `The answer to ${v.number} was not recorded.`,
    why: [`It says both APPROVE and REVISE (${v.code}).`],
    next: `ask the Kasubag, then sop review ${short(v.number)} --paste`,
  }),
  'answer-negated': (v) => ({
    what: `The answer to ${v.number} was not recorded.`,
    why: [`It denies: there is a "not" in front of the decision (${v.code}).`],
    next: `ask the Kasubag, then sop review ${short(v.number)} --paste`,
  }),
  'answer-question': (v) => ({
    what: `The answer to ${v.number} was not recorded.`,
    why: [`It is a question, not a decision yet (${v.code}).`],
    next: `ask the Kasubag, then sop review ${short(v.number)} --paste`,
  }),
  'answer-by-officer': (v) => ({
    what: `The answer to ${v.number} was not recorded.`,
    why: [`The sender of the message is "${v.sender}": that is ${v.officer}, not ${v.by}, who reviews.`],
    next: `ask ${v.by} for the answer; if ${v.officer} did review: sop review ${short(v.number)} --paste --by "${v.officer}"`,
  }),
  'answer-by-stranger': (v) => ({
    what: `The answer to ${v.number} was not recorded.`,
    why: [
      `The sender of the message is "${v.sender}", not ${v.by}, who reviews.`,
      'If it is their message: repeat with --by, or paste it without its head and with --at.',
    ],
    next: `sop review ${short(v.number)} --paste --by "${v.by}"`,
  }),
  'answer-conditional': (v) => ({
    what: `The answer to ${v.number} was not recorded.`,
    why: [
      `APPROVE ${v.code} comes with a condition or a change; an approval holds for the text as it is.`,
      `If it was approved as it is: sop review ${short(v.number)} --approve --by kasubag --form message --at …`,
    ],
    next: `sop review ${short(v.number)} --revise "…" --by kasubag --form message --at …`,
  }),
  'answer-without-remarks': (v) => ({
    what: `The answer to ${v.number} was not recorded.`,
    why: [`REVISE ${v.code} does not say what is to be revised.`],
    next: `sop review ${short(v.number)} --revise "…" --by kasubag --form message --at …`,
  }),
  'answer-older-draft': (v) => ({
    what: `The answer to ${v.number} was not recorded.`,
    why: [
      `The code is of draft ${v.round}${v.pass > 1 ? ` of pass ${v.pass}` : ''}, which was replaced; ${
        v.present
          ? `handed in now is draft ${v.present.round}, its code is ${v.present.code}.`
          : 'no draft is handed in now.'
      }`,
    ],
    next: v.present ? `sop submit ${short(v.number)} --share` : `sop show ${short(v.number)}`,
  }),
  'answer-other-case': (v) => ({
    what: `The answer is for ${v.number}, not for ${vocabulary.and(v.typed)}.`,
    why: [`The code in the answer is ${v.code}.`],
    next: `sop review ${short(v.number)} --paste`,
  }),
  'answer-code-unknown': (v) => ({
    what: `The code ${v.code} is not known.`,
    why: [
      v.belongs === null
        ? 'No draft with that code is handed in.'
        : `Its signs are those of ${v.belongs}, with the number of another case in front.`,
    ],
    next: v.asked[0]
      ? `sop submit ${short(v.belongs ?? v.asked[0])} --share shows its code again`
      : 'look at the code in the message, then repeat',
  }),
};
