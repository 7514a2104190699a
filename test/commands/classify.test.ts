// sop classify: who decides what, what it shows at once, and the fields of an information request.
import { beforeEach, describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const byKabag = '--by kabag --form oral --at 2026-11-23';

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice();
  await takeIn(context);
  await takeIn(context, { details: [['No. HP', '0812']] });
});

describe('flags', () => {
  it('hide at once what list, show, print and push show', async () => {
    const told = await runSop('classify 1 --confidential', context);
    expect(told.stdout).toBe('✔ 2026-A-0001 digolongkan: rahasia\n');
    const { stdout: listed } = await runSop('list', context);
    expect(listed).toMatch(/2026-A-0001 {2}RAHASIA/);
    expect(listed).toMatch(/2026-A-0002 {2}Batas/);
    const { stdout: seen } = await runSop('show 1', context);
    expect(seen).toContain('Dari: RAHASIA');
    expect(seen).not.toContain('yusuf.p@example.org');
    expect((await runSop('print incoming 1', context)).stdout).toMatch(/Dari +: RAHASIA/);
    expect(await shown(context, '1')).toMatchObject({ flags: { anonymous: false, confidential: true } });
  });

  it('are raised by whoever records, and taken away by the Kabag', async () => {
    await runAll(context, ['classify 1 --anonymous']);
    const refused = await runSop('classify 1 --not-anonymous --by kabag', context);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Bentuk keputusan Drs. Bambang Hariadi belum diketahui.');
    await runAll(context, [`classify 1 --not-anonymous ${byKabag}`]);
    expect(await shown(context, '1')).toMatchObject({
      flags: { anonymous: false },
      countersign: [{ type: 'classified', by: 'A-p2', form: 'oral' }],
    });
  });
});

describe('kind and class', () => {
  it('are decided by the Kabag and shown in the head', async () => {
    await runAll(context, [`classify 1-2 --kind complaint --class supervisory ${byKabag}`]);
    expect(await shown(context, '2')).toMatchObject({ kind: 'complaint', class: 'supervisory' });
    const { stdout } = await runSop('show 1', context);
    expect(stdout).toContain('\nGolongan: berkadar pengawasan.\n');
    expect(stdout).toContain('\nPengaduan, surel');
    await runAll(context, [`classify 1 --class none ${byKabag}`]);
    expect(await shown(context, '1')).toMatchObject({ class: null });
  });

  it('are asked in a terminal; Enter keeps what the case is', async () => {
    const answers = ['complaint', 'non-supervisory', '', 'menyangkut lurah', 'oral', '23/11'];
    const told = await runSop('classify 1 --by kabag', context, { answers });
    expect(told.left).toEqual([]);
    expect(told.stdout).toContain('2026-A-0001 digolongkan: pengaduan, tidak berkadar pengawasan');
    const { events } = (await shown(context, '1')) as { events: Record<string, unknown>[] };
    expect(events.at(-1)).toMatchObject({ words: { note: 'menyangkut lurah' } });
    expect(events.at(-1)).not.toHaveProperty('anonymous');
  });

  it('that a case has already are not recorded again', async () => {
    await runAll(context, ['classify 1 --anonymous']);
    const told = await runSop('classify 1 --anonymous', context);
    expect([told.code, told.stdout]).toEqual([0, '! 2026-A-0001 sudah begitu; tidak ada yang dicatat.\n']);
    const both = await runSop('classify 1-2 --anonymous', context);
    expect(both.code).toBe(0);
    expect(both.stdout).toContain('✔ 1 berkas digolongkan\n  2026-A-0002');
    expect(both.stderr).toContain('2026-A-0001 sudah begitu; tidak dicatat lagi.');
  });
});

describe('--details', () => {
  const details = async (number: string) =>
    ((await shown(context, number))['inquiry'] as Record<string, unknown>)['details'];

  it('go under the headings of the register, beside what came with the inquiry', async () => {
    await runAll(context, [
      'classify 2 --details pekerjaan=Guru --details "TUJUAN = Penelitian" --details "Warna map=biru"',
    ]);
    expect(await details('2')).toEqual({
      'No. HP': '0812',
      Pekerjaan: 'Guru',
      'Tujuan penggunaan informasi': 'Penelitian',
      'Warna map': 'biru',
    });
    expect((await runSop('show 2', context)).stdout).toContain('Pekerjaan: Guru');
  });

  it('count as written last, and not at all once withdrawn', async () => {
    await runAll(context, ['classify 1 --details pekerjaan=Guru', 'classify 1 --details Occupation=Dosen']);
    expect(await details('1')).toEqual({ Pekerjaan: 'Dosen' });
    const { events } = (await shown(context, '1')) as { events: { id: string }[] };
    await runAll(context, [`correct 1 --withdraw ${events.at(-1)?.id} --reason keliru`]);
    expect(await details('1')).toEqual({ Pekerjaan: 'Guru' });
  });

  it('are hidden with the identity', async () => {
    await runAll(context, ['classify 1 --details npwp=09.254 --anonymous']);
    const seen = [(await runSop('show 1', context)).stdout, (await runSop('show 1 --json', context)).stdout];
    for (const text of seen) expect(text).not.toContain('09.254');
    expect((await runSop('show 1 --with-identity', context)).stdout).toContain('NPWP: 09.254');
  });
});

it.each([
  ['classify 1', 'Golongan belum diketahui.'],
  ['classify 1 --class urgent', 'Isi --class tidak dikenal: urgent'],
  ['classify 1 --kind aduan', 'Isi --kind tidak dikenal: aduan'],
  ['classify 1 --anonymous --not-anonymous', '--anonymous dan --not-anonymous tidak dapat dipakai bersama'],
  ['classify 1 --details Guru', 'Isian permohonan belum terbaca: Guru'],
  ['classify 1 --details Pekerjaan=', 'Isian permohonan belum terbaca: Pekerjaan='],
  ['classify 1 --anonymous --note " "', '--note masih kosong'],
])('%s: exit 2', async (typed, said) => {
  const told = await runSop(typed, context);
  expect(told.code).toBe(2);
  expect(told.stderr).toContain(said);
});
