// The title of an entry among all that stands in its links and around them.
import { tidy } from '../../../text.ts';
import { type HtmlPage, type Nodes, wordsOf } from '../../reading/html-page.ts';
import { cut, longestField } from '../../reading/plain-field.ts';

const headings = 'h1, h2, h3, h4, h5, h6';

/** What leads to an entry and does not name it. */
const leads =
  /^\W*(?:(?:baca|read|lihat|view|see|klik|click|tampilkan)\b.{0,30}|(?:berita |info )?selengkapnya|continue reading.{0,20}|more|detail\w*|unduh\b.{0,20}|download\b.{0,20}|next|prev\w*|previous|berikutnya|sebelumnya|share|bagikan|beranda|home)\W*$/iu;

/**
 * The longest words of the links themselves; else their title attribute, a heading beside them, or the words in place of a
 * picture. What is cut by dots is completed from any of these. Empty where nothing names it.
 */
export function titleOf(html: HtmlPage, links: Nodes, around: readonly Nodes[]): string {
  const texts = links.toArray().map((link) => {
    const heading = html.$(link).find(headings).first();
    return wordsOf(html, heading.length > 0 ? heading : html.$(link));
  });
  const ranks = [
    texts,
    links.toArray().map((link) => html.$(link).attr('title') ?? ''),
    around.map((region) => wordsOf(html, region.find(headings).first())),
    links.toArray().map((link) => html.$(link).find('img[alt]').first().attr('alt') ?? ''),
  ].map((found) => found.map((text) => cut(tidy(text), longestField)).filter(namesSomething));
  const best = longestOf(ranks.find((found) => found.length > 0) ?? []);
  return completed(best, ranks.flat());
}

function namesSomething(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !leads.test(text);
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

const cutByDots = /\s*(?:\.{2,}|…)$/u;

function completed(title: string, others: readonly string[]): string {
  if (!cutByDots.test(title)) return title;
  const stem = title.replace(cutByDots, '').toLowerCase();
  const whole = others.filter((text) => !cutByDots.test(text) && text.toLowerCase().startsWith(stem));
  return stem.length < 8 ? title : longestOf([title, ...whole]);
}
