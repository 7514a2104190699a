// The calendar of a year as `sop calendar list` tells it.
import { describe, expect, it } from 'vitest';
import { foundedOffice } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';

describe('sop calendar list', () => {
  it('shows hours with breaks, the special period, days off and each decree', async () => {
    const { stdout } = await runSop('calendar list --year 2026', await foundedOffice());
    expect(stdout).toContain('KALENDER 2026, WIB');
    expect(stdout).toMatch(
      /Mulai 12 Apr 2023 \(belum dipastikan\)\n +Senin–Kamis +07\.30–16\.00, istirahat 12\.00–13\.00/,
    );
    expect(stdout).toMatch(/19 Feb – 20 Mar 2026\n +Senin–Kamis +08\.00–15\.00, istirahat 12\.00–12\.30/);
    expect(stdout).toMatch(/Sen 16 Feb +Tahun Baru Imlek 2577 +cuti bersama/);
    expect(stdout).toContain('Surat Edaran Wali Kota Malang Nomor 6 Tahun 2026');
    expect(stdout).toContain('! 1 isian belum dipastikan');
  });

  it('numbers the decrees where there are several, and marks what is not certain', async () => {
    const { stdout } = await runSop('calendar list --year 2025', await foundedOffice());
    expect(stdout).toMatch(/Sen 18 Agu +Proklamasi Kemerdekaan +cuti bersama +\[2\]\n/);
    expect(stdout).toMatch(/Rab 2 Apr +Idulfitri 1446 +cuti bersama +\[1\] +belum dipastikan/);
    expect(stdout).toMatch(/ {2}\[2\] Keputusan Bersama/);
    expect(stdout).not.toContain('belum lengkap');
  });

  it.each([
    ['2026-09-30T10:00:00+07:00', 'calendar list', null],
    ['2026-10-01T10:00:00+07:00', 'calendar list', 2027],
    ['2026-09-30T10:00:00+07:00', 'calendar list --year 2027', 2027],
    ['2026-11-23T10:00:00+07:00', 'calendar list --year 2025', null],
    // 1 October in Malang is 30 September in London.
    ['2026-09-30T20:00:00Z', 'calendar list', 2027],
  ])('at %s, %s: the year whose days off are not known is %s', async (now, line, year) => {
    const { stdout } = await runSop(line, await foundedOffice({ now }));
    if (year === null) expect(stdout).not.toContain('belum lengkap');
    else expect(stdout).toContain(`! Hari libur ${year} belum lengkap dalam kalender.`);
  });

  it('says when no hours are known, and gives all of it as JSON', async () => {
    const context = await foundedOffice();
    expect((await runSop('calendar list --year 2020', context)).stdout).toContain(
      'Jam kerja 2020 belum diketahui.',
    );
    const year = JSON.parse((await runSop('calendar list --year 2026 --json', context)).stdout);
    expect(year).toMatchObject({
      zone: 'Asia/Jakarta',
      year: 2026,
      hoursKnown: true,
      daysOffKnown: true,
      unknownNext: 2027,
    });
    expect(year.hours).toHaveLength(2);
    expect(year.hours[1]).toMatchObject({ from: '2026-02-19', to: '2026-03-20', certain: true });
    expect(year.hours[1].week['5']).toEqual([
      ['07:30', '11:30'],
      ['12:30', '15:00'],
    ]);
    expect(year.daysOff).toHaveLength(25);
  });

  it('refuses what is no year', async () => {
    const { code, stderr } = await runSop('calendar list --year 26', await foundedOffice());
    expect([code, stderr]).toEqual([2, expect.stringContaining('Tahun pada --year belum terbaca: 26')]);
  });
});
