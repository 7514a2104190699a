// What an entry of a list page says, as a finding: a news item, or an instrument with what stands on its card.
import type { SourceSetting } from '../../../../procedure/sources.ts';
import { emptyFinding, type Finding } from '../../../finding.ts';
import { readTitle } from '../../../title.ts';
import { noteOf } from '../../reading/fields.ts';
import { type HtmlPage, linesOf, selectIn, wordsOf } from '../../reading/html-page.ts';
import { cut, longestField } from '../../reading/plain-field.ts';
import type { Fetcher, Look } from '../../source.ts';
import { hasLabels, headingOf, readCard } from './card.ts';
import type { Entry } from './entries.ts';
import { readDay } from './published-day.ts';

export interface Asked {
  source: Pick<SourceSetting, 'selectors' | 'issuer'>;
  look: Pick<Look, 'now'>;
  fetcher: Pick<Fetcher, 'allows'>;
}

/** Null for what is no item of its own: nothing names it, or it is news that may not be followed. */
export function readEntry(html: HtmlPage, entry: Entry, asked: Asked): Finding | null {
  const kind = kindOf(entry, asked);
  if (entry.title === '' || (kind === 'news' && entry.url === null)) return null;
  const finding = emptyFinding(kind, cut(entry.title, longestField));
  finding.url = entry.url;
  if (entry.refused !== null) finding.notes.push(noteOf('address-refused', 'url', entry.refused));
  if (kind === 'regulation') readCard(finding, html, entry, asked);
  else finding.summary = summaryOf(html, entry, asked);
  // A card that names its days by labels has no other date.
  if (kind === 'news' || !hasLabels(entry)) readDay(finding, html, entry, asked);
  return finding;
}

function kindOf(entry: Entry, { source: { selectors } }: Asked): Finding['kind'] {
  if (selectors.as === 'news' || selectors.as === 'regulation') return selectors.as;
  const { type, number, about } = readTitle(entry.title);
  // A headline may begin with an instrument too; its own title says what it is about.
  const names = type !== null && number !== null && about !== null;
  return names || headingOf(entry) !== null ? 'regulation' : 'news';
}

/** The office's selector, else the longest paragraph that is neither title nor date. */
function summaryOf(
  html: HtmlPage,
  { around, title }: Entry,
  { source: { selectors } }: Asked,
): string | null {
  const texts = around.flatMap((region) =>
    selectors.summary
      ? linesOf(html, selectIn(html, 'summary', selectors.summary, region).first()).join('\n')
      : region
          .find('p')
          .toArray()
          .map((paragraph) => wordsOf(html, html.$(paragraph)))
          .filter((text) => text.length > 40 && !text.startsWith(title)),
  );
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return cut(longest, 2000) || null;
}
