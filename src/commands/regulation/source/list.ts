// The sources as they stand: on or off and why, where they are, when each was last read whole; one that was named with all its settings.
import { type StandingSource, standingSources } from '../../../desk/news.ts';
import { openSession, type Session } from '../../../desk/session.ts';
import { sourcesNow, sourceTyped } from '../../../desk/sources.ts';
import type { SourceSetting } from '../../../procedure/sources.ts';
import { cleanLine } from '../../../terminal/clean.ts';
import { padText } from '../../../terminal/text.ts';
import type { Call } from '../../command.ts';
import { momentWords } from '../../recording.ts';

/** Prints them, or gives them as JSON. */
export function listSources(call: Call<object>): void {
  const { args, context, options, print, words } = call;
  const session = openSession(context, options);
  const named = args.map((typed) => sourceTyped(session, typed));
  const sources = named.length > 0 ? named : sourcesNow(session);
  const standing = new Map(
    standingSources(session.office, sources, session.begun, session.zone).map((one) => [one.setting.id, one]),
  );
  if (options.json) {
    const json = (source: SourceSetting) => ({
      ...source,
      lastGoodAt: standing.get(source.id)?.lastGood ?? null,
      failingSince: standing.get(source.id)?.since ?? null,
    });
    print.json({ sources: sources.map(json) });
    return;
  }
  const say = words.regulations.sources;
  print.line(print.style.heading(say.title));
  for (const source of sources) {
    printSource(call, session, source, standing.get(source.id) ?? null);
    if (named.length > 0) printSettings(call, source);
  }
  print.line(`\n${say.more}`);
  print.line(`  ${print.style.command('sop crawl-kemendagri --check-sources')}`);
}

function printSource(
  call: Call<object>,
  session: Session,
  source: SourceSetting,
  standing: StandingSource | null,
): void {
  const { print, words } = call;
  const { style } = print;
  const say = words.regulations.sources;
  const state = standing ? stateOf(call, session, standing) : say.off;
  const sign = source.on ? style.good(style.signs.done) : ' ';
  print.line(
    `${sign} ${style.command(padText(source.id, 20))}  ${cleanLine(source.name)}; ${style.dim(state)}`,
  );
  const primary = sourcesNow(session).find(({ fallback }) => fallback === source.id);
  const about = [
    `${source.kind} ${cleanLine(source.url)}`,
    ...(source.recorded === null ? [] : [say.recorded(source.recorded)]),
    ...(primary ? [say.onlyWhenFails(primary.id)] : []),
    ...(source.insecure ? [words.crawl.insecure] : []),
    ...(source.why === null || source.on ? [] : [cleanLine(source.why)]),
  ];
  for (const line of about) print.wrapped(line, { indent: '    ', paint: style.dim });
}

function stateOf(call: Call<object>, session: Session, { lastGood, since }: StandingSource): string {
  const { dates, regulations } = call.words;
  const say = regulations.sources;
  if (since !== null) return say.failing(dates.shorterDay(since));
  return lastGood === null ? say.neverSeen : say.seen(momentWords(call, session, lastGood));
}

/** What `set` can change of it, by the names that one types. */
function printSettings({ print, words }: Call<object>, source: SourceSetting): void {
  const pairs = (values: object) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
  const settings: [string, string][] = [
    ['--family', source.family.join(' ')],
    ['--selector', pairs(source.selectors)],
    ['--limit', pairs(source.limits)],
    ['--topic', source.topics?.join(' ') ?? words.regulations.sources.allTopics],
    ['--stale-days', String(source.staleDays)],
    ['--fallback', source.fallback ?? ''],
    ['--issuer', source.issuer ?? ''],
    ['--ca-file', source.ca === null ? '' : words.regulations.sources.certificateKept],
  ];
  const flags = [
    ['--keep-all', source.keepAll],
    ['--may-be-empty', !source.neverEmpty],
    ['--insecure', source.insecure],
    ['--private', source.private],
  ] as const;
  for (const [flag, value] of settings) {
    if (value !== '') print.wrapped(`${flag} ${cleanLine(value)}`, { indent: '    ' });
  }
  for (const [flag, isSet] of flags) if (isSet) print.line(`    ${flag}`);
}
