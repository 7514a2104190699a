// Items are taken off the list of what is new, with the reason; or put back on it.
import type { Item } from '../../regulations/library.ts';
import type { AppendResult } from '../archive.ts';
import { keyNow, readLibrary } from '../library.ts';
import { newsOf } from '../news.ts';
import { recordOffice } from '../record-office.ts';
import type { Session } from '../session.ts';

export interface Dismissal {
  items: readonly Item[];
  /** Why; empty where they are put back without a word. */
  why: string;
  dismissed: boolean;
}

export interface Dismissed {
  done: Item[];
  /** Those that were as they were to be already: not on the list, or not taken off it. */
  already: Item[];
  result: AppendResult;
}

/** Records it in one commit, of those that are not so already. Errors: those of `recordOffice`. */
export async function recordDismissal(
  session: Session,
  { items, why, dismissed }: Dismissal,
  clockOk: boolean,
): Promise<Dismissed> {
  const sorted = { done: [] as Item[], already: [] as Item[] };
  const result = await recordOffice(
    session,
    (now) => {
      const library = readLibrary(now);
      const news = new Set(newsOf(now, library).map(({ item }) => item.key));
      // What is put back may have been taken off under a key that it had before.
      const off = [...now.office.dismissed.keys()].map((filed) => ({ filed, key: keyNow(library, filed) }));
      const namesOf = ({ key }: Item) =>
        dismissed ? [key] : off.flatMap((one) => (one.key === key ? [one.filed] : []));
      const isSo = (item: Item) => (dismissed ? !news.has(item.key) : namesOf(item).length === 0);
      sorted.already = items.filter(isSo);
      sorted.done = items.filter((item) => !isSo(item));
      return sorted.done.flatMap(namesOf).map((item) => ({
        type: 'regulation-dismissed',
        fields: { item, dismissed },
        words: why === '' ? {} : { why },
      }));
    },
    clockOk,
  );
  return { ...sorted, result };
}
