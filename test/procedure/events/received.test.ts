// Step 1: what an inquiry carries, and who may record that it came.
import { expect, it } from 'vitest';
import { bambang, on, onPaper, story } from '../../support/events.ts';

it('opens the case with what it carries', () => {
  const { state } = story().received('23 07.52', { kind: 'complaint', channel: 'sambat', anonymous: true });
  expect(state).toMatchObject({
    kind: 'complaint',
    channel: 'sambat',
    anonymous: true,
    confidential: false,
    arrivedAt: on('21 22.10'),
    status: 'awaiting-disposition',
  });
});

it.each<[string, Record<string, unknown>]>([
  ['kind', { kind: 'keluhan' }],
  ['channel', { channel: 'fax' }],
  ['anonymous', { anonymous: 'ya' }],
  ['arrivedAt', { arrivedAt: '2026-02-30' }],
  ['arrivedAt', { arrivedAt: '2026-11-21 22:10' }],
])('is malformed by %s: %j', (field, fields) => {
  expect(story().refuse('received', '23 07.52', fields)).toMatchObject({
    code: 'malformed',
    values: { field },
  });
});

it('is the pengelola TIK’s, once, and not of a time to come', () => {
  expect(story().refuse('received', '23 07.52')).toBeNull();
  expect(story().refuse('received', '23 07.52', onPaper(bambang))?.code).toBe('wrong-role');
  expect(story().received().refuse('received', '23 08.00')?.code).toBe('wrong-step');
  expect(story().refuse('received', '23 07.52', { arrivedAt: on('30 16.01') })?.code).toBe('in-future');
});
