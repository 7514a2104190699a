// When an entry of a list page was published: where the office says that it stands, else what looks like a date beside it.
import { readPublished } from '../../../dates.ts';
import type { Finding } from '../../../finding.ts';
import { noteOf } from '../../reading/fields.ts';
import { type HtmlPage, selectIn, wordsOf } from '../../reading/html-page.ts';
import type { Entry } from './entries.ts';
import type { Asked } from './finding.ts';

/** `25 April 2025`, `03 Okt 2025`, `05/31/2025`, `2015-08-28`, and the time that may stand behind. */
const dateLike =
  /(?<!\d)(?:\d{1,2}[ \-/.](?:\p{L}{3,9}|\d{1,2})\.?,?[ \-/.]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)(?:[ T,|-]{1,3}\d{2}[:.]\d{2}(?:[:.]\d{2})?(?: ?WIB)?)?/u;

/** A line that, beside the title, holds only a date and whose it is; in longer ones the date is part of the news. */
const longestLine = 80;

/** Sets `published`; a date that cannot be is noted where the office named its place, or where it looks like one. */
export function readDay(finding: Finding, html: HtmlPage, entry: Entry, { source, look }: Asked): void {
  const { selectors } = source;
  const order = selectors.dates === 'mdy' ? ('mdy' as const) : undefined;
  for (const printed of candidates(html, entry, selectors.date)) {
    const read = readPublished(printed, look.now, order);
    if (read === null) continue;
    if ('published' in read) finding.published = read.published;
    else if (selectors.date === undefined && read.fault === 'date-unreadable') continue;
    else finding.notes.push(noteOf(read.fault, 'published', printed));
    return;
  }
}

function candidates(html: HtmlPage, { around, lines, title }: Entry, selector: string | undefined): string[] {
  const named = around.flatMap((region) => {
    const nodes = selector
      ? selectIn(html, 'date', selector, region)
      : region.find('time, .date, .tanggal, .time');
    return nodes.toArray().flatMap((node) => {
      const stamp = html.$(node).attr('datetime');
      return [...(stamp ? [stamp] : []), wordsOf(html, html.$(node))];
    });
  });
  const seen = lines
    .map((line) => line.replace(title, ''))
    .flatMap((line) => (line.length <= longestLine ? (dateLike.exec(line)?.[0] ?? []) : []));
  return [...named.filter(Boolean), ...(selector && named.length > 0 ? [] : seen)];
}
