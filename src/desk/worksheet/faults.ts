// What keeps a cell of the worksheet from being recorded; the sentences are in language/<language>/errors/worksheet.ts.
import type { Fault } from '../../intake/inquiry.ts';
import type { LineTrouble } from '../disposition-line.ts';

export type WorksheetFault =
  | Fault
  | { code: 'number-missing' }
  | { code: 'key-missing' }
  /** The row's key names another case. */
  | { code: 'number-differs'; key: string }
  | { code: 'case-unknown' }
  | { code: 'number-twice'; rows: number[] }
  | { code: 'day-missing' }
  | { code: 'instruction-missing' }
  | { code: 'instruction-is-date' }
  /** Read as on a line of the sheet, it cannot be. */
  | { code: 'line'; trouble: LineTrouble }
  /** The instruction names another recipient than the column beside it. */
  | { code: 'recipient-twice'; named: string }
  | { code: 'moment-in-instruction' }
  | { code: 'receipt-missing' };
