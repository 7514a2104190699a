// One page of an ILDIS list: the addresses of its documents, and whether it is the last page.
import type { SourceSetting } from '../../../../procedure/sources.ts';
import { keptAddress } from '../../kept-address.ts';
import { type FetchedPage, type Fetcher, SourceFailure } from '../../source.ts';
import { type HtmlPage, openHtml, wordsOf } from '../html-page.ts';

export interface IldisList {
  /** Addresses of detail pages, each once, as they stand on the page. */
  items: string[];
  /** Rows without an address that may be asked, and rows that the page counts and does not show. */
  unread: string[];
  last: boolean;
}

/** Throws SourceFailure `layout-changed` where it is no such list, or says that it shows documents and none is seen. */
export function readIldisList(
  page: FetchedPage,
  { selectors }: Pick<SourceSetting, 'selectors'>,
  fetcher: Pick<Fetcher, 'allows'>,
): IldisList {
  const html = openHtml(page, 500);
  const link = selectors.link ?? 'a[href*="/dokumen/view"]';
  // The slide shows of the same theme call their pictures `item` too.
  const rows = html.$(selectors.item ?? '.item').filter((_, row) => html.$(row).find(link).length > 0);
  const items = new Set<string>();
  const unread: string[] = [];
  for (const [index, row] of rows.toArray().entries()) {
    const addresses = html
      .$(row)
      .find(link)
      .toArray()
      .map((each) => keptAddress(html.$(each).attr('href') ?? '', fetcher, html.base));
    const address = addresses.find((each) => each !== null);
    if (address) items.add(address);
    else unread.push(`${page.url} (${index + 1})`);
  }
  const count = readCount(html);
  if (rows.length === 0) refuseWithoutRows(html, count);
  const missing = count ? count.to - count.from + 1 - rows.length : 0;
  if (rows.length > 0 && missing > 0) unread.push(`${page.url} (-${missing})`);
  return { items: [...items], unread, last: count !== null && count.to >= count.total };
}

interface Count {
  from: number;
  to: number;
  total: number;
}

/** `Ditampilkan 1 - 10 dari 3.012 Data`; `Menampilkan` and `Showing` in other releases. */
function readCount(html: HtmlPage): Count | null {
  const counted =
    /\b(?:Ditampilkan|Menampilkan|Showing)\s+([\d.,]{1,9})\s*[-–]\s*([\d.,]{1,9})\s+(?:dari|of)\s+([\d.,]{1,12})/i;
  const match = counted.exec(wordsOf(html, html.$.root()));
  if (!match) return null;
  const [from, to, total] = match.slice(1).map((figure) => Number(figure.replace(/\D/g, '')));
  return { from: from!, to: to!, total: total! };
}

/** A list without rows is believed only where it says itself that there is nothing. */
function refuseWithoutRows(html: HtmlPage, count: Count | null): void {
  const says =
    /Tidak ada (?:dokumen|data)\b[^.]{0,30}\bditemukan|Tidak ditemukan hasil|Data tidak ditemukan|No results found/i;
  if (count?.total === 0 || (count === null && says.test(wordsOf(html, html.$.root())))) return;
  const detail = `${html.url} ${count ? `counts ${count.total} and shows none` : 'no list of documents'}`;
  throw new SourceFailure('layout-changed', 'marker', { detail });
}
