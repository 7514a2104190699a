// The links of a page: those that lead to an entry, and those that may not be followed.
import type { Selectors } from '../../../../procedure/sources.ts';
import { type HtmlPage, type Nodes, selectIn } from '../../reading/html-page.ts';
import { keptAddress } from '../../reading/kept-address.ts';
import type { Fetcher } from '../../source.ts';
import { fulfilling } from './pattern.ts';

export interface Links {
  wanted: { node: Nodes[number]; url: string }[];
  refused: { node: Nodes[number]; href: string }[];
  /** How many links the page has at all. */
  all: number;
}

/** A page of a list has some dozen entries. */
const most = 2000;

/** Links by the office's selector whose address is of the family and fulfils its pattern. */
export function readLinks(html: HtmlPage, selectors: Selectors, fetcher: Pick<Fetcher, 'allows'>): Links {
  const found = selectIn(html, 'link', selectors.link ?? 'a[href]').toArray();
  const read = found.slice(0, most).flatMap((node) => {
    const href = html.$(node).attr('href')?.trim() ?? '';
    // `#`, `/id/#`: a button.
    return href === '' || href.startsWith('#') || href.endsWith('#')
      ? []
      : [{ node, href, url: keptAddress(href, fetcher, html.base) }];
  });
  const fulfils = fulfilling(
    selectors.pattern,
    read.flatMap(({ url }) => url ?? []),
  );
  return {
    wanted: read.flatMap(({ node, url }) => (url !== null && fulfils.has(url) ? [{ node, url }] : [])),
    refused: read.flatMap(({ node, href, url }) => (url === null ? [{ node, href }] : [])),
    all: found.length,
  };
}
