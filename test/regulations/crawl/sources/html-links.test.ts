// What a list page of any make is asked for, and how its entries are named.
import { describe, expect, it } from 'vitest';
import type { Selectors } from '../../../../src/procedure/sources.ts';
import { htmlLinks } from '../../../../src/regulations/crawl/sources/html-links.ts';
import { playPages } from '../../../support/played-pages.ts';

const list = 'https://otda.kemendagri.go.id/berita';
const token = 'abcdefghijklmnopqrstuvwxyz';
const at = (slug: string) => `/berita/${token}/${slug}`;
const page = (inner: string) => `<html><body><main>${inner}</main><!--${'-'.repeat(1000)}--></body></html>`;

async function findingsOf(
  inner: string,
  selectors: Selectors = { pattern: '/berita/[^/]{20,}/', as: 'news' },
) {
  const { reads } = await playPages(htmlLinks, 'otda', { [list]: page(inner) }, { setting: { selectors } });
  return reads.flatMap((read) => ('finding' in read ? read.finding : []));
}

const titles: [string, string, string][] = [
  ['the link itself', `<a href="${at('a')}">Evaluasi Kecamatan</a>`, 'Evaluasi Kecamatan'],
  [
    'the longest of its links',
    `<div><a href="${at('a')}">Evaluasi</a><a href="${at('a')}">Evaluasi Kecamatan</a></div>`,
    'Evaluasi Kecamatan',
  ],
  [
    'a heading within the link',
    `<a href="${at('a')}"><h3>Evaluasi Kecamatan</h3><p>Jakarta, hari ini</p></a>`,
    'Evaluasi Kecamatan',
  ],
  [
    'the title attribute',
    `<a href="${at('a')}" title="Evaluasi Kecamatan">Baca selengkapnya</a>`,
    'Evaluasi Kecamatan',
  ],
  [
    'a heading beside the link',
    `<article><h3>Evaluasi Kecamatan</h3><a href="${at('a')}">Read More »</a></article><article><h3>Lain</h3><a href="${at('b')}">Read More »</a></article>`,
    'Evaluasi Kecamatan',
  ],
  [
    'the words in place of a picture',
    `<a href="${at('a')}"><img alt="Evaluasi Kecamatan"></a>`,
    'Evaluasi Kecamatan',
  ],
  [
    'a title cut by dots, completed',
    `<a href="${at('a')}" title="Evaluasi Kecamatan Tahun 2026 Dimulai">Evaluasi Kecamatan Tahun 2026 ....</a>`,
    'Evaluasi Kecamatan Tahun 2026 Dimulai',
  ],
  ['words parted by a line break', `<a href="${at('a')}">Evaluasi<br>Kecamatan</a>`, 'Evaluasi Kecamatan'],
];

const dates: [string, string, string | null][] = [
  ['a month by its name', '<span>25 April 2025</span>', '2025-04-25'],
  ['a short month', '<em>03 Okt 2025</em>', '2025-10-03'],
  ['figures, day first', '<span class="date">13/11/2026</span>', '2026-11-13'],
  ['an instant', '<time datetime="2026-11-20T18:30:00Z">tadi</time>', '2026-11-21T01:30:00+07:00'],
  ['a day that is told only by how long ago it was', '<small>6 hari yang lalu</small>', null],
  ['a day within the news', `<p>Pada 17 Agustus 1945 ${'kata '.repeat(30)}</p>`, null],
];

describe('html-links', () => {
  it.each(titles)('takes for a title %s', async (_, inner, title) => {
    expect((await findingsOf(inner))[0]?.title).toBe(title);
  });

  it.each(dates)('reads %s', async (_, inner, published) => {
    const found = await findingsOf(`<div><a href="${at('a')}">Evaluasi Kecamatan</a>${inner}</div>`);
    expect(found[0]?.published).toBe(published);
  });

  it('reads the American order where the office says so', async () => {
    const inner = `<div><a href="${at('a')}">Evaluasi Kecamatan</a><span>05/04/2025 15:35 WIB</span></div>`;
    const selectors: Selectors = { pattern: '/berita/', as: 'news', dates: 'mdy' };
    expect((await findingsOf(inner, selectors))[0]?.published).toBe('2025-05-04');
  });

  it('each entry has its own date, title and text', async () => {
    const card = (slug: string, day: number) =>
      `<div><a href="${at(slug)}">Berita ${slug}</a><i>${day} Juni 2026</i><p>Uraian ${slug} ${'yang panjang '.repeat(5)}</p></div>`;
    const found = await findingsOf(card('satu', 1) + card('dua', 2));
    expect(found.map(({ title, published }) => [title, published])).toEqual([
      ['Berita dua', '2026-06-02'],
      ['Berita satu', '2026-06-01'],
    ]);
    expect(found[1]?.summary).toMatch(/^Uraian satu/);
  });

  it('asks conditionally only where one page is all', async () => {
    const pages = { [list]: page(`<a href="${at('a')}">Evaluasi Kecamatan</a>`) };
    const one = await playPages(htmlLinks, 'otda', pages);
    expect(one.asked.map(({ options }) => options.conditional)).toEqual([true]);
    const several = await playPages(
      htmlLinks,
      'otda',
      { [`${list}?page=1`]: pages[list]! },
      { setting: { url: `${list}?page={page}` } },
    );
    expect(several.asked.map(({ options }) => options.conditional)).toEqual([false, false]);
    expect(several.failure).toBeNull();
  });
});
