// Decides from all dates of a file whether the day or the month stands first.
import { type DateOrder, orderEvidence } from './dates.ts';
import type { Cell } from './row.ts';

export interface OrderTally {
  dmy: number;
  mdy: number;
  open: number;
  /** The first date that could be either, to be shown in the question. */
  example?: string;
}

export function createTally(): OrderTally {
  return { dmy: 0, mdy: 0, open: 0 };
}

/** Counts what one date says. */
export function tallyDate(tally: OrderTally, value: Cell): void {
  const evidence = orderEvidence(value);
  if (!evidence) return;
  tally[evidence]++;
  if (evidence === 'open') tally.example ??= String(value).trim();
}

/**
 * The file's order. `none` where no date needs one; `ambiguous` where dates could be either and nothing,
 * or both orders, speak from the others: then a person is asked.
 */
export function decideOrder(tally: OrderTally): DateOrder | 'none' | 'ambiguous' {
  if (tally.open === 0) return tally.dmy > 0 === tally.mdy > 0 ? 'none' : tally.dmy > 0 ? 'dmy' : 'mdy';
  if (tally.dmy > 0 === tally.mdy > 0) return 'ambiguous';
  return tally.dmy > 0 ? 'dmy' : 'mdy';
}
