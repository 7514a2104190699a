// The sources as they stand: on or off and why, where they are, when each was last seen whole.
import { openSession } from '../../../desk/session.ts';
import { sourcesNow } from '../../../desk/sources.ts';
import type { Search, SourceSetting } from '../../../procedure/sources.ts';
import { cleanLine } from '../../../terminal/clean.ts';
import { padText } from '../../../terminal/text.ts';
import type { Call } from '../../command.ts';
import { momentWords } from '../../recording.ts';

/** Prints them, or gives them as JSON; one that was named alone is shown whole. */
export function listSources(call: Call<object>): void {
  const { context, options, print, words } = call;
  const session = openSession(context, options);
  const sources = sourcesNow(session);
  const last = (id: string) => lastGood(session.office.searches, id);
  if (options.json) {
    print.json({ sources: sources.map((source) => ({ ...source, lastGoodAt: last(source.id) })) });
    return;
  }
  const say = words.regulations.sources;
  const { style } = print;
  print.line(style.heading(say.title));
  const widest = Math.max(...sources.map(({ id }) => id.length));
  const fallbackOf = new Map(
    sources.flatMap(({ id, fallback }) => (fallback === null ? [] : [[fallback, id]])),
  );
  for (const source of sources) {
    const at = last(source.id);
    const state = source.on
      ? at === null
        ? say.neverSeen
        : say.seen(momentWords(call, session, at))
      : say.off;
    const sign = source.on ? style.good(style.signs.done) : ' ';
    print.line(
      `${sign} ${style.command(padText(source.id, widest))}  ${cleanLine(source.name)}  ${style.dim(state)}`,
    );
    const about = [
      `${source.kind}: ${cleanLine(source.url)}`,
      ...(fallbackOf.has(source.id) ? [say.onlyWhenFails(fallbackOf.get(source.id) as string)] : []),
      ...(source.recorded === null ? [] : [say.recorded(source.recorded)]),
      ...(source.insecure ? [say.insecure] : []),
      ...(source.why === null || source.on ? [] : [cleanLine(source.why)]),
    ];
    for (const line of about) print.wrapped(line, { indent: '    ', paint: style.dim });
  }
  print.line(`\n${say.more}`);
  print.line(`  ${style.command('sop crawl-kemendagri --check-sources')}`);
}

function lastGood(searches: readonly Search[], id: SourceSetting['id']): string | null {
  const good = searches.findLast(({ lines }) =>
    lines.some(({ source, outcome }) => source === id && (outcome === 'ok' || outcome === 'unchanged')),
  );
  return good?.at ?? null;
}
