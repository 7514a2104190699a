// A day off more or less, by a decree.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const calendarOf = (context: TestContext) => openSession(context, {}).office.calendar;

describe('sop calendar holiday', () => {
  it.each(['2027-01-01', '1/1/2027', '1 Januari 2027', 'Jumat, 1 Januari 2027'])('adds %s', async (typed) => {
    const context = await foundedOffice();
    const told = await runSop(
      ['calendar', 'holiday', typed, 'Tahun', 'Baru', '--decree', 'SKB 3 Menteri'],
      context,
    );
    expect([told.code, told.stdout]).toEqual([
      0,
      expect.stringContaining('Jum 1 Jan 2027, Tahun Baru: libur nasional'),
    ]);
    expect(calendarOf(context).daysOff.get('2027-01-01')).toEqual({
      day: '2027-01-01',
      name: 'Tahun Baru',
      kind: 'holiday',
      decree: 'SKB 3 Menteri',
      certain: true,
    });
    expect(calendarOf(context).years.has(2027)).toBe(false);
  });

  it('marks shared leave and what is not certain, and says what it replaces', async () => {
    const context = await foundedOffice();
    const line = 'calendar holiday 2026-12-24 "Cuti Natal" --leave --uncertain --decree SKB';
    expect((await runSop(line, context)).stdout).toContain('Menggantikan: Natal (cuti bersama)');
    expect(calendarOf(context).daysOff.get('2026-12-24')).toMatchObject({
      kind: 'shared-leave',
      certain: false,
    });
  });

  it('takes a day off away, and refuses where there is none', async () => {
    const context = await foundedOffice();
    const line = 'calendar holiday 2026-12-24 --remove --decree "SKB perubahan"';
    expect((await runSop(line, context)).stdout).toContain('Natal: bukan hari libur lagi');
    expect(calendarOf(context).daysOff.has('2026-12-24')).toBe(false);
    const again = await runSop(line, context);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('2026-12-24 bukan hari libur')]);
  });

  it('says that a year is complete: with the last day off, or alone', async () => {
    const context = await foundedOffice();
    await runSop('calendar holiday 2027-12-25 Natal --decree SKB --year 2027', context);
    const { stdout } = await runSop('calendar holiday --decree SKB --year 2028', context);
    expect(stdout).toContain('Hari libur 2028 lengkap');
    expect([...calendarOf(context).years]).toEqual([2025, 2026, 2027, 2028]);
    expect((await runSop('calendar list', context)).stdout).not.toContain('belum lengkap');
  });

  it('asks for what is missing in a terminal', async () => {
    const context = await foundedOffice();
    const answers = ['1-1-2027', 'Tahun Baru', 'SKB'];
    const told = await runSop('calendar holiday', context, { answers });
    expect([told.code, told.left]).toEqual([0, []]);
    expect(calendarOf(context).daysOff.get('2027-01-01')?.decree).toBe('SKB');
  });

  it.each([
    ['calendar holiday', 'Tanggal libur belum diketahui'],
    ['calendar holiday 2027-01-01', 'Nama hari libur belum diketahui'],
    ['calendar holiday 2027-01-01 Natal', '--decree'],
    ['calendar holiday 46388 Natal --decree X', 'belum terbaca: 46388'],
    ['calendar holiday 09.10 Natal --decree X', 'belum terbaca: 09.10'],
    ['calendar holiday 2027-02-30 Natal --decree X', 'belum terbaca: 2027-02-30'],
  ])('%s: exit 2', async (line, sentence) => {
    const { code, stderr } = await runSop(line, await foundedOffice());
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
