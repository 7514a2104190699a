// Dates as people, forms and spreadsheets write them; and back again, whatever the way of writing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTally, decideOrder, tallyDate } from '../../src/intake/date-order.ts';
import { type DateOrder, readDate } from '../../src/intake/dates.ts';
import { formatInstant, wallOf, zones } from '../../src/procedure/time.ts';

const zone = zones['Asia/Jakarta'];
const now = Date.parse('2026-12-31T23:59:59+07:00');
const at = (value: string | number, order?: DateOrder) => {
  const read = readDate(value, { zone, now, ...(order && { order }) });
  return 'at' in read ? read.at : read;
};

describe('a date is read', () => {
  it.each([
    ['24/11/2026 08.15', '2026-11-24T08:15:00+07:00'],
    ['24-11-2026 08:15:30', '2026-11-24T08:15:30+07:00'],
    ['24.11.2026', '2026-11-24'],
    ['5.11.2026 08.15', '2026-11-05T08:15:00+07:00'],
    ['24/11/26', '2026-11-24'],
    ['24 November 2026 pukul 08:15 WIB', '2026-11-24T08:15:00+07:00'],
    ['24 November 2026, pukul 08.15 WITA', '2026-11-24T07:15:00+07:00'],
    ['24 November 2026 jam 08.15 WIT', '2026-11-24T06:15:00+07:00'],
    ['Selasa, 24 Nov 2026 08.15', '2026-11-24T08:15:00+07:00'],
    ["Jum'at, 20 Nopember 2026", '2026-11-20'],
    ['14-Nop-26', '2026-11-14'],
    ['14 Agt 2026', '2026-08-14'],
    ['14 Ags 2026', '2026-08-14'],
    ['14 Agustus 2026', '2026-08-14'],
    ['1 Des 2026', '2026-12-01'],
    ['1 Dec 2026', '2026-12-01'],
    ['1 Okt 2026', '2026-10-01'],
    ['November 24, 2026 8:15 am', '2026-11-24T08:15:00+07:00'],
    ['Nov 24, 2026 @ 12:05 AM', '2026-11-24T00:05:00+07:00'],
    ['Tue, 24 Nov 2026 08:15:00 +0700', '2026-11-24T08:15:00+07:00'],
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24 08:15', '2026-11-24T08:15:00+07:00'],
    ['2026-11-24T01:15:00Z', '2026-11-24T08:15:00+07:00'],
    ['2026-11-24T01:15:00.123Z', '2026-11-24T08:15:00+07:00'],
    ['2026-11-24T08:15:00+08:00', '2026-11-24T07:15:00+07:00'],
    ['2026/11/24 8:15:00 AM GMT+7', '2026-11-24T08:15:00+07:00'],
    ['2026/11/24 12:15:00 PM GMT+7', '2026-11-24T12:15:00+07:00'],
    ['11/24/2026 8:15:00 PM', '2026-11-24T20:15:00+07:00'],
    ['24/11/2026 - 14:30', '2026-11-24T14:30:00+07:00'],
    ['20261124', '2026-11-24'],
    ['24/11/2026 jam 9', '2026-11-24T09:00:00+07:00'],
    ['24 November 2026 pukul 9 malam', '2026-11-24T21:00:00+07:00'],
    ['2026-11-24 08:15:00-02:00', '2026-11-24T17:15:00+07:00'],
    ['46350', '2026-11-24'],
    [46350, '2026-11-24'],
    [46350.34375, '2026-11-24T08:15:00+07:00'],
    ['46350,34375', '2026-11-24T08:15:00+07:00'],
    [1795141800, '2026-11-20T09:30:00+07:00'],
    [1795141800000, '2026-11-20T09:30:00+07:00'],
  ])('%s', (written, expected) => expect(at(written)).toBe(expected));

  it.each([
    ['31/11/2026', { code: 'month-ends', month: 11, lastDay: 30 }],
    ['30 Februari 2026', { code: 'month-ends', month: 2, lastDay: 28 }],
    ['2026-13-01', { code: 'no-such-month', month: 13 }],
    ['24/11/2026 25.10', { code: 'no-such-time' }],
    ['24/11/2026 13:10 PM', { code: 'no-such-time' }],
    ['Senin, 24 November 2026', { code: 'weekday-differs', written: 1, actual: 2 }],
    ['05/11/2026', { code: 'ambiguous' }],
    ['2027-01-01', { code: 'future' }],
    ['kemarin', { code: 'not-a-date' }],
    ['24/11/2026 kira-kira', { code: 'not-a-date' }],
    ['constructor 24/11/2026', { code: 'not-a-date' }],
    ['24/11', { code: 'not-a-date' }],
    ['24/11/2026 08:00-09:00', { code: 'not-a-date' }],
    ['24/11/2026 9', { code: 'not-a-date' }],
    ['20261324', { code: 'no-such-month', month: 13 }],
    ['081200001101', { code: 'not-a-date' }],
    ['', { code: 'not-a-date' }],
  ])('%s is none', (written, expected) => expect(at(written)).toEqual(expected));

  it('in the order that the file decided', () => {
    expect(at('05/11/2026', 'dmy')).toBe('2026-11-05');
    expect(at('05/11/2026', 'mdy')).toBe('2026-05-11');
    expect(at('24/11/2026', 'mdy')).toEqual({ code: 'no-such-month', month: 24 });
  });
});

describe('the order of a file', () => {
  it.each([
    [['05/11/2026', '24/11/2026'], 'dmy'],
    [['05/11/2026', '11/24/2026'], 'mdy'],
    [['05/11/2026', '06/11/2026'], 'ambiguous'],
    [['24/11/2026', '11/24/2026', '05/06/2026'], 'ambiguous'],
    [['11/11/2026', '2026-11-05', '5 November 2026'], 'none'],
    [['05/11/2026', 'Selasa, 24/11/2026 08.15'], 'dmy'],
    [['05/11/2026', '31/11/2026'], 'dmy'],
    [['05/11/2026', 'Senin/2-11-2026'], 'dmy'],
    [['05/11/2026', 'Mon, 11/2/2026'], 'mdy'],
    [['Jumat, 2-11-2026'], 'ambiguous'],
  ])('%j is %s', (dates, expected) => {
    const tally = createTally();
    for (const date of dates) tallyDate(tally, date);
    expect(decideOrder(tally)).toBe(expected);
  });
});

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
const two = (number: number) => String(number).padStart(2, '0');

it('gives back every instant from every way of writing it, in every zone', () => {
  const instants = fc.integer({ min: Date.parse('1954-11-01') / 1000, max: now / 1000 });
  fc.assert(
    fc.property(instants, fc.constantFrom(...Object.values(zones)), (seconds, zone) => {
      const instant = seconds * 1000;
      const w = wallOf(instant, zone);
      const time = `${two(w.hour)}.${two(w.minute)}.${two(w.second)}`;
      const clock = time.replaceAll('.', ':');
      const serial = (instant / 1000 + zone.offsetMinutes * 60) / 86_400 + 25_569;
      const rules = { zone, now };
      const expected = { at: formatInstant(instant, zone) };
      const half = `${w.hour % 12 || 12}:${two(w.minute)}:${two(w.second)} ${w.hour < 12 ? 'AM' : 'PM'}`;
      for (const written of [
        `${w.day} ${months[w.month - 1]} ${w.year} pukul ${time} ${zone.label}`,
        `${weekdays[w.weekday - 1]}, ${two(w.day)} ${months[w.month - 1]!.slice(0, 3)} ${w.year} ${clock}`,
        `${w.year}-${two(w.month)}-${two(w.day)}T${clock}`,
        `${w.year}/${w.month}/${w.day} ${half}`,
        new Date(instant).toISOString(),
      ])
        expect(readDate(written, rules), written).toEqual(expected);
      expect(readDate(`${w.day}/${w.month}/${w.year} ${time}`, { ...rules, order: 'dmy' })).toEqual(expected);
      expect(readDate(`${w.month}/${w.day}/${w.year} ${half}`, { ...rules, order: 'mdy' })).toEqual(expected);
      if (!Number.isInteger(serial) && serial > 20_000) expect(readDate(serial, rules)).toEqual(expected);
    }),
  );
});

it('never throws, and never gives a moment later than now', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/.: -]{0,24}$/), fc.double()), (written) => {
      const read = readDate(written, { zone, now });
      if ('at' in read) expect(Date.parse(read.at)).toBeLessThanOrEqual(now);
    }),
  );
});
