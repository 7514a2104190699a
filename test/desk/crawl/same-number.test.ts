// Two instruments that a source shows under one number: both are there, and stay what they are.
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { openArchive } from '../../../src/desk/archive.ts';
import { readLibrary } from '../../../src/desk/library.ts';
import { crawlJson, feed, type SearchingOffice, searchingOffice } from '../../support/crawling.ts';
import { runSop } from '../../support/test-context.ts';

const jdih = '--source jdih-kemendagri';
const good: Record<string, unknown>[] = JSON.parse(
  readFileSync(
    new URL('../../../fixtures/sources/jdih-kemendagri/good/document.json', import.meta.url),
    'utf8',
  ),
);
const record = (idData: string, judul: string) => ({
  ...good[0]!,
  ...{ idData, judul, noPeraturan: '51', tahun_pengundangan: '2026', tanggal_penetapan: '2026-11-19' },
  urlDetailPeraturan: `https://jdih.kemendagri.go.id/dokumen/view?id=${idData}`,
});
const first = record('4001', 'Penataan Kecamatan');
const second = record('4002', 'Pembinaan Kelurahan');
const key = '/akn/id/act/permendagri/2026/51';

let office: SearchingOffice;
beforeEach(async () => {
  office = await searchingOffice();
  await crawlJson(office.context, jdih);
});

const crawl = async (...records: object[]) => {
  office.web.set(feed, { body: JSON.stringify([...good, ...records]) });
  const run = await crawlJson(office.context, jdih);
  return { new: run.new.map((one: { title: string }) => one.title), changed: run.changed, gone: run.gone };
};
const filed = () =>
  [...readLibrary({ view: openArchive(office.context, office.context.archivePath) }).items.values()]
    .filter(({ title }) => /Penataan Kecamatan|Pembinaan Kelurahan/.test(title))
    .map((item) => [item.key, item.title])
    .toSorted();

it('are both announced, in one run or in two, and never again, in whatever order', async () => {
  expect((await crawl(first, second)).new.toSorted()).toEqual(['Pembinaan Kelurahan', 'Penataan Kecamatan']);
  const both = [
    [key, 'Penataan Kecamatan'],
    ['jdih-kemendagri:4002', 'Pembinaan Kelurahan'],
  ];
  expect(filed()).toEqual(both);
  for (const order of [[second, first], [second], [first, second]]) {
    const run = await crawl(...order);
    expect([run.new, run.changed]).toEqual([[], []]);
    expect(filed()).toEqual(both);
  }
});

it('the second, where it comes later', async () => {
  expect((await crawl(second)).new).toEqual(['Pembinaan Kelurahan']);
  expect((await crawl(first, second)).new).toEqual(['Penataan Kecamatan']);
  expect(filed()).toEqual([
    [key, 'Pembinaan Kelurahan'],
    ['jdih-kemendagri:4001', 'Penataan Kecamatan'],
  ]);
});

it('one record of the same subject twice is one instrument', async () => {
  await crawl(first, record('4003', 'PENATAAN KECAMATAN'));
  expect(filed()).toHaveLength(1);
});

it('gets its own number once the source gives it one', async () => {
  await crawl(first, second);
  expect((await crawl(first, { ...second, noPeraturan: '52' })).gone).toEqual([]);
  expect(filed().map(([own]) => own)).toEqual([key, '/akn/id/act/permendagri/2026/52']);
});

it('each names the other', async () => {
  await crawl(first, second);
  const { stdout } = await runSop(['regulation', 'show', 'Permendagri 51/2026'], office.context);
  const ref = /Nomor yang sama, judul lain: (dokumen-[0-9a-f]{6}) \(Pembinaan Kelurahan\)/.exec(stdout)?.[1];
  const other = await runSop(['regulation', 'show', ref!], office.context);
  expect(other.stdout).toContain('Nomor yang sama, judul lain: Permendagri 51/2026');
  expect(other.stdout.replace(/\s+/g, ' ')).toContain(
    'nomor yang sama, judul lain "Permendagri 51/2026": nomornya tidak jelas',
  );
});
