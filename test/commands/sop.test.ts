// sop alone: what waits for me, for others, and what is offered next.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

/** Three new inquiries, one with the Kasubag, one to draft. */
async function monday(): Promise<TestContext> {
  const context = await foundedOffice({ env: { NO_COLOR: '1' } });
  for (const subject of ['Batas kelurahan', 'Rumah di dua RT', 'Tiga', 'Empat', 'Lima'])
    await takeIn(context, { subject }, { kind: 'complaint' });
  const kabag = '--by kabag --form paper --at 2026-11-23 --instruction 1';
  await runAll(context, [`disposition 1-2 ${kabag}`], 28);
  await runAll(context, ['disposition 1 --form paper --at 2026-11-23 --instruction 1'], 0);
  return context;
}

describe('sop', () => {
  it('groups new inquiries, parts what is mine from what is not, and names the next thing', async () => {
    const { code, stdout } = await runSop([], await monday());
    expect(code).toBe(0);
    expect(stdout.replace(/ +/g, ' ')).toBe(
      [
        'SOP 15 · Bagian Pemerintahan Sen 23 Nov 2026 08.20 WIB',
        'Anda mencatat sebagai Sari Wulandari (pengelola TIK, pelaksana)',
        '',
        'MENUNGGU ANDA',
        ' 2026-A-0001 Batas kelurahan tulis draf sejak Sen 23 Nov',
        ' 3-5 3 informasi masuk baru cetak 28 menit',
        '',
        'MENUNGGU PIHAK LAIN',
        ' 2026-A-0002 Rumah di dua RT Kasubag sejak Sen 23 Nov',
        '',
        'LAINNYA',
        ' Paraf 3 keputusan menunggu paraf susulan: sop list --countersign',
        ' Berikutnya: sop print incoming --new',
        '',
      ].join('\n'),
    );
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('offers the next thing in a terminal and goes on with it, as the same officer', async () => {
    const context = await monday();
    const told = await runSop(['--as', 'pengelola-tik'], context, {
      answers: [{ to: 'Lanjut ke', say: 'sop print incoming --new' }, true],
    });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stdout.match(/^Hal .*: (.*)$/gm)).toHaveLength(3);
    expect((await shown(context, '4'))['events']).toHaveLength(2);
    const drafted = await runSop([], context, {
      answers: [{ to: 'Lanjut ke', say: 'Tulis draf 2026-A-0001' }],
      edit: (text) => `${text}\nBatas mengikuti tengah gang.\n`,
    });
    expect(drafted.stdout).toContain('Draf ke-1 2026-A-0001 tercatat');
  });

  it.each(['Keluar', ''])('ends with 0 on %j, or goes on with the first', async (answer) => {
    const context = await monday();
    const told = await runSop([], context, { answers: answer === '' ? ['', false] : [answer] });
    expect(told).toMatchObject({ code: 0, left: [] });
  });

  it('offers nothing of a time that is past, nor for a script', async () => {
    const context = await monday();
    const then = await runSop(['--as-of=2026-11-23T08:00:00+07:00'], context, { answers: [] });
    expect(then).toMatchObject({ code: 0, asked: [] });
    const json = await runSop(['--json'], context, { answers: [] });
    expect(JSON.parse(json.stdout).cases).toHaveLength(5);
  });
});
