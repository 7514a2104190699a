// A search in the browser: what a person looked at, and what came of it, proven like any other.
import type { AppendResult } from '../archive.ts';
import { recordOffice } from '../record-office.ts';
import type { Session } from '../session.ts';

export interface ByHand {
  /** Addresses or names of pages, as typed. */
  addresses: string;
  result: 'found' | 'nothing';
  /** What was found; empty where nothing was. */
  text: string;
}

/** Records it. Errors: those of `recordOffice`. */
export function recordByHand(session: Session, search: ByHand, clockOk: boolean): Promise<AppendResult> {
  const { addresses, result, text } = search;
  return recordOffice(
    session,
    () => [
      {
        type: 'searched',
        fields: { method: 'by-hand', result },
        words: { addresses, ...(text && { text }) },
      },
    ],
    clockOk,
  );
}

/** True for the words by which a person says that there was nothing. */
export function saysNothing(typed: string): boolean {
  return /^\s*(nihil|kosong|tidak ada( yang baru)?|nothing( new)?|none|-)\s*\.?\s*$/i.test(typed);
}
