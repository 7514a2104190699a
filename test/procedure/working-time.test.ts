// Worked examples of working time: each can be checked with a pencil and the decree.
import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../src/procedure/shipped-calendar.ts';
import { wallOf } from '../../src/procedure/time.ts';
import {
  dayHours,
  hoursKnown,
  type Part,
  parts,
  unionOf,
  workingDaysBetween,
  workingSeconds,
  yearsWithoutDecree,
} from '../../src/procedure/working-time.ts';
import { at, buildCalendar, wib } from '../support/calendar.ts';

const calendar = buildCalendar();

const examples: [what: string, from: string, to: string, minutes: number][] = [
  ['over a night', '2026-11-23 10.05', '2026-11-24 08.12', 337],
  ['from Saturday night to Monday', '2026-11-21 22.10', '2026-11-23 07.52', 22],
  ['from opening to the first disposition', '2026-11-23 07.52', '2026-11-23 09.10', 78],
  ['within one morning', '2026-11-23 09.10', '2026-11-23 10.05', 55],
  ['a whole Monday', '2026-11-23 00.00', '2026-11-24 00.00', 450],
  ['a whole week is 37 h 30 min', '2026-11-23 00.00', '2026-11-30 00.00', 2250],
  ['over the Monday break', '2026-11-23 11.50', '2026-11-23 13.10', 20],
  ['within the Monday break', '2026-11-23 12.00', '2026-11-23 13.00', 0],
  ['the Friday break begins earlier', '2026-11-27 11.20', '2026-11-27 13.05', 15],
  ['Friday ends later', '2026-11-27 16.00', '2026-11-27 18.00', 30],
  ['over a weekend', '2026-11-27 16.20', '2026-11-30 07.40', 20],
  ['nothing in no time', '2026-11-23 10.05', '2026-11-23 10.05', 0],
  ['Ramadan 2026, a whole week is 32 h 30 min', '2026-02-23 00.00', '2026-03-02 00.00', 1950],
  ['Ramadan 2026, Thursday begins at 08.00', '2026-02-19 07.30', '2026-02-19 08.05', 5],
  ['Ramadan 2026, Friday begins at 07.30', '2026-02-20 07.30', '2026-02-20 08.05', 35],
  ['Ramadan 2026, the short break', '2026-02-24 11.50', '2026-02-24 12.40', 20],
  ['the day before Ramadan 2026', '2026-02-18 14.30', '2026-02-18 17.00', 90],
  ['the circular of 2025 holds from the first of Ramadan', '2025-03-03 07.30', '2025-03-03 15.30', 390],
  ['cuti bersama for Imlek 2026', '2026-02-13 16.20', '2026-02-18 07.40', 20],
  ['over Nyepi and Idulfitri 2026', '2026-03-17 14.50', '2026-03-25 07.40', 20],
  ['over Idulfitri 2025', '2025-03-27 14.45', '2025-04-08 07.45', 30],
  ['over New Year 2026', '2025-12-31 15.30', '2026-01-02 07.50', 50],
  ['over Christmas 2026', '2026-12-23 15.59', '2026-12-28 07.31', 2],
];

describe('workingSeconds', () => {
  it.each(examples)('%s: %s to %s', (_what, from, to, minutes) => {
    expect(workingSeconds(at(from), at(to), calendar)).toBe(minutes * 60);
  });

  it('reckons in seconds', () => {
    expect(workingSeconds(at('2026-11-23 11.59.30'), at('2026-11-23 13.00.05'), calendar)).toBe(35);
  });

  it('drops fractions of a second so that spans still add up', () => {
    const [from, middle, to] = [
      at('2026-11-23 10.05') + 400,
      at('2026-11-23 10.06') + 900,
      at('2026-11-23 10.07'),
    ];
    expect(workingSeconds(from, middle, calendar) + workingSeconds(middle, to, calendar)).toBe(120);
  });

  it('knows 18 August 2025 only from the revision of August', () => {
    const [from, to] = [at('2025-08-15 16.00'), at('2025-08-19 08.00')];
    const asKnownThen = buildCalendar(shippedCalendar.filter((entry) => entry.validFrom < '2025-08-07'));
    expect(workingSeconds(from, to, asKnownThen)).toBe((30 + 450 + 30) * 60);
    expect(workingSeconds(from, to, calendar)).toBe((30 + 30) * 60);
  });

  it('counts in the zone of the office', () => {
    const wita = buildCalendar(shippedCalendar, { name: 'Asia/Makassar', label: 'WITA', offsetMinutes: 480 });
    expect(workingSeconds(at('2026-11-23 06.30'), at('2026-11-23 07.00'), wita)).toBe(1800);
  });

  it('is fast over years', () => {
    const begun = performance.now();
    for (let run = 0; run < 4; run += 1)
      workingSeconds(at('2024-01-01 00.00'), at('2034-01-01 00.00'), calendar);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('parts', () => {
  it('cuts a span as it is explained', () => {
    expect(parts(at('2026-11-23 10.05'), at('2026-11-24 08.12'), calendar).map(written)).toEqual([
      '2026-11-23 10.05–12.00 working 115',
      '2026-11-23 12.00–13.00 break –',
      '2026-11-23 13.00–16.00 working 180',
      '2026-11-23 16.00–7.30 outside-hours –',
      '2026-11-24 7.30–8.12 working 42',
    ]);
  });

  it('gives each day off its own part, with its name and decree', () => {
    const list = parts(at('2026-03-20 10.00'), at('2026-03-22 10.00'), calendar);
    expect(list.map(({ why, day, name, certain }) => [why, day, name, certain])).toEqual([
      ['shared-leave', '2026-03-20', 'Idulfitri 1447', true],
      ['holiday', '2026-03-21', 'Idulfitri 1447', true],
      ['holiday', '2026-03-22', 'Idulfitri 1447', true],
    ]);
    expect(list[0]!.decree).toContain('Nomor 1497 Tahun 2025');
  });

  it('keeps nights, weekends and the morning after apart', () => {
    expect(parts(at('2026-11-27 16.00'), at('2026-11-30 07.31'), calendar).map(written)).toEqual([
      '2026-11-27 16.00–16.30 working 30',
      '2026-11-27 16.30–0.00 outside-hours –',
      '2026-11-28 0.00–0.00 weekend –',
      '2026-11-29 0.00–0.00 weekend –',
      '2026-11-30 0.00–7.30 outside-hours –',
      '2026-11-30 7.30–7.31 working 1',
    ]);
  });

  it('marks a night as not certain where one of its two days is not', () => {
    const [night] = parts(at('2026-02-18 17.00'), at('2026-02-19 07.00'), calendar);
    expect(night).toMatchObject({ why: 'outside-hours', certain: false });
    const [ramadanNight] = parts(at('2026-02-19 17.00'), at('2026-02-20 07.00'), calendar);
    expect(ramadanNight).toMatchObject({ why: 'outside-hours', certain: true });
    const doubtfulFriday = buildCalendar();
    doubtfulFriday.hours.push({ ...doubtfulFriday.hours.at(-1)!, from: '2026-02-20', certain: false });
    const [fridayNight] = parts(at('2026-02-19 17.00'), at('2026-02-20 07.00'), doubtfulFriday);
    expect(fridayNight).toMatchObject({ why: 'outside-hours', certain: false });
  });

  it('counts nothing where no hours are known, and says so in one part', () => {
    const list = parts(at('2023-04-10 09.00'), at('2023-04-12 08.00'), calendar);
    expect(list.map(({ why, seconds, counted }) => [why, seconds, counted])).toEqual([
      ['unknown-hours', 39 * 3600, false],
      ['outside-hours', 7.5 * 3600, false],
      ['working', 1800, true],
    ]);
    expect(hoursKnown('2023-04-11', calendar)).toBe(false);
    expect(hoursKnown('2023-04-12', calendar)).toBe(true);
  });

  it('throws where the end is before the beginning', () => {
    expect(() => parts(2000, 1000, calendar)).toThrow(RangeError);
    expect(() => parts(Number.NaN, 1000, calendar)).toThrow(RangeError);
  });
});

describe('days', () => {
  it('gives the hours that hold, or why there are none', () => {
    expect(dayHours('2026-11-23', calendar)).toMatchObject({
      why: 'working',
      spans: [
        [450, 720],
        [780, 960],
      ],
    });
    expect(dayHours('2026-11-28', calendar)).toMatchObject({ why: 'weekend' });
    expect(dayHours('2026-12-24', calendar)).toMatchObject({ why: 'shared-leave', name: 'Natal' });
    expect(dayHours('2023-01-02', calendar)).toEqual({ why: 'unknown-hours' });
  });

  it('counts the working days that are left, or over', () => {
    expect(workingDaysBetween('2026-11-23', '2026-11-25', calendar)).toBe(2);
    expect(workingDaysBetween('2026-11-25', '2026-11-23', calendar)).toBe(-2);
    expect(workingDaysBetween('2026-11-28', '2026-11-29', calendar)).toBe(0);
    expect(workingDaysBetween('2026-11-29', '2026-11-28', calendar)).toBe(0);
    expect(workingDaysBetween('2022-12-30', '2023-01-02', calendar)).toBeNull();
  });

  it('names the years for which no decree is known', () => {
    expect(yearsWithoutDecree('2026-12-31', '2026-12-31', calendar)).toEqual([]);
    expect(yearsWithoutDecree('2024-12-31', '2027-01-04', calendar)).toEqual([2024, 2027]);
  });
});

describe('unionOf', () => {
  it('joins what overlaps or touches, leaves the rest, and keeps its input', () => {
    const spans = [
      { from: 50, to: 60 },
      { from: 0, to: 10 },
      { from: 10, to: 20 },
      { from: 5, to: 8 },
    ];
    expect(unionOf(spans)).toEqual([
      { from: 0, to: 20 },
      { from: 50, to: 60 },
    ]);
    expect(spans[1]).toEqual({ from: 0, to: 10 });
    expect(() => unionOf([{ from: 2, to: 1 }])).toThrow(RangeError);
  });
});

function written({ from, to, seconds, counted, why, day }: Part): string {
  return `${day} ${clock(from)}–${clock(to)} ${why} ${counted ? seconds / 60 : '–'}`;
}

function clock(instant: number): string {
  const { hour, minute } = wallOf(instant, wib);
  return `${hour}.${String(minute).padStart(2, '0')}`;
}
