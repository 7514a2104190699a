// One page of an ILDIS list: the addresses of its documents, and whether it is the last page.
import type { Selectors, SourceSetting } from '../../../../procedure/sources.ts';
import { type HtmlPage, openHtml, rowAround, selectIn, wordsOf } from '../../reading/html-page.ts';
import { keptAddress } from '../../reading/kept-address.ts';
import { type FetchedPage, type Fetcher, layoutChanged } from '../../source.ts';

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
  const rows = readRows(html, selectors, fetcher);
  const items = new Set([...rows.values()].filter((address) => address !== null));
  const unread = [...rows.values()].flatMap((address, index) =>
    address === null ? [`${page.url} (${index + 1})`] : [],
  );
  const count = readCount(html);
  if (rows.size === 0) refuseWithoutRows(html, count);
  const missing = count ? count.to - count.from + 1 - rows.size : 0;
  if (rows.size > 0 && missing > 0) unread.push(`${page.url} (-${missing})`);
  return { items: [...items], unread, last: count !== null && count.to >= count.total };
}

/** Rows that hold a link to a document, in the order of the page, each with its address where it may be asked. */
function readRows(
  html: HtmlPage,
  { link = 'a[href*="/dokumen/view"]', item = '.item' }: Selectors,
  fetcher: Pick<Fetcher, 'allows'>,
): ReadonlyMap<unknown, string | null> {
  // The slide shows of the same theme call their pictures `item` too: what has no such link is no row.
  const containers = new Set(selectIn(html, 'item', item).toArray());
  const rows = new Map<unknown, string | null>();
  for (const node of selectIn(html, 'link', link).toArray()) {
    const row = rowAround(node, containers);
    const address = keptAddress(html.$(node).attr('href') ?? '', fetcher, html.base);
    if (row !== null) rows.set(row, rows.get(row) ?? address);
  }
  return rows;
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
  throw layoutChanged('marker', detail);
}
