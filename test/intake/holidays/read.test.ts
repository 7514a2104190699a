// Calendar files as offices and public calendars have them: what becomes of each row, and what is named.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDays } from '../../../src/intake/holidays/days.ts';
import { describeHoliday, type HolidayList } from '../../../src/intake/holidays/holiday.ts';
import { readHolidays } from '../../../src/intake/holidays/read.ts';
import { wib } from '../../support/calendar.ts';

const folder = mkdtempSync(join(tmpdir(), 'sop-holidays-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string, year: number | null = 2027) =>
  readHolidays(file, { cwd: process.cwd(), zone: wib }, year);

function readText(
  text: string | Uint8Array,
  name = 'libur.csv',
  year: number | null = 2027,
): Promise<HolidayList> {
  writeFileSync(join(folder, name), text);
  return read(join(folder, name), year);
}

const lines = ({ holidays }: HolidayList) =>
  holidays.map(({ row, day, kind, name, certain }) => `${row} ${day} ${kind}${certain ? '' : '?'} ${name}`);
const faults = (list: HolidayList) => list.faults.map(({ row, code, typed }) => `${row} ${code} ${typed}`);

describe('a table', () => {
  it('is read as the decree prints it', async () => {
    const list = await read('fixtures/holidays/skb-2027.csv');
    expect(lines(list)).toEqual([
      '4 2027-01-01 holiday Tahun Baru Masehi',
      '5 2027-02-06 holiday Tahun Baru Imlek 2578',
      '6 2027-02-05 shared-leave Tahun Baru Imlek 2578',
      '7 2027-03-10 holiday Idulfitri 1448',
      '7 2027-03-11 holiday Idulfitri 1448',
      '8 2027-03-09 shared-leave Idulfitri 1448',
      '8 2027-03-12 shared-leave Idulfitri 1448',
      '8 2027-03-15 shared-leave Idulfitri 1448',
      '9 2027-04-21 observance Hari Kartini',
      '10 2027-08-17 holiday Proklamasi Kemerdekaan',
      '11 2027-12-25 holiday Natal',
      '13 2028-12-31 observance Malam Tahun Baru',
    ]);
    expect(list.faults).toEqual([]);
  });

  it('names the rows that are nonsense, and what is in them', async () => {
    const rows = [
      'tanggal,nama,jenis',
      '2027-02-30,Hantu,libur',
      'besok lusa,Hantu,libur',
      ',Hantu,libur',
      '2027-01-01,,libur',
      '"Senin, 1 Januari 2027",Tahun Baru,libur',
      '2027-05-01,Hari Buruh,entah',
      '31 Juni,Hantu,libur',
    ];
    expect(faults(await readText(rows.join('\r\n')))).toEqual([
      '2 day-wrong 2027-02-30',
      '3 day-unreadable besok lusa',
      '4 day-missing Hantu',
      '5 name-missing 2027-01-01',
      '6 weekday-differs Senin, 1 Januari 2027',
      '7 kind-unknown entah',
      '8 day-wrong 31 Juni',
    ]);
  });

  it.each<[string, string | Uint8Array]>([
    ['tabs', 'date\tholiday\n2027-01-01\tNew Year'],
    ['a byte order mark', '\uFEFFdate,name\n2027-01-01,New Year'],
    ['UTF-16', Buffer.from('\uFEFFdate;name\r\n1/1/2027;New Year', 'utf16le')],
    ['Excel’s own days', 'Tanggal;Nama\n46388;New Year'],
  ])('with %s', async (_name, text) => {
    expect(lines(await readText(text))).toEqual(['2 2027-01-01 holiday New Year']);
  });

  it.each([
    ['nothing', ''],
    ['no headings', '2027-01-01,Tahun Baru'],
    ['a program', Buffer.from([0x4d, 0x5a, 0, 0, 1, 2, 0xff])],
    ['a page', '<html><body>Hari libur</body></html>'],
  ])('of %s is refused', async (_name, text) => {
    await expect(readText(text)).rejects.toMatchObject({
      code: 'calendar-unreadable',
      values: { why: 'headings' },
    });
  });
});

describe('a calendar', () => {
  it('is read with what recurs, ends and is called off; observances and leave by their marks', async () => {
    const list = await read('fixtures/holidays/public-2027.ics');
    expect(lines(list).filter((line) => !line.includes('Ramadan'))).toEqual([
      '1 2027-01-01 holiday Hari Tahun Baru',
      '2 2027-02-05 shared-leave Tahun Baru Imlek',
      '3 2027-02-06 holiday Tahun Baru Imlek',
      '4 2027-03-10 holiday? Hari Idul Fitri',
      '4 2027-03-11 holiday? Hari Idul Fitri',
      '5 2027-02-14 observance Hari Valentine',
      '7 2027-08-17 holiday Hari Kemerdekaan Indonesia',
      '9 2028-12-25 holiday Natal',
      '10 2027-12-25 holiday Hari Raya Natal',
    ]);
    expect(list.faults).toEqual([]);
  });

  const event = (...more: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...more, 'END:VEVENT', 'END:VCALENDAR'].join(
      '\r\n',
    );

  it('without a year cannot say when something recurs', async () => {
    const text = event('DTSTART;VALUE=DATE:20200817', 'SUMMARY:HUT RI', 'RRULE:FREQ=YEARLY');
    await expect(readText(text, 'libur.ics', null)).rejects.toMatchObject({ values: { why: 'recurring' } });
  });

  it('of a rule without end is left after a while', async () => {
    const text = event('DTSTART:20270101T000000', 'SUMMARY:Detik', 'RRULE:FREQ=SECONDLY');
    expect((await readText(text, 'libur.ics')).holidays.length).toBeLessThanOrEqual(1000);
  });

  it.each<[string, string[], string]>([
    ['no day', ['SUMMARY:Natal'], '1 day-missing Natal'],
    ['a day that is none', ['DTSTART;VALUE=DATE:20270230', 'SUMMARY:Natal'], '1 day-wrong Natal'],
    ['no name', ['DTSTART;VALUE=DATE:20271225'], '1 name-missing 2027-12-25'],
    [
      'a month',
      ['DTSTART;VALUE=DATE:20270208', 'DTEND;VALUE=DATE:20270310', 'SUMMARY:Ramadan'],
      '1 too-many-days Ramadan',
    ],
    [
      'an end before its beginning',
      ['DTSTART;VALUE=DATE:20271225', 'DTEND;VALUE=DATE:20271224', 'SUMMARY:Natal'],
      '',
    ],
  ])('with %s', async (_name, more, fault) => {
    const list = await readText(event(...more), 'libur.ics');
    expect(faults(list)).toEqual(fault === '' ? [] : [fault]);
    expect(list.holidays).toHaveLength(fault === '' ? 1 : 0);
  });

  it.each([
    ['cut short', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Natal'],
    ['a card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Natal\r\nEND:VCARD'],
    ['a table by the name of one', 'tanggal,nama\n2027-01-01,Tahun Baru'],
    ['empty', ''],
  ])('that is %s is refused', async (_name, text) => {
    await expect(readText(text, 'libur.ics')).rejects.toMatchObject({
      code: 'calendar-unreadable',
      values: { why: 'not-ics' },
    });
  });
});

describe('what cannot be read at all', () => {
  it.each([
    ['tidak-ada.csv', 'file-unreadable'],
    ['fixtures', 'file-not-a-file'],
  ])('%s', async (path, code) => {
    await expect(read(path)).rejects.toMatchObject({ code, exitCode: 2 });
  });

  it('is refused by its size, before it is read', async () => {
    await expect(readText('x'.repeat(5_000_001))).rejects.toMatchObject({ values: { why: 'too-large' } });
  });
});

describe('days and names', () => {
  it.each([
    ['1 Januari', ['2027-01-01']],
    ['Jum’at, 1 Januari 2027'.replace('’', "'"), ['2027-01-01']],
    ['21–22 Maret', ['2027-03-21', '2027-03-22']],
    ['20, 23-24 Maret 2026', ['2026-03-20', '2026-03-23', '2026-03-24']],
    ['20 s.d. 22 Maret 2027', ['2027-03-20', '2027-03-21', '2027-03-22']],
    ['20 dan 24 Maret', ['2027-03-20', '2027-03-24']],
    ['24-20 Maret 2027', { code: 'not-a-date' }],
    ['30-31 Juni 2027', { code: 'month-ends' }],
    ['1'.repeat(500), { code: 'not-a-date' }],
    ['2027-01-01 08.00', { code: 'not-a-date' }],
  ])('%s', (typed, expected) => {
    expect(readDays(typed, 2027, wib)).toEqual(
      Array.isArray(expected) ? expected : expect.objectContaining(expected),
    );
  });

  it.each([
    ['Cuti Bersama Hari Raya Natal', 'shared-leave Hari Raya Natal'],
    ['Cuti Bersama', 'shared-leave Cuti Bersama'],
    ['Natal (Cuti Bersama)', 'shared-leave Natal'],
    ['Idul Adha (tentatif)', 'holiday? Idul Adha'],
  ])('%s', (typed, expected) => {
    const { name, kind, certain } = describeHoliday(typed, null);
    expect(`${kind}${certain ? '' : '?'} ${name}`).toBe(expected);
  });
});
