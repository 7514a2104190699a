// What screen and summary say alike: how a source fared, why it is to be looked at in the browser, why an item is news.
import type { Announced, CrawlRun, SourceTold } from '../../desk/crawl/shapes.ts';
import { type Session, today } from '../../desk/session.ts';
import { firstPage, isGood } from '../../procedure/sources.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { truncateText } from '../../terminal/text.ts';
import { citingLines, quoted, topicNames } from '../regulation/shown.ts';
import type { OpenedCase } from './open-cases.ts';
import type { CrawlCall } from './options.ts';

/** A source that was looked at and could not be read whole. */
export function isFailing({ line }: SourceTold): boolean {
  return line !== null && !isGood(line);
}

/** Read for the first time, also in place of a source that was read before. */
export function isFirst({ line, first }: SourceTold): boolean {
  return line?.baseline === true || (line !== null && first);
}

/** What cannot be read is looked at in the browser; what was cut off is only searched again. */
export function isToBrowse(told: SourceTold): boolean {
  if (told.line === null) return !told.cut;
  return isFailing(told) && !['ended', 'run-limit', 'detail-limit'].includes(told.line.error ?? '');
}

/** `terhalang (403) sejak Rab 18 Nov`, or with a name in it; the day only where it is not today. */
export function faultOf(
  { words }: CrawlCall,
  session: Session,
  { line, since, detail, skipped }: SourceTold,
  named?: string,
): string {
  if (!line) return '';
  const { outcome, error, status } = line;
  const movedTo = hostMovedTo({ error, detail });
  const earlier = since !== null && since < today(session) ? words.crawl.since(since) : '';
  const fault = { outcome, error, status, movedTo, skipped: cleaned(skipped), ...(named && { named }) };
  return `${words.crawl.fault(fault)}${earlier}`;
}

function cleaned(skipped: SourceTold['skipped']): SourceTold['skipped'] {
  return skipped && { ...skipped, where: cleanLine(skipped.where) };
}

/** The host to which a source moved; null where it did not, or did not say. */
export function hostMovedTo({ error, detail }: { error?: string | null; detail: string }): string | null {
  if (error !== 'moved') return null;
  const [from = '', to] = detail.split(' -> ');
  return to !== undefined && URL.canParse(to, from) ? cleanLine(new URL(to, from).hostname) : null;
}

/** The hosts to look at in the browser, as typed after `--by-hand`; what serves programs has its pages one name up. */
export function hostsOf(sources: readonly Pick<SourceTold, 'setting'>[]): string {
  const hosts = sources.map(({ setting }) =>
    new URL(firstPage(setting)).hostname.replace(/^(?:backend|api)\.(?=[^.]+\.)/, ''),
  );
  return [...new Set(hosts)].join(', ');
}

/** Longer lists stand in `sop regulation list`. */
export const mostNamed = 20;

/** A longer one says nothing to a reader, and is no use when it is cut. */
const longestAddress = 200;

/** The page of an item, to be opened; null where it has none that one could read. */
export function addressOf(url: string | null): string | null {
  const address = url === null ? '' : cleanLine(url);
  return address === '' || address.length > longestAddress ? null : address;
}

/** What changed, each in one short phrase. */
export function changesOf({ words }: CrawlCall, { changes }: Announced): string[] {
  const short = (text: string | null) => (text === null ? null : truncateText(cleanLine(text), 100));
  return changes.map(({ field, from, to }) =>
    words.crawl.change({ field, from: short(from), to: short(to) }),
  );
}

/** What is new goes to the Kabag. */
export function nextCommand(run: CrawlRun, opened: readonly OpenedCase[]): string | null {
  if (run.dryRun) return null;
  if (opened.some(({ already }) => !already)) return 'sop print incoming --new';
  const [first] = run.new;
  if (first) return `sop intake --from-regulation ${quoted(first.item.ref)}`;
  const [changed] = run.changed;
  return changed ? `sop regulation show ${quoted(changed.item.ref)}` : null;
}

/** Why it is news: its topics with the words that matched, or why it is kept. */
export function whyOf({ words }: CrawlCall, session: Session, { topics, kept }: Announced): string {
  const say = words.crawl;
  if (topics.length === 0) return kept ? say.kept[kept] : '';
  const name = topicNames(session);
  return say.topic(topics.map(({ topic, words }) => ({ name: name(topic), words: words.map(cleanLine) })));
}

/** An instrument that replies rest on, with who cites it. */
export function touchedLines(call: CrawlCall, { touched }: CrawlRun): { what: string; more: string[] }[] {
  const say = call.words.crawl;
  return touched.map(({ how, ref, by, cases, basis }) => ({
    what: say.touched[how](cleanLine(ref), cleanLine(by.join(', '))),
    more: [...(basis === null ? [] : [say.basis(basis)]), ...citingLines(call, cases)],
  }));
}
