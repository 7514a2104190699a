// Pages that are made to keep a reader busy: each is refused or read in a moment.
import { describe, expect, it } from 'vitest';
import { openHtml } from '../../../../src/regulations/crawl/reading/html-page.ts';
import { SourceFailure, type SourceKind } from '../../../../src/regulations/crawl/source.ts';
import { htmlLinks } from '../../../../src/regulations/crawl/sources/html-links.ts';
import { ildisHtml } from '../../../../src/regulations/crawl/sources/ildis-html.ts';
import { playPages } from '../../../support/played-pages.ts';

const list = 'https://jdih.kemendagri.go.id/dokumen/peraturan?page=1';
const detail = 'https://jdih.kemendagri.go.id/dokumen/view?id=1';
const news = 'https://otda.kemendagri.go.id/berita';
const token = 'abcdefghijklmnopqrstuvwxyz';
const row = `<div class="item"><a href="${detail}">x</a></div>`;

const beyondReading: [string, string][] = [
  ['a hundred thousand links', `<a href="/x">t</a>`.repeat(100_000)],
  ['elements within elements', '<div class="item">'.repeat(200_000)],
  ['a few thousand deep', '<b>'.repeat(5000)],
  ['lists within lists', '<ul><li>'.repeat(5000)],
  ['points and paragraphs that never end', '<li><p>'.repeat(5000)],
];

describe('a page beyond reading', () => {
  it.each(beyondReading)('%s', (_, text) => {
    const began = process.cpuUsage();
    const page = { url: news, status: 200, contentType: 'text/html', text };
    expect(() => openHtml(page, 10)).toThrow(SourceFailure);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });

  it('says that it is too large', () => {
    const page = { url: news, status: 200, contentType: 'text/html', text: '<b>'.repeat(5000) };
    expect(() => openHtml(page, 10)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });
});

const many = 14_000;
const links = `<a href="/berita/${token}/a">Berita tentang kecamatan</a>`;

const tedious: [string, SourceKind, string, Record<string, string>][] = [
  ['links side by side', htmlLinks, 'otda', { [news]: links.repeat(many) }],
  ['links under headings', htmlLinks, 'otda', { [news]: `<div><h2>x</h2>${links}</div>`.repeat(4500) }],
  [
    'one link, and a text of megabytes',
    htmlLinks,
    'otda',
    { [news]: `<p>${'kata '.repeat(900_000)}</p>${links}` },
  ],
  [
    'rows within rows',
    htmlLinks,
    'bangda',
    {
      'https://bangda.kemendagri.go.id/': `${'<div class="topic">'.repeat(1400)}<a href="/berita/baca_kontent/1/a">Judul</a>${'x'.repeat(1000)}`,
    },
  ],
  [
    'rows of documents within rows',
    ildisHtml,
    'jdih-kemendagri-html',
    { [list]: `${'<div class="item">'.repeat(1400)}${row}${'x'.repeat(500)}`, [detail]: 'x' },
  ],
  [
    'values in one block',
    ildisHtml,
    'jdih-kemendagri-html',
    {
      [list]: row + 'x'.repeat(500),
      [detail]: `<div class="post-title"><h5>T</h5></div><div>Nomor<span class="text-extra-dark-gray">1</span>${'<span class="text-extra-dark-gray">2</span>'.repeat(many)}</div>`,
    },
  ],
  [
    'one box under many headings',
    ildisHtml,
    'jdih-kemendagri-html',
    {
      [list]: row + 'x'.repeat(500),
      [detail]: `<div class="post-title"><h5>T</h5></div><div>Nomor<span class="text-extra-dark-gray">1</span></div><div class="widget">${'<h3>Lampiran</h3><a href="/a.pdf">a</a>'.repeat(7000)}</div>`,
    },
  ],
];

describe('a tedious page is read in a moment', () => {
  it.each(tedious)('%s', async (_, kind, source, pages) => {
    const began = process.cpuUsage();
    await playPages(kind, source, pages);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
  });
});
