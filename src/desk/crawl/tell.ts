// What came of a run, as commands show it: the items that are announced, and how each source stands.
import type { Library } from '../../regulations/library.ts';
import { standingSources } from '../news.ts';
import type { Session } from '../session.ts';
import { sourcesNow } from '../sources.ts';
import type { Decision } from './decide.ts';
import type { Announced, CrawlRun, SourceReading, SourceTold } from './shapes.ts';

/** The items with these keys. */
export function announcedOf(keys: Iterable<string>, decision: Decision, library: Library): Announced[] {
  return [...keys].flatMap((key): Announced[] => {
    const item = library.get(key);
    if (!item) return [];
    const entries = decision.entries.filter((entry) => entry.key === key && !entry.gone);
    return [
      {
        item,
        url: item.addresses[0]?.url ?? null,
        topics: item.topics,
        kept: entries.find(({ kept }) => kept !== undefined)?.kept,
        sources: [...new Set(entries.map(({ source }) => source))],
        changes: decision.changed.get(key)?.changes ?? [],
      },
    ];
  });
}

/** Items of the library that a source does not show any more. */
export function goneOf({ entries }: Decision, library: Library): CrawlRun['gone'] {
  const gone = entries.filter((entry) => entry.gone);
  return [...new Set(gone.map(({ key }) => key))].flatMap((key) => {
    const item = library.get(key);
    const sources = gone.filter((entry) => entry.key === key).map(({ source }) => source);
    return item ? [{ item, sources }] : [];
  });
}

/** Those that were looked at, in the order of the run, then what was not seen for long though it is on. */
export function sourcesTold(
  session: Session,
  readings: readonly SourceReading[],
  { lines }: Decision,
): SourceTold[] {
  const standing = standingSources(session.office, sourcesNow(session), session.begun, session.zone);
  const byId = new Map(standing.map((one) => [one.setting.id, one]));
  const looked = readings.map(({ setting, detail, skipped, first, keptBody, error }): SourceTold => {
    const { since = null, stale = false, lastGood = null } = byId.get(setting.id) ?? {};
    const line = lines.find(({ source }) => source === setting.id) ?? null;
    const cut = error === 'ended';
    return { setting, line, cut, since, stale, lastGood, detail, skipped, first, keptBody };
  });
  const here = new Set(looked.map(({ setting }) => setting.id));
  const others = standing
    .filter(({ setting, stale }) => stale && !here.has(setting.id))
    .map(
      ({ setting, since, stale, lastGood }): SourceTold => ({
        setting,
        line: null,
        cut: false,
        since,
        stale,
        lastGood,
        detail: '',
        skipped: null,
        first: false,
        keptBody: null,
      }),
    );
  return [...looked, ...others];
}
