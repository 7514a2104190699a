// What xml2js makes of an element: a text, or an object with `_`, `$` and its children; of these, the words and the links.

const deepest = 100;

/** The words of the first of the elements of a name; null where it is not there or empty. */
export function textOf(elements: unknown): string | null {
  return textsOf(elements)[0] ?? null;
}

/** The words of each element of a name. Those with mark-up inside (Atom's xhtml) give their text alone. */
function textsOf(elements: unknown): string[] {
  if (!Array.isArray(elements)) return [];
  return elements.map((element) => wordsIn(element, 0).trim()).filter(Boolean);
}

interface Node {
  _?: unknown;
  /** Children in their order. */
  $$?: unknown;
  '#name'?: unknown;
}

function wordsIn(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || depth > deepest) return '';
  const { _: own, $$: children, '#name': name } = value as Node;
  const words = Array.isArray(children)
    ? children.map((child) => wordsIn(child, depth + 1)).join('')
    : typeof own === 'string'
      ? own
      : '';
  return blocks.test(String(name)) ? `\n${words}\n` : words;
}

const blocks = /^(p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|pre)$/i;

/** RSS names categories in words, Atom in an attribute. */
export function categoriesOf({ category }: Record<string, unknown>): string[] {
  const terms = attributesOf(category).flatMap(({ label, term }) => label ?? term ?? []);
  return [...textsOf(category), ...terms];
}

interface Links {
  page: string | null;
  enclosures: { url: string; name: string | undefined }[];
}

/** RSS names its page in words, Atom in an attribute; both point to files beside it. */
export function linksOf(item: Record<string, unknown>): Links {
  const atom = attributesOf(item['link']);
  const alternate = atom.find(({ href, rel = 'alternate' }) => href !== undefined && rel === 'alternate');
  const files = [
    ...atom.flatMap(({ href, rel, title }) =>
      rel === 'enclosure' && href ? [{ url: href, name: title }] : [],
    ),
    ...attributesOf([{ $: item['enclosure'] }]).flatMap(({ url }) => (url ? [{ url, name: undefined }] : [])),
  ];
  return {
    page: textOf(item['link']) ?? alternate?.href ?? permanentOf(item['guid']),
    enclosures: files,
  };
}

/** A guid is the address of its item unless it says that it is none (RSS 2.0). */
function permanentOf(guid: unknown): string | null {
  const [{ isPermaLink = 'true' } = {}] = attributesOf(guid);
  const text = textOf(guid);
  return isPermaLink === 'true' && text !== null && /^https?:\/\//i.test(text) ? text : null;
}

function attributesOf(elements: unknown): Record<string, string>[] {
  if (!Array.isArray(elements)) return [];
  return elements.map((element) => {
    const attributes = Object(Object(element).$) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(attributes).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  });
}
