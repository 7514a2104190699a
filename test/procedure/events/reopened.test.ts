// A case that ended begins anew: who may, when, and what of the earlier pass no longer counts.
import { describe, expect, it } from 'vitest';
import { reopeningReasons } from '../../../src/procedure/events/reopened.ts';
import { lastDraft } from '../../../src/procedure/progress.ts';
import {
  bambang,
  dispositionOf,
  onPaper,
  reviewOf,
  type Story,
  sari,
  storyTo,
} from '../../support/events.ts';

const replied = () => storyTo(6).replied('24 10.31', { manual: true });
const own = { by: sari, form: 'terminal' as const };

it.each<[string, () => Story, string, object, string | null]>([
  ['wrote-again', replied, '25 08.00', own, null],
  ['objection', replied, '25 08.00', own, 'wrong-role'],
  ['objection', replied, '25 08.00', onPaper(bambang), null],
  ['because', replied, '25 08.00', onPaper(bambang), 'malformed'],
  ['wrote-again', () => storyTo(5), '25 08.00', own, 'not-ended'],
  ['wrote-again', replied, '24 10.00', own, 'before-ending'],
  ['wrote-again', () => storyTo(1).closed('spam', '23 08.30'), '23 08.20', own, 'before-ending'],
  ['wrote-again', () => storyTo(1).closed('spam', '23 08.30'), '23', own, null],
])('%s (case %#)', (reason, tell, at, by, code) => {
  expect(tell().refuse('reopened', at, { reason, ...by })?.code ?? null).toBe(code);
});

it.each(reopeningReasons)('begins the next pass: %s', (reason) => {
  const told = replied().add('reopened', '25 08.00', { reason, ...onPaper(bambang) });
  expect(told.state).toMatchObject({ status: 'awaiting-disposition', pass: 2, round: 1, approval: null });
});

describe('the second pass', () => {
  const again = () =>
    replied().add('reopened', '25 08.00').dispositioned(2, '25 08.30').dispositioned(3, '25 09.00');

  it('has no draft, and what was approved before cannot be sent or approved again', () => {
    const told = again();
    expect(lastDraft(told.state)).toBeNull();
    const reply = told.state.drafts[0]?.reply;
    expect(told.refuse('sending', '25 10.00', { reply })?.code).toBe('not-approved');
    expect(told.refuse('submitted', '25 10.00', { reply })?.code).toBe('wrong-step');
    const review = { ...reviewOf('approved', '25 10.00'), reply, irregular: true as const };
    expect(told.refuse('reviewed', '25 10.00', review)?.code).toBe('no-draft');
  });

  it('is reckoned and judged for itself: its step 2 runs from the reopening', () => {
    const told = again().drafted('25 09.40').submitted('25 09.42').reviewed('approved', '25 10.00');
    const steps = told.steps.filter(({ pass }) => pass === 2);
    expect(steps.map(({ step, elapsedSeconds }) => [step, (elapsedSeconds ?? 0) / 60])).toEqual([
      [2, 30],
      [3, 30],
      [4, 40],
      [5, 2],
      [6, 18],
    ]);
    expect(told.steps.filter(({ pass }) => pass === 1)).toHaveLength(7);
    expect(told.deviations).toEqual([]);
  });

  it('names its deviations with the pass', () => {
    const told = replied().add('reopened', '25 08.00');
    told.dispositioned(3, '25 09.00', { irregular: true, ...dispositionOf(3) });
    expect(told.deviations).toEqual([{ code: 'out-of-order', event: 'A.9', step: 3, pass: 2 }]);
  });
});
