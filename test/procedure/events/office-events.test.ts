// The office as its events tell it: zone, appointments by day, devices, channels.
import { describe, expect, it } from 'vitest';
import { foldOffice, officersWith, rolesOn } from '../../../src/procedure/office.ts';
import { dewi, officeOf, rina, sari, story, storyTo } from '../../support/events.ts';

describe('officer-appointed', () => {
  const standIn = {
    type: 'officer-appointed',
    officer: dewi,
    roles: ['kabag'],
    from: '2026-12-01',
    to: '2026-12-31',
  };
  it('holds from its first day to its last, beside what was before', () => {
    const office = officeOf(standIn);
    const roles = (day: string) => rolesOn(office, dewi, day);
    expect(roles('2026-11-30')).toEqual(['kasubag']);
    expect(roles('2026-12-01')).toEqual(['kasubag', 'kabag']);
    expect(roles('2026-12-31')).toEqual(['kasubag', 'kabag']);
    expect(roles('2027-01-01')).toEqual(['kasubag']);
    expect(officersWith(office, 'kasubag', '2026-11-23')).toEqual([dewi, rina]);
  });

  it('is read by the day of the office’s zone', () => {
    const told = story(officeOf({ ...standIn, from: '2026-11-24', to: null })).received();
    const byDewi = { by: dewi, at: '2026-11-23T18:00:00Z' };
    expect(told.refuse('dispositioned', '24 01.00', byDewi)).toBeNull();
    expect(told.refuse('dispositioned', '23 23.00', { by: dewi })?.code).toBe('wrong-role');
  });

  it.each([
    ['an id of another shape', { officer: 'Sari' }],
    ['no role', { roles: [] }],
    ['a day that there is not', { from: '2026-02-30' }],
  ])('with %s changes nothing', (_what, fields) => {
    expect([...officeOf({ ...standIn, officer: 'A-p9', ...fields }).officers.keys()]).toHaveLength(4);
  });
});

describe('device-enrolled', () => {
  const anew = { type: 'device-enrolled', device: 'A', key: 'k', officers: [rina], root: true };
  it('names anew who may record, and what others recorded before stays obeyed', () => {
    const office = officeOf(anew);
    expect(office.devices.get('A')).toMatchObject({ officers: [rina], enrolled: [sari, rina], root: true });
    const told = story(office).received();
    expect(told.state.timeline[0]?.obeyed).toBe(true);
    expect(told.refuse('noted', '23 08.00')?.code).toBe('not-on-device');
  });

  it('a fact of someone who was never enrolled there is kept and not obeyed', () => {
    const told = storyTo(1).noted('23 08.00', { by: rina, recordedBy: rina });
    expect(told.state.timeline[1]).toMatchObject({ obeyed: false, refusal: { code: 'not-on-device' } });
  });
});

it('office-described sets the zone, channel-set who sends', () => {
  const office = officeOf(
    { type: 'office-described', validFrom: '2026-11-02', zone: 'Asia/Makassar' },
    { type: 'channel-set', validFrom: '2026-11-02', channel: 'email', device: 'B' },
    { type: 'channel-set', validFrom: '2026-11-02', channel: 'fax', device: 'A' },
  );
  expect([office.zone.label, office.calendar.zone.label]).toEqual(['WITA', 'WITA']);
  expect([...office.channels].map(([channel, { device }]) => [channel, device])).toEqual([['email', 'B']]);
});

it('keeps the names of events that it does not know', () => {
  expect(officeOf({ type: 'weather-told' }).unknown).toEqual(['weather-told']);
  expect(foldOffice([]).officers.size).toBe(0);
});
