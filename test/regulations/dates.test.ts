// Dates as sources print them, and those that can be none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDates, readDate, readPublished } from '../../src/regulations/dates.ts';

const now = Date.parse('2026-11-23T07:36:00+07:00');
const read = (printed: string, order?: 'mdy') => readDate(printed, { now, ...(order && { order }) });

describe('a printed date', () => {
  it.each([
    ['25 April 2025', '2025-04-25'],
    ['2025-04-25', '2025-04-25'],
    ['08 Desember 2022', '2022-12-08'],
    ['08 DESEMBER 2022', '2022-12-08'],
    ['13-12-2012', '2012-12-13'],
    ['2024-01-01', '2024-01-01'],
    ['2015-08-28 08:03:40', '2015-08-28'],
    ['03 Okt 2025', '2025-10-03'],
    ['3 Nopember 2009', '2009-11-03'],
    ['7 Pebruari 2008', '2008-02-07'],
    ['17 Agst 2020', '2020-08-17'],
    ['17 Agt. 2020', '2020-08-17'],
    ['17-Agu-2020', '2020-08-17'],
    ['Jumat, 3 Oktober 2025', '2025-10-03'],
    ["Jum'at, 3 Oktober 2025 15:35 WIB", '2025-10-03'],
    ['Jakarta, 3 Mei 2018', '2018-05-03'],
    ['Tanggal Penetapan 02 Oktober 2025', '2025-10-02'],
    ['ditetapkan pada tanggal 3 Mei 2018', '2018-05-03'],
    ['03 Okt 2025 | Puspen', '2025-10-03'],
    ['October 3, 2025', '2025-10-03'],
    ['05/31/2025 15:35 WIB', '2025-05-31'],
    ['31/05/2025', '2025-05-31'],
    ['1/2/2025', '2025-02-01'],
    ['2024/1/9', '2024-01-09'],
    ['  25\u00a0April\n2025 ', '2025-04-25'],
    // A day that begins in WIB while it is still the day before in UTC.
    ['2018-05-02T17:00:00.000Z', '2018-05-03'],
    ['2018-05-03T00:30:00+07:00', '2018-05-03'],
    ['2018-05-03T00:30:00', '2018-05-03'],
    ['2018-05-03 00:00:00 WITA', '2018-05-03'],
    ['Mon, 05 Oct 2026 17:00:00 +0000', '2026-10-06'],
    ['Mon, 05 Oct 2026 16:59:59 GMT', '2026-10-05'],
    ['30 November 2026', '2026-11-30'],
  ])('%s', (printed, day) => expect(read(printed)).toEqual({ day }));

  it('follows the order of its source', () => {
    expect(read('05/06/2025', 'mdy')).toEqual({ day: '2025-05-06' });
    expect(read('05/06/2025')).toEqual({ day: '2025-06-05' });
    expect(read('31/05/2025', 'mdy')).toEqual({ fault: 'date-impossible' });
  });

  it.each([
    ['01 Januari 1970', 'date-impossible'],
    ['1970-01-01 07:00:00', 'date-impossible'],
    ['1970-01-01T00:00:00Z', 'date-impossible'],
    ['0000-00-00', 'date-impossible'],
    ['0000-00-00 00:00:00', 'date-impossible'],
    ['-0001-11-30', 'date-impossible'],
    ['31 Februari 2020', 'date-impossible'],
    ['99 April 2020', 'date-impossible'],
    ['13/13/2020', 'date-impossible'],
    ['01 Desember 2026', 'date-future'],
    ['2062-04-25', 'date-future'],
    ['25 Aprll 2025', 'date-unreadable'],
    ['25 April 2O25', 'date-unreadable'],
    ['03/10/25', 'date-unreadable'],
    ['3 Oktober 2025 - 5 Oktober 2025', 'date-unreadable'],
    ['Berlaku', 'date-unreadable'],
  ])('%s is none: %s', (printed, fault) => expect(read(printed)).toEqual({ fault }));

  it.each(['', '  ', '-', '–', '—', '6 hari yang lalu', 'Diundangkan 55 tahun yang lalu', 'Kemarin', 'null'])(
    '%j says nothing',
    (printed) => expect(read(printed)).toBeNull(),
  );

  it('gives a real day, or a reason, whatever is printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        const reading = read(printed);
        expect(reading === null || 'fault' in reading || /^\d{4}-\d\d-\d\d$/.test(reading.day)).toBe(true);
      }),
    );
  });

  it('takes no longer for a very long one', () => {
    const began = process.cpuUsage();
    for (const sign of ['1', ' ', '1/', 'a ', '1 a', '-']) read(sign.repeat(1_000_000 / sign.length));
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});

describe('when news was published', () => {
  it.each([
    ['Fri, 20 Nov 2026 02:00:00 +0000', '2026-11-20T09:00:00+07:00'],
    ['20 Nov 2026 02:00 GMT', '2026-11-20T09:00:00+07:00'],
    ['Fri, 20 Nov 2026 23:30:00 Z', '2026-11-21T06:30:00+07:00'],
    ['2026-11-20T09:00:00.123456+07:00', '2026-11-20T09:00:00+07:00'],
    ['2026-11-20 09:00:00', '2026-11-20T09:00:00+07:00'],
    ['2026-11-20 10:00 WITA', '2026-11-20T09:00:00+07:00'],
    ['20 November 2026', '2026-11-20'],
    ['Jumat, 20 November 2026 09:00 WIB', '2026-11-20T09:00:00+07:00'],
    ['2026-11-30', '2026-11-30'],
  ])('%s', (printed, published) => {
    expect(readPublished(printed, now)).toEqual({ published });
  });

  it.each([
    ['Thu, 01 Jan 1970 00:00:00 +0000', 'date-impossible'],
    ['Mon, 31 Feb 2026 10:00:00 +0700', 'date-impossible'],
    ['20 Nov 2026 25:00:00 +0700', 'date-impossible'],
    ['Fri, 20 Nov 2037 02:00:00 +0000', 'date-future'],
    ['2026-12-01', 'date-future'],
    ['kapan-kapan', 'date-unreadable'],
  ])('%s is none: %s', (printed, fault) => {
    expect(readPublished(printed, now)).toEqual({ fault });
  });

  it.each(['', '-', '3 hari yang lalu'])('%j says nothing', (printed) => {
    expect(readPublished(printed, now)).toBeNull();
  });
});

describe('two dates of one act', () => {
  it('leaves out a promulgation before the enactment', () => {
    const finding = { enacted: '2025-12-01', promulgated: '2025-01-30' as string | null };
    expect(checkDates(finding)).toEqual([
      { code: 'promulgated-before-enacted', field: 'promulgated', value: '2025-01-30' },
    ]);
    expect(finding).toEqual({ enacted: '2025-12-01', promulgated: null });
  });

  it.each([
    { enacted: '2025-10-02', promulgated: '2025-10-03' },
    { enacted: '2025-10-02', promulgated: '2025-10-02' },
    { enacted: null, promulgated: '2025-10-02' },
    { enacted: '2025-10-02', promulgated: null },
  ])('$enacted and $promulgated stand', (dates) => {
    const finding = { ...dates };
    expect(checkDates(finding)).toEqual([]);
    expect(finding).toEqual(dates);
  });
});
