// A legal limit made longer: by whom, why, how far; several cases at once; what cannot be extended.
import { describe, expect, it } from 'vitest';
import { foundedOffice, shown, takeIn } from '../support/office.ts';
import { runSop } from '../support/test-context.ts';

const byKabag = '--by kabag --form paper --at 2026-11-23';

describe('sop extend', () => {
  it('makes the limit longer, once, and shows it', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    context.advance(20);
    const told = await runSop(`extend 1 --reason "Peta masih diminta dari BPN" ${byKabag}`, context);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain(
      'Batas waktu 2026-A-0001 diperpanjang dari Jum 4 Des 2026 menjadi Sel 15 Des 2026 (UU 14/2008)',
    );
    expect(told.stdout).toContain('diberitahukan kepada pengirim secara tertulis');
    expect(told.stdout).toContain('Berikutnya: sop print notice 1');
    const { stdout } = await runSop('show 1', context, { columns: 120 });
    expect(stdout).toContain(
      'Batas waktu Sel 15 Des 2026 (UU 14/2008), sisa 16 hari kerja; diperpanjang 7 hari kerja.',
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'batas waktu pemberitahuan tertulis atas permintaan informasi diperpanjang: Peta masih diminta dari BPN',
    );
    expect((await shown(context, '1'))['deadlines']).toMatchObject([{ day: '2026-12-15', extended: 1 }]);
    const again = await runSop(`perpanjang 1 --reason "Belum juga" ${byKabag}`, context);
    expect([again.code, again.stderr]).toEqual([
      3,
      expect.stringContaining('dapat diperpanjang 1 kali, dan itu sudah dipakai'),
    ]);
  });

  it('asks for the reason in a terminal, and gives JSON', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    context.advance(20);
    const told = await runSop(`extend 1 ${byKabag} --json`, context, { answers: ['Menunggu BPN'] });
    expect([told.code, told.left]).toEqual([0, []]);
    expect(JSON.parse(told.stdout)).toMatchObject({
      number: '2026-A-0001',
      status: 'awaiting-disposition',
      published: true,
    });
  });

  it('records what it can of several cases, and names the others', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await takeIn(context, {}, { kind: 'suggestion' });
    await takeIn(context, { text: 'lain' });
    context.advance(20);
    const told = await runSop(`extend 1-3 --reason "Menunggu BPN" ${byKabag}`, context);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain('Batas waktu 2 berkas diperpanjang');
    expect(told.stderr).toContain('2026-A-0002');
    expect(told.stderr).toContain('Tidak ada batas waktu pada berkas ini yang dapat diperpanjang.');
  });

  it('asks which, where several may be extended', async () => {
    const context = await foundedOffice();
    const own = 'deadline set loket --limit 3 --extension 2 --basis Perwal --since 2026-11-01';
    await runSop(own, context);
    await takeIn(context);
    context.advance(20);
    const unnamed = await runSop(`extend 1 --reason X ${byKabag}`, context);
    expect([unnamed.code, unnamed.stderr]).toEqual([
      2,
      expect.stringContaining('ulangi dengan --deadline loket'),
    ]);
    const named = await runSop(`extend 1 --deadline loket --reason X ${byKabag}`, context);
    expect(named.stdout).toContain('dari Rab 25 Nov 2026 menjadi Jum 27 Nov 2026 (Perwal)');
  });

  it.each<[string, string, number, string]>([
    ['by who takes in', 'extend 1 --reason X --by A-p1', 3, 'Keputusan ini pada Kabag atau Kasubag'],
    ['without a reason', `extend 1 ${byKabag}`, 2, '--reason'],
    ['with a blank one', `extend 1 --reason " " ${byKabag}`, 2, '--reason'],
    [
      'of a limit that is not there',
      `extend 1 --deadline lapor-answer --reason X ${byKabag}`,
      3,
      'Batas waktu lapor-answer tidak ada',
    ],
    ['of no limit', `extend 2 --reason X ${byKabag}`, 3, 'Tidak ada batas waktu pada berkas ini'],
    [
      'after it has passed',
      'extend 1 --reason X --by kabag --form paper --at 2026-12-07',
      3,
      'Yang sudah lewat tidak dapat diperpanjang lagi.',
    ],
  ])('%s: refused', async (_name, line, code, sentence) => {
    const context = await foundedOffice();
    await takeIn(context);
    await takeIn(context, {}, { kind: 'suggestion' });
    context.setClock('2026-12-07T09:00:00+07:00');
    const told = await runSop(`${line} --clock-ok`, context);
    expect([told.code, told.stdout, told.stderr]).toEqual([code, '', expect.stringContaining(sentence)]);
  });
});
