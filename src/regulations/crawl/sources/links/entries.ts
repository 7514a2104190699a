// The entries of a list page: one an address, with what stands around its links.
import type { SourceSetting } from '../../../../procedure/sources.ts';
import { type HtmlPage, linesOf, type Nodes, rowAround, selectIn } from '../../reading/html-page.ts';
import type { Fetcher } from '../../source.ts';
import { type Links, readLinks } from './links.ts';
import { regionOf, rowsOf } from './surroundings.ts';
import { titleOf } from './titles.ts';

export interface Entry {
  /** Null for a row whose link may not be followed. */
  url: string | null;
  /** What its link says where it may not be followed. */
  refused: string | null;
  /** Empty where nothing names it. */
  title: string;
  around: Nodes[];
  /** The words around it, one line a block. */
  lines: string[];
}

export interface Entries {
  entries: Entry[];
  /** Rows, or links where the office names no rows; none at all is another page. */
  looked: number;
}

type Node = Nodes[number];

interface Group {
  url: string | null;
  refused: string | null;
  own: Node[];
  /** So many places of one entry are read: a slide, the list, a box beside it. */
  around: Set<Node>;
}

const places = 3;

/** Throws SourceFailure where a selector or the pattern of the office cannot be used. */
export function readEntries(
  html: HtmlPage,
  { selectors }: Pick<SourceSetting, 'selectors'>,
  fetcher: Pick<Fetcher, 'allows'>,
): Entries {
  const links = readLinks(html, selectors, fetcher);
  const rows = selectors.item === undefined ? null : rowsOf(html, selectors.item);
  const groups = rows ? groupByRow(links, rows) : groupByRegion(links);
  const entries = groups.map(({ url, refused, own, around }) => {
    const regions = [...around].slice(0, places).map((node) => html.$(node));
    const titled = selectors.title
      ? regions.map((region) => linesOf(html, selectIn(html, 'title', selectors.title!, region).first()))
      : [];
    const title = titled.map((lines) => lines.join(' ')).find(Boolean) ?? titleOf(html, html.$(own), regions);
    return { url, refused, title, around: regions, lines: regions.flatMap((each) => linesOf(html, each)) };
  });
  return { entries, looked: rows ? rows.size : links.all };
}

/** The first link of a row that leads to an entry is the row's. */
function groupByRow({ wanted, refused }: Links, rows: ReadonlySet<Node>): Group[] {
  const groups = new Map<unknown, Group>();
  const addresses = new Map<Node, string>();
  for (const { node, url } of wanted) {
    const row = rowAround(node, rows);
    if (row === null || (addresses.get(row) ?? url) !== url) continue;
    addresses.set(row, url);
    const group = groups.get(url) ?? { url, refused: null, own: [], around: new Set() };
    group.own.push(node);
    group.around.add(row);
    groups.set(url, group);
  }
  for (const { node, href } of refused) {
    const row = rowAround(node, rows);
    if (row === null || addresses.has(row)) continue;
    const group = groups.get(row) ?? { url: null, refused: href, own: [], around: new Set([row]) };
    group.own.push(node);
    groups.set(row, group);
  }
  return [...groups.values()];
}

function groupByRegion({ wanted }: Links): Group[] {
  const groups = new Map<string, Group>();
  const around = regionOf(wanted);
  for (const link of wanted) {
    const group = groups.get(link.url) ?? { url: link.url, refused: null, own: [], around: new Set() };
    group.own.push(link.node);
    group.around.add(around(link));
    groups.set(link.url, group);
  }
  return [...groups.values()];
}
