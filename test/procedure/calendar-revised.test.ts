// A revision of the calendar: what it adds, moves and supersedes, and which field is named when one does not fit.
import { describe, expect, it } from 'vitest';
import type { ProposedEvent } from '../../src/procedure/event.ts';
import { type CalendarRevision, calendarRevised } from '../../src/procedure/events/calendar-revised.ts';
import { dayHours } from '../../src/procedure/working-time.ts';
import { buildCalendar } from '../support/calendar.ts';

type Week = CalendarRevision['hours'][number]['week'];

const empty: CalendarRevision = {
  validFrom: '2026-01-01',
  decree: 'Peraturan A',
  issued: null,
  hours: [],
  daysOff: [],
  removed: [],
};
const week = (from: string, to: string): Week => ({ '1': [[from, to]] });
const open = (from: string, start: string): CalendarRevision => ({
  ...empty,
  decree: `${from} ${start}`,
  hours: [{ from, to: null, week: week(start, '16:00'), certain: true }],
});

describe('rules that hold', () => {
  const ramadan: CalendarRevision = {
    ...empty,
    decree: 'Ramadan',
    hours: [{ from: '2026-02-19', to: '2026-03-20', week: week('08:00', '15:00'), certain: true }],
  };

  it.each([
    ['an open rule from its first day', [open('2026-01-05', '07:00')], '2026-01-05', '2026-01-05 07:00'],
    [
      'the bounded rule, though recorded first',
      [ramadan, open('2026-01-01', '07:00')],
      '2026-02-23',
      'Ramadan',
    ],
    [
      'the open one after the bounded period',
      [open('2026-01-01', '07:00'), ramadan],
      '2026-03-23',
      '2026-01-01 07:00',
    ],
    [
      'of two open ones that recorded later',
      [open('2026-01-01', '07:00'), open('2026-01-01', '08:00')],
      '2026-01-05',
      '2026-01-01 08:00',
    ],
    [
      'the one that began last, though recorded first',
      [open('2026-02-01', '07:00'), open('2026-01-01', '08:00')],
      '2026-03-02',
      '2026-02-01 07:00',
    ],
    [
      'the first until the second begins',
      [open('2026-01-01', '07:00'), open('2026-07-01', '08:00')],
      '2026-06-29',
      '2026-01-01 07:00',
    ],
    [
      'of two bounded ones that recorded later',
      [ramadan, { ...ramadan, decree: 'again' }],
      '2026-02-23',
      'again',
    ],
  ] as [string, CalendarRevision[], string, string][])('%s', (_what, revisions, day, decree) => {
    expect(dayHours(day, buildCalendar(revisions))).toMatchObject({ why: 'working', decree });
  });

  it('reads times of day as minutes, up to midnight', () => {
    const calendar = buildCalendar([
      { ...empty, hours: [{ from: '2026-01-01', to: null, week: week('07:30', '24:00'), certain: true }] },
    ]);
    expect(calendar.hours[0]!.week[1]).toEqual([[450, 1440]]);
  });
});

describe('days off', () => {
  const holiday = { day: '2026-06-16', name: 'Tahun Baru Islam', kind: 'holiday', certain: true } as const;

  it('win over hours, are replaced, moved and taken back', () => {
    const first = { ...empty, daysOff: [holiday], years: [2026] };
    const moved = {
      ...empty,
      decree: 'B',
      removed: ['2026-06-16'],
      daysOff: [{ ...holiday, day: '2026-06-17' }],
    };
    const renamed = {
      ...empty,
      decree: 'C',
      removed: ['2026-06-17'],
      daysOff: [{ ...holiday, day: '2026-06-17', name: 'lain' }],
    };
    const list = (revisions: CalendarRevision[]) => [...buildCalendar(revisions).daysOff.values()];
    expect(list([first])).toEqual([{ ...holiday, decree: 'Peraturan A' }]);
    expect(list([first, moved])).toEqual([{ ...holiday, day: '2026-06-17', decree: 'B' }]);
    expect(list([first, moved, renamed])).toEqual([
      { ...holiday, day: '2026-06-17', name: 'lain', decree: 'C' },
    ]);
    expect(list([first, { ...empty, removed: ['2026-06-16'] }])).toEqual([]);
  });

  it('do not make a year known by themselves', () => {
    expect(buildCalendar([{ ...empty, daysOff: [holiday] }]).years.size).toBe(0);
    expect([...buildCalendar([{ ...empty, daysOff: [holiday], years: [2026] }]).years]).toEqual([2026]);
  });
});

describe('malformed', () => {
  const rule = (change: object) => ({
    hours: [{ from: '2026-01-01', to: null, week: week('07:30', '12:00'), certain: true, ...change }],
  });
  const off = (change: object) => ({
    daysOff: [{ day: '2026-06-16', name: 'x', kind: 'holiday', certain: true, ...change }],
  });

  it.each([
    [{}, null],
    [rule({}), null],
    [rule({ to: '2026-01-01', week: {} }), null],
    [{ validFrom: '2026-02-30' }, 'validFrom'],
    [{ decree: '' }, 'decree'],
    [{ issued: undefined }, 'issued'],
    [{ hours: undefined }, 'hours'],
    [{ removed: ['x'] }, 'removed.0'],
    [{ years: [2026.5] }, 'years.0'],
    [rule({ from: '1 Januari' }), 'hours.0.from'],
    [rule({ to: '2025-12-31' }), 'hours.0.to'],
    [rule({ certain: 1 }), 'hours.0.certain'],
    [rule({ week: {} }), 'hours.0.week'],
    [rule({ week: { '1': [] } }), 'hours.0.week'],
    [rule({ week: { '8': [['07:30', '12:00']] } }), 'hours.0.week'],
    [rule({ week: { '5': [['7.30', '12:00']] } }), 'hours.0.week.5.0.0'],
    [rule({ week: { '5': [['07:30', '24:30']] } }), 'hours.0.week.5.0.1'],
    [rule({ week: { '5': [['12:00', '07:30']] } }), 'hours.0.week.5'],
    [
      rule({
        week: {
          '5': [
            ['07:30', '12:00'],
            ['11:30', '16:00'],
          ],
        },
      }),
      'hours.0.week.5',
    ],
    [
      rule({
        week: {
          '5': [
            ['07:30', '12:00'],
            ['12:00', '16:00'],
          ],
        },
      }),
      'hours.0.week.5',
    ],
    [off({ name: '' }), 'daysOff.0.name'],
    [off({ kind: 'perayaan' }), 'daysOff.0.kind'],
    [off({ day: '2026-6-16' }), 'daysOff.0.day'],
  ] as [object, string | null][])('%j: %s', (change, field) => {
    expect(calendarRevised.malformed({ ...empty, ...change } as unknown as ProposedEvent)).toBe(field);
  });
});
