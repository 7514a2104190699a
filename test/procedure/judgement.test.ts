// What holds for every event: shape, who records on which device in which form, time, events not known.
import { describe, expect, it } from 'vitest';
import { bambang, dewi, hashOf, on, sari, story, storyTo } from '../support/events.ts';

const onB = { by: dewi, recordedBy: dewi };

describe('who records, where and how', () => {
  it.each<[string, object, string | undefined, string | null]>([
    ['an enrolled officer on the own device', onB, 'B', null],
    ['an officer of another device', onB, 'A', 'not-on-device'],
    ['a device that nobody enrolled', { by: sari }, 'C', 'not-on-device'],
    ['a superior’s, without a form', { by: bambang }, 'A', 'form-missing'],
    ['a superior’s, on paper', { by: bambang, form: 'paper' }, 'A', null],
    ['one’s own, on paper', { form: 'paper' }, 'A', 'malformed'],
  ])('%s', (_what, fields, device, code) => {
    expect(storyTo(1).refuse('noted', '23 08.00', fields, { device })?.code ?? null).toBe(code);
  });

  it('a decision on paper that no officer of the role made is not obeyed', () => {
    const told = storyTo(1).dispositioned(2, '23 09.10', { by: dewi });
    expect(told.state).toMatchObject({ status: 'awaiting-disposition', kasubag: null });
    expect(told.state.timeline[1]).toMatchObject({ obeyed: false, refusal: { code: 'wrong-role' } });
  });
});

describe('fields of every event', () => {
  it.each<[string, object]>([
    ['at', { at: '23/11/2026' }],
    ['at', { at: '2026-11-31' }],
    ['at', { at: '2026-11-23T25:00:00+07:00' }],
    ['at', { at: undefined }],
    ['source', { source: 'guessed' }],
    ['form', { form: 'fax' }],
    ['by', { by: '' }],
    ['batch', { batch: 0 }],
    ['spans.0', { spans: [on('23 08.00')] }],
    ['irregular', { irregular: 'yes' }],
    ['late', { late: 9 }],
    ['late', { late: 4 }],
  ])('%s: %j', (field, fields) => {
    const malformed = { code: 'malformed', values: { field } };
    expect(storyTo(1).refuse('noted', '23 08.00', fields)).toMatchObject(malformed);
    const told = storyTo(1);
    told.noted('23 08.00');
    Object.assign(told.last, fields);
    expect(told.state.timeline[1]).toMatchObject({ obeyed: false, refusal: malformed });
    expect(told.deviations).toMatchObject([{ code: 'not-obeyed' }]);
  });
});

describe('time', () => {
  it.each<[string, string, string, string | null]>([
    ['before the step before', '23 07.51', '30 16.00', 'before-previous-step'],
    ['at the same minute', '23 07.52', '30 16.00', null],
    ['on the same day, without an hour', '23', '30 16.00', null],
    ['on the day before', '22', '30 16.00', 'before-previous-step'],
    ['a minute ahead', '23 09.11', '23 09.10', 'in-future'],
    ['now', '23 09.10', '23 09.10', null],
    ['today, without an hour', '23', '23 09.10', null],
    ['tomorrow', '24', '23 09.10', 'in-future'],
  ])('%s', (_what, at, now, code) => {
    expect(storyTo(1).refuse('dispositioned', at, {}, { now })?.code ?? null).toBe(code);
  });

  it('after a day alone, that day is early enough', () => {
    const told = storyTo(1).dispositioned(2, '23');
    const next = { step: 3, to: sari, by: dewi };
    expect(told.refuse('dispositioned', '23 06.00', next)).toBeNull();
    expect(told.refuse('dispositioned', '22 16.00', next)).toMatchObject({
      code: 'before-previous-step',
      values: { previousAt: '2026-11-23', step: 2 },
    });
  });

  it('is the same in any offset, and seconds tell nothing apart', () => {
    const told = story().received('23 07.52', { at: '2026-11-23T07:52:40+07:00' });
    expect(told.refuse('dispositioned', '23 07.52')).toBeNull();
    expect(told.refuse('dispositioned', '23 07.52', { at: '2026-11-23T00:52:00Z' })).toBeNull();
    expect(told.refuse('dispositioned', '23 07.52', { at: '2026-11-23T00:51:00Z' })?.code).toBe(
      'before-previous-step',
    );
  });
});

describe('events that this version does not know', () => {
  it('are kept and shown; the case is not written to', () => {
    const told = storyTo(2).add('foretold', '23 12.00');
    expect(told.state.timeline.at(-1)).toMatchObject({ unknown: true, refusal: null });
    expect(told.state).toMatchObject({ status: 'awaiting-instruction', unknown: ['foretold'] });
    for (const type of ['noted', 'dispositioned', 'withdrawn', 'sending']) {
      expect(told.refuse(type, '23 13.00')).toMatchObject({ code: 'unknown-events' });
    }
  });

  it('are not recorded either', () => {
    expect(storyTo(1).refuse('foretold', '23 12.00', { words: hashOf('x') })).toMatchObject({
      code: 'malformed',
      values: { field: 'type' },
    });
  });
});
