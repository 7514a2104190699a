// The searches that were made, newest first: what shows that one looked, also where there was nothing.
import type { Search } from '../../procedure/sources.ts';
import { type Day, dayOf } from '../../procedure/time.ts';
import { tolerantWords } from '../read.ts';
import { nameOf, type Session } from '../session.ts';

export interface LoggedSearch extends Search {
  byName: string;
  /** By hand: what was looked at and what it showed; null where the words were erased or are damaged. */
  words: { addresses: string; text: string } | null;
}

/** True where nobody ever searched. */
export function neverSearched({ office }: Session): boolean {
  return office.searches.length === 0;
}

/** The last `most` searches, or all from a day on. */
export function searchLog(
  session: Session,
  { since, most }: { since: Day | null; most: number },
): LoggedSearch[] {
  const { searches } = session.office;
  const chosen =
    since === null
      ? searches.slice(-most)
      : searches.filter(({ at }) => dayOf(Date.parse(at), session.zone) >= since);
  const events = new Map(session.view.officeEvents().map((event) => [event.id, event]));
  const read = tolerantWords((event) => session.view.words(event), []);
  return chosen.toReversed().map((search) => {
    const event = search.method === 'by-hand' ? events.get(search.event) : undefined;
    const words = event ? read(event) : null;
    return {
      ...search,
      byName: nameOf(session, search.by),
      words: words && {
        addresses: String(words['addresses'] ?? ''),
        text: String(words['text'] ?? ''),
      },
    };
  });
}
