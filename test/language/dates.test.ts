// How days, hours, durations and figures read in both languages.
import { describe, expect, it } from 'vitest';
import { dates as en } from '../../src/language/en/dates.ts';
import { dates as id } from '../../src/language/id/dates.ts';
import { momentAt, parseMoment, zones } from '../../src/procedure/time.ts';

const wib = zones['Asia/Jakarta'];
const tuesday = momentAt(Date.parse('2026-11-24T09:10:59+07:00'), wib);
const day = parseMoment('2026-11-24', wib)!;

describe('dates', () => {
  const rows: [string, string, string][] = [
    [id.short(tuesday, wib), 'Sel 24 Nov 2026 09.10 WIB', en.short(tuesday, wib)],
    [id.shorter(tuesday, wib), 'Sel 24 Nov 09.10', en.shorter(tuesday, wib)],
    [id.time(tuesday, wib), '09.10', en.time(tuesday, wib)],
    [id.long(tuesday, wib), 'Selasa, 24 November 2026 pukul 09.10 WIB', en.long(tuesday, wib)],
    [id.short(day, wib), 'Sel 24 Nov 2026', en.short(day, wib)],
    [id.shorter(day, wib), 'Sel 24 Nov', en.shorter(day, wib)],
    [id.time(day, wib), '-', en.time(day, wib)],
    [id.long(day, wib), 'Selasa, 24 November 2026', en.long(day, wib)],
    [id.longDay('2025-08-17'), 'Minggu, 17 Agustus 2025', en.longDay('2025-08-17')],
    [id.letterDay('2026-05-01'), '1 Mei 2026', en.letterDay('2026-05-01')],
    [id.shortDay('2026-12-04'), 'Jum 4 Des 2026', en.shortDay('2026-12-04')],
    [id.dayMonth('2026-11-25'), '25 Nov', en.dayMonth('2026-11-25')],
    [id.month(2026, 8), 'Agustus 2026', en.month(2026, 8)],
    [id.since('2026-11-18'), 'sejak Rab 18 Nov', en.since('2026-11-18')],
    [id.duration(28), '28 menit', en.duration(28)],
    [id.duration(0), '0 menit', en.duration(0)],
    [id.duration(65), '1 jam 5 menit', en.duration(65)],
    [id.duration(120), '2 jam', en.duration(120)],
    [id.waited(449, '2026-11-18', 450), '7 jam 29 menit', en.waited(449, '2026-11-18', 450)],
    [id.waited(450, '2026-11-18', 450), 'sejak Rab 18 Nov', en.waited(450, '2026-11-18', 450)],
    [id.waited(null, '2026-11-18', 450), 'sejak Rab 18 Nov', en.waited(null, '2026-11-18', 450)],
    [id.figure(1327), '1.327', en.figure(1327)],
    [id.figure(1234567), '1.234.567', en.figure(1234567)],
    [id.figure(-999), '-999', en.figure(-999)],
    [id.percent(91), '91,0 persen', en.percent(91)],
    [id.percent(1234.56), '1.234,6 persen', en.percent(1234.56)],
  ];
  it.each(rows)('%s', (found, expected) => expect(found).toBe(expected));
  it('reads in English', () => expect(rows.map((row) => row[2])).toMatchSnapshot());

  it('has no negative zero', () => expect(id.figure(-0.04, 1)).toBe('0,0'));

  it('leaves out what is plain today', () => {
    const at = (text: string) => Date.parse(text);
    expect(id.near(tuesday, at('2026-11-24T23:59:00+07:00'), wib)).toBe('09.10');
    expect(id.near(day, at('2026-11-24T23:59:00+07:00'), wib)).toBe('Sel 24 Nov');
    expect(id.near(tuesday, at('2026-11-25T00:00:00+07:00'), wib)).toBe('Sel 24 Nov 09.10');
    expect(id.near(tuesday, at('2027-01-01T00:00:00+07:00'), wib)).toBe('Sel 24 Nov 2026 09.10 WIB');
  });

  it('uses the zone given, across midnight', () => {
    expect(id.short(Date.parse('2026-12-31T17:30:00Z'), wib)).toBe('Jum 1 Jan 2027 00.30 WIB');
    expect(id.short(Date.parse('2026-12-31T17:30:00Z'), zones['Asia/Jayapura'])).toBe(
      'Jum 1 Jan 2027 02.30 WIT',
    );
  });
});
