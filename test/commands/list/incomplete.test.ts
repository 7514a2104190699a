// What is told of incomplete steps: in sop show, its JSON, and sop list --incomplete.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toApproval, toDraft } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';
import { workedCase } from '../../support/worked-case.ts';

type Step = { step: number; complete: boolean | null; missing: string[] };

describe('sop show', () => {
  it('says nothing of a case in which all is there', async () => {
    const context = await workedCase();
    const told = await runSop('show 1', context);
    expect(told.stdout).not.toContain('tidak lengkap');
    const { steps } = (await shown(context, '1')) as { steps: Step[] };
    expect(steps.map(({ complete, missing }) => [complete, missing.length])).toEqual(
      Array(10).fill([true, 0]),
    );
  });

  it('tells what a step lacks and what would mend it', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, toDraft('1'));
    const told = await runSop('show 1', context);
    expect(told.stdout).toContain(
      '! langkah 1 tidak lengkap: informasi masuk belum dicetak\n  sop print incoming 1\n',
    );
    const { steps, events } = (await shown(context, '1')) as { steps: Step[]; events: { id: string }[] };
    expect(told.stdout).toContain(
      `! langkah 2 tidak lengkap: lembar disposisi belum dicetak; hasil pindai belum\n  ada\n  sop attach 1 pindai.pdf --evidence-for ${events[1]?.id}\n`,
    );
    expect(steps.map(({ complete, missing }) => [complete, missing])).toEqual([
      [false, ['printout']],
      [false, ['sheet', 'scan']],
      [false, ['sheet', 'scan']],
    ]);
    await runAll(context, ['print incoming 1', 'print disposition 1']);
    const after = (await shown(context, '1')) as { steps: Step[] };
    expect(after.steps.map(({ missing }) => missing)).toEqual([[], ['scan'], ['scan']]);
  });

  it('refuses nothing for it', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Isi.\n');
    await runAll(context, [...toApproval('1'), 'push 1 --manual --receipt "Diambil di loket"']);
    expect(await shown(context, '1')).toMatchObject({ status: 'replied' });
  });

  it('speaks English too', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const told = await runSop('show 1 --lang en', context);
    expect(told.stdout).toContain('! step 1 is incomplete: the inquiry was not printed yet');
  });
});

describe('sop list --incomplete', () => {
  it('names every case, open or ended, the newest first, with what mends it', async () => {
    const context = await foundedOffice();
    await takeIn(context, { subject: 'Rumah di dua RT' });
    await takeIn(context, {}, { arrivedAt: '2026-11-22T08:00:00+07:00', confidential: true });
    await runAll(context, ['close 1 --reason spam']);
    const told = await runSop('list --incomplete', context);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toBe(
      [
        '2026-A-0002  RAHASIA',
        '  langkah 1: informasi masuk belum dicetak',
        '    sop print incoming 2',
        '2026-A-0001  Rumah di dua RT',
        '  langkah 1: informasi masuk belum dicetak',
        '    sop print incoming 1',
        '',
        '2 berkas dengan 2 langkah yang tidak lengkap; tidak ada yang tertahan karenanya',
        '',
      ].join('\n'),
    );
  });

  it('gives the same as JSON', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, ['disposition 1 --by kabag --form message --at 2026-11-23 --instruction 1']);
    const told = await runSop('list --incomplete --json', context);
    const { cases } = JSON.parse(told.stdout);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ number: '2026-A-0001', status: 'awaiting-instruction' });
    expect(cases[0].steps).toMatchObject([
      { step: 1, pass: 1, round: 1, missing: [{ part: 'printout', mend: 'sop print incoming 1' }] },
      {
        step: 2,
        missing: [
          { part: 'message', mend: expect.stringContaining('sop attach 1 pesan.png --evidence-for A.') },
        ],
      },
    ]);
  });

  it('names how a step that was left out is entered late', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Isi.\n');
    await runAll(context, [
      'disposition 1 --by kabag --form paper --at 2026-11-23 --instruction 1',
      'draft 1 --text-file tanggapan.txt --no-material "cukup" --irregular "Kasubag sedang rapat"',
    ]);
    const told = await runSop('list --incomplete', context);
    expect(told.stdout).toContain('  langkah 3: belum tercatat\n    sop disposition 1 --step 3 --at WAKTU\n');
    expect(told.stdout).toContain('  langkah 4: disposisi Kasubag (langkah 3) belum ada\n');
    // The command that it names does it.
    await runAll(context, [
      'disposition 1 --step 3 --at 2026-11-23 --by kasubag --form oral --instruction 1',
    ]);
    const after = await runSop('list --incomplete', context);
    expect(after.stdout).not.toContain('langkah 4');
  });

  it('is mended by the commands that it names', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Isi.\n');
    await runAll(context, [
      ...toDraft('1'),
      'draft 1 --text-file tanggapan.txt',
      'submit 1',
      'review 1 --approve --by kasubag --form paper --at 2026-11-23',
      'push 1 --manual --receipt "Diambil di loket"',
    ]);
    for (const name of ['pindai.pdf', 'materi.pdf']) {
      writeFileSync(join(context.cwd, name), `%PDF-1.4 ${name}`);
    }
    const told = JSON.parse((await runSop('list --incomplete --json', context)).stdout);
    const mends: string[] = told.cases[0].steps.flatMap(({ missing }: { missing: { mend: string }[] }) =>
      missing.map(({ mend }) => mend),
    );
    expect(mends).toHaveLength(6);
    await runAll(context, [...new Set(mends)]);
    expect((await runSop('list --incomplete', context)).stdout).toContain('Semua langkah');
  });

  it('says when all is complete', async () => {
    const context = await workedCase();
    expect((await runSop('list --incomplete', context)).stdout).toBe(
      'Semua langkah yang sudah dicatat lengkap.\n',
    );
    expect(JSON.parse((await runSop('list --incomplete --json', context)).stdout)).toEqual({ cases: [] });
  });
});
