// Which events can be taken back; test/procedure/mending.test.ts tells what a withdrawal changes.
import { expect, it } from 'vitest';
import { dewi, storyTo } from '../../support/events.ts';

it.each<[string, () => ReturnType<typeof storyTo>]>([
  ['dispositioned', () => storyTo(2)],
  ['drafted', () => storyTo(4)],
  ['submitted', () => storyTo(5)],
  ['reviewed', () => storyTo(6)],
  ['closed', () => storyTo(1).closed('spam', '23 08.00')],
  ['noted', () => storyTo(1).noted('23 08.00')],
  ['printed', () => storyTo(1).add('printed', '23 08.00')],
])('takes back %s', (type, tell) => {
  const told = tell();
  const { id } = told.last;
  expect(told.last.type).toBe(type);
  expect(told.refuse('withdrawn', '24 11.00', { event: id })).toBeNull();
  told.withdrawn(id, '24 11.00');
  expect(told.state.timeline.at(-2)?.withdrawn).toBe(true);
  expect(told.state.rows.flatMap(({ events }) => events.map((event) => event.id))).not.toContain(id);
});

it('is who recorded it, with a reason', () => {
  const byDewi = { event: 'A.2', by: dewi, recordedBy: dewi };
  expect(storyTo(2).refuse('withdrawn', '24 11.00', byDewi, { device: 'B' })?.code).toBe('not-your-event');
  expect(storyTo(2).refuse('withdrawn', '24 11.00', { event: 'A.2', words: undefined })?.code).toBe(
    'malformed',
  );
});
