// The check of sources: in one screen which work from this network, and why the others do not.
import { checkSources, type SourceCheck, someFail } from '../../desk/crawl/check-sources.ts';
import { nowOf, openSession, type Session } from '../../desk/session.ts';
import { sourcesNow } from '../../desk/sources.ts';
import { type ExitCode, exitCodes } from '../../errors.ts';
import { firstPage } from '../../procedure/sources.ts';
import { parseMoment } from '../../procedure/time.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { startProgress } from '../../terminal/progress.ts';
import { displayWidth, padText, truncateText } from '../../terminal/text.ts';
import type { Call } from '../command.ts';
import { momentWords } from '../recording.ts';
import { titleInList } from '../regulation/shown.ts';
import { tellNextSteps } from './next-steps.ts';
import { hostMovedTo } from './told.ts';

/** Checks all sources, or those that were typed; exit 5 where one that is on does not work. */
export async function tellChecks(call: Call<object>, typed: readonly string[]): Promise<ExitCode> {
  const { context, options, print, words } = call;
  const session = openSession(context, options);
  const { checking: label, checked } = words.crawl.progress;
  const total = typed.length || sourcesNow(session).length;
  const bar = options.quiet
    ? null
    : await startProgress({ label, total, words: checked, output: context.io.stderr });
  let checks: SourceCheck[];
  try {
    checks = await checkSources(session, typed, (done) => bar?.update(done));
  } finally {
    bar?.stop();
  }
  if (options.json) print.json({ sources: checks.map(checkJson) });
  else tellScreen(call, session, checks, typed.length > 0);
  return someFail(checks) ? exitCodes.outside : exitCodes.done;
}

function checkJson({ setting, ...check }: SourceCheck): object {
  const { id, name, on, why, url, insecure } = setting;
  return { id, name, on, why, url, insecure, ...check };
}

/** Of sources that were named, what was read first is shown with its day and its address; of all, each in one line. */
function tellScreen(
  call: Call<object>,
  session: Session,
  checks: readonly SourceCheck[],
  named: boolean,
): void {
  const { print, words } = call;
  const say = words.crawl.check;
  print.wrapped(say.title(momentWords(call, session, nowOf(session))));
  const offline = checks.every(({ error }) => error === 'dns') && checks.length > 1;
  if (offline) print.look(say.offline);
  const idle = named ? [] : checks.filter(({ setting, outcome }) => !setting.on && outcome !== 'ok');
  const shown = checks.filter((check) => !idle.includes(check));
  const width = Math.min(26, Math.max(...shown.map(({ setting }) => displayWidth(cleanLine(setting.name)))));
  for (const check of shown) {
    tellState(call, check, width);
    if (named) tellMore(call, session, check, ' '.repeat(width + 4));
    else if (check.setting.insecure) print.line(`  ${words.crawl.insecure}`);
    if (check.outcome === 'ok' || !check.setting.on || offline) continue;
    // Unbroken, so that one can open it.
    print.line(`  ${print.style.dim(cleanLine(firstPage(check.setting)))}`);
  }
  if (idle.length > 0) print.wrapped(say.allOff(idle.map(({ setting }) => cleanLine(setting.name))));
  if (named) tellNextSteps(call, checks);
  print.line(say.nothingWritten);
  if (checks.some(({ setting, outcome }) => (named || setting.on) && outcome === 'layout-changed'))
    print.wrapped(say.mend);
}

function tellState(call: Call<object>, check: SourceCheck, width: number): void {
  const { print, words } = call;
  const { style } = print;
  const { setting, outcome } = check;
  const failing = setting.on ? style.bad(style.signs.not) : style.look(style.signs.look);
  const sign = outcome === 'ok' ? style.good(style.signs.done) : failing;
  const name = padText(truncateText(cleanLine(setting.name), width), width);
  const off = setting.on ? '' : `; ${words.crawl.check.off}`;
  const told = `${resultOf(call, check)}${off}`;
  print.wrapped(told, { indent: ' '.repeat(width + 4), first: `${sign} ${name}  ` });
}

function tellMore(call: Call<object>, session: Session, check: SourceCheck, indent: string): void {
  const { print, words } = call;
  const { setting } = check;
  const primary = sourcesNow(session).find(({ fallback }) => fallback === setting.id);
  const more = [
    ...(primary ? [words.crawl.check.fallbackOf(cleanLine(primary.name))] : []),
    ...(setting.insecure ? [words.crawl.insecure] : []),
  ];
  for (const line of more) print.wrapped(line, { indent, paint: print.style.dim });
  tellFirst(call, session, check);
}

/** Addresses stand unbroken, so that one can open them. */
function tellFirst(call: Call<object>, session: Session, { first }: SourceCheck): void {
  const { print, words } = call;
  for (const { title, date, url } of first) {
    const day = date === null ? undefined : parseMoment(date, session.zone)?.day;
    const dated = day === undefined ? words.crawl.check.undated : words.dates.shortDay(day);
    print.wrapped(`${dated}: ${titleInList(call, cleanLine(title))}`, { indent: '      ', first: '    ' });
    if (url !== null) print.line(`      ${print.style.dim(cleanLine(url))}`);
  }
}

function resultOf({ words }: Call<object>, check: SourceCheck): string {
  const say = words.crawl.check;
  const { outcome, error, status, found } = check;
  if (outcome === 'ok') return `${say.works(check)}, ${say.seconds(check.milliseconds)}`;
  const fault = words.crawl.fault({
    outcome,
    error: error ?? undefined,
    status: status ?? undefined,
    movedTo: hostMovedTo(check),
  });
  return found > 0 ? `${fault}, ${say.found(check)}` : fault;
}
