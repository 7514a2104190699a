// One text that was changed or is gone: its case is marked and named, all others are as they were.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { mirrorOf } from '../support/archive.ts';
import { foundedOffice, runAll, takeIn } from '../support/office.ts';
import { edit } from '../support/part-edits.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const part = 'journal/A/2026/2026-11-23.1.json';
const wordsPart = 'words/A/2026/2026-11-23.1.json';

let context: TestContext;
beforeEach(async () => {
  context = await foundedOffice();
  for (const subject of ['Satu', 'Dua', 'Tiga']) await takeIn(context, { subject, text: `Isi ${subject}` });
});

/** The same change on both sides, so that nothing proves what was there. */
function change(from: string, to: string): void {
  for (const root of [context.archivePath, mirrorOf(context)]) edit(join(root, wordsPart), from, to);
}

describe('a changed inquiry', () => {
  it('is marked in the list, and its words are not shown', async () => {
    change('Isi Dua', 'Isi palsu');
    const { code, stdout, stderr } = await runSop('list', context);
    expect(code).toBe(0);
    expect(stdout).toContain('! 2026-A-0002  (isi berubah atau hilang)');
    expect(stdout).toMatch(/2026-A-0001 +Satu[\s\S]*2026-A-0003 +Tiga/);
    expect(stderr).toContain(`Isi kejadian A.13 dalam salinan di komputer ini`);
    expect(stderr).toContain('Berikutnya: sop verify');
    const { cases } = JSON.parse((await runSop('list --json', context)).stdout);
    expect(cases.map((row: { subject: unknown; damaged?: string }) => [row.subject, row.damaged])).toEqual([
      ['Satu', undefined],
      [null, 'words-differ'],
      ['Tiga', undefined],
    ]);
  });

  it('is shown as its case, with the file', async () => {
    change('Isi Dua', 'Isi palsu');
    const { code, stdout, stderr } = await runSop('show 2', context);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('INFORMASI MASUK\n  (isi berubah atau hilang)'),
    ]);
    expect(stdout).not.toMatch(/palsu|Berikutnya/);
    expect(stderr).toContain(join(mirrorOf(context), wordsPart));
    const shown = JSON.parse((await runSop('show 2 --json', context)).stdout);
    expect(shown).toMatchObject({
      inquiry: null,
      damaged: [{ code: 'words-differ', event: 'A.13', path: join(mirrorOf(context), wordsPart) }],
    });
  });

  it('is not printed, decided or answered; others are, and a note says why', async () => {
    change('Isi Dua', 'Isi palsu');
    const disposition = '--by kabag --form oral --at 07.52 --instruction 1';
    for (const command of ['print incoming 2', `disposition 2 ${disposition}`]) {
      const { code, stderr } = await runSop(command, context);
      expect([code, stderr], command).toEqual([4, expect.stringContaining('berubah sejak dicatat')]);
    }
    await runAll(context, [
      'print incoming 1',
      `disposition 3 ${disposition}`,
      'note 2 Isi rusak, dilaporkan.',
    ]);
    expect((await runSop('show 2', context)).stdout).toContain('Isi rusak, dilaporkan.');
  });

  it('in two ways here and there loses neither when the part grows', async () => {
    edit(join(mirrorOf(context), wordsPart), 'Isi Dua', 'Isi palsu');
    edit(join(context.archivePath, wordsPart), 'Isi Dua', 'Isi lain');
    const { code, stderr } = await runSop('note 1 Halo', context);
    expect(code).toBe(0);
    const kept = /bukti: (.*)\n/.exec(stderr)?.[1] ?? '';
    expect(readFileSync(kept, 'utf8')).toContain('Isi lain');
    expect(readFileSync(join(mirrorOf(context), wordsPart), 'utf8')).toContain('Isi palsu');
  });

  it('of an officer leaves the id in place of the name', async () => {
    change('Dewi Lestari', 'Orang Lain');
    const { code, stdout, stderr } = await runSop('list', context);
    expect([code, stdout]).toEqual([0, expect.stringContaining('2026-A-0001')]);
    expect(stderr).toContain('Isi kejadian A.4');
    expect(stdout + stderr).not.toContain('Orang Lain');
  });
});

describe('on a computer that may only read', () => {
  const read = (command: string) =>
    runSop([...command.split(' '), '--archive', context.archivePath], {
      ...context,
      stateFolder: join(context.root, 'other'),
    });

  it('a words part that was cut leaves every case listed', async () => {
    const file = join(context.archivePath, wordsPart);
    writeFileSync(file, readFileSync(file).subarray(0, 900));
    const { code, stdout, stderr } = await read('list');
    expect(code).toBe(0);
    expect(stdout.match(/\(isi berubah atau hilang\)/g)).toHaveLength(3);
    expect(stderr.match(/terpotong/g)).toHaveLength(1);
  });

  it('a journal part that was altered is named, and the cases of the others are read', async () => {
    context.setClock('2026-11-24T08:00:00+07:00');
    await takeIn(context, { subject: 'Empat' });
    edit(join(context.archivePath, part), '"kind":"information-request"', '"kind":"complaint"');
    const { code, stdout, stderr } = await read('list');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Empat')]);
    expect(stdout).not.toContain('2026-A-0001');
    expect(stderr).toContain(`berubah di luar sop atau tidak bersegel sah: ${part}`);
    const { problems } = JSON.parse((await read('list --json')).stdout);
    expect(problems).toEqual([{ path: part, line: 1, reason: 'unsealed' }]);
  });

  it('where nothing can be read it does not say that there is no case, nor to record one', async () => {
    const file = join(context.archivePath, part);
    writeFileSync(file, readFileSync(file).subarray(0, 900));
    const { stdout } = await read('list');
    expect(stdout).toBe('Tidak ada berkas yang dapat dibaca.\n');
  });

  it('a case of which only later events can be read is shown as incomplete', async () => {
    context.setClock('2026-11-24T08:00:00+07:00');
    await runAll(context, ['print incoming 1']);
    cpSync(join(context.archivePath, part), join(context.root, 'kept'));
    edit(join(context.archivePath, part), '"kind":"information-request"', '"kind":"complaint"');
    for (const command of ['list', 'show 1', 'show 1 --json', 'list --json', 'verify']) {
      const { code, stderr } = await read(command);
      expect([0, 2, 6], `${command}: ${stderr}`).toContain(code);
    }
  });
});
