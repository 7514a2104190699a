// The columns of the worksheet: what it tells of a case, what may be filled in, and the key that a row keeps.
import type { Status } from '../../procedure/case.ts';
import type { NumberRegister } from '../../procedure/words.ts';

export const told = ['number', 'kind', 'subject', 'status', 'waiting', 'deadline'] as const;

export const fields = [
  'kabagTo',
  'kabagInstruction',
  'kabagDay',
  'kabagTime',
  'kasubagTo',
  'kasubagInstruction',
  'kasubagDay',
  'kasubagTime',
  'letter',
  'agenda',
  'srikandi',
  'receipt',
  'receiptDay',
  'receiptTime',
  'note',
] as const;

export type ToldColumn = (typeof told)[number];
export type FieldColumn = (typeof fields)[number];
export type Column = ToldColumn | FieldColumn | 'key';

export const columns: readonly Column[] = [...told, ...fields, 'key'];

/** What each column is called at its top. */
export type Headings = Readonly<Record<Column, string>>;

export const registers = ['letter', 'agenda', 'srikandi'] as const satisfies readonly NumberRegister[];

const kabag: readonly FieldColumn[] = ['kabagTo', 'kabagInstruction', 'kabagDay', 'kabagTime'];
const kasubag: readonly FieldColumn[] = ['kasubagTo', 'kasubagInstruction', 'kasubagDay', 'kasubagTime'];
const delivery: readonly FieldColumn[] = ['receipt', 'receiptDay', 'receiptTime'];
const always: readonly FieldColumn[] = [...registers, 'note'];

/** The columns that a case of a status waits for; the others may stay empty. */
export function awaitedColumns(status: Status): ReadonlySet<FieldColumn> {
  if (status === 'awaiting-disposition') return new Set([...kabag, ...kasubag, ...always]);
  if (status === 'awaiting-instruction') return new Set([...kasubag, ...always]);
  return new Set(status === 'approved' ? [...delivery, ...always] : always);
}
