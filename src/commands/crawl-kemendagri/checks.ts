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
import type { CrawlCall } from './options.ts';

/** Checks all sources, or those after `--source`; exit 5 where one that is on does not work. */
export function tellChecks(call: CrawlCall): Promise<ExitCode> {
  return checkAndTell(call, call.options.source ?? []);
}

/** The same for `sop regulation source test`. */
export async function checkAndTell(call: Call<object>, typed: readonly string[]): Promise<ExitCode> {
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

/** Of sources that were named, what was read first is shown with its day and its address. */
function tellScreen(
  call: Call<object>,
  session: Session,
  checks: readonly SourceCheck[],
  named: boolean,
): void {
  const { print, words } = call;
  const { style } = print;
  const say = words.crawl.check;
  print.line(say.title(momentWords(call, session, nowOf(session))));
  const width = Math.min(26, Math.max(...checks.map(({ setting }) => displayWidth(cleanLine(setting.name)))));
  const indent = ' '.repeat(width + 4);
  const all = sourcesNow(session);
  for (const check of checks) {
    const { setting, outcome } = check;
    const works = outcome === 'ok';
    const failing = setting.on ? style.bad(style.signs.not) : style.look(style.signs.look);
    const sign = works ? style.good(style.signs.done) : failing;
    const name = padText(truncateText(cleanLine(setting.name), width), width);
    const off = setting.on ? '' : `; ${say.off}`;
    print.wrapped(`${resultOf(call, check)}${off}`, { indent, first: `${sign} ${name}  ` });
    const primary = all.find(({ fallback }) => fallback === setting.id);
    const more = [
      ...(works || !setting.on ? [] : [cleanLine(firstPage(setting))]),
      ...(named ? [] : exampleOf(call, check)),
      ...(primary ? [say.fallbackOf(cleanLine(primary.name))] : []),
      ...(setting.insecure ? [words.crawl.insecure] : []),
    ];
    for (const line of more) print.wrapped(line, { indent, paint: style.dim });
    if (named) tellFirst(call, session, check);
  }
  print.line(say.nothingWritten);
  if (checks.some(({ outcome }) => outcome === 'layout-changed')) print.wrapped(say.mend);
}

function exampleOf({ words }: Call<object>, { example, outcome }: SourceCheck): string[] {
  if (example === null || outcome !== 'ok') return [];
  return [words.crawl.check.example(truncateText(cleanLine(example), 70))];
}

/** Addresses stand unbroken, so that one can open them. */
function tellFirst({ print, words }: Call<object>, session: Session, { first }: SourceCheck): void {
  for (const { title, date, url } of first) {
    const day = date === null ? undefined : parseMoment(date, session.zone)?.day;
    const dated = day === undefined ? words.crawl.check.undated : words.dates.shortDay(day);
    print.wrapped(`${dated}: ${cleanLine(title)}`, { indent: '      ', first: '    ' });
    if (url !== null) print.line(`      ${print.style.dim(cleanLine(url))}`);
  }
}

function resultOf({ words }: Call<object>, check: SourceCheck): string {
  const say = words.crawl.check;
  const seconds = say.seconds(check.milliseconds);
  const { outcome, error, status, found } = check;
  if (outcome === 'ok') return `${say.works(check)}, ${seconds}`;
  const fault = words.crawl.fault({ outcome, error: error ?? undefined, status: status ?? undefined });
  return found > 0 ? `${fault}, ${say.works(check)}, ${seconds}` : `${fault}, ${seconds}`;
}
