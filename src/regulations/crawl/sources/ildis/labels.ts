// What an ILDIS detail page says under its labels and headings: in the body, in the boxes beside it, behind the word SUBJEK.
import { tidy } from '../../../text.ts';
import { type HtmlPage, linesOf, type Nodes, wordsOf } from '../../reading/html-page.ts';
import { cut, longestField } from '../../reading/plain-field.ts';

/** Values by their labels in lower case, `nomor`, `status`; without those that are blank or `-`. */
export function readLabels(html: HtmlPage): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const keep = (label: string, value: string) => {
    const name = label.replace(/\s*:\s*$/, '').toLowerCase();
    // Colonial types print Nomor and Tahun twice, the second time blank or the same.
    if (/[\p{L}\d]/u.test(value) && !labels.has(name)) labels.set(name, cut(value, longestField));
  };
  for (const [label, value] of [...pairsOf(html), ...boxesOf(html)]) keep(label, value);
  return labels;
}

/** A bare text, a line break, and the value in a span; one pair a block. */
function pairsOf(html: HtmlPage): [string, string][] {
  const pairs = new Map<unknown, [string, string]>();
  for (const span of html.$('span.text-extra-dark-gray').toArray()) {
    if (pairs.has(span.parent)) continue;
    const texts = html
      .$(span)
      .parent()
      .contents()
      .filter((_, node) => node.type === 'text');
    pairs.set(span.parent, [tidy(texts.text()), wordsOf(html, html.$(span))]);
  }
  return [...pairs.values()];
}

/** `JENIS DOKUMEN`, `SINGKATAN JENIS`, `STATUS`: the label is the first line, the value the second. */
function boxesOf(html: HtmlPage): [string, string][] {
  return html
    .$('ul.list-group')
    .toArray()
    .flatMap((box): [string, string][] => {
      const [label, value] = html.$(box).children('li').toArray();
      if (!label || !value || html.$(value).find('a').length > 0) return [];
      return [[wordsOf(html, html.$(label)), wordsOf(html, html.$(value))]];
    });
}

/** Words behind ` SUBJEK : `, parted by ` - `, with one more of these at the end. */
export function readSubjects(html: HtmlPage): string[] {
  const line = linesOf(html, html.$.root()).find((each) => /^SUBJEK\s*:/.test(each));
  if (line === undefined) return [];
  return line
    .replace(/^SUBJEK\s*:/, '')
    .split(/\s[-–]\s|\s[-–]$/)
    .map((subject) => cut(tidy(subject), 200))
    .filter((subject) => /[\p{L}\d]/u.test(subject));
}

/** The first name of the table under `T.E.U BADAN`: `Indonesia. Kementerian Dalam Negeri`. */
export function readAuthor(html: HtmlPage): string | null {
  for (const table of html.$('table').toArray()) {
    const rows = html.$(table).find('tr').toArray();
    const column = cells(html, rows[0]).findIndex((head) => /^nama pengarang$/i.test(head));
    if (column < 0) continue;
    const names = rows.slice(1).map((row) => cells(html, row)[column] ?? '');
    return names.find((name) => /\p{L}{3}/u.test(name) && !/^data\b.*\btersedia\b/i.test(name)) ?? null;
  }
  return null;
}

function cells(html: HtmlPage, row: Parameters<HtmlPage['$']>[0]): string[] {
  return (html.$(row) as Nodes)
    .children('th, td')
    .toArray()
    .map((cell) => wordsOf(html, html.$(cell)));
}

/** Every box under a heading of these words, each once. */
export function boxesUnder(html: HtmlPage, heading: RegExp): Nodes[] {
  const boxes = html
    .$('h1, h2, h3, h4, h5, h6')
    .toArray()
    .filter((each) => heading.test(wordsOf(html, html.$(each))))
    .map((each) => html.$(each).closest('.widget')[0] ?? each.parent);
  return [...new Set(boxes)].flatMap((box) => (box === null ? [] : html.$(box)));
}
