// Limits counted day by day, against the reckoning of working time, and by two calendars of a year that was revised.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarAsKnown } from '../../../src/procedure/calendar-history.ts';
import { countLimit, type Pause } from '../../../src/procedure/deadlines/counting.ts';
import { foldOffice, type Office } from '../../../src/procedure/office.ts';
import { shippedCalendar } from '../../../src/procedure/shipped-calendar.ts';
import { addDays } from '../../../src/procedure/time.ts';
import { dayHours, workingDaysBetween } from '../../../src/procedure/working-time.ts';
import { at, buildCalendar, moment } from '../../support/calendar.ts';

const calendar = buildCalendar();
const day = fc.integer({ min: 0, max: 700 }).map((count) => addDays('2025-01-01', count));
const amount = fc.integer({ min: 1, max: 60 });

describe('any limit in working days', () => {
  it('ends where the working time says', () => {
    fc.assert(
      fc.property(day, amount, (from, count) => {
        const counted = countLimit(moment(from), [{ amount: count, unit: 'working-days' }], [], calendar);
        expect(workingDaysBetween(from, counted.day ?? '', calendar)).toBe(count);
        expect(dayHours(counted.day ?? '', calendar)).toMatchObject({ why: 'working' });
        expect(counted.days.filter(({ number }) => number !== null)).toHaveLength(count);
      }),
    );
  });

  it.each([
    ['2026-11-21', 10, '2026-12-04'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-03-17', 1, '2026-03-25'],
    ['2022-12-30', 3, null],
  ])('from %s, of %i, ends on %s', (from, amount, end) => {
    expect(countLimit(moment(from), [{ amount, unit: 'working-days' }], [], calendar).day).toBe(end);
  });

  it('has no end by a calendar without a working day', () => {
    const closed = buildCalendar([]);
    closed.hours.push({ from: '2026-01-01', to: null, week: {}, decree: 'x', certain: true });
    expect(
      countLimit(moment('2026-01-01'), [{ amount: 1, unit: 'working-days' }], [], closed).day,
    ).toBeNull();
  });

  it('is as long in two parts as in one', () => {
    fc.assert(
      fc.property(day, amount, amount, (from, first, second) => {
        const unit = 'working-days' as const;
        const parts = [first, second].map((count) => ({ amount: count, unit }));
        expect(countLimit(moment(from), parts, [], calendar)).toEqual(
          countLimit(moment(from), [{ amount: first + second, unit }], [], calendar),
        );
      }),
    );
  });

  it('is never sooner by a pause, and leaves out what the pause took', () => {
    fc.assert(
      fc.property(day, amount, day, fc.integer({ min: 0, max: 30 }), (from, count, asked, length) => {
        const pause: Pause = { from: moment(asked), to: moment(addDays(asked, length)) };
        const limit = [{ amount: count, unit: 'working-days' as const }];
        const counted = countLimit(moment(from), limit, [pause], calendar);
        const left = counted.days.filter(({ why }) => why === 'paused');
        expect(counted.pausedDays).toBe(left.length);
        expect(left.every((each) => asked < each.day && each.day <= addDays(asked, length))).toBe(true);
        expect(left.every((each) => dayHours(each.day, calendar).why === 'working')).toBe(true);
        expect((counted.day ?? '') >= (countLimit(moment(from), limit, [], calendar).day ?? '')).toBe(true);
      }),
    );
  });
});

describe('hours and days of the wall calendar', () => {
  it('run on through nights, weekends and days off', () => {
    const from = moment('2026-12-24 10.00');
    expect(countLimit(from, [{ amount: 72, unit: 'clock-hours' }], [], calendar).dueAt).toBe(
      at('2026-12-27 10.00'),
    );
    expect(countLimit(from, [{ amount: 7, unit: 'calendar-days' }], [], calendar).day).toBe('2026-12-31');
  });

  it('stand still hour by hour, overlapping questions once', () => {
    const pauses = [
      { from: moment('2026-11-24 08.00'), to: moment('2026-11-24 20.00') },
      { from: moment('2026-11-24 16.00'), to: moment('2026-11-25 08.00') },
    ];
    const limit = [{ amount: 72, unit: 'clock-hours' as const }];
    const counted = countLimit(moment('2026-11-23 08.00'), limit, pauses, calendar);
    expect(counted.dueAt).toBe(at('2026-11-27 08.00'));
  });

  it('begin with the day where the hour is not known', () => {
    const counted = countLimit(moment('2026-11-23'), [{ amount: 24, unit: 'clock-hours' }], [], calendar);
    expect(counted.dueAt).toBe(at('2026-11-24 00.00'));
  });
});

describe('the days off of 2025, which were revised on 7 August', () => {
  /** Founded in January; the later decree comes into the calendar on 8 August. */
  const office: Office = foldOffice(
    shippedCalendar.map((revision, index) => {
      const revised = revision.validFrom === '2025-08-07';
      const recordedAt = `${revised ? '2025-08-08' : '2025-01-02'}T09:00:00+07:00`;
      return { id: `A.${index + 1}`, type: 'calendar-revised', ...revision, recordedAt } as never;
    }),
  );

  it('gives ten working days by either calendar', () => {
    // Monday 11 August; 12 13 14 15, then 18 or not, 19 20 21 22 25 or 26.
    const due = (known: string) =>
      countLimit(
        moment('2025-08-11 09.00'),
        [{ amount: 10, unit: 'working-days' }],
        [],
        calendarAsKnown(office, known),
      ).day;
    expect(due('2025-08-07T16:00:00+07:00')).toBe('2025-08-25');
    expect(due('2025-08-08T09:00:00+07:00')).toBe('2025-08-26');
    expect(calendarAsKnown(office, '2025-08-08T09:00:00+07:00')).toBe(office.calendar);
  });

  it('counts what the archive was founded with as known before', () => {
    expect(calendarAsKnown(office, '2024-06-01T09:00:00+07:00').years).toEqual(new Set([2025, 2026]));
  });
});
