// The worksheet: open cases with fields to fill in, and what of a filled one would be recorded.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodes, UserError } from '../errors.ts';
import { numbersOf } from './case-numbers.ts';
import { caseFile, tolerantFile } from './read.ts';
import { nowOf, type Session } from './session.ts';
import { type WaitingRow, waitingRows } from './waiting.ts';
import { type FieldColumn, registers } from './worksheet/columns.ts';
import { type SheetKey, writeRowKey } from './worksheet/keys.ts';

export {
  awaitedColumns,
  columns,
  type FieldColumn,
  fields,
  type Headings,
  type ToldColumn,
  told,
} from './worksheet/columns.ts';
export { keySheet, writeSheetKey } from './worksheet/keys.ts';
export { type PlannedEntry, planWorksheet, type RowFault } from './worksheet/plan.ts';
export { readWorksheet } from './worksheet/read.ts';

/** A case on the worksheet, with what is known of its fields already. */
export interface WorksheetRow {
  waiting: WaitingRow;
  filled: Partial<Record<FieldColumn, string>>;
  key: string;
}

/** The open cases in the order of their numbers. */
export function worksheetRows(session: Session): WorksheetRow[] {
  const rows = [...waitingRows(session)].map((waiting): WorksheetRow => {
    const file = tolerantFile(caseFile(session, waiting.number)!);
    const given = numbersOf(file);
    const filled = registers.flatMap((register) => {
      const number = given.findLast((one) => one.register === register)?.number;
      return number === undefined ? [] : [[register, number] as const];
    });
    const event = file.record.events.at(-1)?.id ?? '';
    return {
      waiting,
      filled: Object.fromEntries(filled),
      key: writeRowKey({ number: waiting.number, event }),
    };
  });
  return rows.sort((a, b) => (a.waiting.number < b.waiting.number ? -1 : 1));
}

export function sheetKeyOf(session: Session, headings: SheetKey['headings']): SheetKey {
  return { archive: session.view.id, made: nowOf(session), headings };
}

/**
 * Writes a new file that only its owner reads. UserError `worksheet-exists` (exit 2): a filled one is never written over;
 * `worksheet-unwritable` (exit 2).
 */
export function writeNewFile(session: Session, path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(resolve(session.context.cwd, path), bytes, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const code = exists ? 'worksheet-exists' : 'worksheet-unwritable';
    throw new UserError(code, { file: path }, exitCodes.usage, error);
  }
}
