// Which fields can be corrected; test/procedure/mending.test.ts tells what a correction changes.
import { describe, expect, it } from 'vitest';
import { dewi, hashOf, on, rina, sari, storyTo } from '../../support/events.ts';

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
  ['started', 'A.2', { value: on('23 09.00') }, null],
  ['started', 'A.2', { value: on('23') }, 'malformed'],
  ['started', 'A.2', { value: on('30 17.00') }, 'in-future'],
  ['to', 'A.2', { value: sari }, null],
  ['to', 'A.1', { value: sari }, 'not-correctable'],
  ['toOffice', 'A.2', {}, 'not-correctable'],
  ['handedTo', 'A.2', { value: sari }, 'not-correctable'],
  ['number', 'A.2', {}, 'not-correctable'],
  ['whom', 'A.2', {}, 'not-correctable'],
  ['text', 'A.1', { value: 'x' }, 'malformed'],
  ['reply', 'A.2', { value: hashOf('x') }, 'malformed'],
])('%s of %s with %j', (field, event, fields, code) => {
  const refusal = storyTo(2).refuse('corrected', '23 12.00', { event, field, ...fields });
  expect(refusal?.code ?? null).toBe(code);
});

it.each([
  ['printed', 'handedTo', { value: sari }],
  ['numbered', 'number', {}],
  ['asked', 'whom', {}],
  ['signed', 'by', { value: sari }],
])('%s has %s', (type, field, fields) => {
  const told = storyTo(2).add(type, '23 10.00');
  expect(told.refuse('corrected', '23 12.00', { event: 'A.3', field, ...fields })).toBeNull();
});

describe('started', () => {
  it('is the begin of the span, or makes one', () => {
    const span = [on('24 07.45'), on('24 08.12')];
    const told = storyTo(3).drafted('24 08.12', { spans: [span as [string, string]] });
    told.corrected('A.4', 'started', on('24 07.40'), '24 09.00');
    expect(told.state.timeline[3]?.shown.spans).toEqual([[on('24 07.40'), on('24 08.12')]]);
    expect(told.steps.at(-1)?.handlingSeconds).toBe(32 * 60);
    const bare = storyTo(2).corrected('A.2', 'started', on('23 09.00'), '23 12.00');
    expect(bare.steps.at(-1)?.handlingSeconds).toBe(10 * 60);
    bare.corrected('A.2', 'at', on('23 09.15'), '23 12.05');
    expect(bare.steps.at(-1)?.handlingSeconds).toBe(15 * 60);
  });

  it('after the end changes nothing', () => {
    const told = storyTo(2).corrected('A.2', 'started', on('23 09.11'), '23 12.00');
    expect(told.state.timeline[1]?.shown.spans).toBeUndefined();
  });
});

it('a corrected recipient is shown; whom the case waits for stays', () => {
  const told = storyTo(2).corrected('A.2', 'to', rina, '23 12.00');
  expect(told.state.timeline[1]?.shown['to']).toBe(rina);
  expect(told.state.kasubag).toBe(dewi);
});
