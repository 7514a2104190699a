// Which fields can be corrected; test/procedure/mending.test.ts tells what a correction changes.
import { expect, it } from 'vitest';
import { hashOf, on, sari, storyTo } from '../../support/events.ts';

it.each<[string, string, object, string | null]>([
  ['at', 'A.2', { value: on('23 09.00') }, null],
  ['at', 'A.2', { value: on('23') }, null],
  ['by', 'A.2', { value: sari }, null],
  ['form', 'A.2', { value: 'oral' }, null],
  ['form', 'A.2', { value: 'fax' }, 'malformed'],
  ['kind', 'A.1', { value: 'complaint' }, null],
  ['kind', 'A.2', { value: 'complaint' }, 'not-correctable'],
  ['contact', 'A.1', {}, null],
  ['externalId', 'A.1', {}, null],
  ['contact', 'A.2', {}, 'not-correctable'],
  ['text', 'A.1', { value: 'x' }, 'malformed'],
  ['reply', 'A.2', { value: hashOf('x') }, 'malformed'],
])('%s of %s with %j', (field, event, fields, code) => {
  const refusal = storyTo(2).refuse('corrected', '23 12.00', { event, field, ...fields });
  expect(refusal?.code ?? null).toBe(code);
});
