// sop init: by questions and by flags, and what it refuses.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecovery } from '../../src/archive/recovery.ts';
import { createTestContext, leave, runSop } from '../support/test-context.ts';

const names =
  '--office Bagian --officer "Sari Wulandari" --kabag "Drs. Bambang Hariadi" --kasubag "Dewi Lestari, S.Sos., Kasubag Pemerintahan Umum"';

describe('by questions', () => {
  it('asks six things, shows the sheet, asks one group back', async () => {
    const context = createTestContext();
    let sheet = '';
    const group = (message: string) => {
      const number = /ke-(\d+)/.exec(message)?.[1];
      return new RegExp(`(?:^|\\s)${number} ([0-9A-Z]{4})`, 'm').exec(sheet)?.[1] ?? '';
    };
    const file = join(context.root, 'lembar.txt');
    const told = await runSop('init', context, {
      answers: [
        'Bagian Pemerintahan',
        'Sari Wulandari',
        'Drs. Bambang Hariadi',
        'Dewi Lestari, Kasubag Pemerintahan Umum',
        context.archivePath,
        'file',
        file,
        (message) => {
          sheet = readFileSync(file, 'utf8');
          return group(message);
        },
      ],
    });
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('Anda mencatat sebagai Sari Wulandari.');
    expect(statSync(file).mode & 0o077).toBe(0);
    const groups = [...sheet.matchAll(/\d+ ([0-9A-HJKMNP-TV-Z]{4})(?=\s)/g)].map(
      (match) => match[1] as string,
    );
    expect(groups).toHaveLength(16);
    expect(parseRecovery(groups.join(' '))).not.toBeNull();
  });

  it('makes nothing when the person leaves', async () => {
    const context = createTestContext();
    const told = await runSop('init', context, { answers: ['Bagian', leave] });
    expect(told.code).toBe(130);
    expect(existsSync(context.archivePath)).toBe(false);
  });
});

describe('by flags', () => {
  it('needs no terminal: the sheet goes beside the local state', async () => {
    const context = createTestContext();
    const told = await runSop(`init --archive "${context.archivePath}" ${names}`, context);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('lembar-pemulihan.txt');
    const officers = await runSop('officer list', context, { columns: 120 });
    expect(officers.stdout).toMatch(/Dewi Lestari, S\.Sos\..*Kasubag Pemerintahan Umum/);
    expect((await runSop('verify', context)).code).toBe(0);
    expect((await runSop('list', context)).code).toBe(0);
  });

  it.each([
    ['without a name', 'init --office Bagian', 2, '--officer'],
    [
      'with an empty name',
      'init --office Bagian --officer " " --kabag B --kasubag D --archive X',
      2,
      '--officer',
    ],
  ])('%s: exit %i', async (_what, command, code, sentence) => {
    const told = await runSop(command, createTestContext());
    expect([told.code, told.stderr]).toEqual([code, expect.stringContaining(sentence)]);
  });

  it('does not overwrite: another archive, a folder with files, a sheet that is there', async () => {
    const context = createTestContext();
    const command = `init --archive "${context.archivePath}" ${names}`;
    expect((await runSop(command, context)).code).toBe(0);
    expect((await runSop(command, context)).code).toBeGreaterThan(0);
    const full = join(context.root, 'penuh');
    mkdirSync(full);
    writeFileSync(join(full, 'surat.docx'), 'x');
    const told = await runSop(`init --archive "${full}" --recovery-sheet s.txt ${names}`, context);
    expect(told.code).toBe(4);
    expect(existsSync(join(context.cwd, 's.txt'))).toBe(false);
    expect((await runSop(`init ${names}`, context)).code).toBe(4);
  });
});
