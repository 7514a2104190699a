// Names in the archive's folder: parts in their order, and what sync tools and systems leave there.
import { expect, test } from 'vitest';
import { kindOfForeign } from '../../src/archive/foreign-files.ts';
import { compareParts, filePath, parseFilePath, parsePartPath, partPath } from '../../src/archive/layout.ts';

test('parts follow by date, then by number as a number', () => {
  const paths = ['2026-11-23.10', '2026-11-24.1', '2026-11-23.9', '2025-12-31.2'].map(
    (name) => `journal/A/${name.slice(0, 4)}/${name}.json`,
  );
  const names = paths.map((path) => parsePartPath(path)!);
  expect(names.map(partPath)).toEqual(paths);
  expect(names.sort(compareParts).map(({ day, number }) => `${day}.${number}`)).toEqual([
    '2025-12-31.2',
    '2026-11-23.9',
    '2026-11-23.10',
    '2026-11-24.1',
  ]);
});

test('an extension never leads out of the folder', () => {
  expect(filePath('A', '2026', 301, 1, '.PDF')).toBe('files/A/2026/301-1.pdf');
  expect(filePath('A', '2026', 301, 2, '../../x')).toBe('files/A/2026/301-2.x');
  expect(filePath('A', '2026', 301, 3, 'jalan panjang sekali')).toBe('files/A/2026/301-3.jalanpan');
  expect(filePath('A', '2026', 301, 4, '%%')).toBe('files/A/2026/301-4.bin');
  expect(parseFilePath('files/A/2026/301-2.x')).toEqual({ device: 'A', seq: 301 });
});

test.each([
  ['conflict-copy', 'journal/A/2026/2026-11-23.1.sync-conflict-20261123-091000-ABCDEFG.json'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1 (conflicted copy 2026-11-23 091000).json'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1 (conflicted copy Sari 2026-11-23 091000).json'],
  ['conflict-copy', "journal/A/2026/2026-11-23.1 (Sari's conflicted copy 2026-11-23).json"],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1_conflict-20261123-091000.json'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1 (case conflict).json'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1-PCSARI.json'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1-PCSARI-2.json'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1-pc-safeBackup-0001.json'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1 (1).json'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1.json.conflict1'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1.json..path1'],
  ['conflict-copy', 'journal/A/2026/2026-11-23.1 2.json'],
  ['conflict-copy', 'archive (1).json'],
  ['temporary', 'journal/A/2026/~$2026-11-23.1.json.1a2b3c4d.tmp'],
  ['temporary', 'journal/A/2026/.syncthing.2026-11-23.1.json.tmp'],
  ['temporary', 'journal/A/2026/~syncthing~2026-11-23.1.json.tmp'],
  ['temporary', 'journal/A/2026/2026-11-23.1.json.a1b2c3d4.partial'],
  ['temporary', 'journal/A/2026/.2026-11-23.1.json.swp'],
  ['temporary', 'files/A/2026/301-1.pdf.crdownload'],
  ['system', 'desktop.ini'],
  ['system', '.stfolder/marker'],
  ['system', 'journal/.DS_Store'],
  ['unknown', 'journal/A/2026/2026-13-45.1.json'],
  ['unknown', 'words/A/2026/2026-02-29.1.json'],
  ['unknown', 'catatan saya.docx'],
  ['unknown', 'journal/A/2026/laporan.json'],
])('%s: %s', (kind, path) => {
  expect(parsePartPath(path)).toBeNull();
  expect(kindOfForeign(path)).toBe(kind);
});
