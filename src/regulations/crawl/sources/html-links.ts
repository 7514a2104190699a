// Kind html-links: a list page of any make, read by the selectors and the pattern that the office keeps for it.
import type { SourceSetting } from '../../../procedure/sources.ts';
import type { Finding } from '../../finding.ts';
import { type HtmlPage, openHtml, wordsOf } from '../reading/html-page.ts';
import { pagesOf } from '../reading/paging.ts';
import {
  type FetchedPage,
  type Fetcher,
  type Look,
  layoutChanged,
  type Read,
  type SourceKind,
} from '../source.ts';
import { readEntries } from './links/entries.ts';
import { readEntry } from './links/finding.ts';

/** peraturan.go.id answers by less than this where it could not answer. */
const smallest = 1000;

export const htmlLinks: SourceKind = {
  kind: 'html-links',
  version: 1,
  complete: false,
  async *read(source, fetcher, look) {
    const known = new Set<string>();
    const addresses = pagesOf(source);
    for (const [index, address] of addresses.entries()) {
      const page = await fetcher.page(address, {
        // One page is all that there is: where it stayed as it was, nothing changed.
        conditional: addresses.length === 1,
        // A page beyond the last one.
        accept: index === 0 ? [] : [404],
      });
      if (page.status === 404) return;
      const { findings, skipped } = readPage(page, source, fetcher, look, index === 0);
      if (index === 0 && findings.length === 0 && source.neverEmpty) {
        throw layoutChanged('empty', address);
      }
      const fresh = findings.filter(({ url, title }) => !known.has(url ?? title));
      for (const { url, title } of fresh) known.add(url ?? title);
      yield* [...skipped, ...fresh.map((finding) => ({ finding }))];
      if (fresh.length === 0 || (!look.first && !fresh.some(({ url }) => look.wants(url ?? '')))) return;
    }
  },
};

function readPage(
  page: FetchedPage,
  source: SourceSetting,
  fetcher: Fetcher,
  look: Look,
  first: boolean,
): { findings: Finding[]; skipped: Read[] } {
  const html = openHtml(page, smallest);
  const { entries, looked } = readEntries(html, source, fetcher);
  if (looked === 0) refusePage(html, first && source.neverEmpty);
  const findings: Finding[] = [];
  const skipped: Read[] = [];
  for (const entry of entries) {
    const finding = readEntry(html, entry, { source, look, fetcher });
    if (finding) findings.push(finding);
    else if (entry.url !== null) skipped.push({ skipped: { code: 'rows-skipped', where: entry.url } });
  }
  return { findings: newestFirst(findings), skipped };
}

/** The order of a list tells nothing where its addresses are no numbers that grow; days do. */
function newestFirst(findings: Finding[]): Finding[] {
  const dayOf = ({ enacted, promulgated, published }: Finding) => enacted ?? promulgated ?? published;
  if (!findings.every((finding) => dayOf(finding) !== null)) return findings;
  return findings.toSorted((a, b) => (dayOf(a)! < dayOf(b)! ? 1 : dayOf(a)! > dayOf(b)! ? -1 : 0));
}

/** Nothing of what the selectors name: an error page with a good status, or, where a list is never empty, another page. */
function refusePage(html: HtmlPage, neverEmpty: boolean): void {
  const error = /An error occurred|Terjadi kesalahan|Whoops, looks like/i.exec(
    wordsOf(html, html.$.root()),
  )?.[0];
  if (!neverEmpty && error === undefined) return;
  throw layoutChanged('marker', `${html.url} ${error ?? 'none of its entries'}`);
}
