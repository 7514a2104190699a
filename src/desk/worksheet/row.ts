// The events that one filled row proposes for its case: numbers and a note, the two dispositions, a delivery by hand.
import type { Form } from '../../procedure/event.ts';
import type { NumberRegister } from '../../procedure/words.ts';
import { numbersOf } from '../case-numbers.ts';
import type { CaseFile } from '../read.ts';
import { proposedEvent } from '../record.ts';
import { resolveRecording } from '../recording.ts';
import { type Session, today } from '../session.ts';
import { textIn, UnfitCell } from './cells.ts';
import { registers } from './columns.ts';
import { type DeliverySaid, planDelivery } from './delivery.ts';
import { type DispositionSaid, planDisposition } from './dispositions.ts';
import type { PlannedEntry, RowFault } from './plan.ts';
import type { FilledRow } from './read.ts';

/** What an entry says, for who is asked whether it is right. */
export type Said =
  | { what: 'number'; register: NumberRegister; number: string }
  | { what: 'note'; text: string }
  | DispositionSaid
  | DeliverySaid;

export type RowEntry = Pick<PlannedEntry, 'column' | 'dayColumn' | 'propose' | 'says'>;

export interface RowPlan {
  entries: RowEntry[];
  faults: Pick<RowFault, 'column' | 'error'>[];
  already: number;
}

/** Plans one row; each part by itself, so that a nonsense hour does not hide the letter's number beside it. */
export function planRow(session: Session, row: FilledRow, file: CaseFile, form: Form): RowPlan {
  const plan: RowPlan = { entries: [], faults: [], already: 0 };
  const attempt = (planPart: () => RowEntry | 'already' | null) => {
    try {
      const entry = planPart();
      if (entry === 'already') plan.already += 1;
      else if (entry) plan.entries.push(entry);
      return true;
    } catch (error) {
      if (!(error instanceof UnfitCell)) throw error;
      plan.faults.push({ column: error.column, error: error.error });
      return false;
    }
  };
  for (const register of registers) attempt(() => planNumber(session, row, file, register));
  attempt(() => planNote(session, row, file));
  const decided = attempt(() => planDisposition(session, row, file, 2, form));
  // Made on the Kabag's, it waits until that one can be read.
  if (decided) attempt(() => planDisposition(session, row, file, 3, form));
  attempt(() => planDelivery(session, row, file));
  return plan;
}

/** A number that was there when the worksheet was made stands in it too: only another one is new. */
function planNumber(
  session: Session,
  row: FilledRow,
  file: CaseFile,
  register: NumberRegister,
): RowEntry | null {
  const number = textIn(row, register);
  const known = numbersOf(file).some((given) => given.register === register && given.number === number);
  if (number === undefined || known) return null;
  const recording = statedToday(session);
  return {
    column: register,
    says: { what: 'number', register, number },
    propose: () => proposedEvent(recording, 'numbered', { register }, { number }),
  };
}

function planNote(session: Session, row: FilledRow, file: CaseFile): RowEntry | 'already' | null {
  const text = textIn(row, 'note');
  if (text === undefined) return null;
  const noted = file.record.events.filter(({ type }) => type === 'noted');
  if (noted.some((event) => file.words(event)?.['text'] === text)) return 'already';
  const recording = statedToday(session);
  return {
    column: 'note',
    says: { what: 'note', text },
    propose: () => proposedEvent(recording, 'noted', {}, { text }),
  };
}

/** The sheet does not say when they were written: the day on which it is read is all that is known. */
function statedToday(session: Session) {
  return resolveRecording(session, { at: today(session) }, session.officer.id);
}
