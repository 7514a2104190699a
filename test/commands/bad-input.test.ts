// What goes wrong at an officer's desk: each has a clear message in both languages and its exit code, and records nothing.
import { readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/local/lock.ts';
import { localFolders } from '../../src/local/state.ts';
import { mirrorOf } from '../support/archive.ts';
import { foundedOffice, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

async function office(): Promise<TestContext> {
  const context = await foundedOffice();
  await takeIn(context);
  return context;
}

function write(context: TestContext, name: string, bytes: string | Uint8Array): void {
  writeFileSync(join(context.cwd, name), bytes);
}

function archiveId(context: TestContext): string {
  return JSON.parse(readFileSync(join(context.archivePath, 'archive.json'), 'utf8')).id;
}

interface Bad {
  what: string;
  command: string;
  code: number;
  id: string;
  en: string;
  arrange?: (context: TestContext) => unknown;
}

const long = 'a'.repeat(1_000_001);

const list: Bad[] = [
  { what: 'an unknown case', command: 'show 77', code: 2, id: 'Berkas 77 tidak ditemukan', en: '77' },
  { what: 'no case number', command: 'show abc', code: 2, id: 'bukan nomor berkas', en: 'abc' },
  {
    what: 'the wrong step',
    command: 'submit 1',
    code: 3,
    id: 'menunggu disposisi Kabag (langkah 2)',
    en: 'step 2',
  },
  {
    what: 'an officer who is not enrolled here',
    command: 'note 1 x --as kasubag',
    code: 3,
    id: 'belum terdaftar untuk Dewi Lestari',
    en: 'Dewi Lestari',
  },
  {
    what: 'an officer without the role',
    command: 'disposition 1 --by A-p3 --form paper --at 2026-11-23',
    code: 3,
    id: 'Kabag',
    en: 'Kabag',
  },
  {
    what: 'an unknown officer',
    command: 'disposition 1 --by Joko --form paper --at 2026-11-23',
    code: 2,
    id: 'Pegawai "Joko" tidak ditemukan',
    en: 'Joko',
  },
  {
    what: 'a file that is not there',
    command: 'intake --from tidak-ada.csv --channel website',
    code: 2,
    id: 'tidak-ada.csv',
    en: 'tidak-ada.csv',
  },
  {
    what: 'a binary file',
    command: 'intake --from foto.csv --channel website',
    code: 2,
    id: 'foto.csv',
    en: 'foto.csv',
    arrange: (c) => write(c, 'foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2])),
  },
  {
    what: 'a missing column',
    command: 'intake --from k.csv --channel website',
    code: 2,
    id: '--map',
    en: '--map',
    arrange: (c) => write(c, 'k.csv', 'A;B\n1;2\n'),
  },
  {
    what: 'a date in the future',
    command: 'note 1 x --at 2030-01-01',
    code: 2,
    id: 'belum terjadi',
    en: '2030',
  },
  {
    what: 'a text over 1 MB',
    command: 'intake --channel counter --text-file besar.txt',
    code: 2,
    id: '1 MB',
    en: '1 MB',
    arrange: (c) => write(c, 'besar.txt', long),
  },
  {
    what: 'a NUL byte',
    command: 'intake --channel counter --text-file nul.txt',
    code: 2,
    id: 'NUL',
    en: 'NUL',
    arrange: (c) => write(c, 'nul.txt', 'a\0b'),
  },
  {
    what: 'no terminal and no channel',
    command: 'intake --text halo',
    code: 2,
    id: '--channel',
    en: '--channel',
  },
  { what: 'an unknown command', command: 'disposisikan 1', code: 2, id: 'tidak dikenal', en: 'disposisikan' },
  { what: 'an unknown option', command: 'show 1 --warna', code: 2, id: '--warna', en: '--warna' },
  {
    what: 'an archive that is missing',
    command: 'note 1 x',
    code: 4,
    id: 'Folder arsip belum ditemukan',
    en: 'not found',
    arrange: (c) => renameSync(c.archivePath, `${c.archivePath} lama`),
  },
  {
    what: 'an archive of a newer format',
    command: 'note 1 x',
    code: 4,
    id: 'lebih baru',
    en: 'newer',
    arrange: (c) => {
      const path = join(c.archivePath, 'archive.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"format":1', '"format":2'));
    },
  },
  {
    what: 'a damaged mirror',
    command: 'note 1 x',
    code: 4,
    id: 'tidak terbaca',
    en: 'journal/A',
    arrange: (c) => {
      const folder = join(mirrorOf(c), 'journal', 'A', '2026');
      truncateSync(join(folder, readdirSync(folder)[0] as string), 300);
    },
  },
  {
    what: 'an archive that another command holds',
    command: 'note 1 x',
    code: 4,
    id: 'sedang',
    en: '',
    arrange: (c) =>
      takeLock({
        folder: localFolders(c.stateFolder, archiveId(c)).root,
        platform: c.platform,
        since: '2026-11-23T07:50:00+07:00',
        patience: 0,
      }),
  },
];

describe.each(list)('$what', ({ command, code, id, en, arrange }) => {
  it.each([
    ['id', id],
    ['en', en],
  ])('%s', async (language, sentence) => {
    const context = await office();
    const held = await arrange?.(context);
    const told = await runSop(`${command} --lang ${language}`, context);
    if (held && typeof held === 'object' && 'release' in held)
      await (held as { release(): Promise<void> }).release();
    expect(told.stderr).toContain(sentence);
    expect(told.code).toBe(code);
    expect(told.stdout).toBe('');
    expect(told.stderr).not.toMatch(/\n\s+at /);
  });
});

it('shows escape sequences and right-to-left marks harmless, and keeps them as they came', async () => {
  const context = await foundedOffice();
  const hostile = '\u001b[2J\u001b]0;judul\u0007 \u202egnp.exe\u202c Mohon info';
  write(context, 'jahat.txt', hostile);
  const taken = await runSop(
    'intake --channel website --subject "\u001b[31mMerah" --name "Budi\u202e" --text-file jahat.txt',
    context,
  );
  expect(taken.code).toBe(0);
  for (const command of ['list', 'show 1', 'show 1 --json', 'print incoming 1', 'list --json']) {
    const told = await runSop(command, context);
    expect([command, told.code]).toEqual([command, 0]);
    expect(told.stdout + told.stderr).not.toMatch(/[\u001b\u0007\u202a-\u202e]/);
  }
  const shown = JSON.parse((await runSop('show 1 --json', context)).stdout);
  expect(shown.inquiry.text).toBe(hostile);
});
