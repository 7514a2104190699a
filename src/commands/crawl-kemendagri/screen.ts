// A run on the screen: what each source showed, then what is new, what changed, and what that touches (SCREENS.md §14).
import type { Announced, CrawlRun, SourceTold } from '../../desk/crawl/shapes.ts';
import type { Session } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Cell } from '../../terminal/table.ts';
import { displayWidth, padText, truncateText } from '../../terminal/text.ts';
import { momentWords } from '../recording.ts';
import { aboutOf, quoted, refOf } from '../regulation/shown.ts';
import type { OpenedCase } from './open-cases.ts';
import type { CrawlCall } from './options.ts';
import { faultOf, hostsOf, isFailing, isToBrowse, touchedLines, whyOf } from './told.ts';

/** Longer lists stand in `sop regulation list`. */
const mostShown = 30;

export function tellScreen(
  call: CrawlCall,
  session: Session,
  run: CrawlRun,
  opened: readonly OpenedCase[],
): void {
  const { print, words } = call;
  const say = words.crawl;
  const looked = run.sources.filter(({ line }) => line !== null);
  print.line(say.title(momentWords(call, session, run.startedAt), looked.length));
  if (run.dryRun) print.line(say.dryRun);
  tellSources(call, session, run.sources);
  tellItems(call, session, say.newHeading, run.new);
  tellItems(call, session, say.changedHeading, run.changed);
  tellTouched(call, run);
  for (const { already, number, ref } of opened) {
    const told = { number, ref: cleanLine(ref) };
    print.done(already ? say.openedAlready(told) : say.opened(told));
  }
  const command = nextCommand(run, opened);
  if (command && !run.dryRun) print.line(`${words.general.next}: ${print.style.command(command)}`);
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
  if (!line) return [say.notLooked, overdue];
  const more = [...(stale ? [overdue] : []), ...(setting.insecure ? [say.insecure] : [])];
  if (!isFailing(told)) {
    const { found, new: fresh } = line;
    return [line.baseline ? say.baseline({ found, new: fresh }) : say.news(line), ...more];
  }
  const fault = faultOf(call, session, told);
  const rest = line.outcome === 'partial' && line.found > 0 ? say.news(line) : say.unknownContent;
  return [`${fault}, ${rest}`, ...more];
}

function tellItems(call: CrawlCall, session: Session, heading: string, items: readonly Announced[]): void {
  if (items.length === 0) return;
  const { print, words } = call;
  print.line(heading);
  const shown = items.slice(0, mostShown).map((one) => ({
    ref: refOf(one.item),
    about: aboutOf(one.item),
    beside: besideOf(call, session, one),
  }));
  const widest = (read: (one: (typeof shown)[number]) => string) =>
    Math.max(...shown.map((one) => displayWidth(read(one))));
  const fits = widest(({ ref }) => ref) + widest(({ about }) => about) + widest(({ beside }) => beside);
  if (fits + 6 <= print.columns) {
    print.table({
      columns: [{ head: '' }, { head: '', flexible: true }, { head: '' }],
      rows: shown.map(({ ref, about, beside }): Cell[] => [
        { text: ref, paint: print.style.caseNumber },
        about,
        beside,
      ]),
      indent: 2,
    });
  } else {
    // A title is read whole.
    for (const { ref, about, beside } of shown) {
      print.wrapped(`${print.style.caseNumber(ref)}  ${about}`, { indent: '    ', first: '  ' });
      print.wrapped(beside, { indent: '      ', paint: print.style.dim });
    }
  }
  if (items.length > shown.length) print.line(`  ${words.crawl.andMore(items.length - shown.length)}`);
}

/** What changed, else why it is news. */
function besideOf(call: CrawlCall, session: Session, one: Announced): string {
  if (one.changes.length === 0) return whyOf(call, session, one);
  return one.changes.map((change) => cleanLine(call.words.crawl.change(change))).join('; ');
}

function tellTouched(call: CrawlCall, run: CrawlRun): void {
  const { print, words } = call;
  const lines = touchedLines(call, run);
  if (lines.length > 0) print.line(words.crawl.touchedHeading);
  for (const { what, more } of lines) print.look(what, more);
}

/** What is new goes to the Kabag. */
function nextCommand(run: CrawlRun, opened: readonly OpenedCase[]): string | null {
  if (opened.some(({ already }) => !already)) return 'sop print incoming --new';
  const [first] = run.new;
  if (first) return `sop intake --from-regulation ${quoted(first.item.ref)}`;
  const [changed] = run.changed;
  return changed ? `sop regulation show ${quoted(changed.item.ref)}` : null;
}
