// A limit is made longer: by whom, which, how often, and until when.
import { describe, expect, it } from 'vitest';
import { foldCase } from '../../../src/procedure/case.ts';
import { deadlinesOf } from '../../../src/procedure/deadlines.ts';
import { at } from '../../support/calendar.ts';
import { bambang, dewi, officeOf, onPaper, sari, story } from '../../support/events.ts';

const kip = { deadline: 'kip-request', ...onPaper(bambang) };

describe('deadline-extended', () => {
  it('is for the Kabag and the Kasubag', () => {
    const one = story().received();
    const by = (officer: string) => ({ deadline: 'kip-request', ...onPaper(officer) });
    expect(one.refuse('deadline-extended', '24 09.00', by(bambang))).toBeNull();
    expect(one.refuse('deadline-extended', '24 09.00', by(dewi))).toBeNull();
    const own = { deadline: 'kip-request', by: sari, form: 'terminal' as const };
    expect(one.refuse('deadline-extended', '24 09.00', own)?.code).toBe('wrong-role');
  });

  it.each<[string, object, object]>([
    ['a limit that the case has not', { deadline: 'lapor-answer' }, { code: 'deadline-not-there' }],
    ['no limit at all', { deadline: 'never-heard' }, { code: 'deadline-not-there' }],
    [
      'after the last day',
      { at: '2026-12-05', recordedAt: '2026-12-05T08:00:00+07:00' },
      { code: 'deadline-passed', values: { dueAt: '2026-12-04T23:59:59+07:00' } },
    ],
    ['without a reason', { words: undefined }, { code: 'malformed', values: { field: 'words' } }],
  ])('%s is refused', (_name, fields, refusal) => {
    const one = story().received();
    expect(
      one.refuse('deadline-extended', '24 09.00', { ...kip, ...fields }, { now: '30 23.00' }),
    ).toMatchObject('at' in fields ? { code: 'in-future' } : refusal);
    one.add('deadline-extended', '24 09.00', { ...kip, ...fields });
    expect(one.state.timeline.at(-1)).toMatchObject({ obeyed: false, refusal });
  });

  it('is given on the last day too, and once', () => {
    const one = story().received();
    one.add('deadline-extended', '24 09.00', {
      ...kip,
      at: '2026-12-04',
      recordedAt: '2026-12-04T15:00:00+07:00',
    });
    expect(one.state.timeline.at(-1)?.obeyed).toBe(true);
    expect(one.refuse('deadline-extended', '24 09.00', kip)).toMatchObject({
      code: 'extension-used',
      values: { times: 1 },
    });
  });

  it('is not for a rule without one, nor for a case that has ended', () => {
    const objection = story().received('23 07.52', { kind: 'objection' });
    expect(
      objection.refuse('deadline-extended', '24 09.00', { ...kip, deadline: 'kip-objection' })?.code,
    ).toBe('no-extension');
    expect(
      story().received().closed('spam', '24 08.00').refuse('deadline-extended', '24 09.00', kip)?.code,
    ).toBe('ended');
  });

  it('comes anew with a new pass', () => {
    const one = story()
      .received()
      .add('deadline-extended', '24 09.00', kip)
      .closed('spam', '24 10.00')
      .add('reopened', '25 09.00');
    expect(one.refuse('deadline-extended', '25 10.00', kip)).toBeNull();
    one.add('deadline-extended', '25 10.00', kip);
    const limits = deadlinesOf(one.state, officeOf(), at('2026-11-25 12.00'));
    expect(limits.map(({ pass, day, extended }) => [pass, day, extended])).toEqual([
      [1, '2026-12-15', 1],
      [2, '2026-12-18', 1],
    ]);
  });

  it('stays obeyed where a later decree makes the first limit sooner', () => {
    const one = story().received();
    one.add('deadline-extended', '24 09.00', {
      ...kip,
      at: '2026-12-04',
      recordedAt: '2026-12-04T15:00:00+07:00',
    });
    const saturday = {
      type: 'calendar-revised',
      validFrom: '2026-11-28',
      decree: 'SE',
      issued: null,
      hours: [{ from: '2026-11-28', to: '2026-11-28', week: { 6: [['07:30', '12:00']] }, certain: true }],
      daysOff: [],
      removed: [],
      recordedAt: '2026-12-07T09:00:00+07:00',
    };
    const office = officeOf(saturday as never);
    const state = foldCase({ number: one.state.number, events: one.events, absent: [] }, office);
    expect(state.timeline.at(-1)?.obeyed).toBe(true);
    const [limit] = deadlinesOf(state, office, at('2026-12-07 10.00'));
    // One day sooner than by the first calendar: Saturday 28 November counts now.
    expect(limit?.day).toBe('2026-12-14');
  });
});
