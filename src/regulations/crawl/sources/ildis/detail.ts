// The detail page of an ILDIS document: what it says of one instrument, found by its labels and not by their places.
import type { SourceSetting } from '../../../../procedure/sources.ts';
import { checkDates } from '../../../dates.ts';
import { emptyFinding, type Finding } from '../../../finding.ts';
import { addFile, fillDay, fillStatus, issuerOf } from '../../reading/fields.ts';
import { type HtmlPage, openHtml, selectIn, wordsOf } from '../../reading/html-page.ts';
import { keptAddress } from '../../reading/kept-address.ts';
import { cut, longestField } from '../../reading/plain-field.ts';
import { type FetchedPage, type Fetcher, type Look, layoutChanged } from '../../source.ts';
import { boxesUnder, readAuthor, readLabels, readSubjects } from './labels.ts';
import { readStatusNotes } from './status-notes.ts';

interface Asked {
  source: Pick<SourceSetting, 'selectors' | 'issuer'>;
  /** As it stood on the list. */
  url: string;
  look: Pick<Look, 'now'>;
  fetcher: Pick<Fetcher, 'allows'>;
}

/** Throws SourceFailure `layout-changed` where the page has no title, or none of the labels. */
export function readIldisDetail(page: FetchedPage, { source, url, look, fetcher }: Asked): Finding {
  const html = openHtml(page, 500);
  const heading = selectIn(html, 'title', source.selectors.title ?? '.post-title h5').first();
  const title = cut(wordsOf(html, heading), longestField);
  const labels = readLabels(html);
  if (title === '') throw layoutChanged('marker', `${page.url} no title`);
  if (!labels.has('nomor') && !labels.has('tahun') && !labels.has('jenis dokumen'))
    throw layoutChanged('marker', `${page.url} no labels`);

  const finding = emptyFinding('regulation', title);
  const value = (label: string) => labels.get(label) ?? null;
  finding.externalId = idOf(url);
  finding.url = url;
  finding.type = value('jenis dokumen');
  finding.number = value('nomor');
  finding.year = value('tahun');
  finding.issuer = issuerOf(readAuthor(html), finding.type, source.issuer);
  fillDay(finding, 'enacted', value('tanggal penetapan'), look.now);
  fillDay(finding, 'promulgated', value('tanggal pengundangan'), look.now);
  finding.gazette = value('sumber');
  fillStatus(finding, value('status'));
  finding.relations = readStatusNotes(html, (href) => keptAddress(href, fetcher, html.base));
  finding.subjects = readSubjects(html);
  readFiles(finding, html, fetcher);
  finding.notes.push(...checkDates(finding));
  return finding;
}

/** The box `Lampiran`; the name is printed, the file in the address may have another. */
function readFiles(finding: Finding, html: HtmlPage, fetcher: Pick<Fetcher, 'allows'>): void {
  for (const box of boxesUnder(html, /^lampiran\b/i)) {
    for (const link of box.find('a[href]').toArray()) {
      const name = cut(wordsOf(html, html.$(link)), 200);
      addFile(finding, { printed: html.$(link).attr('href')!, name }, fetcher, html.base);
    }
  }
}

/** `/dokumen/view?id=1937`; other releases of ILDIS name documents by words. */
function idOf(url: string): string | null {
  const id = new URL(url).searchParams.get('id');
  return id !== null && /^\d{1,9}$/.test(id) ? id : null;
}
