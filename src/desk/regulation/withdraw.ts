// What was recorded by hand of an item, or a document of it, is taken back: it counts no more, and stays in the journal.
import { exitCodes, UserError } from '../../errors.ts';
import type { Item } from '../../regulations/library.ts';
import { handSource } from '../../regulations/shipped-sources.ts';
import type { AppendResult } from '../archive.ts';
import { keyNow, readEntries, readLibrary } from '../library.ts';
import type { Reading } from '../read.ts';
import { recordOffice } from '../record-office.ts';
import { refreshSession, type Session } from '../session.ts';
import { documentsOf } from './documents.ts';

export interface Withdrawal {
  item: Item;
  /** Events as typed: `A.42`. */
  events: readonly string[];
  why: string;
}

export interface Withdrawn {
  events: string[];
  /** What was said of it by hand before, which counts again. */
  left: string | null;
  /** Nobody else says anything of it: the library has it no more. */
  gone: boolean;
  result: AppendResult;
}

/**
 * Takes them back in one commit; UserError `item-event` (exit 2) where one is not of this item or not by hand. Errors: those
 * of `recordOffice`.
 */
export async function recordWithdrawal(
  session: Session,
  { item, events, why }: Withdrawal,
  clockOk: boolean,
): Promise<Withdrawn> {
  const typed = [...new Set(events.map((event) => event.trim().toUpperCase()))];
  const result = await recordOffice(
    session,
    (now) => {
      const byHand = byHandOf(now, item);
      for (const event of typed) refuseOther(now, item, event, byHand);
      return typed.map((event) => ({
        type: 'regulation-withdrawn',
        fields: { item: item.key, event },
        words: { why },
      }));
    },
    clockOk,
  );
  const after = readLibrary(refreshSession(session)).get(item.key);
  const left = after?.claims.find(({ source }) => source === handSource.id)?.event ?? null;
  return { events: typed, left, gone: after === undefined, result };
}

/** The events of what is said of it by hand and of its documents, taken back or not. */
function byHandOf({ view, office }: Reading, item: Item): string[] {
  const library = readLibrary({ view });
  const said = [...readEntries(view)].filter(
    ({ source, key }) => source === handSource.id && keyNow(library, key) === item.key,
  );
  const documents = documentsOf({ view, office }, library, item.key);
  return [...new Set([...said, ...documents].map(({ event }) => event))];
}

function refuseOther({ view, office }: Reading, item: Item, event: string, byHand: readonly string[]): void {
  if (byHand.includes(event)) return;
  const library = readLibrary({ view });
  const elsewhere = [...library.items.values()].find(({ key, claims }) =>
    key === item.key
      ? false
      : claims.some((claim) => claim.source === handSource.id && claim.event === event) ||
        documentsOf({ view, office }, library, key).some((document) => document.event === event),
  );
  const why = office.withdrawn.has(event) ? 'withdrawn' : elsewhere ? 'elsewhere' : 'other';
  throw new UserError(
    'item-event',
    { event, ref: item.ref, why, elsewhere: elsewhere?.ref ?? null, known: byHand },
    exitCodes.usage,
  );
}
