// What this computer keeps: private files, a mirror that is written in order, copies kept as evidence.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { durableWrite } from '../../src/durable-write.ts';
import { commitToMirror, dropLeft } from '../../src/local/mirror.ts';
import { localFolders, quarantine, readLocal, writeLocal } from '../../src/local/state.ts';
import { failureOf, filesIn } from '../support/archive.ts';

const root = mkdtempSync(join(tmpdir(), 'sop-state-'));
afterAll(() => rmSync(root, { recursive: true }));
const newFolders = () => localFolders(mkdtempSync(join(root, 's-')), 'ab'.repeat(32));

test('record and key are private and read back; without a record there is no device', () => {
  const folders = newFolders();
  expect(readLocal(folders)).toBeNull();
  const record = {
    archive: 'ab'.repeat(32),
    device: 'A',
    path: '/arsip',
    createdAt: '2026-11-23T07:52:00+07:00',
  };
  writeLocal(folders, record, Uint8Array.from([1, 2, 3]));
  expect(readLocal(folders)).toEqual({ record, key: Buffer.from([1, 2, 3]) });
  const modes = [folders.key, folders.record].map((file) => statSync(file).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600]);
  expect(statSync(folders.root).mode & 0o777).toBe(0o700);
});

test('a damaged record is an error that names the folder, not a missing device', async () => {
  const folders = newFolders();
  mkdirSync(folders.root, { recursive: true });
  writeFileSync(folders.record, '{"archive":');
  expect(await failureOf(() => readLocal(folders))).toEqual({
    code: 'local-state-damaged',
    values: { path: folders.root },
    exitCode: 4,
  });
});

test('a commit writes in order and stops where it fails', () => {
  const { mirror } = newFolders();
  const write = (path: string) => ({
    path,
    bytes: 1,
    save: (file: string) => durableWrite(file, 'x', { mode: 0o600 }),
  });
  const failing = {
    path: 'words/A/2.json',
    bytes: 1,
    save: () => {
      throw new Error('full');
    },
  };
  commitToMirror(mirror, [write('files/A/2026/1-1.pdf'), write('journal/A/2026/1.json')]);
  expect(() =>
    commitToMirror(mirror, [write('files/A/2026/2-1.pdf'), failing, write('journal/A/2026/2.json')]),
  ).toThrow('full');
  expect(filesIn(mirror)).toEqual(['files/A/2026/1-1.pdf', 'files/A/2026/2-1.pdf', 'journal/A/2026/1.json']);
  writeFileSync(join(mirror, 'journal/A/2026/~$3.json.1a2b3c4d.tmp'), '[');
  dropLeft(mirror, ['files/A/2026', 'journal/A/2026', 'words/A/none'], (path) => path.includes('2-1'));
  expect(filesIn(mirror)).toEqual(['files/A/2026/1-1.pdf', 'journal/A/2026/1.json']);
});

test('copies that differed are kept side by side', () => {
  const folders = newFolders();
  const path = 'journal/A/2026/2026-11-23.1.json';
  const kept = ['satu', 'dua', 'tiga'].map((text) =>
    quarantine(folders, path, Buffer.from(text), '20261123T091000'),
  );
  expect(new Set(kept).size).toBe(3);
  expect(kept.map((file) => readFileSync(file, 'utf8'))).toEqual(['satu', 'dua', 'tiga']);
  expect(statSync(kept[0]!).mode & 0o777).toBe(0o600);
});
