// What an inquiry is before it is recorded, and a row that became none.
import type { ChannelKind, Kind } from '../procedure/words.ts';
import type { DateFault } from './dates.ts';
import type { CellFlaw } from './row.ts';

/** One inquiry as it was written, typed or read; nothing of it is escaped or cut. */
export interface Inquiry {
  kind: Kind;
  channel: ChannelKind;
  platform?: string;
  subject: string;
  text: string;
  name?: string;
  /** An e-mail address where one is known, else a telephone number or account. */
  contact?: string;
  address?: string;
  externalId?: string;
  /** Key of the library's item that it is. */
  item?: string;
  /** ISO 8601 with offset, or a day. */
  arrivedAt: string;
  anonymous: boolean;
  confidential: boolean;
  /** The words as they were pasted, verbatim, where `text` is only what was taken from them. */
  original?: string;
  /** Everything else that stood in the row, by its heading. */
  details?: Record<string, string>;
}

/** Largest text of one inquiry, in bytes of UTF-8. */
export const textLimit = 1_000_000;

/** Why a row cannot be taken; the sentences are in language/<language>/intake.ts. */
export type Fault =
  | DateFault
  | CellFlaw
  | { code: 'empty' }
  | { code: 'not-a-time' }
  | { code: 'rounded-number' }
  | { code: 'repeated-key' }
  | { code: 'too-long' }
  | { code: 'row-too-long' }
  | { code: 'too-nested' }
  | { code: 'nul' }
  | { code: 'damaged-bytes' }
  | { code: 'extra-cells' }
  | { code: 'stray-quote' }
  | { code: 'not-json' }
  | { code: 'unknown-channel' }
  | { code: 'unclear-flag' };

/** A row that was not taken in: where, which column, what stood there, why. */
export interface Rejection {
  outcome: 'rejected';
  file: string;
  row: number;
  line?: number;
  /** Number of a worksheet's row. */
  sheetRow?: number;
  /** Field as `--map` names it, where one field is to blame. */
  field?: string;
  /** Heading of the column, as it stands in the file. */
  column?: string;
  /** What stood in the cell, at most 120 characters. */
  value?: string;
  fault: Fault;
}

export interface Taken {
  outcome: 'taken';
  file: string;
  row: number;
  sheetRow?: number;
  inquiry: Inquiry;
}

/** A total, a signature, a note, a second line of headings, or a row that is hidden: named so that nobody misses it. */
export interface Skipped {
  outcome: 'skipped';
  why: 'thanks' | 'media' | 'total' | 'signature' | 'note' | 'headings' | 'hidden-row' | 'filtered-row';
  file: string;
  row: number;
  line?: number;
  /** Number of a worksheet's row. */
  sheetRow?: number;
  value: string;
}
