// What is news and not dealt with yet, and how each source stands after what searches showed.
import { expect, test } from 'vitest';
import { openArchive } from '../../src/desk/archive.ts';
import { readLibrary } from '../../src/desk/library.ts';
import { lastSearch, newsOf, standingSources } from '../../src/desk/news.ts';
import { officeAt } from '../../src/desk/read.ts';
import { foldOffice } from '../../src/procedure/office.ts';
import type { SearchOutcome, SourceSetting } from '../../src/procedure/sources.ts';
import { completeSource } from '../../src/regulations/shipped-sources.ts';
import { createTestArchive, noted, received, record, wib } from '../support/archive.ts';
import { instrument, searchedFor } from '../support/library.ts';
import type { TestContext } from '../support/test-context.ts';

const key = (number: number) => `/akn/id/act/permendagri/2026/${number}`;

function told(context: TestContext): string[] {
  const view = openArchive(context, context.archivePath);
  const news = newsOf({ view, office: officeAt(view) }, readLibrary({ view }));
  // Where the searches alone say that nothing is left, the library is not asked.
  const lazily = newsOf({ view, office: officeAt(view) }, () => readLibrary({ view }));
  expect(lazily.map(({ item }) => item.key)).toEqual(news.map(({ item }) => item.key));
  return news.map(({ item, as }) => `${item.ref} ${as}`);
}

const office = { by: 'A-p1', recordedBy: 'A-p1', form: 'terminal', source: 'measured' } as const;

function dismissed(item: string, at: string, off = true) {
  const type = 'regulation-dismissed';
  return { ...office, type, at, item, dismissed: off, wordsEntry: { why: 'bukan untuk kota' } };
}

test('news is what was announced, until it is dismissed or becomes a case; a change is news again', async () => {
  const context = createTestArchive();
  const on = (day: string) => `2026-11-${day}T08:00:00+07:00`;
  const announce = (number: number, day: string, as: 'new' | 'changed' = 'new') =>
    searchedFor([instrument(number, 2026, { announced: as, seenAt: on(day) })], { at: on(day) });
  context.setClock(on('23'));
  await record(
    context,
    searchedFor([instrument(9, 2026)]),
    ...[1, 2, 3].map((number) => announce(number, `2${number}`)),
  );
  expect(told(context)).toEqual([
    'Permendagri 3/2026 new',
    'Permendagri 2/2026 new',
    'Permendagri 1/2026 new',
  ]);
  context.setClock(on('24'));
  await record(
    context,
    dismissed(key(1), on('24')),
    received(1, { kind: 'kemendagri-information', item: key(2) }),
    received(2),
  );
  expect(told(context)).toEqual(['Permendagri 3/2026 new']);
  expect([...openArchive(context, context.archivePath).casesWith('from-library')]).toEqual(['2026-A-0001']);
  context.setClock(on('25'));
  await record(context, announce(1, '25', 'changed'), announce(2, '25', 'changed'));
  expect(told(context)).toEqual([
    'Permendagri 1/2026 changed',
    'Permendagri 2/2026 changed',
    'Permendagri 3/2026 new',
  ]);
  await record(context, dismissed(key(1), on('26')), dismissed(key(2), on('26')));
  expect(told(context)).toEqual(['Permendagri 3/2026 new']);
  await record(context, dismissed(key(1), on('26'), false));
  expect(told(context)).toEqual(['Permendagri 1/2026 changed', 'Permendagri 3/2026 new']);
});

test('where nothing announced is left, the library is not read', async () => {
  const context = createTestArchive();
  const at = '2026-11-23T08:00:00+07:00';
  const unread = () => {
    throw new Error('it was read');
  };
  const ask = () => {
    const view = openArchive(context, context.archivePath);
    return newsOf({ view, office: officeAt(view) }, unread);
  };
  await record(context, searchedFor([instrument(9, 2026)]));
  expect(ask()).toEqual([]);
  await record(context, searchedFor([instrument(1, 2026, { announced: 'new', seenAt: at })], { at }));
  expect(ask).toThrow('it was read');
  await record(context, dismissed(key(1), at));
  expect(ask()).toEqual([]);
});

test('cases that cite are found by what their drafts and reviews say', async () => {
  const context = createTestArchive();
  const citing = (serial: number, type: string, citations?: number) =>
    noted(serial, { type, ...(citations !== undefined && { citations }) });
  await record(context, ...[1, 2, 3, 4].map((serial) => received(serial)));
  await record(context, citing(1, 'drafted', 2), citing(2, 'drafted', 0), citing(3, 'reviewed', 1));
  await record(context, citing(4, 'noted', 3), citing(2, 'drafted'));
  const { casesWith } = openArchive(context, context.archivePath);
  expect([...casesWith('citing')]).toEqual(['2026-A-0001', '2026-A-0003']);
});

/** Searches, one a day from 1 November on, each with what sources showed: `a ok, b blocked`; nothing where none was made. */
function searchesOf(days: string[]) {
  const events = days.flatMap((text, index) => {
    const day = `2026-11-${String(index + 1).padStart(2, '0')}`;
    if (text === '') return [];
    const lines = text.split(', ').map((one) => {
      const [source = '', outcome = ''] = one.split(' ');
      return { source, outcome: outcome as SearchOutcome, found: 0, new: 0, changed: 0, gone: 0 };
    });
    const { libraryList: _list, ...event } = searchedFor([], { at: `${day}T07:30:00+07:00`, lines });
    return [
      { ...event, id: `A.${index + 1}`, hash: '', prev: '', after: [], clock: index + 1, recordedAt: '' },
    ];
  });
  return foldOffice(events as never);
}

const source = (id: string, fields: Partial<SourceSetting> = {}) =>
  completeSource({ id, name: id, kind: 'rss', url: `https://${id}.example.org/`, ...fields });

function stand(days: string[], day: number, settings = [source('a')]): unknown[] {
  const now = Date.parse(`2026-11-${String(day).padStart(2, '0')}T09:00:00+07:00`);
  return standingSources(searchesOf(days), settings, now, wib).map(
    ({ setting, line, since, lastGood, stale }) => [
      setting.id,
      line?.outcome ?? null,
      since,
      lastGood?.slice(0, 10) ?? null,
      stale,
    ],
  );
}

test.each<[string, string[], number, unknown[]]>([
  ['never looked at', [], 20, [null, null, null, false]],
  ['good', ['a ok'], 2, ['ok', null, '2026-11-01', false]],
  [
    'failing since the first time after a good one',
    ['a ok', 'a blocked', 'a partial'],
    4,
    ['partial', '2026-11-02', '2026-11-01', false],
  ],
  ['good again', ['a blocked', 'a unchanged'], 3, ['unchanged', null, '2026-11-02', false]],
  [
    'failing for seven days',
    ['a ok', ...Array<string>(7).fill('a blocked')],
    8,
    ['blocked', '2026-11-02', '2026-11-01', false],
  ],
  [
    'failing for eight days',
    ['a ok', ...Array<string>(7).fill('a blocked')],
    9,
    ['blocked', '2026-11-02', '2026-11-01', true],
  ],
  ['never good', ['a blocked'], 9, ['blocked', '2026-11-01', null, true]],
  ['good, and then nobody looked', ['a ok'], 9, ['ok', null, '2026-11-01', true]],
  ['others looked at, this one never', ['b ok'], 9, [null, null, null, true]],
])('a source that is %s', (_, days, day, expected) => {
  expect(stand(days, day)).toEqual([['a', ...expected]]);
});

test('one that stands in for another is judged while the other fails; one that is off is not', () => {
  const settings = [source('a', { fallback: 'b' }), source('b'), source('c', { on: false })];
  const good = Array<string>(12).fill('a ok');
  expect(stand(['b ok', ...good], 13, settings)).toEqual([
    ['a', 'ok', null, '2026-11-13', false],
    ['b', 'ok', null, '2026-11-01', false],
  ]);
  const failing = Array<string>(3).fill('a blocked, b blocked');
  expect(stand([...good, ...failing], 15, settings)[1]).toEqual(['b', 'blocked', '2026-11-13', null, false]);
  const long = Array<string>(9).fill('a blocked, b blocked');
  expect(stand([...good, ...long], 21, settings)).toEqual([
    ['a', 'blocked', '2026-11-13', '2026-11-12', true],
    ['b', 'blocked', '2026-11-13', null, true],
  ]);
});

test('the last search is the newest by its time, by hand or not', () => {
  const { searches } = searchesOf(['a ok', 'a ok']);
  expect(lastSearch({ searches })?.at).toBe('2026-11-02T07:30:00+07:00');
  expect(lastSearch({ searches: searches.toReversed() })?.at).toBe('2026-11-02T07:30:00+07:00');
  expect(lastSearch({ searches: [] })).toBeNull();
});
