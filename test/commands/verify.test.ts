// sop verify and its repair as an officer meets them: what is said, what comes next, where copies went.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, mirrorOf } from '../support/archive.ts';
import { foundedOffice, runAll, takeIn } from '../support/office.ts';
import { edit, forgetEnd } from '../support/part-edits.ts';
import { createTestContext, runSop, type TestContext } from '../support/test-context.ts';

const part = 'journal/A/2026/2026-11-23.1.json';
const wordsPart = 'words/A/2026/2026-11-23.1.json';

/** Three cases, of which the first was dispositioned at 08.10. */
async function monday(): Promise<TestContext> {
  const context = await foundedOffice();
  for (const subject of ['Satu', 'Dua', 'Tiga']) await takeIn(context, { subject, text: `Isi ${subject}` });
  const disposition = 'disposition 1 --by kabag --form oral --at 08.10 --instruction 1';
  await runAll(context, ['print incoming 1', disposition], 30);
  return context;
}

const forge = (root: string) =>
  edit(join(root, part), '"at":"2026-11-23T08:10:00', '"at":"2026-11-23T07:55:00');

describe('an event that was changed in mirror and archive alike', () => {
  it('is neither obeyed nor built upon: every command names file, line and event', async () => {
    const context = await monday();
    for (const root of [context.archivePath, mirrorOf(context)]) forge(root);
    const before = readFileSync(join(context.archivePath, part), 'utf8');
    for (const command of ['show 1', 'list', 'note 2 Halo', 'explain 1 --step 2']) {
      const { code, stdout, stderr } = await runSop(command, context);
      expect([code, stdout], command).toEqual([4, '']);
      expect(stderr).toContain(`${join(mirrorOf(context), part)}, baris 17, kejadian A.16`);
      expect(stderr).toContain('berubah di luar sop');
      expect(stderr).toContain('Berikutnya: sop verify\n');
    }
    expect(readFileSync(join(context.archivePath, part), 'utf8')).toBe(before);
  });

  it('cannot be mended, and verify says so instead of naming itself', async () => {
    const context = await monday();
    for (const root of [context.archivePath, mirrorOf(context)]) forge(root);
    const { code, stdout } = await runSop('verify', context);
    expect(code).toBe(6);
    expect(stdout).toContain('tidak dapat dibuktikan');
    expect(stdout).toContain('riwayat versi');
    expect(stdout).not.toContain('sop verify');
    const repair = await runSop('verify --repair', context);
    expect(repair.code).toBe(4);
    expect(repair.stderr).toContain('cadangan');
  });
});

describe('verify', () => {
  it('tells a change in the words of the office, within the width of the terminal', async () => {
    const context = await monday();
    forge(context.archivePath);
    const { code, stdout } = await runSop('verify', context, { answers: [], columns: 72 });
    expect(code).toBe(6);
    const plain = stdout.replace(/\u001b\[[0-9;]*m/g, '');
    for (const line of plain.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
    expect(plain.replace(/\s+/g, ' ')).toContain(
      'kejadian A.16 (disposisi 2026-A-0001). Disegel dengan pukul 08.10 WIB, sekarang tertulis 07.55 WIB. Salinan di komputer ini utuh.',
    );
    expect(plain).toContain('Berikutnya: sop verify --repair');
    const english = (await runSop('verify --lang en', context)).stdout;
    expect(english).toContain('Sealed with the time Mon 23 Nov 2026 08:10 WIB');
  });

  it('says where the copies went that a repair replaced, under the time of the office', async () => {
    const context = await monday();
    forge(context.archivePath);
    const changed = readFileSync(join(context.archivePath, part), 'utf8');
    const { code, stdout } = await runSop('verify --repair', context);
    expect(code).toBe(0);
    expect(stdout).toContain('1 file di folder arsip dipulihkan');
    const kept = /: yang berbeda disimpan di (.*)\n/.exec(stdout)?.[1] ?? '';
    expect(kept).toContain('quarantine/20261123T0');
    expect(readFileSync(kept, 'utf8')).toBe(changed);
    const json = JSON.parse((await runSop('verify --repair --json', context)).stdout);
    expect(json).toMatchObject({ ok: true, mendable: false, repaired: [], restored: [], kept: [] });
  });

  it("names this computer's own copy where that is damaged, and mends it from the archive", async () => {
    const context = await monday();
    forge(mirrorOf(context));
    const { stdout } = await runSop('verify', context);
    expect(stdout).toContain('Salinan di komputer ini rusak, arsip bersama utuh: 1 temuan');
    expect(stdout).toContain('Berikutnya: sop verify --repair');
    const repair = await runSop('verify --repair', context);
    expect([repair.code, repair.stdout]).toEqual([
      0,
      expect.stringContaining('1 file salinan di komputer ini'),
    ]);
    expect((await runSop('note 1 Halo', context)).code).toBe(0);
  });

  it('says where to record when its own copy is behind, and contradicts itself nowhere', async () => {
    const context = await monday();
    rmSync(join(mirrorOf(context), part));
    forgetEnd(mirrorOf(context));
    const { code, stdout } = await runSop('verify', context);
    expect([code, stdout]).toEqual([
      6,
      expect.stringContaining('Berikutnya: catat dari komputer yang terakhir'),
    ]);
    expect(stdout).not.toMatch(/sop verify|riwayat/);
    const { stderr } = await runSop('note 1 Halo', context);
    expect(stderr).toContain('Arsip lebih baru');
    expect(stderr).not.toContain('sop verify');
  });

  it('notices an end that copy and archive lost alike: no number is given twice', async () => {
    const context = await monday();
    for (const root of [context.archivePath, mirrorOf(context)]) rmSync(join(root, part));
    const verified = await runSop('verify', context);
    expect([verified.code, verified.stdout]).toEqual([6, expect.stringContaining('kejadian A.16')]);
    const list = await runSop('list', context);
    expect(list.stderr).toContain('tidak lagi memuat kejadian A.16');
    const { code, stderr } = await runSop('note 1 Halo', context);
    expect([code, stderr]).toEqual([
      4,
      expect.stringContaining('× Salinan di komputer ini tidak lagi memuat'),
    ]);
    expect(verified.stdout).not.toContain('arsip bersama utuh');
  });

  it('offers no repair for what another computer wrote', async () => {
    const context = await monday();
    cpSync(join(context.archivePath, 'journal/A'), join(context.archivePath, 'journal/B'), {
      recursive: true,
    });
    const { code, stdout } = await runSop('verify', context);
    expect([code, stdout]).toEqual([6, expect.stringContaining('kunci komputer B tidak diketahui')]);
    expect(stdout).not.toContain('--repair');
  });

  it('is not content with another archive in the folder that it knows', async () => {
    const context = await monday();
    const other = await foundedOffice({ seed: 'lain' });
    rmSync(context.archivePath, { recursive: true });
    cpSync(other.archivePath, context.archivePath, { recursive: true });
    for (const command of ['verify', 'verify --repair']) {
      const { code, stderr } = await runSop(command, context);
      expect([code, stderr]).toEqual([4, expect.stringContaining('sekarang berisi arsip lain')]);
    }
    for (const command of ['list', 'show 1', 'note 20 x']) {
      const { code, stdout, stderr } = await runSop(command, context);
      expect([code, stdout, stderr]).toEqual([4, '', expect.stringContaining('sekarang berisi arsip lain')]);
    }
    const named = await runSop(['list', '--archive', context.archivePath], context);
    expect([named.code, named.stderr]).toEqual([0, expect.stringContaining('sekarang berisi arsip lain')]);
    expect(named.stdout).not.toContain('sop intake');
  });
});

describe('an archive folder that is not what it was', () => {
  it('is not connected: nothing is written, and init is not the advice', async () => {
    const context = await monday();
    renameSync(context.archivePath, join(context.root, 'away'));
    for (const empty of [false, true]) {
      if (empty) mkdirSync(context.archivePath);
      for (const command of ['list', 'verify', 'verify --repair', 'note 1 Halo']) {
        const { code, stderr } = await runSop(command, context);
        expect([code, stderr], command).toEqual([4, expect.stringContaining('belum tersambung')]);
        expect(stderr).not.toContain('init');
      }
    }
    expect(readdirSync(context.archivePath)).toEqual([]);
    const fresh = await runSop(['list', '--archive', '/tidak/ada'], createTestContext());
    expect(fresh.stderr).toContain('Berikutnya: sop init');
  });

  it.each<[string, (file: string) => void, string[]]>([
    ['changed', (file) => edit(file, '"device":"A"', '"device":"B"'), ['archive.json']],
    ['cut', (file) => writeFileSync(file, '{"format":1,'), ['archive.json']],
    ['gone', (file) => rmSync(file), []],
  ])('lost its archive.json (%s): repair brings it back from the copy here', async (_, damage, kept) => {
    const context = await monday();
    const file = join(context.archivePath, 'archive.json');
    const sound = readFileSync(file, 'utf8');
    damage(file);
    for (const command of ['list', 'verify']) {
      const { code, stderr } = await runSop(command, context);
      expect([code, stderr]).toEqual([4, expect.stringContaining('Berikutnya: sop verify --repair')]);
    }
    const { stdout, code } = await runSop('verify --repair --json', context);
    const result = JSON.parse(stdout);
    expect([code, result.repaired, result.kept.map((copy: { path: string }) => copy.path)]).toEqual([
      0,
      ['archive.json'],
      kept,
    ]);
    expect(readFileSync(file, 'utf8')).toBe(sound);
  });
});

describe('something else in the place of a file', () => {
  const asFolder = (file: string) => [rmSync(file), mkdirSync(file)];
  const asLoop = (file: string) => [rmSync(file), symlinkSync(file, file)];

  it.each([
    ['a folder', asFolder],
    ['a loop', asLoop],
  ])('%s: every command names it, and none ends with a stack', async (_, put) => {
    for (const own of [false, true]) {
      for (const path of [part, wordsPart, 'archive.json', 'devices/A.json']) {
        const context = await monday();
        put(join(own ? mirrorOf(context) : context.archivePath, path));
        for (const command of ['list', 'verify', 'verify --repair', 'note 1 Halo']) {
          const { code, stdout, stderr } = await runSop(command, context);
          expect([0, 4, 6], `${command}: ${path} ${stderr}`).toContain(code);
          if (code !== 0) expect(stdout + stderr, `${command}: ${path}`).toContain(path);
        }
      }
    }
  });
});

describe('what the next recording command puts back', () => {
  it('is told: changed files with where the copy went, missing ones by name', async () => {
    const context = await monday();
    rmSync(join(context.archivePath, part));
    edit(join(context.archivePath, wordsPart), 'Isi Dua', 'Isi lain lagi');
    const { code, stderr } = await runSop('note 1 Halo', context);
    expect(code).toBe(0);
    expect(stderr).toContain(`${wordsPart} berubah di luar sop`);
    expect(stderr).toContain('1 file di folder arsip belum ada atau ketinggalan; dipulihkan');
    expect(stderr).toContain(`  ${part}\n`);
    expect((await runSop('verify', context)).code).toBe(0);
  });

  it('is not hindered by a copy of an own part under another name', async () => {
    const context = await monday();
    cpSync(join(context.archivePath, part), join(context.archivePath, 'journal/A/2026/2026-11-22.1.json'));
    expect((await runSop('note 1 Halo', context)).code).toBe(0);
    expect((await runSop('verify', context)).stdout).toContain('adalah salinan file arsip lain');
    const { code, stdout } = await runSop('verify --repair', context);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('2026-11-22.1.json: yang berbeda disimpan di'),
    ]);
    expect(filesIn(join(context.archivePath, 'journal'))).toEqual(['A/2026/2026-11-23.1.json']);
  });
});
