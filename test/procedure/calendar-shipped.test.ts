// The days off and hours that ship, pinned one by one against the decrees.
import { describe, expect, it } from 'vitest';
import type { ProposedEvent } from '../../src/procedure/event.ts';
import { calendarRevised } from '../../src/procedure/events/calendar-revised.ts';
import { shippedCalendar } from '../../src/procedure/shipped-calendar.ts';
import { addDays } from '../../src/procedure/time.ts';
import { dayHours } from '../../src/procedure/working-time.ts';
import { buildCalendar } from '../support/calendar.ts';

const calendar = buildCalendar();
const pinned = {
  'holiday 2025':
    '01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25',
  'shared-leave 2025': '01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26',
  'holiday 2026':
    '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25',
  'shared-leave 2026': '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24',
};

describe('the shipped calendar', () => {
  it.each([
    ['holiday 2025', 17],
    ['shared-leave 2025', 10 + 1],
    ['holiday 2026', 17],
    ['shared-leave 2026', 8],
  ] as const)('has the days of %s: %i', (group, count) => {
    const [kind, year] = group.split(' ');
    const days = [...calendar.daysOff.values()]
      .filter((dayOff) => dayOff.kind === kind && dayOff.day.startsWith(year!))
      .map((dayOff) => dayOff.day.slice(5))
      .sort();
    expect(days).toEqual(pinned[group].split(' '));
    expect(days).toHaveLength(count);
  });

  it('names no day twice', () => {
    const days = shippedCalendar.flatMap((entry) => entry.daysOff.map((dayOff) => dayOff.day));
    expect(new Set(days).size).toBe(days.length);
  });

  it('is well-formed event by event', () => {
    for (const entry of shippedCalendar) {
      expect(calendarRevised.malformed(entry as unknown as ProposedEvent)).toBeNull();
    }
  });

  it('takes each day off from the decree of its year', () => {
    for (const { day, decree } of calendar.daysOff.values()) {
      const number = day === '2025-08-18' ? '933' : day.startsWith('2025') ? '1017' : '1497';
      expect(decree.match(/Nomor (\d+)/)![1]).toBe(number);
      expect(decree).toContain(`Hari Libur Nasional dan Cuti Bersama Tahun ${day.slice(0, 4)}`);
    }
  });

  it('marks as certain only what several texts agree on', () => {
    const doubtful = [...calendar.daysOff.values()].filter((dayOff) => !dayOff.certain);
    expect(doubtful.map((dayOff) => dayOff.day).sort()).toEqual([
      '2025-03-28',
      '2025-04-02',
      '2025-04-03',
      '2025-04-04',
      '2025-04-07',
    ]);
    expect(calendar.hours.map((rule) => [rule.from, rule.to, rule.certain])).toEqual([
      ['2023-04-12', null, false],
      ['2025-03-01', '2025-03-30', false],
      ['2026-02-19', '2026-03-20', true],
    ]);
  });

  it('knows the years that a decree names, and no other', () => {
    expect([...calendar.years].sort()).toEqual([2025, 2026]);
  });

  it('has Ramadan up to the day before Idulfitri', () => {
    for (const rule of calendar.hours.filter((candidate) => candidate.to !== null)) {
      expect(calendar.daysOff.get(addDays(rule.to!, 1))?.name).toMatch(/^Idulfitri/);
    }
  });

  it.each([
    ['2026-11-24', 450],
    ['2026-11-27', 450],
    ['2026-02-19', 390],
    ['2026-02-20', 390],
    ['2025-03-07', 390],
  ])('has %s with %i minutes', (day, minutes) => {
    const hours = dayHours(day, calendar);
    const sum = hours.why === 'working' ? hours.spans.reduce((total, [from, to]) => total + to - from, 0) : 0;
    expect(sum).toBe(minutes);
  });
});
