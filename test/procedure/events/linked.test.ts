// A case belongs to another; withdrawing the event undoes it.
import { expect, it } from 'vitest';
import { dewi, number, storyTo } from '../../support/events.ts';

const other = '2026-A-0037';

it('may come at any time, from any officer, and changes no status', () => {
  const told = storyTo(6).add('linked', '24 11.00', { relation: 'duplicate-of' });
  expect(told.state).toMatchObject({
    status: 'approved',
    links: [{ event: 'A.7', relation: 'duplicate-of', to: other }],
  });
  const onB = { by: dewi, recordedBy: dewi };
  expect(storyTo(1).refuse('linked', '23 08.00', onB, { device: 'B' })).toBeNull();
});

it.each([
  [{ to: number }, 'linked-to-itself'],
  [{ to: '42' }, 'malformed'],
  [{ relation: 'like' }, 'malformed'],
  [{}, 'already-linked'],
  [{ relation: 'objects-to' }, null],
  [{ to: '2026-A-0038' }, null],
])('a second one with %j: %s', (fields, code) => {
  const told = storyTo(1).add('linked', '23 08.00');
  expect(told.refuse('linked', '23 08.10', fields)?.code ?? null).toBe(code);
});

it('is undone by who recorded it, and may then be recorded anew', () => {
  const told = storyTo(1).add('linked', '23 08.00');
  const onB = { event: 'A.2', by: dewi, recordedBy: dewi };
  expect(told.refuse('withdrawn', '23 08.10', onB, { device: 'B' })?.code).toBe('not-your-event');
  told.withdrawn('A.2', '23 08.10');
  expect(told.state.links).toEqual([]);
  expect(told.refuse('linked', '23 08.20')).toBeNull();
});
