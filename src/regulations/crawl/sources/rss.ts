// Kind rss: feeds of RSS 2.0, RSS 1.0 and Atom, parsed from a body that was fetched like any other.
import Parser from 'rss-parser';
import type { Instant } from '../../../procedure/time.ts';
import { emptyFinding, type Finding } from '../../finding.ts';
import { plainOf } from '../../plain-text.ts';
import { readTitle } from '../../title.ts';
import { addFile, fillPublished, fillUrl } from '../reading/fields.ts';
import { refuseType } from '../reading/page-checks.ts';
import { cut, plainField } from '../reading/plain-field.ts';
import { type FetchedPage, type Fetcher, layoutChanged, type Read, type SourceKind } from '../source.ts';
import { rootOf } from './rss/root.ts';
import { categoriesOf, linksOf, textOf } from './rss/values.ts';

export const rss: SourceKind = {
  kind: 'rss',
  version: 1,
  complete: false,
  async *read(source, fetcher, look) {
    const page = await fetcher.page(source.url.replaceAll('{page}', '1'), { conditional: true });
    const items = await parseFeed(page);
    const failed = (code: 'empty' | 'marker') => layoutChanged(code, page.url);
    if (items.length === 0 && source.neverEmpty) throw failed('empty');
    const known = new Set<string>();
    let skipped = 0;
    for (const [index, item] of items.entries()) {
      const read = readItem(item, page.url, `${page.url} ${index + 1}`, fetcher, look.now);
      if ('finding' in read) {
        const { externalId, url, title } = read.finding;
        const name = externalId ?? url ?? title;
        if (known.has(name)) continue;
        known.add(name);
        yield read;
      } else {
        // Where no item has a title, these are not the fields that one knows.
        if (++skipped === items.length) throw failed('marker');
        yield read;
      }
    }
  },
};

/**
 * Names under which the parser finds nothing to do: it would give up a whole feed for one bad date or a link without
 * attributes, and takes time by the square of a text that opens tags and closes none.
 */
const hidden = new Set(
  'link guid id title pubDate dc:date date published updated description summary content content:encoded category'.split(
    ' ',
  ),
);

type Item = Record<string, unknown>;

async function parseFeed({ url, contentType, text }: FetchedPage): Promise<Item[]> {
  const root = rootOf(text);
  if (root === 'html') throw layoutChanged('html-instead', url);
  if (root === 'entities') throw layoutChanged('entities', url);
  refuseType({ url, contentType }, /xml|rss|atom|^text\/|octet-stream/);
  if (root === null) throw layoutChanged('not-xml', `${url} ${text.slice(0, 200)}`);
  if (!/^(rss|feed|rdf:RDF)$/.test(root)) {
    throw layoutChanged('marker', `${url} <${root.slice(0, 100)}>`);
  }
  const parser = new Parser<object, Item>({
    xml2js: {
      tagNameProcessors: [(name: string) => (hidden.has(name) ? `as:${name}` : name)],
      // The words between the mark-up of Atom's xhtml, in their order.
      explicitChildren: true,
      preserveChildrenOrder: true,
      charsAsChildren: true,
    },
    customFields: { item: [...hidden].map((name) => [`as:${name}`, name, { keepArray: true }]) as never },
  });
  try {
    const { items } = await parser.parseString(text.replace(/^\ufeff/, ''));
    return items;
  } catch (cause) {
    throw layoutChanged('not-xml', `${url} ${cause}`.slice(0, 400), cause);
  }
}

function readItem(item: Item, base: string, where: string, fetcher: Fetcher, now: Instant): Read {
  const title = plainField(textOf(item['title']) ?? '');
  if (title === null) return { skipped: { code: 'marker', where } };
  const text =
    textOf(item['content:encoded']) ??
    textOf(item['content']) ??
    textOf(item['description']) ??
    textOf(item['summary']);
  const { type, number } = readTitle(title);
  const finding: Finding = {
    ...emptyFinding(type !== null && number !== null ? 'regulation' : 'news', title),
    externalId: plainField(textOf(item['guid']) ?? textOf(item['id']) ?? ''),
    subjects: categoriesOf(item)
      .flatMap((name) => plainField(name) ?? [])
      .slice(0, 50),
    summary: (text !== null && cut(plainOf(text), 2000)) || null,
  };
  readLinks(finding, item, base, fetcher);
  readDay(finding, item, now);
  return { finding };
}

/** The page of the item, and its enclosures that are documents. */
function readLinks(finding: Finding, item: Item, base: string, fetcher: Fetcher): void {
  const { page, enclosures } = linksOf(item);
  fillUrl(finding, page, fetcher, base);
  for (const { url, name } of enclosures.slice(0, 20))
    addFile(finding, { printed: url, name: plainField(name ?? '') }, fetcher, base);
}

function readDay(finding: Finding, item: Item, now: Instant): void {
  for (const field of ['pubDate', 'published', 'dc:date', 'date', 'updated']) {
    if (fillPublished(finding, textOf(item[field]), now)) return;
  }
}
