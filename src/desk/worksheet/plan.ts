// What a filled worksheet would record: each filled row becomes events, or says which cell keeps it from that.
import { exitCodes, UserError } from '../../errors.ts';
import type { Form } from '../../procedure/event.ts';
import { caseFile, tolerantFile } from '../read.ts';
import { type BatchEntry, judgeBatch } from '../record.ts';
import type { Session } from '../session.ts';
import type { FieldColumn } from './columns.ts';
import type { WorksheetFault } from './faults.ts';
import type { FilledRow, FilledSheet } from './read.ts';
import { planRow, type Said } from './row.ts';

export interface PlannedEntry extends BatchEntry {
  row: number;
  hidden: boolean;
  column: FieldColumn;
  /** Where its day stands, if it has one of its own. */
  dayColumn?: FieldColumn;
  says: Said;
}

export interface RowFault {
  row: number;
  /** Where it stands; null where the whole row is meant. */
  column: FieldColumn | 'number' | 'key' | null;
  number: string;
  /** What stands in the cell, where that is to blame. */
  value?: string;
  error: UserError;
  /** The case has other events than when the worksheet was made. */
  moved: boolean;
}

export interface WorksheetPlan {
  entries: PlannedEntry[];
  /** In the order of the rows. */
  faults: RowFault[];
  /** What was filled in and is recorded already. */
  already: number;
}

/** Plans all rows by the archive as it is now. Decisions of superiors are recorded for them, in the form given. */
export function planWorksheet(session: Session, { rows }: FilledSheet, form: Form): WorksheetPlan {
  const plan: WorksheetPlan = { entries: [], faults: [], already: 0 };
  const moved = new Map<string, boolean>();
  const places = rowsByNumber(rows);
  for (const row of rows.filter(({ cells }) => Object.keys(cells).length > 0)) {
    const number = row.number.toUpperCase();
    const fault = (column: RowFault['column'], error: UserError) => {
      const cell = column === 'number' ? row.number : column && row.cells[column as FieldColumn]?.cell;
      const value = cell ? { value: String(cell) } : {};
      plan.faults.push({ row: row.row, column, number, ...value, error, moved: false });
    };
    const file = caseFile(session, number);
    const wrong = misplaced(row, number) ?? (file ? null : (['number', { code: 'case-unknown' }] as const));
    if (wrong || !file) {
      if (wrong) fault(wrong[0], faultError(wrong[1]));
      continue;
    }
    moved.set(number, file.record.events.at(-1)?.id !== row.key?.event);
    const planned = planRow(session, row, tolerantFile(file), form);
    plan.already += planned.already;
    for (const { column, error } of planned.faults) fault(column, error);
    const twice = places.get(number) ?? [];
    if (twice.length > 1 && planned.entries.length > 0)
      fault('number', faultError({ code: 'number-twice', rows: twice }));
    else
      for (const entry of planned.entries)
        plan.entries.push({ ...entry, number, row: row.row, hidden: row.hidden });
  }
  return judgePlan(session, plan, moved);
}

function rowsByNumber(rows: readonly FilledRow[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { row, number } of rows) {
    const same = places.get(number.toUpperCase()) ?? [];
    places.set(number.toUpperCase(), [...same, row]);
  }
  return places;
}

/** The number and the key of a row belong together; where they do not, cells were sorted apart or numbers edited. */
function misplaced({ key }: FilledRow, number: string): ['number' | 'key', WorksheetFault] | null {
  if (number === '') return ['number', { code: 'number-missing' }];
  if (key === null) return ['key', { code: 'key-missing' }];
  return key.number === number ? null : ['number', { code: 'number-differs', key: key.number }];
}

function judgePlan(
  session: Session,
  { entries, faults, already }: WorksheetPlan,
  moved: ReadonlyMap<string, boolean>,
): WorksheetPlan {
  const refused = judgeBatch(session, entries).map(({ entry, number, error }) => {
    const index = entries.indexOf(entry as PlannedEntry);
    const { row, column, dayColumn } = entries[index]!;
    const place = dayColumn && isOfTime(error) ? dayColumn : column;
    return { index, fault: { row, column: place, number, error, moved: moved.get(number) === true } };
  });
  const firstRefused = new Map(refused.map(({ index, fault }) => [fault.number, index]));
  return {
    // What comes after a refused decision on the same case was made on it.
    entries: entries.filter(({ number }, index) => index < (firstRefused.get(number) ?? entries.length)),
    faults: [...faults, ...refused.map(({ fault }) => fault)].sort((a, b) => a.row - b.row),
    already,
  };
}

/** The time is to blame, not what was decided. */
function isOfTime({ values }: UserError): boolean {
  const { refusal } = values as { refusal?: { code: string } };
  return /^(?:before-|in-future|late-not-between)/.test(refusal?.code ?? '');
}

function faultError(fault: WorksheetFault): UserError {
  return new UserError('worksheet-cell', { fault }, exitCodes.usage);
}
