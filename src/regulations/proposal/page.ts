// What one page of the web says of an instrument or a piece of news: by the labels of ILDIS, else by headings and tables.
import type { Instant } from '../../procedure/time.ts';
import { fillDay, fillPublished, fillStatus, issuerOf } from '../crawl/reading/fields.ts';
import { type HtmlPage, openHtml, wordsOf } from '../crawl/reading/html-page.ts';
import { keptAddress } from '../crawl/reading/kept-address.ts';
import { cut, longestField } from '../crawl/reading/plain-field.ts';
import { type FetchedPage, type Fetcher, SourceFailure } from '../crawl/source.ts';
import { readIldisDetail } from '../crawl/sources/ildis/detail.ts';
import { checkDates } from '../dates.ts';
import { emptyFinding, type Finding } from '../finding.ts';
import { identify } from '../identity.ts';
import { tidy } from '../text.ts';
import { readTitle } from '../title.ts';
import { readPairs } from './pairs.ts';

export interface Reading {
  now: Instant;
  /** Who publishes there, where that is known. */
  issuer: string | null;
  /** The addresses that may be kept. */
  fetcher: Pick<Fetcher, 'allows'>;
}

/**
 * Reads a page; what names no instrument is news, its title empty where the page has none. Throws SourceFailure
 * `layout-changed` for what is no page that one can read.
 */
export function proposeFromPage(page: FetchedPage, reading: Reading): Finding {
  const finding = readIldis(page, reading) ?? readAny(page, reading);
  // The source's own numbers say nothing once a person files it.
  return { ...finding, externalId: null };
}

function readIldis(page: FetchedPage, { now, issuer, fetcher }: Reading): Finding | null {
  try {
    const source = { selectors: {}, issuer };
    const finding = readIldisDetail(page, { source, url: page.url, look: { now }, fetcher });
    return identify(finding).identity === null ? null : finding;
  } catch (error) {
    if (error instanceof SourceFailure) return null;
    throw error;
  }
}

function readAny(page: FetchedPage, reading: Reading): Finding {
  const html = openHtml(page, 1);
  const titles = titlesOf(html);
  const pairs = readPairs(html);
  const instrument = readInstrument(html, titles, pairs, reading);
  if (instrument) return { ...instrument, url: page.url };
  const [title = ''] = titles;
  const finding = emptyFinding('news', title);
  finding.url = page.url;
  finding.summary = metaOf(html, 'og:description') ?? metaOf(html, 'description');
  const printed =
    metaOf(html, 'article:published_time') ??
    html.$('article time[datetime], time[datetime]').first().attr('datetime') ??
    pairs.get('tanggal') ??
    null;
  fillPublished(finding, printed, reading.now);
  return finding;
}

/** Headings first, then what the page calls itself: there the site's name often stands behind a dash. */
function titlesOf(html: HtmlPage): string[] {
  const headings = ['h1', 'h2', 'h3', 'h4'].flatMap((name) =>
    html
      .$(name)
      .slice(0, 5)
      .toArray()
      .map((node) => wordsOf(html, html.$(node))),
  );
  const own = metaOf(html, 'og:title');
  const whole = wordsOf(html, html.$('title').first());
  const parted = whole.split(/\s[|–—-]\s/)[0] ?? '';
  const main = headings.slice(0, Math.min(5, html.$('h1').length));
  const titles = [...main, own ?? '', parted, whole, ...headings.slice(main.length)];
  return titles.map((title) => cut(title, longestField)).filter((title) => /\p{L}{3}/u.test(title));
}

function readInstrument(
  html: HtmlPage,
  titles: readonly string[],
  pairs: ReadonlyMap<string, string>,
  reading: Reading,
): Finding | null {
  const value = (...labels: string[]) =>
    labels.map((label) => pairs.get(label)).find((found) => found !== undefined) ?? null;
  const subject = value('judul', 'tentang');
  const type = value('jenis dokumen', 'jenis/bentuk peraturan', 'bentuk', 'jenis', 'jenis peraturan');
  const fields = { type, number: value('nomor'), year: value('tahun') };
  const issuer = issuerOf(value('t.e.u.', 't.e.u. badan', 't.e.u badan'), type, reading.issuer);
  for (const title of [subject, ...titles]) {
    if (title === null) continue;
    // A heading counts by itself where no table stands beside it.
    const head = readTitle(title);
    if (fields.number === null && (head.type === null || head.number === null)) continue;
    const finding = { ...emptyFinding('regulation', title), ...fields, issuer };
    if (identify(finding).identity === null) continue;
    // A heading with the number, and the subject in a table beside it.
    if (head.number !== null && head.about === null && subject !== null && subject !== title) {
      finding.title = `${title} tentang ${subject}`;
    }
    const enacted = value('ditetapkan tanggal', 'tanggal penetapan', 'tanggal ditetapkan');
    const promulgated = value('tanggal pengundangan', 'tanggal diundangkan', 'diundangkan tanggal');
    fillDay(finding, 'enacted', enacted, reading.now);
    fillDay(finding, 'promulgated', promulgated, reading.now);
    finding.gazette = value('sumber');
    fillStatus(finding, value('status'));
    finding.notes.push(...checkDates(finding));
    finding.files = filesOf(html, reading);
    return finding;
  }
  return null;
}

/** Links to PDFs, at most ten. */
function filesOf(html: HtmlPage, { fetcher }: Reading): Finding['files'] {
  const files = new Map<string, string>();
  for (const link of html.$('a[href]').toArray()) {
    const href = html.$(link).attr('href')!;
    if (!/\.pdf(?:$|[?#])/i.test(href) || files.size === 10) continue;
    const url = keptAddress(href, fetcher, html.base);
    if (url !== null && !files.has(url)) files.set(url, cut(wordsOf(html, html.$(link)), 200));
  }
  return [...files].map(([url, name]) => ({ url, name }));
}

function metaOf(html: HtmlPage, name: string): string | null {
  const node = html.$(`meta[property="${name}"], meta[name="${name}"]`).first();
  return cut(tidy(node.attr('content') ?? ''), 2000) || null;
}
