// Steps 2 and 3: whose decisions they are, and what they need.
import { describe, expect, it } from 'vitest';
import { bambang, dewi, dispositionOf, onPaper, sari, storyTo } from '../../support/events.ts';

it('names who goes on', () => {
  expect(storyTo(3).state).toMatchObject({ kasubag: dewi, pelaksana: sari, status: 'drafting' });
});

describe('refused', () => {
  it.each<[string, 1 | 2 | 3, object, string]>([
    ['step 2 by a Kasubag', 1, onPaper(dewi), 'wrong-role'],
    ['step 3 by the Kabag', 2, { ...dispositionOf(3), ...onPaper(bambang) }, 'wrong-role'],
    ['step 3 before step 2', 1, dispositionOf(3), 'wrong-step'],
    ['step 2 a second time', 2, dispositionOf(2), 'wrong-step'],
    ['a follow-up to nobody', 1, { ...dispositionOf(2), to: undefined }, 'malformed'],
    ['an action that there is not', 1, { ...dispositionOf(2), action: 'forget' }, 'malformed'],
    ['filing at step 3', 2, { ...dispositionOf(3), action: 'file' }, 'malformed'],
    ['no instruction list', 1, { ...dispositionOf(2), instructions: undefined }, 'malformed'],
    ['a superior’s without its form', 1, { ...dispositionOf(2), form: 'terminal' }, 'form-missing'],
  ])('%s', (_what, step, fields, code) => {
    expect(storyTo(step).refuse('dispositioned', '23 12.00', fields)?.code).toBe(code);
  });
});
