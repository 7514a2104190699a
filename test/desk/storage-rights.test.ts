// Files and folders whose rights were taken away: what is named is what cannot be used. Root may do everything.
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordStorageError } from '../../src/desk/archive/storage-errors.ts';
import { mirrorOf } from '../support/archive.ts';
import { foundedOffice, takeIn } from '../support/office.ts';
import { part } from '../support/part-edits.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const failing = (code: string, path: string, reading?: true) =>
  Object.assign(new Error(code), { code, path, ...(reading && { reading }) });

test.each([
  [
    'a file that cannot be read',
    failing('EACCES', '/arsip/a.json', true),
    'archive-file-unreadable',
    '/arsip/a.json',
  ],
  [
    'a folder in its place',
    failing('EISDIR', '/arsip/a.json', true),
    'archive-file-unreadable',
    '/arsip/a.json',
  ],
  ['a shared folder that takes nothing', failing('EROFS', '/arsip/x/~$a.tmp'), 'archive-read-only', '/arsip'],
  [
    'a state folder that takes nothing',
    failing('EACCES', '/state/a/~$w.tmp'),
    'archive-read-only',
    '/state/a',
  ],
])('%s is named', (_, error, code, path) => {
  expect(wordStorageError(error, '/arsip')).toMatchObject({ code, values: { path } });
});

describe.skipIf(process.getuid?.() === 0)('as a plain user', () => {
  let context: TestContext;
  let undo: () => void;
  beforeEach(async () => {
    context = await foundedOffice();
    await takeIn(context);
  });
  afterEach(() => undo());

  function forbid(path: string, mode: number): void {
    const before = statSync(path).mode;
    chmodSync(path, mode);
    undo = () => chmodSync(path, before);
  }

  test('a part that cannot be read is named, by verify too', async () => {
    forbid(join(context.archivePath, part), 0);
    for (const command of ['verify', 'verify --repair']) {
      const { code, stderr } = await runSop(command, context);
      expect([code, stderr]).toEqual([4, expect.stringContaining(`${part} (EACCES)`)]);
      expect(stderr).not.toContain('Belum tercatat');
    }
  });

  test("the folder of this computer's own state is named, not the archive", async () => {
    const folder = join(mirrorOf(context), 'words/A', readdirSync(join(mirrorOf(context), 'words/A'))[0]!);
    forbid(folder, 0o500);
    const { code, stderr } = await runSop('note 1 Halo', context);
    expect([code, stderr]).toEqual([4, expect.stringContaining(context.stateFolder)]);
    expect(stderr).not.toContain(context.archivePath);
  });

  test('the witness that cannot be written is named by its folder', async () => {
    forbid(join(mirrorOf(context), '..'), 0o500);
    const { code, stderr } = await runSop('note 1 Halo', context);
    expect(code === 0 || stderr.includes(context.stateFolder)).toBe(true);
    expect(stderr).not.toContain(`dibaca: ${context.archivePath}`);
  });
});
