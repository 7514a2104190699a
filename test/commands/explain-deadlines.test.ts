// A limit explained day by day, and both reckonings of what a revised calendar changed.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

describe('sop explain --deadline', () => {
  it('counts each day, with a pencil', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const { code, stdout } = await runSop('explain 1 --deadline', context);
    expect(code).toBe(0);
    expect(stdout).toBe(`2026-A-0001, batas waktu, pemberitahuan tertulis atas permintaan informasi
10 hari kerja, Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi
Publik
Tiba Sab 21 Nov 2026 22.10 WIB. Dihitung dari hari kerja pertama sesudahnya.
  Min 22 Nov   –  akhir pekan
  Sen 23 Nov   1
  Sel 24 Nov   2
  Rab 25 Nov   3
  Kam 26 Nov   4
  Jum 27 Nov   5
  Sab 28 Nov   –  akhir pekan
  Min 29 Nov   –  akhir pekan
  Sen 30 Nov   6
  Sel 1 Des    7
  Rab 2 Des    8
  Kam 3 Des    9
  Jum 4 Des   10
Batas waktu akhir hari Jum 4 Des 2026.
`);
  });

  it('names the days off, their decree, the extension, and the year that is not known', async () => {
    const context = await foundedOffice({ now: '2026-12-21T08:00:00+07:00' });
    await takeIn(context, {}, { arrivedAt: '2026-12-21T07:50:00+07:00' });
    context.advance(10);
    await runAll(context, ['extend 1 --reason X --by kabag --form paper --at 2026-12-21']);
    const { stdout } = await runSop('explain 1 --deadline kip-request', context);
    expect(stdout).toContain('  Kam 24 Des   –  cuti bersama: Natal\n  Jum 25 Des   –  hari libur: Natal\n');
    // 22 23 28 29 30 31 December, 1 4 5 6 January; then 7 8 11 12 13 14 15.
    expect(stdout).toContain('  Kam 7 Jan   11  diperpanjang; sebelumnya Rab 6 Jan 2027\n');
    expect(stdout).toContain('Batas waktu akhir hari Jum 15 Jan 2027.');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Hari libur menurut Keputusan Bersama .* Nomor 1497 Tahun 2025/,
    );
    expect(stdout).toContain('Hari libur 2027 belum diketahui: angkanya sementara.');
  });

  it('tells hours of the wall clock, and what has no limit', async () => {
    const context = await foundedOffice();
    await takeIn(context, {}, { kind: 'other' });
    const none = await runSop('explain 1 --deadline', context);
    expect(none.stdout).toBe('2026-A-0001 tidak punya batas waktu menurut peraturan.\n');
    await runSop(
      'deadline set darurat --limit 48 --unit clock-hours --basis Perwal --since 2026-11-01',
      context,
    );
    const { stdout } = await runSop('explain 1 --deadline', context);
    expect(stdout).toContain(
      'Dihitung 2 x 24 jam sejak saat itu, siang malam.\nBatas waktu Sen 23 Nov 2026 22.10 WIB.\n',
    );
  });

  it('gives JSON, with each day', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const { number, deadlines } = JSON.parse(
      (await runSop('explain 1 --deadline kip-request --json', context)).stdout,
    );
    expect([number, deadlines.length, deadlines[0].days.length]).toEqual(['2026-A-0001', 1, 13]);
    expect(deadlines[0].days[1]).toMatchObject({ day: '2026-11-23', number: 1, why: 'working' });
    expect(deadlines[0].reckonings).toEqual([
      { knownAt: '2026-11-21T22:10:00+07:00', dueAt: '2026-12-04T23:59:59+07:00' },
    ]);
  });

  it.each([
    ['explain 1 --deadline lapor-answer', 'Batas waktu "lapor-answer" tidak ada pada 2026-A-0001.'],
    ['explain 1 --calendar julian', '--calendar'],
  ])('%s: exit 2', async (line, sentence) => {
    const context = await foundedOffice();
    await takeIn(context);
    const told = await runSop(line, context);
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

/** Founded before the decree of 7 August 2025; a step runs over the 18th, and the decree comes into the calendar on the 19th. */
async function revised(): Promise<TestContext> {
  const context = await foundedOffice({ now: '2025-08-04T08:00:00+07:00' });
  await runSop('calendar holiday 2025-08-18 --remove --decree "keadaan sebelum perubahan"', context);
  context.setClock('2025-08-15T15:00:00+07:00');
  await takeIn(context, {}, { arrivedAt: '2025-08-15T14:50:00+07:00', case: '2025-A-0001' });
  context.setClock('2025-08-18T09:00:00+07:00');
  await runAll(context, ['disposition 1 --by kabag --form oral --at 08.30 --instruction 1'], 0);
  context.setClock('2025-08-19T08:00:00+07:00');
  const decree =
    'calendar holiday 2025-08-18 "Proklamasi Kemerdekaan" --leave --decree "Nomor 933 Tahun 2025"';
  await runAll(context, [decree], 0);
  return context;
}

describe('a calendar revised after a step has ended', () => {
  it('gives both reckonings of the step', async () => {
    const context = await revised();
    // Friday 15.00 to 16.30, and Monday 07.30 to 08.30 where that was a working day.
    const now = JSON.parse((await runSop('explain 1 --step 2 --json', context)).stdout).steps[0];
    expect([now.elapsedMinutes, now.asKnown]).toEqual([
      90,
      { elapsedMinutes: 150, handlingMinutes: null, within: null },
    ]);
    const then = JSON.parse((await runSop('explain 1 --step 2 --calendar as-known --json', context)).stdout)
      .steps[0];
    expect([then.elapsedMinutes, then.asCorrected.elapsedMinutes]).toEqual([150, 90]);
    const told = (await runSop('explain 1 --step 2', context)).stdout.replace(/\s+/g, ' ');
    expect(told).toContain(
      'Menurut kalender yang diketahui saat selesai: seluruhnya 2 jam 30 menit, tidak terukur.',
    );
    const known = (await runSop('explain 1 --step 2 --calendar as-known', context, { columns: 100 })).stdout;
    expect(known).toContain(
      'Menurut kalender sekarang, setelah direvisi: seluruhnya 1 jam 30 menit, tidak terukur.',
    );
    expect(known).toContain('07.30–08.30   60');
  });

  it('gives both reckonings of the limit', async () => {
    const context = await revised();
    const told = (await runSop('explain 1 --deadline', context)).stdout;
    expect(told).toContain('Batas waktu akhir hari Sen 1 Sep 2025.');
    expect(told).toContain('Menurut kalender yang diketahui Jum 15 Agu 2025 14.50 WIB: Jum 29 Agu 2025.');
    const known = (await runSop('explain 1 --deadline --calendar as-known', context)).stdout;
    expect(known).toContain('Batas waktu akhir hari Jum 29 Agu 2025.');
    const { deadlines } = JSON.parse((await runSop('explain 1 --json', context)).stdout);
    expect(deadlines[0].reckonings).toEqual([
      { knownAt: '2025-08-15T14:50:00+07:00', dueAt: '2025-08-29T23:59:59+07:00' },
      { knownAt: '2025-08-19T08:00:00+07:00', dueAt: '2025-09-01T23:59:59+07:00' },
    ]);
  });

  it('leaves the first reckoning where nothing was revised', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const { steps } = JSON.parse((await runSop('explain 1 --json', context)).stdout);
    expect(steps[0]).not.toHaveProperty('asKnown');
  });
});
