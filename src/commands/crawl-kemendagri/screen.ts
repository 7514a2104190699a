// A run on the screen: what each source showed, then what is new, what changed, and what that touches (SCREENS.md §14).
import type { Announced, CrawlRun, SourceTold } from '../../desk/crawl/shapes.ts';
import { dayBorne } from '../../desk/regulation/list.ts';
import type { Session } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { displayWidth, padText, truncateText } from '../../terminal/text.ts';
import { momentWords } from '../recording.ts';
import { aboutOf, dayWords, refOf, sourceNames, titleInList } from '../regulation/shown.ts';
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
  whyOf,
} from './told.ts';

export function tellScreen(
  call: CrawlCall,
  session: Session,
  run: CrawlRun,
  opened: readonly OpenedCase[],
): void {
  const { print, words } = call;
  const say = words.crawl;
  const looked = run.sources.filter(({ line, cut }) => line !== null || cut);
  print.line(say.title(momentWords(call, session, run.startedAt), looked.length));
  if (run.dryRun) print.line(say.dryRun);
  tellSources(call, session, run.sources);
  tellItems(call, session, say.newHeading, run.new);
  tellItems(call, session, say.changedHeading, run.changed);
  tellGone(call, session, run.gone);
  tellTouched(call, run);
  for (const { already, number, ref } of opened) {
    const told = { number, ref: cleanLine(ref) };
    print.done(already ? say.openedAlready(told) : say.opened(told));
  }
  const command = nextCommand(run, opened);
  if (command) print.line(`${words.general.next}: ${print.style.command(command)}`);
}

function tellSources(call: CrawlCall, session: Session, sources: readonly SourceTold[]): void {
  const { print, words } = call;
  const { style } = print;
  const widest = Math.max(...sources.map(({ setting }) => displayWidth(cleanLine(setting.name))));
  const width = Math.min(widest, 24);
  const indent = ' '.repeat(width + 4);
  for (const told of sources) {
    const sign = isFailing(told)
      ? style.bad(style.signs.not)
      : told.line === null
        ? style.look(style.signs.look)
        : style.good(style.signs.done);
    const name = padText(truncateText(cleanLine(told.setting.name), width), width);
    const [first = '', ...more] = sourceLines(call, session, told);
    print.wrapped(first, { indent, first: `${sign} ${name}  ` });
    for (const line of more) print.wrapped(line, { indent });
    if (!isToBrowse(told)) continue;
    print.wrapped(words.crawl.inBrowser, { indent });
    const command = words.crawl.byHand(hostsOf([told]));
    const fits = indent.length + command.length <= print.columns;
    print.line(`${fits ? indent : '  '}${style.command(command)}`);
  }
}

function sourceLines(call: CrawlCall, session: Session, told: SourceTold): string[] {
  const say = call.words.crawl;
  const { line, setting, stale } = told;
  const overdue = say.stale(told.lastGood === null ? null : told.since, setting.staleDays);
  if (!line) return told.cut ? [say.cut, ...(stale ? [overdue] : [])] : [say.notLooked, overdue];
  const more = [...(stale ? [overdue] : []), ...(setting.insecure ? [say.insecure] : [])];
  if (!isFailing(told)) {
    const { found, new: fresh } = line;
    return [isFirst(told) ? say.baseline({ found, new: fresh }) : say.news(line), ...more];
  }
  return [`${faultOf(call, session, told)}, ${say.despite(line)}`, ...more];
}

function tellItems(call: CrawlCall, session: Session, heading: string, items: readonly Announced[]): void {
  if (items.length === 0) return;
  const { print, words } = call;
  const { caseNumber, dim } = print.style;
  print.line(heading);
  for (const one of items.slice(0, mostNamed)) {
    const { item, url } = one;
    const title = titleInList(call, aboutOf(item));
    print.wrapped(`${caseNumber(refOf(item))}  ${title}`, { indent: '    ', first: '  ' });
    const why = one.changes.length > 0 ? changesOf(call, one) : [whyOf(call, session, one)];
    const day = dayBorne(session, item);
    const beside = [day === null ? '' : dayWords(call, day), ...why].filter(Boolean);
    print.wrapped(beside.join('; '), { indent: '      ', paint: dim });
    // Unbroken, so that one can open it.
    const address = addressOf(url);
    if (address !== null) print.line(`      ${dim(address)}`);
  }
  if (items.length > mostNamed) print.line(`  ${words.crawl.andMore(items.length - mostNamed)}`);
}

function tellGone(call: CrawlCall, session: Session, gone: CrawlRun['gone']): void {
  if (gone.length === 0) return;
  const { print, words } = call;
  const name = sourceNames(session);
  print.line(words.crawl.goneHeading);
  for (const { item, sources } of gone.slice(0, mostNamed)) {
    const named = `${print.style.caseNumber(refOf(item))}  ${titleInList(call, aboutOf(item))}`;
    print.wrapped(`${named} (${sources.map(name).join(', ')})`, { indent: '    ', first: '  ' });
  }
  if (gone.length > mostNamed) print.line(`  ${words.crawl.andMore(gone.length - mostNamed)}`);
}

function tellTouched(call: CrawlCall, run: CrawlRun): void {
  const { print, words } = call;
  const lines = touchedLines(call, run);
  if (lines.length > 0) print.line(words.crawl.touchedHeading);
  for (const { what, more } of lines) print.look(what, more);
}
