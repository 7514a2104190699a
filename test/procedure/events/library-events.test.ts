// The office's events of the library: searches, sources, topics, and items that are dismissed or fetched.
import { describe, expect, it } from 'vitest';
import { officeEventRules } from '../../../src/procedure/office.ts';
import { sourcesOn, topicsOn } from '../../../src/procedure/sources.ts';
import { completeSource } from '../../../src/regulations/shipped-sources.ts';
import { officeOf, sari } from '../../support/events.ts';

const hash = 'ab'.repeat(32);
const line = { source: 'a', outcome: 'ok', found: 2, new: 1, changed: 0, gone: 0 };
const crawl = { type: 'searched', method: 'crawl', lines: [line], new: ['k'], changed: [] };
const byHand = { type: 'searched', method: 'by-hand', result: 'nothing', words: hash };
const setting = completeSource({ id: 'a', name: 'A', kind: 'rss', url: 'https://a.example.org/feed' });
const topic = { id: 'otonomi', name: 'Otonomi', words: ['otonomi daerah'], exact: ['SPM'], exclude: [] };

const sound: Record<string, Record<string, unknown>[]> = {
  searched: [crawl, { ...crawl, library: { entries: 1, hash } }, byHand],
  'source-set': [{ type: 'source-set', validFrom: '2026-11-23', setting }],
  'topics-set': [{ type: 'topics-set', validFrom: '2026-11-23', topics: [topic] }],
  'regulation-added': [{ type: 'regulation-added', item: 'k', library: { entries: 1, hash } }],
  'regulation-dismissed': [{ type: 'regulation-dismissed', item: 'k', dismissed: true, words: hash }],
  'regulation-fetched': [
    { type: 'regulation-fetched', item: 'k', url: null, pages: 3, signs: 0, words: hash },
  ],
  'regulation-withdrawn': [{ type: 'regulation-withdrawn', item: 'k', event: 'A.42', words: hash }],
};

describe.each(Object.entries(sound))('%s', (type, events) => {
  const { malformed } = officeEventRules.get(type)!;
  it.each(events)('has the shape that the format tells: %j', (event) => {
    expect(malformed(event as never)).toBeNull();
  });
});

it.each([
  ['an outcome that there is not', { ...crawl, lines: [{ ...line, outcome: 'fine' }] }],
  ['no source', { ...crawl, lines: [] }],
  ['no figure', { ...crawl, lines: [{ ...line, found: 1.5 }] }],
  ['lines of the library without a hash', { ...crawl, library: { entries: 1 } }],
  ['none though it names some', { ...crawl, library: { entries: 0, hash } }],
  ['by hand, without what was looked at', { ...byHand, words: undefined }],
  ['by hand, without a result', { ...byHand, result: 'perhaps' }],
])('a search with %s changes nothing', (_what, event) => {
  expect(officeOf(event).searches).toEqual([]);
});

it.each([
  ['an id with blanks', { id: 'a b' }],
  ['an address that is none', { url: 'ftp://a' }],
  ['a kind that there is not', { kind: 'gopher' }],
  ['a selector that there is not', { selectors: { script: 'x' } }],
  ['limits that lack one', { limits: { pages: 1 } }],
])('a source with %s changes nothing', (_what, fields) => {
  const event = { type: 'source-set', validFrom: '2026-11-23', setting: { ...setting, ...fields } };
  expect(officeOf(event).sources).toEqual([]);
});

it('searches stand in their order, by hand or not, each with who looked', () => {
  const { searches } = officeOf(crawl, byHand);
  expect(searches).toMatchObject([
    { method: 'crawl', by: sari, lines: [line], new: ['k'], result: null },
    { method: 'by-hand', lines: [], new: [], result: 'nothing' },
  ]);
});

it('an item is dismissed until it is put back; each document of it is kept', () => {
  const [dismissed] = sound['regulation-dismissed']!;
  const [fetched] = sound['regulation-fetched']!;
  expect([...officeOf(dismissed!).dismissed.keys()]).toEqual(['k']);
  expect(officeOf(dismissed!, { ...dismissed, dismissed: false }).dismissed.size).toBe(0);
  expect(officeOf(fetched!, fetched!).documents.get('k')).toHaveLength(2);
});

it('what was taken back is known by its event; one that says no reason takes nothing back', () => {
  const [withdrawn] = sound['regulation-withdrawn']!;
  expect([...officeOf(withdrawn!).withdrawn]).toEqual(['A.42']);
  expect(officeOf({ ...withdrawn, words: undefined }, { ...withdrawn, event: '42' }).withdrawn.size).toBe(0);
});

it('of sources and topics the one recorded last holds, from its day on; shipped ones until then', () => {
  const shipped = [setting, { ...setting, id: 'b' }];
  const set = (validFrom: string, on: boolean) => ({
    type: 'source-set',
    validFrom,
    setting: { ...setting, on, id: 'b' },
  });
  const office = officeOf(set('2026-11-23', false), set('2026-12-01', true), sound['topics-set']![0]!);
  const onB = (day: string) => sourcesOn(office, shipped, day).find(({ id }) => id === 'b')?.on;
  expect(['2026-11-22', '2026-11-23', '2026-12-01'].map(onB)).toEqual([true, false, true]);
  expect(sourcesOn(office, shipped, '2026-11-23').map(({ id }) => id)).toEqual(['a', 'b']);
  expect([topicsOn(office, [], '2026-11-22'), topicsOn(office, [], '2026-11-23')]).toEqual([[], [topic]]);
});
