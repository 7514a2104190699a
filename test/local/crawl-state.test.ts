// What this computer remembers of sources: whole, private, quick, and no harm where it is lost.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  type CrawlState,
  crawlLock,
  keepBody,
  readCrawlState,
  writeCrawlState,
} from '../../src/local/crawl-state.ts';
import { failureOf } from '../support/archive.ts';

const base = mkdtempSync(join(tmpdir(), 'sop-crawl-'));
afterAll(() => rmSync(base, { recursive: true }));

let folders: { root: string };
beforeEach(() => {
  folders = { root: mkdtempSync(join(base, 'archive-')) };
});

const state: CrawlState = {
  validators: { url: 'https://example.org/feed', etag: '"a"', lastModified: null },
  bodyHash: 'ab'.repeat(32),
  parser: 3,
  basis: '0123456789abcdef',
  lastOk: '2026-11-23T07:36:00+07:00',
  lastFull: null,
  good: { found: 12, empty: { status: 40 } },
  seen: new Map([
    ['__proto__', { key: 'https://example.org/1', fingerprint: 'f', at: '2026-11-23T07:36:00+07:00' }],
    ['9901', { key: '/akn/id/act/permendagri/2026/99', fingerprint: '', at: '2026-11-23T07:36:00+07:00' }],
  ]),
};

test('what is written is read again, by its owner alone', () => {
  expect(readCrawlState(folders, 'jdih-kemendagri')).toBeNull();
  writeCrawlState(folders, 'jdih-kemendagri', state);
  expect(readCrawlState(folders, 'jdih-kemendagri')).toEqual(state);
  const folder = join(folders.root, 'crawl');
  expect(readdirSync(folder)).toEqual(['jdih-kemendagri.json']);
  expect(statSync(join(folder, 'jdih-kemendagri.json')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('what is longer than a piece of the file is read whole', () => {
  const seen = new Map(
    Array.from({ length: 3000 }, (_, index) => [
      `${'é\n"—'.repeat(index % 40)}${index}`,
      { key: 'ключ', fingerprint: '', at: `${index}` },
    ]),
  );
  writeCrawlState(folders, 'a', { ...state, seen });
  expect(readCrawlState(folders, 'a')).toEqual({ ...state, seen });
});

test('a name that leaves the folder does not', () => {
  writeCrawlState(folders, '../../x', state);
  expect(readdirSync(folders.root)).toEqual(['crawl']);
  expect(readCrawlState(folders, '../../x')).toEqual(state);
});

test.each([
  ['cut', (text: string) => text.slice(0, 100)],
  ['empty', () => ''],
  ['no object', () => 'null'],
  ['of another format', (text: string) => text.replace('"format":2', '"format":1')],
  ['cut between two items', (text: string) => text.slice(0, text.lastIndexOf('["9901"'))],
  ['with an item that is none', (text: string) => text.replace('["9901",', '[9901,')],
  ['without its version', (text: string) => text.replace('"parser":3,', '')],
])('a file that is %s is set aside and counts as none', (_, damage) => {
  writeCrawlState(folders, 'a', state);
  const file = join(folders.root, 'crawl/a.json');
  const damaged = damage(readFileSync(file, 'utf8'));
  writeFileSync(file, damaged);
  expect([readCrawlState(folders, 'a'), readCrawlState(folders, 'a')]).toEqual([null, null]);
  expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(damaged);
  writeCrawlState(folders, 'a', state);
  expect(readCrawlState(folders, 'a')).toEqual(state);
});

test.each([
  ['', () => crawlLock({ platform: 'linux' }, folders, '2026-11-23T07:36:00+07:00')],
  ['/a.json', () => readCrawlState(folders, 'a')],
  ['/a.json', () => writeCrawlState(folders, 'a', state)],
  ['/kept', () => keepBody(folders, 'a', '1', Buffer.from('x'))],
])('a file that stands where the folder%s should is named', async (name, action) => {
  writeFileSync(join(folders.root, 'crawl'), '');
  expect(await failureOf(action)).toEqual({
    code: 'crawl-state-unusable',
    values: { path: join(folders.root, `crawl${name}`), code: expect.stringMatching(/^E(EXIST|NOTDIR)$/) },
    exitCode: 4,
  });
});

test('70,000 items are written and read well within a second', () => {
  const item = {
    key: '/akn/id/act/permendagri/2026/99999',
    fingerprint: '0123456789abcdef',
    at: state.lastOk!,
  };
  const seen = new Map(
    Array.from(
      { length: 70_000 },
      (_, index) => [`https://example.org/dokumen/${index}`, { ...item }] as const,
    ),
  );
  const start = performance.now();
  writeCrawlState(folders, 'a', { ...state, seen });
  const read = readCrawlState(folders, 'a');
  // Tenfold of what it takes alone: other tests run beside it.
  expect(performance.now() - start).toBeLessThan(3000);
  expect(read?.seen.size).toBe(70_000);
});

test('of bodies that were not understood the beginnings are kept, as text, the newest twenty', () => {
  const body = Buffer.alloc(300_000, 'x');
  for (let count = 10; count < 35; count++) keepBody(folders, 'a', `2026-11-23T07:36:${count}`, body);
  const folder = join(folders.root, 'crawl/kept');
  const names = readdirSync(folder).sort();
  expect([names.length, names[0], names.at(-1)]).toEqual([
    20,
    '20261123073615-a.txt',
    '20261123073634-a.txt',
  ]);
  expect(statSync(join(folder, names[0]!)).size).toBe(256 * 1024);
  expect(keepBody(folders, '../b', '1', body)).toBe(join(folder, '1-___b.txt'));
});

test.each(['linux', 'darwin'])('one crawl at a time on this computer (%s)', async (platform) => {
  const since = '2026-11-23T07:36:00+07:00';
  const lock = await crawlLock({ platform }, folders, since);
  expect(await failureOf(() => crawlLock({ platform }, folders, since))).toEqual({
    code: 'crawl-running',
    values: { since },
    exitCode: 4,
  });
  const other = { root: mkdtempSync(join(base, 'other-')) };
  await (await crawlLock({ platform }, other, since)).release();
  await lock.release();
  await (await crawlLock({ platform }, folders, since)).release();
});

test('what a crawl that died left does not stand in the way', async () => {
  mkdirSync(join(folders.root, 'crawl'));
  writeFileSync(join(folders.root, 'crawl/lock'), '');
  const lock = await crawlLock({ platform: 'darwin' }, folders, '2026-11-23T07:36:00+07:00');
  await lock.release();
});
