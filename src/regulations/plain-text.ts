// The words of an HTML fragment; apart from other texts, so that who reads no page loads no parser.
import { load } from 'cheerio/slim';
import { tidy } from './text.ts';

/** Signs of a fragment that are read; what stands behind them is left out. */
const longestFragment = 100_000;

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
