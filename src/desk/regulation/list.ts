// Items of the library for a list: what is new and not dealt with yet, or all; the newest first.
import { type Day, dayOf, parseMoment } from '../../procedure/time.ts';
import type { Item, Library } from '../../regulations/library.ts';
import { type StandingStatus, type StandingWord, statusIn } from '../../regulations/standing.ts';
import { newsOf } from '../news.ts';
import type { Session } from '../session.ts';

export interface ListedItem {
  item: Item;
  /** Of news the standing means nothing. */
  status: StandingStatus | null;
  /** How that is told. */
  word: StandingWord | null;
  /** The day that it bears: of enactment or publication; null where nobody says. */
  day: Day | null;
  /** As what it was announced; null for an item that is not, or that was dealt with. */
  as: 'new' | 'changed' | null;
  announcedAt: string | null;
}

export interface ListFilter {
  all: boolean;
  topics: readonly string[];
  sources: readonly string[];
  kind: Item['kind'] | null;
  /** By the day that an item bears, else by when it was first seen. */
  since: Day | null;
}

/** The items that a filter lets through. */
export function listItems(session: Session, library: Library, filter: ListFilter): ListedItem[] {
  const news = newsOf(session, library);
  const asNews = new Map(news.map((one) => [one.item.key, one]));
  const items = filter.all ? [...library.items.values()] : news.map(({ item }) => item);
  const listed = items
    .filter((item) => passes(session, item, filter))
    .map((item): ListedItem => {
      const announced = asNews.get(item.key);
      return {
        item,
        ...(item.kind === 'news' ? { status: null, word: null } : statusIn(library, item.key)),
        day: dayBorne(session, item),
        as: announced?.as ?? null,
        announcedAt: announced?.at ?? null,
      };
    });
  return filter.all ? listed.toSorted(newestFirst) : listed;
}

function passes(session: Session, item: Item, { topics, sources, kind, since }: ListFilter): boolean {
  return (
    (topics.length === 0 || item.topics.some(({ topic }) => topics.includes(topic))) &&
    (sources.length === 0 || item.claims.some(({ source }) => sources.includes(source))) &&
    (kind === null || item.kind === kind) &&
    (since === null || (dayBorne(session, item) ?? daySeen(session, item)) >= since)
  );
}

/** The day that an item bears. */
export function dayBorne({ zone }: Pick<Session, 'zone'>, { date }: Item): Day | null {
  return date === null ? null : (parseMoment(date, zone)?.day ?? null);
}

function daySeen({ zone }: Session, { firstSeen }: Item): Day {
  return dayOf(Date.parse(firstSeen), zone);
}

function newestFirst(one: ListedItem, other: ListedItem): number {
  const of = ({ day, item }: ListedItem) =>
    `${day ?? item.identity?.year ?? ''} ${item.firstSeen} ${item.key}`;
  return of(one) < of(other) ? 1 : -1;
}
