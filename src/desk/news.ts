// What is new and not dealt with yet, when it was last looked for, and how each source stands.
import type { Office } from '../procedure/office.ts';
import { isGood, type Search, type SearchLine, type SourceSetting } from '../procedure/sources.ts';
import { addDays, type Day, dayOf, type Instant, type Zone } from '../procedure/time.ts';
import type { Item, Library } from '../regulations/library.ts';
import type { ArchiveView } from './archive.ts';
import { keyNow } from './library.ts';

export interface News {
  item: Item;
  as: 'new' | 'changed';
  /** When it was announced: ISO 8601 with offset. */
  at: string;
}

interface Desk {
  view: Pick<ArchiveView, 'casesWith' | 'caseEvents'>;
  office: Pick<Office, 'dismissed' | 'searches'>;
}

/**
 * The items that were announced, newest first: but those that were dismissed since, or that became a case, unless they
 * changed after that. A function that gives the library is only called where something may be news.
 */
export function newsOf(desk: Desk, library: Library | (() => Library)): News[] {
  if (typeof library === 'function') return mayHaveNews(desk) ? newsOf(desk, library()) : [];
  const settled = settledAt(desk, (key) => keyNow(library, key));
  const news = [...library.items.values()].flatMap((item): News[] => {
    const { announced, key } = item;
    return announced === null || isSettled(settled, key, announced.at)
      ? []
      : [{ item, as: announced.as, at: announced.at }];
  });
  return news.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** By what the searches say they announced, without the library: a key may have become another since. */
function mayHaveNews(desk: Desk): boolean {
  const announced = desk.office.searches.flatMap((search) =>
    [...search.new, ...search.changed].map((key) => ({ key, at: search.at })),
  );
  if (announced.length === 0) return false;
  const settled = settledAt(desk, (key) => key);
  return announced.some(({ key, at }) => !isSettled(settled, key, at));
}

function isSettled(settled: ReadonlyMap<string, Instant>, key: string, at: string): boolean {
  return Date.parse(at) <= (settled.get(key) ?? Number.NEGATIVE_INFINITY);
}

/** When each item was last dismissed or taken in as a case, by the key that it has now. */
function settledAt({ view, office }: Desk, keyOf: (filed: string) => string): Map<string, Instant> {
  const settled = new Map<string, Instant>();
  const add = (filed: string, at: string) => {
    const key = keyOf(filed);
    settled.set(key, Math.max(settled.get(key) ?? Number.NEGATIVE_INFINITY, Date.parse(at)));
  };
  for (const [key, { at }] of office.dismissed) add(key, at);
  for (const { item, at } of takenIn(view)) add(item, at);
  return settled;
}

/** The cases that items became, with the key that each had then. */
export function* takenIn(view: Desk['view']): Generator<{ number: string; item: string; at: string }> {
  for (const number of view.casesWith('from-library')) {
    for (const { type, item, recordedAt: at } of view.caseEvents(number)?.events ?? []) {
      if (type === 'received' && typeof item === 'string') yield { number, item, at };
    }
  }
}

/** The newest search, by the program or by hand; null where nobody looked yet. */
export function lastSearch({ searches }: Pick<Office, 'searches'>): Search | null {
  return inTime(searches).at(-1) ?? null;
}

export interface StandingSource {
  setting: SourceSetting;
  /** What it showed last; null where it was not looked at yet. */
  line: SearchLine | null;
  /** When that was. */
  at: string | null;
  /** Day of the first failure after the last good run; null where the last run was good. */
  since: Day | null;
  /** When it was last `ok` or `unchanged`. */
  lastGood: string | null;
  /** Not seen well for more days than it may. */
  stale: boolean;
}

/**
 * How each source that is on stands, in their order. A source that only stands in for others is looked at when these
 * fail: it is judged as long as one of them does.
 */
export function standingSources(
  office: Pick<Office, 'searches' | 'sources'>,
  settings: readonly SourceSetting[],
  now: Instant,
  zone: Zone,
): StandingSource[] {
  const searches = inTime(office.searches).filter(({ method }) => method === 'crawl');
  const on = settings.filter((setting) => setting.on);
  const plain = on.map((setting) => standingOf(setting, office, searches, zone));
  return plain.map(({ from, ...standing }): StandingSource => {
    const instead = plain.filter(({ setting }) => setting.fallback === standing.setting.id);
    const failing = instead.flatMap(({ since }) => since ?? []).toSorted();
    if (instead.length > 0 && failing.length === 0) return { ...standing, since: null };
    const [latest] = [from, failing[0] ?? null]
      .flatMap((day) => day ?? [])
      .toSorted()
      .reverse();
    const stale = latest !== undefined && addDays(latest, standing.setting.staleDays) < dayOf(now, zone);
    return { ...standing, stale };
  });
}

/** `from`: the day from which its staleness counts. */
type Judged = StandingSource & { from: Day | null };

function standingOf(
  setting: SourceSetting,
  { sources }: Pick<Office, 'sources'>,
  searches: readonly Search[],
  zone: Zone,
): Judged {
  const runs = searches.flatMap(({ at, lines }) =>
    lines.filter(({ source }) => source === setting.id).map((line) => ({ at, line })),
  );
  const lastGood = runs.findLast(({ line }) => isGood(line)) ?? null;
  const failures = lastGood === null ? runs : runs.slice(runs.indexOf(lastGood) + 1);
  const dayIn = (at: string) => dayOf(Date.parse(at), zone);
  // Never seen well: counted from when it could first have been.
  const setFrom = sources.findLast(({ source }) => source.id === setting.id)?.validFrom ?? '';
  const begun = searches[0] && [dayIn(searches[0].at), setFrom].toSorted().at(-1);
  const since = failures[0] ? dayIn(failures[0].at) : null;
  return {
    setting,
    line: runs.at(-1)?.line ?? null,
    at: runs.at(-1)?.at ?? null,
    since,
    lastGood: lastGood?.at ?? null,
    stale: false,
    from: lastGood ? dayIn(lastGood.at) : (begun ?? null),
  };
}

/** Searches by their time; two computers may have looked at once. */
function inTime(searches: readonly Search[]): Search[] {
  return searches.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
