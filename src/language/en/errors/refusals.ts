// Refusals of the procedure: why something was not recorded, and what comes first.
import type { refusalErrors as model, Reasons, Refused } from '../../id/errors/refusals.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';
import { correctionReasons } from './correction-refusals.ts';
import { deadlineReasons } from './deadlines.ts';
import { lifeReasons } from './life-refusals.ts';
import { refusalHeads } from './refusal-heads.ts';
import { commandFor, moment, short } from './wording.ts';

const reasons: Reasons = {
  ...lifeReasons,
  ...correctionReasons,
  ...deadlineReasons,
  'wrong-step': ({ step, awaited, status, filled }, { number }) => ({
    why: [
      filled
        ? `Step ${step} (${vocabulary.steps[step]}) is recorded already; the case is ${vocabulary.statuses[status]}.`
        : awaited === null
          ? `The case is ${vocabulary.statuses[status]}; the ${vocabulary.steps[step]} is step ${step}.`
          : `The case is ${vocabulary.statuses[status]} (step ${awaited}); the ${vocabulary.steps[step]} is step ${step}.`,
      ...(filled ? [] : ['If it really happened out of order: --irregular "why".']),
    ],
    next:
      filled || awaited === null
        ? `sop show ${short(number)}`
        : `sop ${commandFor[awaited]} ${short(number)}`,
  }),
  ended: ({ status }, { number }) => ({
    why: [`The case is ${vocabulary.statuses[status]} already.`],
    next: `sop show ${short(number)}`,
  }),
  'wrong-role': ({ officer, roles }, { nameOf }) => ({
    why: [
      `This is for the ${vocabulary.or(roles.map((role) => vocabulary.roles[role]))} to decide, not for ${nameOf(officer)}.`,
    ],
    next: `repeat with --by ${roles[0]} --form paper --at 09.10`,
  }),
  'not-on-device': ({ officer, device }, { nameOf }) => ({
    why: [`This computer (${device}) is not enrolled for ${nameOf(officer)}.`],
    next: 'sop officer list',
  }),
  'recorder-left': ({ officer, lastDay }, { nameOf }) => ({
    why: [`${nameOf(officer)} worked here until ${dates.shortDay(lastDay)}.`],
    next: 'try again with --as and someone who still works here: sop officer list',
  }),
  'form-missing': ({ officer }, { nameOf }) => ({
    why: [`It is not said in which form ${nameOf(officer)} decided: paper, oral or message.`],
    next: 'repeat with --form paper',
  }),
  'reviewer-drafted': ({ officer }, { nameOf }) => ({
    why: [`${nameOf(officer)} wrote this draft; someone else reviews it.`],
    next: 'repeat with --by and another Kasubag',
  }),
  'other-reviewer': ({ reviewer }, { nameOf, number }) => ({
    why: [`${nameOf(reviewer)} reviewed this draft already, and alone can decide again.`],
    next: `sop show ${short(number)}`,
  }),
  'no-draft': (_values, { number }) => ({
    why: ['There is no draft of that text yet.'],
    next: `sop draft ${short(number)}`,
  }),
  'remarks-unanswered': ({ numbers }, { number }) => ({
    why: [
      numbers.length === 1
        ? `Remark ${numbers[0]} is not answered yet.`
        : `Remarks ${vocabulary.and(numbers.map(String))} are not answered yet.`,
    ],
    next: `sop draft ${short(number)}, or sop submit ${short(number)} --answer ${numbers[0]}="corrected"`,
  }),
  'not-the-submitted': ({ round }, { number }) => ({
    why: [`Another draft was submitted (round ${round}).`],
    next: `sop review ${short(number)}`,
  }),
  'not-approved': ({ status }, { number }) => ({
    why: [`The case is ${vocabulary.statuses[status]}; only an approved reply is delivered.`],
    next: `sop show ${short(number)}`,
  }),
  'changed-after-approval': (_values, { number }) => ({
    why: ['Its text was changed after the approval, which holds for the text before.'],
    next: `sop submit ${short(number)}`,
  }),
  'already-sending': (_values, { number }) => ({
    why: ['It is not known yet how the sending before ended.'],
    next: `sop push ${short(number)} --was-sent, or sop push ${short(number)} --resend`,
  }),
  'not-sending': (_values, { number }) => ({
    why: ['Nothing is being sent.'],
    next: `sop show ${short(number)}`,
  }),
  'before-previous-step': ({ at, previousAt, step }, { number, zone }) => ({
    why: [
      `Its time is ${moment(at, zone)}; ${step === null ? 'the case was reopened' : `the ${vocabulary.steps[step]} (step ${step}) ended`} ${moment(previousAt, zone)}.`,
      'This step cannot come before it.',
    ],
    next: `repeat with a later --at, or sop correct ${short(number)}`,
  }),
  'in-future': ({ at, now }, { zone }) => ({
    why: [`Its time is ${moment(at, zone)}; it is ${moment(now, zone)} now.`],
    next: 'repeat with an --at that has passed',
  }),
  'late-row-filled': ({ step }, { number }) => ({
    why: [`Step ${step} (${vocabulary.steps[step]}) is recorded already.`],
    next: `sop show ${short(number)}`,
  }),
  'late-not-between': ({ at, after, before }, { zone }) => ({
    why: [
      `Its time is ${moment(at, zone)}; a late entry lies ${
        before === null
          ? 'before the steps that are recorded'
          : `between ${after === null ? 'the beginning' : moment(after, zone)} and ${moment(before, zone)}`
      }.`,
    ],
    next: 'repeat with an --at between them',
  }),
  'reason-not-allowed': ({ reason, status }, { number }) => ({
    why: [
      `The reason "${vocabulary.closingReasons[reason as 'other'] ?? reason}" holds once a reply is approved; the case is ${vocabulary.statuses[status]}.`,
    ],
    next: `sop show ${short(number)}`,
  }),
  'unknown-events': ({ types }) => ({
    why: [`The case has events of a newer sop: ${types.join(', ')}.`],
    next: 'install a newer sop',
  }),
  incomplete: ({ absent }) => ({
    why: [`The case is incomplete: it waits for ${absent.join(', ')} of another computer.`],
    next: 'sop verify',
  }),
  malformed: ({ field }) => ({ why: [`The field "${field}" does not fit yet.`], next: 'sop help' }),
};

export const refusalErrors: typeof model = {
  refused: (v) => {
    const head =
      v.number === null
        ? 'The change of the office cannot be recorded yet.'
        : (refusalHeads[v.type]?.(v.number) ?? `${v.number} cannot be recorded yet.`);
    const reason = reasons[v.refusal.code] as (
      values: unknown,
      refused: Refused,
    ) => { why: string[]; next?: string };
    return { what: head, ...reason(v.refusal.values, v) };
  },
};
