// Limits switched on and off, limits of the office's own, and the list of both.
import { describe, expect, it } from 'vitest';
import { foundedOffice, shown, takeIn } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

async function limits(context: TestContext, number = '1'): Promise<string[]> {
  const { deadlines } = (await shown(context, number)) as { deadlines: { name: string; day: string }[] };
  return deadlines.map(({ name, day }) => `${name} ${day}`);
}

const complaint = { kind: 'complaint', channel: 'sambat', arrivedAt: '2026-11-21T22:10:00+07:00' } as const;

describe('sop deadline set', () => {
  it('uses a limit from today on; what came before is counted, and taken in by --since', async () => {
    const context = await foundedOffice();
    await takeIn(context, {}, complaint);
    // Of another channel: the rule is not for it, and it is not counted.
    await takeIn(context, {}, { arrivedAt: complaint.arrivedAt });
    const told = await runSop('deadline set sambat-answer --on', context);
    expect([told.code, told.stderr]).toEqual([0, '']);
    expect(told.stdout).toContain('Batas waktu berlaku mulai Sen 23 Nov 2026: tanggapan di Sambat Online');
    expect(told.stdout).toContain('1 berkas terbuka masuk sebelum itu; untuk berkas itu pakai --since.');
    expect(await limits(context)).toEqual([]);
    const earlier = await runSop('deadline set sambat-answer --on --since 1/11/2026 --json', context);
    expect(JSON.parse(earlier.stdout)).toMatchObject({
      deadline: 'sambat-answer',
      on: true,
      validFrom: '2026-11-01',
      limited: ['2026-A-0001'],
    });
    const own = await runSop('deadline set darurat --limit 3 --basis Perwal --since 1/11/2026', context);
    expect(own.stdout).toContain('kini punya batas waktu itu: 2026-A-0001 sampai 2026-A-0002.');
    await runSop('deadline set darurat --off --since 1/11/2026', context);
    expect(await limits(context)).toEqual(['sambat-answer 2026-11-28']);
    expect((await runSop('show 1', context)).stdout).toContain(
      'Batas waktu Sab 28 Nov 2026 (aturan Sambat Online), sisa 4 hari kerja.',
    );
  });

  it('takes the regulation that an uncertain rule rests on', async () => {
    const context = await foundedOffice();
    await takeIn(context, {}, complaint);
    await runSop('deadline set sambat-answer --on --basis "Perwal Malang 8/2021" --since 1/11/2026', context);
    expect((await runSop('show 1', context)).stdout).toContain('(Perwal Malang 8/2021)');
    expect((await runSop('deadline list', context)).stdout).not.toContain('nomornya belum dipastikan');
    const law = await runSop('deadline set kip-request --on --basis X', context);
    expect([law.code, law.stderr]).toEqual([2, expect.stringContaining('--basis tidak berlaku')]);
  });

  it('sets one of the office’s own beside the others, changes it and puts it away', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const own =
      'deadline set surel-cepat --kind information-request --channel email --limit 3 --basis "Perwal Malang 12/2026" --name "balasan surel" --since 2026-11-01';
    const told = await runSop(own, context);
    expect(told.stdout).toContain('Batas waktu berlaku mulai Min 1 Nov 2026: balasan surel');
    expect(told.stdout).toContain('3 hari kerja, Perwal Malang 12/2026');
    expect(await limits(context)).toEqual(['surel-cepat 2026-11-25', 'kip-request 2026-12-04']);
    await runSop(`${own} --extension 2 --unit calendar-days`, context);
    expect(await limits(context)).toEqual(['surel-cepat 2026-11-24', 'kip-request 2026-12-04']);
    const { stdout } = await runSop('deadline list', context);
    expect(stdout).toMatch(
      /ATURAN KANTOR SENDIRI\n✔ surel-cepat +3 hari +berlaku, mulai Min 1 Nov 2026\n {4}Balasan surel; permintaan informasi, lewat surel; dapat diperpanjang 2 hari\n {4}Perwal Malang 12\/2026/,
    );
    await runSop('deadline set surel-cepat --off --since 2026-11-01', context);
    expect(await limits(context)).toEqual(['kip-request 2026-12-04']);
  });

  it('asks for what an own rule needs', async () => {
    const context = await foundedOffice();
    const told = await runSop('deadline set balasan-loket --channel counter', context, {
      answers: ['5', 'Perwal Malang 12/2026'],
    });
    expect([told.code, told.left]).toEqual([0, []]);
    expect(told.stdout).toContain('5 hari kerja, Perwal Malang 12/2026');
  });

  it.each([
    ['deadline set', 'Kode batas waktu belum diketahui'],
    ['deadline set kip-request', 'Belum disebut apa yang berubah pada kip-request.'],
    ['deadline set kip-request --on --off', '--on dan --off tidak dapat bersama.'],
    ['deadline set kip-request --limit 99', '--limit tidak berlaku untuk kip-request.'],
    ['deadline set tidak-ada --on', 'Batas waktu "tidak-ada" tidak dikenal.'],
    ['deadline set Loket --limit 5 --basis X', 'Kode batas waktu belum dapat dipakai: Loket'],
    ['deadline set loket --limit 0 --basis X', 'Lama pada --limit belum terbaca: 0'],
    ['deadline set loket --limit lima --basis X', 'Lama pada --limit belum terbaca: lima'],
    ['deadline set loket --limit 5', '--basis'],
    ['deadline set loket --limit 5 --basis " "', '--basis'],
    ['deadline set loket --limit 5 --basis X --unit weeks', '--unit'],
    ['deadline set loket --limit 5 --basis X --kind kemendagri-information', '--kind'],
    ['deadline set sambat-answer --on --since 2026-02-30', '--since'],
  ])('%s: exit 2', async (line, sentence) => {
    const context = await foundedOffice();
    const { code, stdout, stderr } = await runSop(line, context);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
  });
});

describe('sop deadline list', () => {
  it.each(['id', 'en'])('has the states in one column (%s)', async (language) => {
    const { stdout } = await runSop(`deadline list --lang ${language}`, await foundedOffice());
    const columns = stdout.split('\n').flatMap((line) => {
      const place = line.search(/(?:berlaku|tidak dipakai|in use|not used)/);
      return /^\S? *[a-z]+-/.test(line) && place > 0 ? [place] : [];
    });
    expect(columns.length).toBeGreaterThan(5);
    expect(new Set(columns).size).toBe(1);
  });

  it('names every limit with its basis, and which are not certain', async () => {
    const context = await foundedOffice();
    const { stdout } = await runSop('deadline list', context);
    expect(stdout).toContain('✔ kip-request             10 hari kerja  berlaku\n');
    expect(stdout).toContain('  sambat-answer           7 hari         tidak dipakai, belum dipastikan\n');
    expect(stdout).toContain('    Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik');
    expect(stdout).toContain('3 x 24 jam');
    expect(stdout).toContain('  sop deadline set service-information --on');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const alias = await runSop('batas-waktu list --lang en', context);
    expect(alias.stdout).toContain('written notice on a request for information'.replace('w', 'W'));
  });

  it('gives JSON', async () => {
    const { stdout } = await runSop('deadline list --json', await foundedOffice());
    const { deadlines } = JSON.parse(stdout);
    expect(deadlines).toHaveLength(10);
    expect(deadlines[0]).toEqual({
      name: 'kip-request',
      on: true,
      own: false,
      since: null,
      certain: true,
      basis: 'UU 14/2008',
      basisInFull: 'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      kinds: ['information-request'],
      amount: 10,
      unit: 'working-days',
      until: 'reply',
      extension: { amount: 7, unit: 'working-days', times: 1 },
      pauses: false,
    });
  });
});
