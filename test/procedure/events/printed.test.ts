// Printed forms: kept for the completeness of a step, changing nothing else.
import { expect, it } from 'vitest';
import { bambang, storyTo } from '../../support/events.ts';

it('is kept with whom it was handed to, at any time', () => {
  const { state } = storyTo(1).add('printed', '23 08.15', { document: 'incoming', handedTo: bambang });
  expect(state.printed).toMatchObject([{ document: 'incoming', handedTo: bambang }]);
  expect(state.status).toBe('awaiting-disposition');
  const ended = storyTo(1).closed('spam', '23 08.00');
  expect(ended.refuse('printed', '23 09.00')).toBeNull();
});

it('names a form that there is', () => {
  expect(storyTo(1).refuse('printed', '23 08.15', { document: 'poster' })).toMatchObject({
    code: 'malformed',
    values: { field: 'document' },
  });
});
