// A disposition that was filled in on the worksheet, recorded for the Kabag or the Kasubag who made it.
import { exitCodes, UserError } from '../../errors.ts';
import type { Form, ProcedureEvent } from '../../procedure/event.ts';
import { rolesOfStep, waitingFor } from '../../procedure/progress.ts';
import {
  type Decision,
  type DecisionOptions,
  decide,
  instructionsFor,
  recipientsFor,
} from '../disposition.ts';
import { isLetter, readDispositionLine } from '../disposition-line.ts';
import { readOfficeWords } from '../office-words.ts';
import type { CaseFile } from '../read.ts';
import { proposedEvent } from '../record.ts';
import { decider, resolveRecording } from '../recording.ts';
import { officerTyped, type Session } from '../session.ts';
import { instructionIn, momentIn, textIn, UnfitCell, unfit } from './cells.ts';
import type { FieldColumn } from './columns.ts';
import type { FilledRow } from './read.ts';
import type { RowEntry } from './row.ts';

export interface DispositionSaid {
  what: 'disposition';
  step: 2 | 3;
  at: string;
  by: string;
  action: Decision['fields']['action'];
  to: string | null;
  toOffice: string | null;
  instruction: string | null;
}

interface Columns {
  to: FieldColumn;
  instruction: FieldColumn;
  day: FieldColumn;
  time: FieldColumn;
}

const columnsOf: Record<2 | 3, Columns> = {
  2: { to: 'kabagTo', instruction: 'kabagInstruction', day: 'kabagDay', time: 'kabagTime' },
  3: { to: 'kasubagTo', instruction: 'kasubagInstruction', day: 'kasubagDay', time: 'kasubagTime' },
};

/** Plans the disposition of a step; null where nothing of it is filled in. Throws UnfitCell. */
export function planDisposition(
  session: Session,
  row: FilledRow,
  file: CaseFile,
  step: 2 | 3,
  form: Form,
): RowEntry | 'already' | null {
  const columns = columnsOf[step];
  if (!Object.values(columns).some((column: FieldColumn) => row.cells[column])) return null;
  const instruction = instructionIn(row, columns.instruction);
  const to = textIn(row, columns.to);
  if (instruction === undefined) throw unfit(columns.instruction, { code: 'instruction-missing' });
  const at = momentIn(session, row, columns);
  const options = whatIsSaid(session, step, columns, instruction, to);
  const decision = placed(columns, () => decide(session, step, options, false));
  if (isRecorded(file, decision, at)) return 'already';
  const by = placed(columns, () => {
    const handed = step === 3 ? textIn(row, columnsOf[2].to) : undefined;
    const named = handed === undefined ? waitingFor(file.state)?.officer : namedBy(session, handed, at);
    return decider(session, undefined, rolesOfStep[step], named ?? null, at.slice(0, 10));
  });
  const recording = placed(columns, () => resolveRecording(session, { at, form }, by));
  const { fields, words } = decision;
  return {
    column: columns.instruction,
    dayColumn: columns.day,
    says: {
      what: 'disposition',
      step,
      at,
      by,
      action: fields.action,
      to: fields.to ?? null,
      toOffice: words.toOffice ?? null,
      instruction: words.instruction ?? null,
    },
    propose: () => proposedEvent(recording, 'dispositioned', fields, words),
  };
}

/** Numbers with the recipient beside them, or a line as on the sheet: `4 Disdukcapil`, `a 1`. Throws UnfitCell. */
function whatIsSaid(
  session: Session,
  step: 2 | 3,
  columns: Columns,
  instruction: string,
  to: string | undefined,
): DecisionOptions {
  const asLine = /^(?:[a-z]\s*)?\d+(?:\s*,\s*\d+)*\s+\S|^[a-z]\s*\d/i.test(instruction);
  const own: DecisionOptions = asLine
    ? readLine(session, step, columns.instruction, instruction)
    : { instruction: [instruction] };
  const named = own.forward ?? own.to;
  if (to !== undefined && named !== undefined && named.toLowerCase() !== to.toLowerCase())
    throw unfit(columns.to, { code: 'recipient-twice', named });
  if (step === 3 || !forwards(session, own.instruction?.join(',') ?? ''))
    return { ...(to !== undefined && { to }), ...own };
  const office = own.forward ?? to;
  if (office === undefined)
    throw new UnfitCell(columns.to, new UserError('office-needed', {}, exitCodes.usage));
  if (isLetter(office))
    throw unfit(columns.to, { code: 'line', trouble: { code: 'letter-for-ended', typed: office } });
  return { ...own, forward: office };
}

function readLine(session: Session, step: 2 | 3, column: FieldColumn, typed: string): DecisionOptions {
  const keys = {
    letters: recipientsFor(session, step).length,
    actions: instructionsFor(session, step).map(({ action }) => action),
  };
  const read = readDispositionLine(typed.replace(/(?<=\d)\s*,\s*(?=\d)/g, ','), keys);
  if ('trouble' in read) throw unfit(column, { code: 'line', trouble: read.trouble });
  const { day, hour, skipped: _skipped, ...said } = read.line;
  if (day !== undefined || hour !== undefined) throw unfit(column, { code: 'moment-in-instruction' });
  return said;
}

/** The instruction that passes a case on needs an office where another needs an officer. */
function forwards(session: Session, instruction: string): boolean {
  const { kabagInstructions } = readOfficeWords(session);
  return instruction
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .some((part) =>
      kabagInstructions.some(
        ({ text, action }, index) =>
          action === 'forward' && (part === String(index + 1) || part === text.toLowerCase()),
      ),
    );
}

function namedBy(session: Session, handed: string, at: string): string | null {
  try {
    return officerTyped(session, handed, at.slice(0, 10));
  } catch (error) {
    // A letter of the sheet, or an office.
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The same decision at the same time stands in the case: the worksheet was read before. */
function isRecorded(file: CaseFile, { fields, words }: Decision, at: string): boolean {
  const same = (event: ProcedureEvent) =>
    event.type === 'dispositioned' &&
    event.at === at &&
    event['step'] === fields.step &&
    event['action'] === fields.action &&
    event['to'] === fields.to &&
    (file.words(event)?.['instruction'] ?? undefined) === words.instruction &&
    (file.words(event)?.['toOffice'] ?? undefined) === words.toOffice;
  return file.record.events.some(same);
}

/** Puts a failure of the desk's rules at the cell that it is about. */
function placed<T>(columns: Columns, reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code } = error;
    const column = /^(?:recipient|officer|office-needed|by-)/.test(code)
      ? columns.to
      : /^time-/.test(code)
        ? columns.day
        : columns.instruction;
    throw new UnfitCell(column, error);
  }
}
