// Files come to a case at any time, perhaps as evidence for what was recorded before.
import { expect, it } from 'vitest';
import { bambang, onPaper, sari, story, storyTo } from '../../support/events.ts';

it('may come at any time, also when the case has ended', () => {
  const ended = storyTo(1).closed('spam', '23 08.00');
  expect(ended.refuse('attached', '23 09.00')).toBeNull();
  expect(ended.add('attached', '23 09.00').state).toMatchObject({
    status: 'closed',
    lastStep: { step: 1 },
    attachments: [{ event: 'A.3', for: null, files: 1 }],
  });
});

it.each([
  [{ files: 0 }, 'malformed'],
  [{ kinds: 'pdf' }, 'malformed'],
  [{ words: undefined }, 'malformed'],
  [{ for: 'A.9' }, 'no-such-event'],
  [{ for: 'A.1' }, null],
])('with %j: %s', (fields, code) => {
  expect(storyTo(1).refuse('attached', '23 09.00', fields)?.code ?? null).toBe(code);
});

it('is no evidence for what was withdrawn, and none once it was withdrawn itself', () => {
  const told = storyTo(2).withdrawn('A.2', '23 09.20');
  expect(told.refuse('attached', '23 09.30', { for: 'A.2' })?.code).toBe('no-such-event');
  const taken = storyTo(2).add('attached', '23 09.20', { for: 'A.2' }).withdrawn('A.3', '23 09.30');
  expect(taken.state.attachments).toEqual([]);
  expect(taken.state.timeline[2]).toMatchObject({ withdrawn: true });
});

it('does not build on what came before: that may still be withdrawn', () => {
  const told = storyTo(2).add('attached', '23 09.20', { for: 'A.2' });
  expect(told.refuse('withdrawn', '23 09.30', { event: 'A.2' })).toBeNull();
});

it('names who attached it, whoever this is', () => {
  const told = story().received();
  expect(told.refuse('attached', '23 09.00', onPaper(bambang))).toBeNull();
  expect(told.refuse('attached', '23 09.00', { by: sari })).toBeNull();
});
