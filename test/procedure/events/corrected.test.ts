// Which fields can be corrected; test/procedure/mending.test.ts tells what a correction changes.
import { describe, expect, it } from 'vitest';
import { bambang, dewi, hashOf, on, onPaper, rina, sari, storyTo } from '../../support/events.ts';

it.each<[string, string, object, string | null]>([
  ['at', 'A.2', { value: on('23 09.00') }, null],
  ['at', 'A.2', { value: on('23') }, null],
  ['by', 'A.2', { value: sari }, 'corrected-wrong-role'],
  ['by', 'A.2', { value: dewi }, 'corrected-wrong-role'],
  ['by', 'A.2', { value: bambang }, null],
  ['by', 'A.1', { value: dewi }, 'corrected-wrong-role'],
  ['form', 'A.2', { value: 'oral' }, null],
  ['form', 'A.2', { value: 'fax' }, 'malformed'],
  ['form', 'A.2', { value: 'terminal' }, 'form-not-possible'],
  ['form', 'A.1', { value: 'paper' }, 'form-not-possible'],
  ['kind', 'A.1', { value: 'complaint' }, null],
  ['kind', 'A.2', { value: 'complaint' }, 'not-correctable'],
  ['contact', 'A.1', {}, null],
  ['externalId', 'A.1', {}, null],
  ['contact', 'A.2', {}, 'not-correctable'],
  ['started', 'A.2', { value: on('23 09.00') }, null],
  ['started', 'A.2', { value: on('23') }, 'malformed'],
  ['started', 'A.2', { value: on('30 17.00') }, 'in-future'],
  ['to', 'A.2', { value: rina }, null],
  ['to', 'A.2', { value: sari }, 'corrected-wrong-role'],
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

describe('a time', () => {
  const refused = (told: ReturnType<typeof storyTo>, event: string, value: string, field = 'at') =>
    told.refuse('corrected', '27 12.00', { event, field, value: on(value) });

  it.each<[string, string, string, object | null]>([
    [
      'before step 1 ended',
      'A.2',
      '23 07.00',
      { code: 'corrected-too-early', values: { event: 'A.1', otherAt: on('23 07.52') } },
    ],
    ['after step 3 ended', 'A.2', '24 09.00', { code: 'corrected-too-late', values: { event: 'A.3' } }],
    ['between both', 'A.2', '23 09.30', null],
    ['as a day, which tells no hour', 'A.2', '23', null],
    ['of step 1 after step 2', 'A.1', '23 09.30', { code: 'corrected-too-late', values: { event: 'A.2' } }],
    ['of step 1 before the arrival', 'A.1', '19 07.00', { code: 'corrected-before-arrival' }],
  ])('%s', (_what, event, value, expected) => {
    const refusal = refused(storyTo(3), event, value);
    if (expected) expect(refusal).toMatchObject(expected);
    else expect(refusal).toBeNull();
  });

  it('of step 1 is not after the inquiry was printed, nor its arrival after it was taken in', () => {
    const printed = storyTo(1).add('printed', '23 08.00');
    expect(refused(printed, 'A.1', '23 08.10')).toMatchObject({ values: { event: 'A.2', type: 'printed' } });
    expect(refused(printed, 'A.1', '23 07.58')).toBeNull();
    expect(refused(printed, 'A.1', '23 07.53', 'arrivedAt')?.code).toBe('corrected-too-late');
  });

  it('of an answer and of initials is not before what they follow, nor that after them', () => {
    const told = storyTo(3).add('asked', '23 11.00').add('answered', '24 08.00', { question: 'A.4' });
    expect(refused(told, 'A.5', '23 10.59')?.code).toBe('corrected-too-early');
    expect(refused(told, 'A.4', '24 08.01')?.code).toBe('corrected-too-late');
    told.add('countersigned', '24 09.00', { events: ['A.2'], scan: false, ...onPaper(bambang) });
    expect(refused(told, 'A.6', '23 09.00')?.code).toBe('corrected-too-early');
  });

  it('is judged by what was corrected before, and by nothing that was withdrawn', () => {
    const told = storyTo(3).corrected('A.3', 'at', on('23 11.00'), '24 09.00');
    expect(refused(told, 'A.2', '23 10.30')).toBeNull();
    const back = storyTo(3).withdrawn('A.3', '23 10.10');
    expect(refused(back, 'A.2', '23 10.30')).toBeNull();
  });
});

it('what someone decided and typed is not made another’s decision', () => {
  const told = storyTo(1).closed('spam', '23 08.00');
  const proposal = { event: 'A.2', field: 'by', value: bambang };
  expect(told.refuse('corrected', '23 12.00', proposal)?.code).toBe('own-decision');
});
