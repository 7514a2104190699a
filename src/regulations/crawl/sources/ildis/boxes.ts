// The boxes beside an ILDIS document, found by their headings.
import { type HtmlPage, type Nodes, wordsOf } from '../../reading/html-page.ts';

/** Every box under a heading of these words, each once. */
export function boxesUnder(html: HtmlPage, heading: RegExp): Nodes[] {
  const boxes = html
    .$('h1, h2, h3, h4, h5, h6')
    .toArray()
    .filter((each) => heading.test(wordsOf(html, html.$(each))))
    .map((each) => html.$(each).closest('.widget')[0] ?? each.parent);
  return [...new Set(boxes)].flatMap((box) => (box === null ? [] : html.$(box)));
}
