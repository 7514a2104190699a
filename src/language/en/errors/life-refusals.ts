// Refusals of what happens to a case beside the seven steps.
import type { lifeReasons as model } from '../../id/errors/life-refusals.ts';
import type { Reasons } from '../../id/errors/refusals.ts';
import { vocabulary } from '../vocabulary.ts';
import { moment, short } from './wording.ts';

export const lifeReasons: Pick<Reasons, keyof typeof model> = {
  'not-ended': ({ status }, { number }) => ({
    why: [`The case is ${vocabulary.statuses[status]}; only a case that has ended is reopened.`],
    next: `sop show ${short(number)}`,
  }),
  'before-ending': ({ at, endedAt }, { zone }) => ({
    why: [`Its time is ${moment(at, zone)}; the case ended ${moment(endedAt, zone)}.`],
    next: 'repeat with a later --at',
  }),
  'inquirer-not-asked': (_values, { number }) => ({
    why: ['No question to the inquirer is without an answer.'],
    next: `sop ask ${short(number)} --of inquirer "…"`,
  }),
  'not-forwarding': ({ status }, { number }) => ({
    why: [
      `The case is ${vocabulary.statuses[status]}; the Kabag has not passed it on yet.`,
      'If it was passed on all the same: --irregular "why".',
    ],
    next: `sop disposition ${short(number)} --forward "name of the office"`,
  }),
  'no-such-question': ({ event }, { number }) => ({
    why: [`This case has no question ${event}.`],
    next: `sop show ${short(number)}`,
  }),
  'before-question': ({ at, askedAt }, { zone }) => ({
    why: [`Its time is ${moment(at, zone)}; the question is of ${moment(askedAt, zone)}.`],
    next: 'repeat with a later --at',
  }),
  'already-answered': ({ event }, { number }) => ({
    why: [`The question ${event} is answered already.`],
    next: `sop show ${short(number)}`,
  }),
  'nothing-to-countersign': ({ event }, { number }) => ({
    why: [`The event ${event} does not wait for initials.`],
    next: `sop show ${short(number)}`,
  }),
  'other-decider': ({ event, officer }, { nameOf }) => ({
    why: [`${nameOf(officer)} decided ${event}; the initials are theirs to give.`],
    next: `repeat with --by ${officer}`,
  }),
  'linked-to-itself': () => ({
    why: ['A case cannot be linked to itself.'],
    next: 'repeat with the number of another case',
  }),
  'already-linked': ({ to, relation }, { number }) => ({
    why: [`It is linked already: ${vocabulary.linkRelations[relation]} ${to}.`],
    next: `sop show ${short(number)}`,
  }),
};
