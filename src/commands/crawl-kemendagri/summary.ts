// A run in plain lines, as cron mails them: the first says it; nothing where there is nothing to say and --quiet.
import type { Announced, CrawlRun, SourceTold } from '../../desk/crawl/shapes.ts';
import { type Session, today } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { truncateText } from '../../terminal/text.ts';
import { aboutOf, namedItem, refOf } from '../regulation/shown.ts';
import type { OpenedCase } from './open-cases.ts';
import type { CrawlCall } from './options.ts';
import {
  addressOf,
  changesOf,
  faultOf,
  hostsOf,
  isFailing,
  isFirst,
  isToBrowse,
  mostNamed,
  nextCommand,
  touchedLines,
} from './told.ts';

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
  const command = nextCommand(run, opened);
  return [
    say.title(parts, words.dates.shortDay(today(session))),
    ...(run.dryRun ? [words.crawl.dryRun] : []),
    ...(run.new.length > 0 ? [say.newLine(refsOf(call, run.new))] : []),
    ...(run.changed.length > 0 ? [say.changedLine(refsOf(call, run.changed))] : []),
    ...sourceLines(call, session, run),
    ...touchedLines(call, run).flatMap(({ what, more }) => [what, ...more.map((line) => `  ${line}`)]),
    ...(opened.length > 0 ? [say.openedLine(opened.map(({ number }) => number).join(', '))] : []),
    ...itemLines(call, [...run.new, ...run.changed]),
    ...(command ? [`${words.general.next}: ${command}`] : []),
  ];
}

/** What the first line counts. */
function partsOf({ words }: CrawlCall, run: CrawlRun): string[] {
  const say = words.crawl.summary;
  const failing = run.sources.filter(isFailing);
  const blocked = failing.filter(({ line }) => line?.outcome === 'blocked').length;
  const stale = run.sources.filter(isStale).length;
  const first = firstRead(run).length;
  const cut = run.sources.filter((told) => told.cut).length;
  const counted: [number, (count: number) => string][] = [
    [run.new.length, say.new],
    [run.changed.length, say.changed],
    [blocked, say.blocked],
    [failing.length - blocked, say.unreadable],
    [cut, say.cut],
    [stale, say.stale],
    [first, say.first],
    [run.touched.length, say.touched],
  ];
  return counted.flatMap(([count, word]) => (count > 0 ? [word(count)] : []));
}

/** Not read whole for long, beside those that the run itself could not read. */
function isStale(told: SourceTold): boolean {
  return told.stale && !told.cut && !isFailing(told);
}

/** Sources whose items are known from now on. */
function firstRead({ sources }: CrawlRun): SourceTold[] {
  return sources.filter((told) => isFirst(told) && (told.line?.found ?? 0) > 0 && !isFailing(told));
}

function refsOf({ words }: CrawlCall, items: readonly Announced[]): string {
  const more = items.length > mostNamed ? [words.crawl.andMore(items.length - mostNamed)] : [];
  return [...items.slice(0, mostNamed).map(({ item }) => refOf(item)), ...more].join(', ');
}

/** Each with its title, what changed, and below it where to read it. */
function itemLines(call: CrawlCall, items: readonly Announced[]): string[] {
  return items.slice(0, mostNamed).flatMap((one) => {
    const title = truncateText(aboutOf(one.item), 70);
    const address = addressOf(one.url);
    const told = [title, ...changesOf(call, one)].join('; ');
    return [`${refOf(one.item)}  ${told}`, ...(address === null ? [] : [`  ${address}`])];
  });
}

/** Those that the library keeps; of the others only their number is known. */
function goneNames({ words }: CrawlCall, { gone }: CrawlRun): string[] {
  const more = gone.length > mostNamed ? [words.crawl.andMore(gone.length - mostNamed)] : [];
  return [...gone.slice(0, mostNamed).map(({ item }) => namedItem(item)), ...more];
}

function sourceLines(call: CrawlCall, session: Session, run: CrawlRun): string[] {
  const { words } = call;
  const say = words.crawl;
  const { sources } = run;
  const names = (list: CrawlRun['sources']) => list.map(({ setting }) => cleanLine(setting.name)).join(', ');
  const failing = sources.filter(isFailing);
  const stale = sources.filter(isStale);
  const first = firstRead(run);
  const insecure = sources.filter(({ line, setting }) => line && setting.insecure);
  const gone = sources.filter(({ line }) => line && line.gone > 0);
  const gones = gone.reduce((sum, { line }) => sum + (line?.gone ?? 0), 0);
  const toBrowse = [...failing, ...stale].filter(isToBrowse);
  return [
    ...failing.map((told) =>
      words.vocabulary.sentence(faultOf(call, session, told, cleanLine(told.setting.name))),
    ),
    ...stale.map(
      ({ setting, since, lastGood }) =>
        `${cleanLine(setting.name)}: ${say.stale(lastGood === null ? null : since, setting.staleDays)}`,
    ),
    ...(toBrowse.length > 0 ? [`${say.inBrowser} ${say.byHand(hostsOf(toBrowse))}`] : []),
    ...(first.length > 0 ? [say.summary.firstLine(names(first))] : []),
    ...(gones > 0 ? [say.summary.goneLine(gones, names(gone), goneNames(call, run))] : []),
    ...(insecure.length > 0 ? [say.summary.insecureLine(names(insecure))] : []),
  ];
}
