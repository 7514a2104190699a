// A note changes nothing and may come at any time.
import { expect, it } from 'vitest';
import { dewi, story, storyTo } from '../../support/events.ts';

it('may come at any time, from any officer who records here', () => {
  const ended = storyTo(1).closed('spam', '23 08.00');
  expect(ended.refuse('noted', '23 07.00')).toBeNull();
  expect(ended.noted('23 07.00').state).toMatchObject({ status: 'closed', lastStep: { step: 1 } });
  const onB = { by: dewi, recordedBy: dewi };
  expect(ended.refuse('noted', '23 09.00', onB, { device: 'B' })).toBeNull();
  expect(ended.refuse('noted', '23 09.00', onB)?.code).toBe('not-on-device');
});

it('has a text', () => {
  expect(story().refuse('noted', '23 07.00', { words: 'x' })?.code).toBe('malformed');
});
