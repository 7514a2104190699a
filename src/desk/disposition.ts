// What a disposition decides: the letters and numbers of the printed sheet become officers, instructions, an action.
import { exitCodes, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
import type { DispositionAction } from '../procedure/events/dispositioned.ts';
import { officersWith } from '../procedure/office.ts';
import { emptyRows, rowOf, waits } from '../procedure/progress.ts';
import { actingOfficers, awaitedOn } from '../procedure/stand-ins.ts';
import type { Instruction } from './office-defaults.ts';
import { readOfficeWords } from './office-words.ts';
import { titlesIn } from './people.ts';
import { nameOf, officerTyped, type Session, today } from './session.ts';

export interface DecisionOptions {
  to?: string;
  instruction?: string[];
  note?: string;
  forward?: string;
  inform?: boolean;
  file?: boolean;
}

export interface Decision {
  fields: {
    step: 2 | 3;
    action: DispositionAction;
    to?: string;
    instructions: number[];
    instructed: boolean;
    scan: boolean;
  };
  words: { instruction?: string; note?: string; toOffice?: string };
}

/** The step that the case waits for, else the first of 2 and 3 that is still empty. */
export function nextDispositionStep(state: Case): 2 | 3 {
  const awaited = waits[state.status].step;
  if (awaited === 2 || awaited === 3) return awaited;
  const empty = emptyRows(state).find((step) => step === 2 || step === 3);
  return (empty as 2 | 3 | undefined) ?? (rowOf(state, 2) ? 3 : 2);
}

/** Officers to whom a step hands on today, in the order of the letters on the sheet; a stand-in has the letter of who is away. */
export function recipientsFor(session: Session, step: 2 | 3): string[] {
  return actingOfficers(session.office, roleAfter(step), today(session));
}

/** What can be ticked at a step, in the order of the numbers on the sheet. */
export function instructionsFor(session: Session, step: 2 | 3): Instruction[] {
  const { kabagInstructions, kasubagInstructions } = readOfficeWords(session);
  return step === 2 ? kabagInstructions : kasubagInstructions;
}

/** Who acts today on what was handed to a Kasubag: this officer, or who is there instead. */
export function kasubagActing(session: Session, named: string): string {
  return awaitedOn(session.office, { role: 'kasubag', officer: named }, today(session)).officer ?? named;
}

function roleAfter(step: 2 | 3): 'kasubag' | 'pelaksana' {
  return step === 2 ? 'kasubag' : 'pelaksana';
}

/** Recipients as the sheet names them: a Kasubag by title, where no two have the same; a pelaksana by name. */
export function addressedAs(session: Session, step: 2 | 3, recipients: readonly string[]): string[] {
  const names = recipients.map((id) => nameOf(session, id));
  if (step === 3) return names;
  const titles = recipients.map((id) => titlesIn(session, id, 'kasubag', today(session)));
  return new Set(titles).size === titles.length && !titles.includes('') ? titles : names;
}

/** `a Dewi Lestari`: the letter on the sheet, and the name. */
export function letteredName(session: Session, officer: string, index: number): string {
  return `${String.fromCharCode(97 + index)} ${nameOf(session, officer)}`;
}

/**
 * Reads the options as the sheet means them. Throws UserErrors (exit 2): `text-empty`, `options-together`, `instruction-unknown`,
 * `recipient-needed`, and an officer who is not found.
 */
export function decide(session: Session, step: 2 | 3, options: DecisionOptions, scan: boolean): Decision {
  for (const flag of ['forward', 'note'] as const) {
    if (options[flag]?.trim() === '')
      throw new UserError('text-empty', { flag: `--${flag}` }, exitCodes.usage);
  }
  const chosen = readInstructions(options.instruction ?? [], instructionsFor(session, step));
  const action = actionOf(step, options, chosen);
  const texts = chosen.map(({ text }) => text).join('; ');
  const to = action === 'follow-up' ? recipient(session, step, options.to) : undefined;
  return {
    fields: {
      step,
      action,
      ...(to !== undefined && { to }),
      instructions: chosen.flatMap(({ number }) => number ?? []),
      instructed: chosen.length > 0 || action !== 'follow-up',
      scan,
    },
    words: {
      ...(texts !== '' && { instruction: texts }),
      ...(options.note !== undefined && { note: options.note }),
      ...(options.forward !== undefined && { toOffice: options.forward }),
    },
  };
}

interface Chosen {
  number: number | null;
  text: string;
  action: DispositionAction;
}

function readInstructions(typed: string[], table: Instruction[]): Chosen[] {
  return typed.flatMap((item) =>
    item.split(/,(?=\s*\d+\s*(?:,|$))/).map((part) => readInstruction(part.trim(), table)),
  );
}

function readInstruction(typed: string, table: Instruction[]): Chosen {
  if (typed === '') throw new UserError('text-empty', { flag: '--instruction' }, exitCodes.usage);
  const number = /^\d+$/.test(typed)
    ? Number(typed)
    : table.findIndex(({ text }) => text.toLowerCase() === typed.toLowerCase()) + 1;
  const known = table[number - 1];
  if (known) return { number, ...known };
  if (number > 0) throw new UserError('instruction-unknown', { typed, last: table.length }, exitCodes.usage);
  return { number: null, text: typed, action: 'follow-up' };
}

/** The flag, else what the office's table says of the instruction ticked. */
function actionOf(step: 2 | 3, options: DecisionOptions, chosen: Chosen[]): DispositionAction {
  const [flag, second] = (['forward', 'inform', 'file'] as const).filter(
    (name) => options[name] !== undefined && options[name] !== false,
  );
  if (flag && second) {
    throw new UserError('options-together', { first: `--${flag}`, second: `--${second}` }, exitCodes.usage);
  }
  const ticked = chosen.find((one) => one.action !== 'follow-up')?.action;
  const action = flag ?? ticked ?? 'follow-up';
  if (step === 3 && action !== 'follow-up')
    throw new UserError('only-at-step-2', { action }, exitCodes.usage);
  if (action !== 'follow-up' && options.to !== undefined) {
    const other = flag ? `--${flag}` : '--instruction';
    throw new UserError('options-together', { first: '--to', second: other }, exitCodes.usage);
  }
  if (action === 'forward' && options.forward === undefined) {
    throw new UserError('office-needed', {}, exitCodes.usage);
  }
  return action;
}

function recipient(session: Session, step: 2 | 3, typed: string | undefined): string {
  const recipients = recipientsFor(session, step);
  const role = roleAfter(step);
  if (typed === undefined) {
    if (recipients.length === 1) return recipients[0] as string;
    const names = recipients.map((id, index) => letteredName(session, id, index));
    throw new UserError('recipient-needed', { role, names }, exitCodes.usage);
  }
  const lettered = /^[a-z]$/i.test(typed) ? recipients[typed.toLowerCase().charCodeAt(0) - 97] : undefined;
  const id = lettered ?? officerTyped(session, typed);
  // Who is away may be written to all the same.
  if (officersWith(session.office, role, today(session)).includes(id)) return id;
  throw new UserError('recipient-role', { name: nameOf(session, id), role }, exitCodes.usage);
}
