// The library as the archive proves it, whichever computer filed it, and the item that a person means.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/desk/archive.ts';
import { readEntry } from '../../src/desk/library/read-entry.ts';
import { itemTyped, readLibrary } from '../../src/desk/library.ts';
import { verifyArchive } from '../../src/desk/verify.ts';
import { emptyFinding } from '../../src/regulations/finding.ts';
import { createTestArchive, failureOf, joinAs, record } from '../support/archive.ts';
import { instrument, searchedFor } from '../support/library.ts';
import type { TestContext } from '../support/test-context.ts';

const open = (context: TestContext) => ({ view: openArchive(context, context.archivePath) });
const read = (context: TestContext) => readLibrary(open(context));
const revoked = { finding: { status: 'not-in-force' as const } };
const later = '2026-11-23T08:30:00+07:00';

/** Items with the status that each source claims last, and where they were announced. */
function summaryOf(context: TestContext): unknown[] {
  return [...read(context).items.values()].map(({ ref, claims, announced }) => [
    ref,
    claims.map(({ event, source, finding }) => [event, source, finding.status]),
    announced?.as ?? null,
  ]);
}

test('two computers file what they found: each reads both, and the newest of each source counts', async () => {
  const a = createTestArchive();
  const b = joinAs(a, 'B');
  await record(a, searchedFor([instrument(130, 2018, { announced: 'new' }), instrument(7, 2025)]));
  await record(b, searchedFor([instrument(130, 2018, { ...revoked, seenAt: later, announced: 'changed' })]));
  await record(a, searchedFor([instrument(130, 2018, { source: 'bpk' })]));
  const expected = [
    [
      'Permendagri 130/2018',
      [
        ['B.1', 'jdih-kemendagri', 'not-in-force'],
        ['A.2', 'bpk', null],
      ],
      'changed',
    ],
    ['Permendagri 7/2025', [['A.1', 'jdih-kemendagri', null]], null],
  ];
  expect(summaryOf(a)).toEqual(expected);
  expect(summaryOf(b)).toEqual(expected);
  for (const context of [a, b]) expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
  // A computer that only reads finds the same.
  expect(summaryOf({ ...a, stateFolder: join(a.root, 'other') })).toEqual(expected);
});

const partOfB = 'library/B/2026/2026-11-23.1.json';

test.each<[string, string, (file: string) => void]>([
  [
    'changed',
    'library-differs',
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Contoh', 'X')),
  ],
  ['cut short', 'cut', (file) => writeFileSync(file, readFileSync(file).subarray(0, 90))],
  ['not there yet', 'library-absent', (file) => rmSync(file)],
])("another's lines that are %s are left out and named; all else is read", async (_, reason, damage) => {
  const a = createTestArchive();
  const b = joinAs(a, 'B');
  await record(a, searchedFor([instrument(7, 2025)]));
  await record(b, searchedFor([instrument(130, 2018)]));
  damage(join(a.archivePath, partOfB));
  const session = open(a);
  const library = readLibrary(session);
  expect([...library.items.values()].map(({ ref }) => ref)).toEqual(['Permendagri 7/2025']);
  expect(session.view.problems.map((problem) => problem.reason)).toEqual([reason]);
  const unknown = await failureOf(() => itemTyped(session, library, 'Permendagri 130/2018'));
  expect(unknown).toMatchObject({ code: 'regulation-unknown', values: { partly: true } });
  expect(verifyArchive(a, a.archivePath).ok).toBe(false);
  await record(b, searchedFor([]));
  expect([...read(a).items.keys()]).toHaveLength(2);
});

test('lines that arrive before their event count for nothing until it is here', async () => {
  const a = createTestArchive();
  const b = joinAs(a, 'B');
  await record(b, searchedFor([instrument(7, 2025)]));
  const journal = join(a.archivePath, 'journal/B');
  cpSync(journal, join(a.root, 'away'), { recursive: true });
  await record(b, searchedFor([instrument(130, 2018)]));
  const whole = join(a.root, 'whole');
  cpSync(journal, whole, { recursive: true });
  rmSync(journal, { recursive: true });
  cpSync(join(a.root, 'away'), journal, { recursive: true });
  expect([...read(a).items.keys()]).toEqual(['/akn/id/act/permendagri/2025/7']);
  expect(open(a).view.problems).toEqual([]);
  cpSync(whole, journal, { recursive: true });
  expect(read(a).items.size).toBe(2);
});

test('an item is meant by citation, ref, key, address or number; near ones are named', async () => {
  const context = createTestArchive();
  const url = 'https://jdih.kemendagri.go.id/dokumen/1';
  const news = {
    ...instrument(1, 2026, { key: 'berita-kemendagri:77', source: 'berita-kemendagri' }),
    finding: { ...emptyFinding('news', 'Camat dilantik'), externalId: '77' },
  };
  await record(
    context,
    searchedFor([
      instrument(130, 2018, { finding: { url } }),
      instrument(130, 2019),
      instrument(7, 2025),
      news,
    ]),
  );
  const session = open(context);
  const library = readLibrary(session);
  const meant = (typed: string) => itemTyped(session, library, typed).ref;
  for (const typed of ['Permendagri 130/2018', 'permendagri no. 130 tahun 2018', url, '130/2018'])
    expect(meant(typed)).toBe('Permendagri 130/2018');
  expect(meant(meant('berita-kemendagri:77'))).toMatch(/^berita-[0-9a-f]{6}$/);
  expect(await failureOf(() => meant('130'))).toMatchObject({
    code: 'regulation-ambiguous',
    values: { items: [{ ref: 'Permendagri 130/2019' }, { ref: 'Permendagri 130/2018' }], more: 0 },
    exitCode: 2,
  });
  expect(await failureOf(() => meant('Permendagri 130/2017'))).toEqual({
    code: 'regulation-unknown',
    values: {
      typed: 'Permendagri 130/2017',
      near: [
        { ref: 'Permendagri 130/2018', title: 'Contoh 130' },
        { ref: 'Permendagri 130/2019', title: 'Contoh 130' },
      ],
      partly: false,
    },
    exitCode: 2,
  });
  expect(await failureOf(() => meant('dilantik'))).toMatchObject({
    values: { near: [{ title: 'Camat dilantik' }] },
  });
  expect(await failureOf(() => meant(' '))).toMatchObject({ values: { near: [] } });
});

test('a line is read as far as it tells something; one that names no item is none', () => {
  const line = { event: 'A.1', ...instrument(130, 2018, { announced: 'new', kept: 'cited', gone: true }) };
  expect(readEntry({ ...line, later: 'unknown' })).toEqual(line);
  const odd = {
    kind: 'news',
    title: 'x',
    url: 7,
    relations: [null, { kind: 'x' }],
    files: 'y',
    status: 'maybe',
  };
  const read = readEntry({ ...line, topics: [{ topic: 'a', words: [1, 'b'] }], kept: 'x', finding: odd });
  expect(read?.finding).toEqual(emptyFinding('news', 'x'));
  expect([read?.topics, read?.kept]).toEqual([[{ topic: 'a', words: ['b'] }], undefined]);
  for (const lacking of [{ key: '' }, { source: 1 }, { seenAt: 'kemarin' }, { finding: {} }, { event: null }])
    expect(readEntry({ ...line, ...lacking })).toBeNull();
});
