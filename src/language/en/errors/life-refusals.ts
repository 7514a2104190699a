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
  'before-decision': ({ at, event, decidedAt }, { zone }) => ({
    why: [`Its time is ${moment(at, zone)}; decision ${event} is of ${moment(decidedAt, zone)}.`],
    next: 'repeat with a later --at',
  }),
  'other-decider': ({ event, officer }, { nameOf }) => ({
    why: [`${nameOf(officer)} decided ${event}; the initials are theirs to give.`],
    next: `repeat with --by ${officer}`,
  }),
  'kind-not-possible': ({ from, to }, { number }) => ({
    why: [
      `A case of ${vocabulary.kinds[from]} is not classified as ${vocabulary.kinds[to]}: it goes another way from the start.`,
      'If it was registered in error, close it and take it in again.',
    ],
    next: `sop close ${short(number)} --reason registered-in-error --note "…"`,
  }),
  'class-not-possible': ({ kind }, { number }) => ({
    why: [`A case of ${vocabulary.kinds[kind]} has no class.`],
    next: `sop show ${short(number)}`,
  }),
  'nothing-to-sign': (_values, { number }) => ({
    why: ['There is no draft of a reply to be signed yet.'],
    next: `sop show ${short(number)}`,
  }),
  'signed-after-reply': ({ at, repliedAt }, { zone }) => ({
    why: [
      `Its time is ${moment(at, zone)}; the reply went out ${moment(repliedAt, zone)} and stays as it was.`,
      'A signature from before that can still be recorded, with its time.',
    ],
    next: 'again with --at when it was signed',
  }),
  'signer-role': ({ officer, roles }, { nameOf }) => ({
    why: [
      `Letters are signed by the ${vocabulary.or(roles.map((role) => vocabulary.roles[role]))}; ${nameOf(officer)} was neither on that day.`,
      'Someone outside the office is named by --signer-name.',
    ],
    next: 'again with --signer kabag',
  }),
  'authority-not-held': ({ officer, authority }, { nameOf }) => ({
    why: [`${nameOf(officer)} is not recorded as ${vocabulary.signingAuthorities[authority]} on that day.`],
    next: `sop officer add "${nameOf(officer)}" --${authority} kabag --since 24/11`,
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
