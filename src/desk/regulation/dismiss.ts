// Items are taken off the list of what is new, with the reason; or put back on it.
import type { Item } from '../../regulations/library.ts';
import type { AppendResult } from '../archive.ts';
import { readLibrary } from '../library.ts';
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
      const off = new Set([...now.office.dismissed.keys()].map((key) => library.get(key)?.key ?? key));
      const isSo = ({ key }: Item) => (dismissed ? !news.has(key) : !off.has(key));
      sorted.already = items.filter(isSo);
      sorted.done = items.filter((item) => !isSo(item));
      return sorted.done.flatMap(({ key }) =>
        namesOf(now.office.dismissed, key, (other) => library.get(other)?.key, dismissed).map((item) => ({
          type: 'regulation-dismissed',
          fields: { item, dismissed },
          words: why === '' ? {} : { why },
        })),
      );
    },
    clockOk,
  );
  return { ...sorted, result };
}

/** What is put back may have been taken off under the key that it had before. */
function namesOf(
  off: ReadonlyMap<string, unknown>,
  key: string,
  keyNow: (key: string) => string | undefined,
  dismissed: boolean,
): string[] {
  if (dismissed) return [key];
  return [...off.keys()].filter((other) => other === key || keyNow(other) === key);
}
