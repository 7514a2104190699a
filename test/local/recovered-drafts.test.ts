// What was typed is kept, every version, for its owner alone.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findDraft, keepDraft, listDrafts, removeDrafts } from '../../src/local/recovered-drafts.ts';

let place: { stateFolder: string; archiveId: string };
beforeEach(() => {
  place = { stateFolder: mkdtempSync(join(tmpdir(), 'sop-drafts-')), archiveId: 'a'.repeat(64) };
});
afterEach(() => rmSync(place.stateFolder, { recursive: true, force: true }));

it('keeps every version and gives the newest', () => {
  expect(findDraft(place, '2026-A-0042')).toBeNull();
  const first = keepDraft(place, '2026-A-0042', 'satu è', 1000);
  const second = keepDraft(place, '2026-A-0042', 'dua', 1000);
  const third = keepDraft(place, '2026-A-0042', 'tiga', 900_000_000_000);
  expect(new Set([first.path, second.path, third.path]).size).toBe(3);
  expect(findDraft(place, '2026-A-0042')).toEqual(third);
  expect(listDrafts(place, '2026-A-0042')).toEqual([first, second, third]);
  expect(statSync(first.path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(first.path)).mode & 0o777).toBe(0o700);
});

it('does not keep the same text twice in a row', () => {
  const first = keepDraft(place, '2026-A-0042', 'satu', 1000);
  expect(keepDraft(place, '2026-A-0042', 'satu', 2000)).toEqual(first);
  keepDraft(place, '2026-A-0042', 'dua', 3000);
  keepDraft(place, '2026-A-0042', 'satu', 4000);
  expect(listDrafts(place).map(({ text }) => text)).toEqual(['satu', 'dua', 'satu']);
});

it('is by case and by archive, and removes only what is asked', () => {
  const first = keepDraft(place, '2026-A-0042', 'satu', 1000);
  const other = keepDraft(place, '2026-A-0043', 'lain', 1000);
  expect(listDrafts({ ...place, archiveId: 'b'.repeat(64) })).toEqual([]);
  removeDrafts(place, first.caseNumber);
  removeDrafts(place, first.caseNumber);
  expect(listDrafts(place)).toEqual([other]);
});

it('overlooks foreign files and reserved names, and never leaves its folder', () => {
  const { path } = keepDraft(place, '2026-A-0042', 'satu', 1000);
  writeFileSync(join(dirname(path), 'catatan.txt'), 'x');
  writeFileSync(join(dirname(path), '00000000002000-01.txt'), '');
  expect(listDrafts(place, '2026-A-0042')).toHaveLength(1);
  expect(() => keepDraft(place, '../../x', 'satu', 1000)).toThrow(RangeError);
});
