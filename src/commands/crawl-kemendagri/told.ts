// What screen and summary say alike: how a source fared, why it is to be looked at in the browser, why an item is news.
import type { Announced, CrawlRun, SourceTold } from '../../desk/crawl/shapes.ts';
import { type Session, today } from '../../desk/session.ts';
import { firstPage, isGood } from '../../procedure/sources.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { citingLines, topicNames } from '../regulation/shown.ts';
import type { CrawlCall } from './options.ts';

/** A source that was looked at and could not be read whole. */
export function isFailing({ line }: SourceTold): boolean {
  return line !== null && !isGood(line);
}

/** What cannot be read is looked at in the browser; what was cut off is only searched again. */
export function isToBrowse(told: SourceTold): boolean {
  if (told.line === null) return true;
  return isFailing(told) && !['ended', 'run-limit', 'detail-limit'].includes(told.line.error ?? '');
}

/** `terhalang (403) sejak Rab 18 Nov`; the day only where it is not today. */
export function faultOf({ words }: CrawlCall, session: Session, { line, since }: SourceTold): string {
  if (!line) return '';
  const { outcome, error, status } = line;
  const earlier = since !== null && since < today(session) ? words.crawl.since(since) : '';
  return `${words.crawl.fault({ outcome, error, status })}${earlier}`;
}

/** The hosts to look at in the browser, as typed after `--by-hand`. */
export function hostsOf(sources: CrawlRun['sources']): string {
  const hosts = sources.map(({ setting }) => new URL(firstPage(setting)).hostname);
  return [...new Set(hosts)].join(', ');
}

/** Why it is news: its topics, or why it is kept. */
export function whyOf({ words }: CrawlCall, session: Session, { topics, kept }: Announced): string {
  const say = words.crawl;
  if (topics.length === 0) return kept ? say.kept[kept] : '';
  const name = topicNames(session);
  return say.topic(topics.map(({ topic }) => name(topic)));
}

/** An instrument that replies rest on, with who cites it. */
export function touchedLines(call: CrawlCall, { touched }: CrawlRun): { what: string; more: string[] }[] {
  const say = call.words.crawl;
  return touched.map(({ how, ref, by, cases, basis }) => ({
    what: say.touched[how](cleanLine(ref), cleanLine(by.join(', '))),
    more: [...(basis === null ? [] : [say.basis(basis)]), ...citingLines(call, cases)],
  }));
}
