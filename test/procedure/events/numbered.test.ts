// A register gave the case a number; the number itself is in the words.
import { expect, it } from 'vitest';
import { storyTo } from '../../support/events.ts';

it('may come at any time; a case has several numbers, in one register too', () => {
  const told = storyTo(1)
    .add('numbered', '23 08.00')
    .add('numbered', '23 08.10', { register: 'letter' })
    .closed('spam', '23 08.20')
    .add('numbered', '24 08.00', { register: 'letter' });
  expect(told.state.numbers).toEqual([
    { event: 'A.2', register: 'agenda' },
    { event: 'A.3', register: 'letter' },
    { event: 'A.5', register: 'letter' },
  ]);
  expect(told.state).toMatchObject({ status: 'closed', lastStep: { step: 1 } });
});

it.each([[{ register: 'phone' }], [{ words: undefined }], [{ words: 'x' }]])('%j is malformed', (fields) => {
  expect(storyTo(1).refuse('numbered', '23 08.00', fields)?.code).toBe('malformed');
});

it('does not count once it was withdrawn', () => {
  const told = storyTo(1).add('numbered', '23 08.00').withdrawn('A.2', '23 08.10');
  expect(told.state.numbers).toEqual([]);
});
