// Order, heads and what is absent: the same for every reader, whatever arrived first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  absentFrom,
  compareEvents,
  deviceOf,
  headsOf,
  nextClock,
  type Ordered,
  seqOf,
} from '../../src/archive/order.ts';

const event = (id: string, clock: number, after: string[] = [], hash = `h-${id}`): Ordered => ({
  id,
  hash,
  clock,
  after: after.map((name) => ({ id: name, hash: `h-${name}` })),
});

test('clock, then device, then hash', () => {
  const sorted = [
    event('A.1', 1),
    event('A.9', 2, [], 'a'),
    event('A.3', 2, [], 'b'),
    event('B.1', 2),
    event('A.4', 10),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(shuffled.sort(compareEvents)).toEqual(sorted);
    }),
  );
});

test('heads are what no other builds on; the clock follows the largest', () => {
  const events = [event('A.1', 1), event('A.2', 2, ['A.1']), event('B.1', 4, ['A.1'])];
  expect(headsOf(events).map(({ id }) => id)).toEqual(['A.2', 'B.1']);
  expect(nextClock(headsOf(events))).toBe(5);
  expect([headsOf([]), nextClock([])]).toEqual([[], 1]);
});

test('absent is what is named and not here, also another version of the same id', () => {
  expect(absentFrom([event('A.2', 2, ['A.1', 'B.7'])])).toEqual(['A.1', 'B.7']);
  expect(absentFrom([event('A.1', 1, [], 'changed'), event('A.2', 2, ['A.1'])])).toEqual(['A.1']);
  expect(absentFrom([event('A.1', 1), event('A.2', 2, ['A.1'])])).toEqual([]);
});

test('an id is device and number', () => {
  expect([deviceOf('A.301'), seqOf('A.301')]).toEqual(['A', 301]);
  expect([deviceOf('AB.7'), seqOf('AB.7')]).toEqual(['AB', 7]);
});
