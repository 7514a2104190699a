// sop explain: the worked example span by span, and why a figure is missing.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, takeIn } from '../support/office.ts';
import { runSop } from '../support/test-context.ts';
import { workedCase } from '../support/worked-case.ts';

describe('sop explain', () => {
  it('counts or leaves out each span, and says why', async () => {
    const { code, stdout } = await runSop('explain 1 --step 4', await workedCase());
    expect(code).toBe(0);
    expect(stdout).toContain(`2026-A-0001, langkah 4, draf ke-1
Seluruhnya
  Sen 23 Nov 10.05–12.00  115  menit
             12.00–13.00    –  istirahat
             13.00–16.00  180
             16.00–07.30    –  di luar jam kerja
  Sel 24 Nov 07.30–08.12   42
                          337
Dikerjakan (selama draf terbuka)
  Sen 23 Nov 11.48–12.07  12  7 menit istirahat: tidak dihitung
             13.20–13.34  14
  Sel 24 Nov 08.05–08.12   7
                          33
Menunggu 337 - 33 = 304

Baku 15 menit, dinilai dari lama dikerjakan: lambat 18 menit.
Jam kerja Sen–Kam 07.30–16.00, istirahat 12.00–13.00; tidak ada hari libur.
Belum dipastikan: Peraturan Presiden Nomor 21 Tahun 2023`);
    expect(stdout).toContain('2026-A-0001, langkah 4, draf ke-2');
    expect(stdout).toContain('Revisi: dihitung, tanpa baku.');
  });

  it('tells every step in short without --step, each doubt once', async () => {
    const { stdout } = await runSop('explain 1', await workedCase(), { columns: 100 });
    expect(stdout).toContain(
      '4 Draf ke-1\n  seluruhnya 5 jam 37 menit, dikerjakan 33 menit, menunggu 5 jam 4 menit: lambat 18\n',
    );
    expect(stdout.match(/Belum dipastikan/g)).toHaveLength(1);
    expect(stdout).toContain('Berikutnya: sop explain 1 --step 4');
  });

  it('says why a figure is missing', async () => {
    const context = await foundedOffice();
    await takeIn(context, {}, { arrivedAt: '2026-11-22' });
    await runAll(context, ['disposition 1 --by kabag --form paper --at 23-11-2026 --instruction 1']);
    await runAll(context, ['disposition 1 --by kasubag --form oral --at 07.55 --instruction 1']);
    const told = async (step: number) => (await runSop(`explain 1 --step ${step}`, context)).stdout;
    expect(await told(1)).toContain('mulainya hanya diketahui tanggalnya');
    expect(await told(2)).toContain('selesainya hanya diketahui tanggalnya');
    expect(await told(3)).toContain('mulainya hanya diketahui tanggalnya');
    expect(await told(2)).toContain('Belum dihitung: lama mengerjakannya tidak tertulis.');
    expect(await told(2)).toContain('Baku 15 menit: tidak terukur');
  });

  it('names weekends, holidays and the decree, and years that no decree covers', async () => {
    const context = await foundedOffice({ now: '2026-12-28T08:00:00+07:00' });
    await takeIn(context, {}, { arrivedAt: '2026-12-23T15:30:00+07:00' });
    const { stdout } = await runSop('explain 1 --step 1', context);
    expect(stdout).toContain(`Seluruhnya
  Rab 23 Des 15.30–16.00  30  menit
             16.00–24.00   –  di luar jam kerja
  Kam 24 Des 00.00–24.00   –  cuti bersama: Natal
  Jum 25 Des 00.00–24.00   –  hari libur: Natal
  Sab 26 Des 00.00–24.00   –  akhir pekan
  Min 27 Des 00.00–24.00   –  akhir pekan
  Sen 28 Des 00.00–07.30   –  di luar jam kerja
             07.30–08.00  30
                          60
`);
    expect(stdout.replaceAll('\n', ' ')).toContain('hari libur Kam 24 Des (Natal) dan Jum 25 Des (Natal).');
    context.setClock('2027-01-04T07:40:00+07:00');
    await takeIn(context, {}, { case: '2027-A-0001', arrivedAt: '2027-01-04T07:30:00+07:00' });
    const next = await runSop('explain 2027-A-1 --step 1', context);
    expect(next.stdout).toContain('Hari libur 2027 belum diketahui: angkanya sementara.');
  });

  it('gives the parts as JSON', async () => {
    const { stdout } = await runSop('explain 1 --step 4 --json', await workedCase());
    const value = JSON.parse(stdout);
    expect(value.number).toBe('2026-A-0001');
    expect(value.steps).toHaveLength(2);
    expect(value.steps[0]).toMatchObject({
      step: 4,
      round: 1,
      elapsedMinutes: 337,
      handlingMinutes: 33,
      waitingMinutes: 304,
      within: false,
      judgedOn: 'handling',
      notReckoned: { elapsed: null, handling: null },
    });
    expect(value.steps[0].elapsedParts).toHaveLength(5);
    expect(value.steps[0].elapsedParts[1]).toMatchObject({
      from: '2026-11-23T12:00:00+07:00',
      to: '2026-11-23T13:00:00+07:00',
      counted: false,
      why: 'break',
    });
  });

  it.each([
    { typed: 'explain 1 --step 8', words: '--step' },
    { typed: 'explain 1 --step 2', words: 'Langkah 2' },
    { typed: 'explain 9', words: 'tidak ditemukan' },
  ])('refuses $typed with exit 2', async ({ typed, words }) => {
    const context = await foundedOffice();
    await takeIn(context);
    const { code, stderr } = await runSop(typed, context);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
