// Asking someone outside: the case waits for them, within its step, and nothing is taken off.
import { describe, expect, it } from 'vitest';
import { openQuestion, passOf } from '../../../src/procedure/progress.ts';
import { bambang, onPaper, sari, storyTo } from '../../support/events.ts';

describe('asked', () => {
  it.each<[object, string | null]>([
    [{ of: 'office' }, null],
    [{ of: 'inquirer' }, null],
    [{ of: 'superior', officer: bambang }, null],
    [{ of: 'neighbour' }, 'malformed'],
    [{ of: 'office', words: undefined }, 'malformed'],
  ])('%j', (fields, code) => {
    expect(storyTo(3).refuse('asked', '23 11.00', fields)?.code ?? null).toBe(code);
  });

  it('waits, the status stays, and an ended case asks nobody', () => {
    const told = storyTo(3).add('asked', '23 11.00');
    expect(told.state.status).toBe('drafting');
    expect(openQuestion(told.state)).toMatchObject({ event: 'A.4', of: 'office', pass: 1 });
    told.closed('other', '23 12.00', onPaper(bambang));
    expect(openQuestion(told.state)).toBeNull();
    expect(told.refuse('asked', '23 13.00')?.code).toBe('ended');
  });

  it('is of its pass: what nobody answered before the case was reopened is not waited for', () => {
    const told = storyTo(3).add('asked', '23 11.00').closed('other', '23 12.00', onPaper(bambang));
    told.add('reopened', '24 08.00');
    expect(openQuestion(told.state)).toBeNull();
    told.add('asked', '24 09.00');
    expect(openQuestion(told.state)?.event).toBe('A.7');
    expect(['A.1', 'A.5', 'A.6', 'A.7'].map((id) => passOf(told.state, id))).toEqual([1, 1, 2, 2]);
  });
});

describe('the time shown apart', () => {
  it('is the part of the step in which a question was open, two at once counted once', () => {
    const told = storyTo(3)
      .add('asked', '23 11.00')
      .add('asked', '23 14.00', { of: 'superior' })
      .add('answered', '23 15.00', { question: 'A.4' })
      .add('answered', '24 07.40', { question: 'A.5' })
      .drafted('24 08.12');
    const [step] = told.steps.slice(-1);
    // 11.00–12.00 and 13.00–15.00, 14.00–16.00 and 07.30–07.40; together 60 + 180 + 10.
    expect(step?.external.map(({ question, seconds }) => [question, seconds / 60])).toEqual([
      ['A.4', 180],
      ['A.5', 130],
    ]);
    expect(step?.externalSeconds).toBe(250 * 60);
    expect(step?.elapsedSeconds).toBe(337 * 60);
  });

  it('ends with the step where no answer came, and is unknown where a question has no hour', () => {
    const told = storyTo(3).add('asked', '24 07.42').drafted('24 08.12').submitted('24 08.14');
    expect(told.steps.map(({ externalSeconds }) => externalSeconds)).toEqual([0, 0, 0, 30 * 60, 2 * 60]);
    expect(storyTo(3).add('asked', '23').drafted('24 08.12').steps.at(-1)?.external).toEqual([]);
    expect(storyTo(3).drafted('24').steps.at(-1)?.externalSeconds).toBeNull();
  });
});

describe('answered', () => {
  it('ends the wait once', () => {
    const told = storyTo(3).add('asked', '23 11.00').add('answered', '23 15.00');
    expect(told.state.questions).toMatchObject([
      { answer: 'A.5', answeredAt: expect.stringContaining('15:00') },
    ]);
    expect(openQuestion(told.state)).toBeNull();
    expect(told.refuse('answered', '23 15.10')?.code).toBe('already-answered');
  });

  it.each<[string, object, string]>([
    ['23 10.59', {}, 'before-question'],
    ['23 12.00', { question: 'A.1' }, 'no-such-question'],
    ['23 12.00', { words: undefined }, 'malformed'],
  ])('at %s with %j is refused', (at, fields, code) => {
    expect(storyTo(3).add('asked', '23 11.00').refuse('answered', at, fields)?.code).toBe(code);
  });

  it('may come after the case has ended, and be withdrawn: then it is open again', () => {
    const told = storyTo(3).add('asked', '23 11.00').closed('other', '23 12.00', onPaper(bambang));
    expect(told.refuse('answered', '23 13.00')).toBeNull();
    const open = storyTo(3).add('asked', '23 11.00').add('answered', '23 15.00');
    open.withdrawn('A.5', '23 15.05', { by: sari });
    expect(openQuestion(open.state)?.event).toBe('A.4');
  });
});
