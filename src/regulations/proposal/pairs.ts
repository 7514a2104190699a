// Labels and values as pages set them beside each other: in rows of a table, in lists of terms, in rows of two columns.

import { type HtmlPage, type Nodes, wordsOf } from '../crawl/reading/html-page.ts';
import { cut, longestField } from '../crawl/reading/plain-field.ts';

const mostPairs = 200;

/** Values by their labels in lower case; of two with one label the first counts. Blanks and dashes are left out. */
export function readPairs(html: HtmlPage): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const add = (label: Nodes, value: Nodes) => {
    const name = wordsOf(html, label)
      .replace(/\s*:\s*$/, '')
      .toLowerCase();
    const text = wordsOf(html, value).replace(/^:\s*/, '');
    if (name.length <= 40 && /[\p{L}\d]/u.test(text) && !pairs.has(name))
      pairs.set(name, cut(text, longestField));
  };
  const { $ } = html;
  for (const row of $('tr').slice(0, mostPairs).toArray()) {
    // Some tables have a cell of their own for the colon.
    const cells = $(row)
      .children('th, td')
      .filter((_, cell) => wordsOf(html, $(cell)) !== ':');
    if (cells.length === 2) add(cells.eq(0) as Nodes, cells.eq(1) as Nodes);
  }
  for (const term of $('dt').slice(0, mostPairs).toArray()) {
    add($(term) as Nodes, $(term).next('dd') as Nodes);
  }
  for (const row of $('div.row').slice(0, mostPairs).toArray()) {
    const columns = $(row).children('div');
    if (columns.length === 2 && columns.find('div.row').length === 0) {
      add(columns.eq(0) as Nodes, columns.eq(1) as Nodes);
    }
  }
  return pairs;
}
