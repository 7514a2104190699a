// A stranger's words made plain: mark-up off, invisible signs out, look-alike letters of other alphabets told from Latin ones.
import { load } from 'cheerio/slim';

/** Signs of a fragment that are read; what stands behind them is left out. */
const longestFragment = 100_000;

/** One line without control, direction and other invisible signs, its white space collapsed. Entities are the caller's. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Elements whose words nobody sees. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'head', 'textarea']);

/** Elements before and after which a line ends. */
const blocks = new Set(
  (
    'address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The words of an HTML fragment, one line a block, entities decoded once; of a very long one its beginning. */
export function plainOf(html: string): string {
  const root = load(html.slice(0, longestFragment)).root()[0]!;
  const lines = [''];
  // A stack of its own: a page nested a hundred thousand deep would overflow the one of the engine.
  const waiting: ((typeof root.children)[number] | 'break')[] = [...root.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === 'break') lines.push('');
    else if (node.type === 'text') lines[lines.length - 1] += node.data;
    else if ('children' in node && !('name' in node && unseen.has(node.name))) {
      const breaks = 'name' in node && blocks.has(node.name);
      if (breaks) {
        lines.push('');
        waiting.push('break');
      }
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!);
    }
  }
  return lines.map(tidy).filter(Boolean).join('\n');
}

/** Cyrillic and Greek letters that look like Latin ones, beside these (Unicode TR 39, those that printed titles show). */
const foreign = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһкмтΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανικρ';
const latin = 'ABESIJKMHOPCTYXaesijopcyxdhkmtABEZHIKMNOPTYXoavikp';

/**
 * Latin letters in place of their look-alikes, where a word mixes both alphabets (`Таhun`) or a figure holds one. A word
 * that is foreign throughout is left alone. As long as the text given.
 */
export function foldHomoglyphs(text: string): { text: string; folded: boolean } {
  if (!/[\u0370-\u052f]/.test(text)) return { text, folded: false };
  const folded = text.replace(/[\p{L}\d]+/gu, (word) =>
    /[A-Za-z\d]/.test(word) ? word.replace(/[\u0370-\u052f]/g, (sign) => lookAlikes.get(sign) ?? sign) : word,
  );
  return { text: folded, folded: folded !== text };
}

const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from(foreign, (sign, index) => [sign, latin[index]!]),
);
