// The detail page of an ILDIS document: what it says of one instrument, found by its labels and not by their places.
import type { SourceSetting } from '../../../../procedure/sources.ts';
import type { Day } from '../../../../procedure/time.ts';
import { checkDates, readDate } from '../../../dates.ts';
import { emptyFinding, type Finding } from '../../../finding.ts';
import { type HtmlPage, openHtml, selectIn, wordsOf } from '../../reading/html-page.ts';
import { issuerOf } from '../../reading/issuer.ts';
import { keptAddress } from '../../reading/kept-address.ts';
import { cut, longestField } from '../../reading/plain-field.ts';
import { publishedNote as noteOf } from '../../reading/published.ts';
import { readStatus } from '../../reading/status-words.ts';
import { type FetchedPage, type Fetcher, type Look, SourceFailure } from '../../source.ts';
import { boxesUnder } from './boxes.ts';
import { readAuthor, readLabels, readSubjects } from './labels.ts';
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
  if (title === '') throw changed(page, 'no title');
  if (!labels.has('nomor') && !labels.has('tahun') && !labels.has('jenis dokumen'))
    throw changed(page, 'no labels');

  const finding = emptyFinding('regulation', title);
  const value = (label: string) => labels.get(label) ?? null;
  finding.externalId = idOf(url);
  finding.url = url;
  finding.type = value('jenis dokumen');
  finding.number = value('nomor');
  finding.year = value('tahun');
  finding.issuer = issuerOf(readAuthor(html), finding.type, source.issuer);
  finding.enacted = readDay(finding, 'enacted', value('tanggal penetapan'), look);
  finding.promulgated = readDay(finding, 'promulgated', value('tanggal pengundangan'), look);
  finding.gazette = value('sumber');
  const { status, statusPrinted, unknown } = readStatus(value('status'));
  finding.status = status;
  finding.statusPrinted = statusPrinted;
  if (unknown) finding.notes.push(noteOf('status-unknown', 'status', statusPrinted!));
  finding.relations = readStatusNotes(html, (href) => keptAddress(href, fetcher, html.base));
  finding.subjects = readSubjects(html);
  readFiles(finding, html, fetcher);
  finding.notes.push(...checkDates(finding));
  return finding;
}

function readDay(
  finding: Finding,
  field: 'enacted' | 'promulgated',
  printed: string | null,
  { now }: Pick<Look, 'now'>,
): Day | null {
  const read = printed === null ? null : readDate(printed, { now });
  if (read === null || 'day' in read) return read?.day ?? null;
  finding.notes.push(noteOf(read.fault, field, printed!));
  return null;
}

/** The box `Lampiran`; the name is printed, the file in the address may have another. */
function readFiles(finding: Finding, html: HtmlPage, fetcher: Pick<Fetcher, 'allows'>): void {
  for (const box of boxesUnder(html, /^lampiran\b/i)) {
    for (const link of box.find('a[href]').toArray()) {
      const href = html.$(link).attr('href')!;
      const url = keptAddress(href, fetcher, html.base);
      const name = cut(wordsOf(html, html.$(link)), 200);
      if (url === null) finding.notes.push(noteOf('address-refused', 'files', href));
      else if (!finding.files.some((file) => file.url === url)) finding.files.push({ url, name });
    }
  }
}

/** `/dokumen/view?id=1937`; other releases of ILDIS name documents by words. */
function idOf(url: string): string | null {
  const id = new URL(url).searchParams.get('id');
  return id !== null && /^\d{1,9}$/.test(id) ? id : null;
}

function changed({ url }: FetchedPage, what: string): SourceFailure {
  return new SourceFailure('layout-changed', 'marker', { detail: `${url} ${what}` });
}
