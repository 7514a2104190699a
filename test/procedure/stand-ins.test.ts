// Who acts on a day: holders, who stands in for them, who took over; and who is waited for.
import { describe, expect, it } from 'vitest';
import { officersWith, rolesOn } from '../../src/procedure/office.ts';
import {
  actingOfficers,
  appointmentFor,
  awaitedOn,
  leftOn,
  ownRolesOn,
} from '../../src/procedure/stand-ins.ts';
import { bambang, dewi, officeOf, rina, sari, story } from '../support/events.ts';

const appointed = (officer: string, roles: string[], fields: object = {}) => ({
  type: 'officer-appointed',
  officer,
  roles,
  from: null,
  to: null,
  ...fields,
});
const week = { from: '2026-11-23', to: '2026-11-27' };
const plhKabag = appointed(dewi, ['kabag'], { ...week, standIn: { for: bambang, as: 'plh' } });
const plhKasubag = appointed(sari, ['kasubag'], { ...week, standIn: { for: dewi, as: 'plh' } });
const left = (officer: string, lastDay: string, fields: object = {}) => ({
  type: 'officer-left',
  officer,
  lastDay,
  ...fields,
});
const pltKabag = appointed(rina, ['kabag'], {
  from: '2026-12-01',
  standIn: { for: bambang, as: 'plt' },
});

describe('a Plh', () => {
  const office = officeOf(plhKabag);

  it.each([
    ['2026-11-22', [bambang], [bambang]],
    ['2026-11-23', [bambang, dewi], [dewi]],
    ['2026-11-27', [bambang, dewi], [dewi]],
    ['2026-11-28', [bambang], [bambang]],
  ])('on %s: who holds the role, and who acts in it', (day, holders, acting) => {
    expect(officersWith(office, 'kabag', day)).toEqual(holders);
    expect(actingOfficers(office, 'kabag', day)).toEqual(acting);
  });

  it('keeps their own role, which is not for another', () => {
    expect(rolesOn(office, dewi, '2026-11-24')).toEqual(['kasubag', 'kabag']);
    expect(ownRolesOn(office, dewi, '2026-11-24')).toEqual(['kasubag']);
    expect(appointmentFor(office, dewi, ['kabag'], '2026-11-24')?.standIn).toEqual({
      for: bambang,
      as: 'plh',
    });
    expect(appointmentFor(office, dewi, null, '2026-11-24')?.standIn).toBeNull();
  });

  it('has the place of who is away among several', () => {
    expect(actingOfficers(officeOf(plhKasubag), 'kasubag', '2026-11-24')).toEqual([sari, rina]);
  });

  it('decides on these days, as may who is away, and on no other day', () => {
    const told = story(office).received('20 07.52', { arrivedAt: '2026-11-19' });
    const refusal = (by: string, at: string) =>
      told.refuse('dispositioned', at, { by, step: 2 })?.code ?? null;
    expect([refusal(dewi, '23 09.00'), refusal(bambang, '23 09.00')]).toEqual([null, null]);
    expect([refusal(dewi, '20 09.00'), refusal(dewi, '28 09.00')]).toEqual(['wrong-role', 'wrong-role']);
  });

  it.each([
    ['without a last day', { to: null }],
    ['for themselves', { standIn: { for: dewi, as: 'plh' } }],
    ['of another kind', { standIn: { for: bambang, as: 'pj' } }],
    ['with its days reversed', { from: '2026-11-28' }],
  ])('%s is none', (_what, fields) => {
    expect(rolesOn(officeOf({ ...plhKabag, ...fields }), dewi, '2026-11-24')).toEqual(['kasubag']);
  });
});

describe('leaving', () => {
  it('ends every role on the last day, and what was decided by then counts', () => {
    const office = officeOf(left(bambang, '2026-11-24'));
    expect(rolesOn(office, bambang, '2026-11-24')).toEqual(['kabag']);
    expect(rolesOn(office, bambang, '2026-11-25')).toEqual([]);
    expect([leftOn(office, bambang, '2026-11-24'), leftOn(office, bambang, '2026-11-25')]).toEqual([
      null,
      '2026-11-24',
    ]);
    const told = story(office).received().dispositioned(2, '24 09.10');
    expect(told.state.kasubag).toBe(dewi);
    expect(story(office).received().dispositioned(2, '25 09.10').state.kasubag).toBeNull();
  });

  it('may end one role of several, or one as stand-in', () => {
    const office = officeOf(plhKabag, left(sari, '2026-11-24', { roles: ['pelaksana'] }), {
      ...left(dewi, '2026-11-24'),
      roles: ['kabag'],
    });
    expect(rolesOn(office, sari, '2026-11-25')).toEqual(['pengelola-tik']);
    expect(rolesOn(office, dewi, '2026-11-25')).toEqual(['kasubag']);
    expect(actingOfficers(office, 'kabag', '2026-11-25')).toEqual([bambang]);
  });

  it('is over once someone is appointed again', () => {
    const office = officeOf(left(dewi, '2026-11-24'), appointed(dewi, ['kasubag'], { from: '2026-12-01' }));
    expect(leftOn(office, dewi, '2026-11-27')).toBeNull();
    expect(rolesOn(office, dewi, '2026-11-27')).toEqual([]);
    expect(rolesOn(office, dewi, '2026-12-01')).toEqual(['kasubag']);
  });

  it('leaves a post that a Plt fills until someone is appointed', () => {
    const office = officeOf(left(bambang, '2026-11-30'), pltKabag);
    expect(actingOfficers(office, 'kabag', '2026-11-30')).toEqual([bambang]);
    expect(actingOfficers(office, 'kabag', '2027-06-01')).toEqual([rina]);
  });

  it('keeps who left from recording, and what they recorded', () => {
    const office = officeOf(left(sari, '2026-11-24'));
    const told = story(office).received();
    expect(told.refuse('noted', '24 09.00', {}, { now: '24 10.00' })).toBeNull();
    expect(told.refuse('noted', '24 09.00', {}, { now: '25 10.00' })).toMatchObject({
      code: 'recorder-left',
      values: { officer: sari, lastDay: '2026-11-24' },
    });
  });

  it.each([
    ['a day that there is not', { lastDay: '2026-02-30' }],
    ['themselves as successor', { successor: dewi }],
    ['no role', { roles: [] }],
  ])('with %s changes nothing', (_what, fields) => {
    expect(rolesOn(officeOf(left(dewi, '2026-11-24', fields)), dewi, '2026-11-25')).toEqual(['kasubag']);
  });
});

describe('another title', () => {
  const promoted = appointed(dewi, ['kasubag'], { from: '2026-12-01' });

  it('takes the place of the one before from its first day on', () => {
    const { appointments } = officeOf(promoted).officers.get(dewi)!;
    expect(appointments.map(({ from, to }) => [from, to])).toEqual([
      [null, '2026-11-30'],
      ['2026-12-01', null],
    ]);
  });

  it('from the beginning leaves nothing of the one before, and what begins later stays', () => {
    const { appointments } = officeOf(promoted, appointed(dewi, ['kasubag'])).officers.get(dewi)!;
    expect(appointments.map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-01', null],
      [null, null],
    ]);
    expect(
      appointmentFor(officeOf(promoted, appointed(dewi, ['kasubag'])), dewi, null, '2026-12-02')?.from,
    ).toBe('2026-12-01');
  });
});

describe('who is waited for', () => {
  const on = (events: object[], officer: string | null, day: string) =>
    awaitedOn(officeOf(...events), { role: 'kasubag', officer }, day).officer;

  it.each([
    ['who was named', [], dewi, dewi],
    ['their stand-in', [plhKasubag], dewi, sari],
    ['who takes over', [left(dewi, '2026-11-20', { successor: rina })], dewi, rina],
    ['who alone has the role, where who was named left', [left(dewi, '2026-11-20')], dewi, rina],
    [
      'the role, where several have it',
      [left(dewi, '2026-11-20'), appointed('A-p5', ['kasubag'])],
      dewi,
      null,
    ],
    ['the role, where nobody was named', [], null, null],
    [
      'whoever follows the last of several successors',
      [
        appointed('A-p5', ['kasubag']),
        left(dewi, '2026-11-18', { successor: rina }),
        left(rina, '2026-11-20', { successor: 'A-p5' }),
      ],
      dewi,
      'A-p5',
    ],
  ])('is %s', (_who, events, named, expected) => {
    expect(on(events, named, '2026-11-24')).toBe(expected);
  });

  it('is a lone stand-in even where nobody was named', () => {
    const office = officeOf(plhKabag);
    const awaited = { role: 'kabag', officer: null } as const;
    expect(awaitedOn(office, awaited, '2026-11-24').officer).toBe(dewi);
    expect(awaitedOn(office, awaited, '2026-11-30').officer).toBeNull();
  });
});
