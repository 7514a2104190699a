// A run in plain lines, as cron mails them: the first says it; nothing where there is nothing to say and --quiet.
import type { Announced, CrawlRun } from '../../desk/crawl/shapes.ts';
import { type Session, today } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { truncateText } from '../../terminal/text.ts';
import type { OpenedCase } from './open-cases.ts';
import type { CrawlCall } from './options.ts';
import { faultOf, hostsOf, isFailing, isToBrowse, touchedLines } from './told.ts';

/** Longer lists stand in `sop regulation list`. */
const mostNamed = 20;

export function summaryOf(
  call: CrawlCall,
  session: Session,
  run: CrawlRun,
  opened: readonly OpenedCase[],
): string[] {
  const { options, words } = call;
  const say = words.crawl.summary;
  const looked = run.sources.filter(({ line }) => line !== null);
  const parts = partsOf(call, run);
  if (parts.length === 0 && opened.length === 0 && options.quiet) return [];
  if (parts.length === 0) parts.push(say.nothing(looked.length));
  return [
    say.title(parts, words.dates.shortDay(today(session))),
    ...(run.dryRun ? [words.crawl.dryRun] : []),
    ...named(call, run.new, say.newLine),
    ...named(call, run.changed, say.changedLine),
    ...sourceLines(call, session, run),
    ...touchedLines(call, run).flatMap(({ what, more }) => [what, ...more.map((line) => `  ${line}`)]),
    ...(opened.length > 0 ? [say.openedLine(opened.map(({ number }) => number).join(', '))] : []),
  ];
}

/** What the first line counts. */
function partsOf({ words }: CrawlCall, run: CrawlRun): string[] {
  const say = words.crawl.summary;
  const failing = run.sources.filter(isFailing);
  const blocked = failing.filter(({ line }) => line?.outcome === 'blocked').length;
  const stale = run.sources.filter((told) => told.stale && !isFailing(told)).length;
  const first = run.sources.filter(({ line }) => line?.baseline).length;
  const counted: [number, (count: number) => string][] = [
    [run.new.length, say.new],
    [run.changed.length, say.changed],
    [blocked, say.blocked],
    [failing.length - blocked, say.unreadable],
    [stale, say.stale],
    [first, say.first],
    [run.touched.length, say.touched],
  ];
  return counted.flatMap(([count, word]) => (count > 0 ? [word(count)] : []));
}

function named(call: CrawlCall, items: readonly Announced[], word: (refs: string) => string): string[] {
  if (items.length === 0) return [];
  const refs = items.slice(0, mostNamed).map(({ item }) => nameOf(item));
  const more = items.length > mostNamed ? [call.words.crawl.andMore(items.length - mostNamed)] : [];
  return [word([...refs, ...more].join(', '))];
}

/** An instrument is known by its citation; news by its headline, before the code that one types. */
function nameOf({ kind, ref, title }: Announced['item']): string {
  if (kind === 'regulation') return cleanLine(ref);
  return `${truncateText(cleanLine(title), 70)} (${cleanLine(ref)})`;
}

function sourceLines(call: CrawlCall, session: Session, run: CrawlRun): string[] {
  const { words } = call;
  const say = words.crawl;
  const { sources } = run;
  const names = (list: CrawlRun['sources']) => list.map(({ setting }) => cleanLine(setting.name)).join(', ');
  const failing = sources.filter(isFailing);
  const stale = sources.filter((told) => told.stale && !isFailing(told));
  const first = sources.filter(({ line }) => line?.baseline);
  const insecure = sources.filter(({ line, setting }) => line && setting.insecure);
  const gone = sources.filter(({ line }) => line && line.gone > 0);
  const gones = gone.reduce((sum, { line }) => sum + (line?.gone ?? 0), 0);
  const toBrowse = [...failing, ...stale].filter(isToBrowse);
  return [
    ...failing.map((told) => `${cleanLine(told.setting.name)}: ${faultOf(call, session, told)}`),
    ...stale.map(
      ({ setting, since, lastGood }) =>
        `${cleanLine(setting.name)}: ${say.stale(lastGood === null ? null : since, setting.staleDays)}`,
    ),
    ...(toBrowse.length > 0 ? [`${say.inBrowser} ${say.byHand(hostsOf(toBrowse))}`] : []),
    ...(first.length > 0 ? [say.summary.firstLine(names(first))] : []),
    ...(gones > 0 ? [say.summary.goneLine(gones, names(gone))] : []),
    ...(insecure.length > 0 ? [say.summary.insecureLine(names(insecure))] : []),
  ];
}
