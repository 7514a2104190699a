// Many dispositions at once: the grid of a sheet, its Kasubag, its scan; options for all; what cannot be is named.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { type Answer, leave, runSop, type TestContext } from '../support/test-context.ts';

async function incoming(count: number, options: Parameters<typeof foundedOffice>[0] = {}) {
  const context = await foundedOffice({ env: { NO_COLOR: '1' }, ...options });
  for (let serial = 1; serial <= count; serial += 1) await takeIn(context, { subject: `Hal ${serial}` });
  context.setClock('2026-11-23T10:24:00+07:00');
  writeFileSync(join(context.cwd, 'lembar-17.pdf'), '%PDF-1.4 lembar');
  return context;
}

interface Shown {
  status: string;
  events: {
    type: string;
    at: string;
    step?: number;
    words: Record<string, unknown>;
    spans?: unknown[];
    batch?: number;
  }[];
}

async function events(context: TestContext, number: number): Promise<Shown> {
  return (await shown(context, String(number))) as unknown as Shown;
}

const paper = '--by kabag --form paper';

describe('the grid of a sheet', () => {
  it('asks once for all, a line each, and the Kasubag of the same sheet', async () => {
    const context = await incoming(5);
    const told = await runSop(`disposition 1-5 ${paper} --scan lembar-17.pdf`, context, {
      answers: [
        { to: 'Sama untuk 5 berkas', say: 'a 1 09.10' },
        { to: '0001  Hal 1', say: '' },
        { to: '0002  Hal 2', say: 'pukul -' },
        { to: '0003', say: '4 Disdukcapil' },
        { to: '0004', say: '6' },
        { to: '0005', say: 'lewati' },
        { to: 'Kasubag sudah mendisposisikan', say: true },
        { to: 'Dewi Lestari, 2 berkas', say: 'a 1 10.05' },
        { to: '2 berkas: kepada a, instruksi 1, tanggal Sen 23 Nov 2026, pukul 10.05?', say: '' },
      ],
    });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stderr).toMatch(/^ {2}a Kasubag .*$/m);
    expect(told.stderr).toContain('  a Sari Wulandari');
    expect(told.stderr).toContain(
      'Dicatat untuk Drs. Bambang Hariadi (Kabag) oleh Sari Wulandari, bentuk: kertas',
    );
    expect(told.stderr).toContain(
      'Sama untuk semua: kepada a, instruksi 1, tanggal Sen 23 Nov 2026, pukul 09.10',
    );
    expect(told.stdout).toContain(
      '✔ 4 disposisi Kabag (langkah 2) dan 2 disposisi Kasubag (langkah 3) tercatat',
    );
    expect(told.stdout).toContain('1 diteruskan ke Disdukcapil, 1 diarsipkan.');
    expect(told.stdout).toContain('Hasil pindai tersimpan.');
    expect(told.stdout).toContain('Dilewati: 2026-A-0005.');
    expect(told.stdout).toContain('Berikutnya: sop draft 1');
    const all = await Promise.all([1, 2, 3, 4, 5].map((number) => events(context, number)));
    expect(all.map(({ status }) => status)).toEqual([
      'drafting',
      'drafting',
      'forwarding',
      'closed',
      'awaiting-disposition',
    ]);
    expect(all[0]?.events.slice(1).map(({ at }) => at)).toEqual([
      '2026-11-23T09:10:00+07:00',
      '2026-11-23T10:05:00+07:00',
    ]);
    expect(all[1]?.events[1]?.at).toBe('2026-11-23');
    const scans = all.slice(0, 4).flatMap((one) => one.events.slice(1).map(({ words }) => words['files']));
    expect(new Set(scans.map((files) => (files as { path: string }[])[0]?.path)).size).toBe(1);
    expect(all[0]?.events[1]).not.toHaveProperty('spans');
  });

  it('says at once what a line may not say, and asks it again', async () => {
    const context = await incoming(1);
    const answers = [
      { to: 'Sama untuk', say: 'c 1 09.10' },
      'a 9 09.10',
      'a 1 25.10',
      'a 1 23.50',
      'a 1 09.10',
      { to: '0001', say: '4' },
      'x y',
      'b',
      'pukul 07.00',
      '09.20',
      { to: 'Kasubag sudah', say: false },
    ];
    const told = await runSop(`disposition 1,1 ${paper}`, context, { answers });
    expect(told).toMatchObject({ code: 0, left: [] });
    for (const said of [
      'Huruf c tidak ada pada lembar; yang ada a',
      'Instruksi 9 tidak ada pada lembar; yang ada 1 sampai 6',
      'Pukul "25.10" belum terbaca',
      'Waktu itu belum tiba.',
      'Tulis kantornya di belakang 4',
      'Huruf x tidak ada pada lembar',
      'Mendahului langkah sebelumnya, yang selesai Sen 23 Nov 2026 07.52 WIB',
    ])
      expect(told.asked.join('\n')).toContain(said);
    expect((await events(context, 1)).events[1]?.at).toBe('2026-11-23T09:20:00+07:00');
  });

  it('takes an hour alone for the decision that is proposed', async () => {
    const context = await incoming(2);
    const answers = [
      { to: 'Sama untuk 2 berkas', say: '09.10' },
      '',
      '',
      true,
      { to: 'Dewi Lestari, 2 berkas', say: 'pukul 10.05' },
      { to: 'kepada a, instruksi 1, tanggal Sen 23 Nov 2026, pukul 10.05?', say: true },
    ];
    const told = await runSop(`disposition 1-2 ${paper}`, context, { answers });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect((await events(context, 2)).events.slice(1).map(({ at }) => at)).toEqual([
      '2026-11-23T09:10:00+07:00',
      '2026-11-23T10:05:00+07:00',
    ]);
  });

  it('records nothing after Ctrl-C, and gives back what was typed', async () => {
    const context = await incoming(3);
    const answers: Answer[] = ['a 1 09.10', '', '4 Disdukcapil', leave];
    const told = await runSop(`disposition 1-3 ${paper}`, context, { answers });
    expect(told.code).toBe(130);
    expect(told.stderr).toContain('2026-A-0001 a 1 23/11/2026 09.10');
    expect(told.stderr).toContain('2026-A-0002 4 Disdukcapil');
    expect((await events(context, 1)).events).toHaveLength(1);
  });

  it('gives back what was typed where the archive cannot take it', async () => {
    const context = await incoming(2);
    const answers = [
      'a 1 09.10',
      '',
      '-',
      () => {
        rmSync(context.archivePath, { recursive: true });
        mkdirSync(context.archivePath);
        return false;
      },
    ];
    const told = await runSop(`disposition 1-2 ${paper}`, context, { answers });
    expect(told.code).toBe(4);
    expect(told.stderr).toMatch(/2026-A-0001 a 1 .*09\.10\n {2}2026-A-0002 a 1 .*-/);
  });

  it('puts each Kasubag on the cases that went to them', async () => {
    const context = await incoming(3);
    await runAll(context, ['officer add "Rina Astuti" --role kasubag --title "Kasubag Otonomi Daerah"'], 0);
    const answers = [
      'a 1 09.10',
      '',
      'b',
      '',
      true,
      { to: 'Dewi Lestari, 2 berkas', say: 'a 1 -' },
      '',
      { to: 'Rina Astuti, 1 berkas', say: 'a 1 10.00' },
      '',
    ];
    const told = await runSop(`disposition 1-3 ${paper}`, context, { answers });
    expect(told).toMatchObject({ code: 0, left: [] });
    const by = await Promise.all(
      [1, 2, 3].map(
        async (number) => ((await events(context, number)).events[2] as unknown as { by: string }).by,
      ),
    );
    expect(by).toEqual(['A-p3', 'A-p4', 'A-p3']);
  });

  it('lets the Kasubag of the sheet differ for one case', async () => {
    const context = await incoming(2);
    const answers = ['a 1 09.10', '', '', true, 'a 1 10.00', false, '', '10.15'];
    const told = await runSop(`disposition 1-2 ${paper}`, context, { answers });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect((await events(context, 2)).events[2]?.at).toBe('2026-11-23T10:15:00+07:00');
  });

  it('divides the time of who decides here and now among the cases', async () => {
    const context = await incoming(2, { kasubagHere: true });
    await runAll(context, [`disposition 1-2 ${paper} --at 2026-11-23 --instruction 1`], 0);
    const answers = [
      () => {
        context.advance(4);
        return 'a 1';
      },
      '',
      '',
    ];
    const told = await runSop('disposition 1-2 --as kasubag', context, { answers });
    expect(told).toMatchObject({ code: 0, left: [] });
    const [, , third] = (await events(context, 1)).events;
    expect(third).toMatchObject({ step: 3, batch: 2, form: 'terminal' });
    expect((await shown(context, '1')).steps).toContainEqual(
      expect.objectContaining({ step: 3, handlingMinutes: 2 }),
    );
  });

  it('speaks English as well', async () => {
    const context = await incoming(2);
    const told = await runSop(`disposition 1-2 ${paper} --lang en`, context, {
      answers: [{ to: 'The same for 2 cases', say: 'a 9' }, 'a 1 at 09.10', '', 'skip', false],
    });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.asked.join('\n')).toContain('The sheet has no instruction 9; there are 1 to 6.');
    expect(told.stdout).toContain('Skipped: 2026-A-0002.');
  });

  it('shows no subject of a confidential case', async () => {
    const context = await incoming(1);
    await takeIn(context, { subject: 'Nama pelapor' }, { confidential: true });
    const told = await runSop(`disposition 1-2 ${paper}`, context, { answers: ['a 1 -', '', leave] });
    expect(told.asked.at(-1)).toMatch(/^0002 {2}RAHASIA/);
    expect(told.stderr + told.stdout).not.toContain('Nama pelapor');
  });
});

describe('without a terminal', () => {
  it('takes the options for all, in one commit, and names the case of another step', async () => {
    const context = await incoming(3);
    await runAll(context, [`disposition 2 ${paper} --at 09.00 --file`], 0);
    const told = await runSop(`disposition 1-3 ${paper} --at 09.10 --instruction 1`, context);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain('✔ 2 disposisi Kabag (langkah 2) tercatat');
    expect(told.stderr).toContain('2026-A-0002: ');
    expect(told.stdout).toContain('Berikutnya: sop disposition 1,3');
  });

  it('needs what it cannot ask, naming the option', async () => {
    const context = await incoming(2);
    const untimed = await runSop(`disposition 1-2 ${paper} --instruction 1`, context);
    expect([untimed.code, untimed.stderr]).toEqual([2, expect.stringContaining('--at')]);
    const formless = await runSop('disposition 1-2 --by kabag --at 09.10 --instruction 1', context);
    expect([formless.code, formless.stderr]).toEqual([2, expect.stringContaining('--form')]);
    expect((await events(context, 1)).events).toHaveLength(1);
  });

  it('takes with --all what waits for the Kabag, then what waits for the Kasubag', async () => {
    const context = await incoming(2);
    await runAll(context, [`disposition --all --form paper --at 09.10 --instruction 1`], 0);
    const second = await runSop('disposition --all --form paper --at 10.00 --instruction 1 --json', context);
    expect(JSON.parse(second.stdout)).toMatchObject([{ status: 'drafting' }, { status: 'drafting' }]);
    const third = await runSop('disposition --all', context);
    expect(third).toMatchObject({ code: 0, stdout: '! Tidak ada berkas yang menunggu langkah ini.\n' });
  });

  it('has no part in what waits for the Kasubag when it is the Kabag who decides', async () => {
    const context = await incoming(2);
    await runAll(context, [`disposition 1 ${paper} --at 09.10 --instruction 1`], 0);
    const told = await runSop(`disposition 1-2 ${paper} --at 09.20 --instruction 1`, context);
    expect(told.code).toBe(3);
    expect((await events(context, 1)).status).toBe('awaiting-instruction');
    expect((await events(context, 2)).status).toBe('awaiting-instruction');
  });
});

describe('one case from paper', () => {
  it('asks for the Kasubag of the same sheet and records both in one commit', async () => {
    const context = await incoming(1);
    const answers = [
      { to: 'memutuskan', say: 'paper' },
      { to: 'Kapan', say: '09.10' },
      { to: 'harap', say: '1' },
      { to: 'Kasubag sudah', say: '' },
      { to: 'Dewi Lestari, 1 berkas', say: 'a 1 10.05' },
      { to: '1 berkas: kepada a', say: '' },
    ];
    const told = await runSop('disposition 1', context, { answers });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stdout).toContain('Disposisi Kabag (langkah 2) 2026-A-0001 tercatat');
    expect(told.stdout).toContain('Disposisi Kasubag (langkah 3) 2026-A-0001 tercatat');
    expect(told.stdout).toContain('Berikutnya: sop draft 1');
  });
});
