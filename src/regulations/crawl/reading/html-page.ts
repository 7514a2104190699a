// Opens an HTML page for reading: its type, its size and its tangle are judged before it is parsed.
import { type CheerioAPI, load } from 'cheerio/slim';
import { plainOf } from '../../plain-text.ts';
import { type FetchedPage, layoutChanged } from '../source.ts';
import { refuseSmall, refuseType } from './page-checks.ts';

/** Nodes of a page, as cheerio gives them. */
export type Nodes = ReturnType<CheerioAPI>;

export interface HtmlPage {
  $: CheerioAPI;
  url: string;
  /** The address that its links are relative to. */
  base: string;
}

/** Pages of offices have some thousand tags, some dozen deep; what has far more would keep the parser busy for minutes. */
const most = { tags: 15_000, depth: 1500 };

/** Throws SourceFailure `layout-changed` for what is no HTML page, or under so many bytes, or beyond reading. */
export function openHtml(page: FetchedPage, smallest: number): HtmlPage {
  refuseType(page, /^(text\/html|application\/xhtml\+xml)$/);
  refuseSmall(page, smallest);
  const { tags, depth } = measure(page.text);
  if (tags > most.tags || depth > most.depth) {
    throw layoutChanged('too-large', `${page.url} ${tags} tags, ${depth} deep`);
  }
  // One element around all: cheerio compares what stands side by side at the root each with each.
  const $ = load(`<x-page>${page.text}`);
  // What nobody reads on the screen is no title either.
  $('script, style, noscript, template').remove();
  return { $, url: page.url, base: baseOf($, page.url) };
}

/** Elements that hold nothing. Those whose end one may leave out count: the next does not always end them. */
const endless = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function measure(text: string): { tags: number; depth: number } {
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  for (const [, end, name] of text.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/gi)) {
    if (endless.test(name!.toLowerCase())) tags += end ? 0 : 1;
    else if (end) depth -= 1;
    else {
      tags += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return { tags, depth: deepest };
}

function baseOf($: CheerioAPI, url: string): string {
  const href = $('base[href]').first().attr('href');
  if (href === undefined || !URL.canParse(href, url)) return url;
  const base = new URL(href, url);
  return /^https?:$/.test(base.protocol) ? base.href : url;
}

/** What a selector of the office finds; throws SourceFailure where it is none. `name` tells the developer which. */
export function selectIn({ $ }: Pick<HtmlPage, '$'>, name: string, selector: string, within?: Nodes): Nodes {
  try {
    return (within ?? $.root()).find(selector) as Nodes;
  } catch (cause) {
    throw layoutChanged('marker', `${name} ${selector}: not a selector`, cause);
  }
}

/** True for what `selectIn` can look for. */
export function isSelector(selector: string): boolean {
  try {
    load('')(selector);
    return !/^\s*</.test(selector);
  } catch {
    return false;
  }
}

/** The innermost of the rows in which a link stands. */
export function rowAround(link: Nodes[number], rows: ReadonlySet<Nodes[number]>): Nodes[number] | null {
  for (let node: Nodes[number] | null = link; node; node = node.parent) if (rows.has(node)) return node;
  return null;
}

/** The words of some nodes as one line, as one reads them on the screen. */
export function wordsOf({ $ }: Pick<HtmlPage, '$'>, nodes: Nodes): string {
  return linesOf({ $ }, nodes).join(' ');
}

/** The same, one line a block. */
export function linesOf({ $ }: Pick<HtmlPage, '$'>, nodes: Nodes): string[] {
  return plainOf($.html(nodes)).split('\n').filter(Boolean);
}
