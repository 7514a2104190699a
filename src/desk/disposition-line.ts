// One line of a disposition sheet as it is typed: `a 1 09.10`, `4 Disdukcapil`, `pukul -`; empty means the same as for all.
import type { DispositionAction } from '../procedure/events/dispositioned.ts';
import type { Day } from '../procedure/time.ts';

/** What a line says of its own; what it leaves out is as for all cases of the sheet. */
export interface DispositionLine {
  /** The letter of the officer, or a name where an option gave one. */
  to?: string;
  /** Numbers on the sheet, or words where an option gave them. */
  instruction?: string[];
  forward?: string;
  inform?: boolean;
  file?: boolean;
  note?: string;
  /** As `readTyped` takes it. */
  day?: string;
  /** `09.10`; null where the paper has no hour. */
  hour?: string | null;
  /** Nothing was decided on this case. */
  skipped?: true;
}

/** What can be ticked on the sheet. */
export interface SheetKeys {
  /** How many officers have a letter. */
  letters: number;
  /** What each numbered instruction means. */
  actions: readonly DispositionAction[];
}

export type LineTrouble =
  | { code: 'letter-unknown'; typed: string; last: string }
  | { code: 'instruction-unknown'; typed: string; last: number }
  | { code: 'hour-unreadable'; typed: string }
  | { code: 'office-missing'; typed: string }
  | { code: 'letter-for-ended'; typed: string }
  | { code: 'word-unknown'; typed: string };

type Read = { line: DispositionLine } | { trouble: LineTrouble };

const hour = /^(\d{1,2})[.:](\d{2})$/;
const day = /^(?:\d{1,2}\/\d{1,2}(?:\/(?:\d{2}|\d{4}))?|\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})$/;

/** Reads what was typed by itself; what it says together with the others is `completeLine`'s. */
export function readDispositionLine(typed: string, keys: SheetKeys): Read {
  const [, body = '', note] = /^(.*?)(?:\s*\b(?:catatan|note):\s*(.*))?$/is.exec(typed.trim()) ?? [];
  if (/^(?:0|lewati|skip)$/i.test(body)) return { line: { skipped: true } };
  const words = body
    .replace(/\bhari ini\b/gi, 'hari-ini')
    .split(/\s+/)
    .filter(Boolean);
  const line: DispositionLine = note ? { note: note.trim() } : {};
  while (words.length > 0) {
    const trouble = takeWord(words, line, keys);
    if (trouble) return { trouble };
  }
  return { line };
}

/** The line together with what holds for all, or why the two do not go together. */
export function completeLine(all: DispositionLine, own: DispositionLine, keys: SheetKeys): Read {
  if (own.skipped) return { line: own };
  const { to, note, day: sharedDay, hour: sharedHour, ...shared } = all;
  const decided = own.instruction
    ? { instruction: own.instruction, ...(own.forward !== undefined && { forward: own.forward }) }
    : shared;
  if (own.to !== undefined && ends(decided, keys)) {
    return { trouble: { code: 'letter-for-ended', typed: own.to } };
  }
  const whom = own.to ?? (ends(decided, keys) ? undefined : to);
  const said = { note: own.note ?? note, day: own.day ?? sharedDay };
  // Another day has no part in the hour that was written for all.
  const at = own.hour !== undefined ? own.hour : own.day === undefined ? sharedHour : undefined;
  return {
    line: {
      ...decided,
      ...(whom !== undefined && { to: whom }),
      ...(said.note !== undefined && { note: said.note }),
      ...(said.day !== undefined && { day: said.day }),
      ...(at !== undefined && { hour: at }),
    },
  };
}

/** The moment of a whole line, as `--at` takes it; undefined where none was said. */
export function typedMoment({ day: on, hour: at }: DispositionLine): string | undefined {
  if (on === undefined) return at ?? undefined;
  return at ? `${on} ${at}` : on;
}

/** A day as people write it: `23/11/2026`. */
export function typedDay(iso: Day): string {
  return iso.split('-').reverse().join('/');
}

/** The line as one would type it again. */
export function formatDispositionLine(line: DispositionLine): string {
  if (line.skipped) return 'lewati';
  const { to, instruction = [], forward, day: on, hour: at, note } = line;
  const parts = [to, instruction.join(','), forward, on, at === null ? '-' : at];
  return [...parts.filter(Boolean), ...(note ? [`catatan: ${note}`] : [])].join(' ');
}

/** Takes one word, or those that belong together, off the front; gives what is amiss with it. */
function takeWord(words: string[], line: DispositionLine, keys: SheetKeys): LineTrouble | null {
  const word = words.shift() as string;
  if (/^(?:pukul|jam|at)$/i.test(word) && words.length > 0) return takeHour(words.shift() as string, line);
  if (word === '-' || hour.test(word)) return takeHour(word, line);
  if (day.test(word) || /^(?:hari-ini|today|kemarin|yesterday)$/i.test(word)) {
    line.day = word.toLowerCase().replace('hari-ini', 'hari ini');
    return null;
  }
  const [, letter, number] = /^([a-z])?(\d{1,3}(?:,\d{1,3})*)?$/i.exec(word) ?? [];
  const repeated = (letter && line.to !== undefined) || (number && line.instruction);
  if (!letter && !number && takeRemark(word, words, line)) return null;
  if ((!letter && !number) || repeated) return { code: 'word-unknown', typed: word };
  return (
    (letter ? takeLetter(letter, line, keys) : null) ??
    (number ? takeNumbers(number, words, line, keys) : null)
  );
}

/** A letter of the sheet stands for an officer, never for an office. */
export function isLetter(typed: string): boolean {
  return /^[a-z]$/i.test(typed);
}

/** `3 Kec. Klojen`: what is written behind an instruction is a remark on it. */
function takeRemark(word: string, words: string[], line: DispositionLine): boolean {
  const isRemark = /^\p{L}{2}/u.test(word) && !/^(?:pukul|jam|at)$/i.test(word);
  if (!isRemark || !line.instruction || line.note !== undefined) return false;
  line.note = [word, ...words.splice(0, officeLength(words))].join(' ');
  return true;
}

function takeHour(word: string, line: DispositionLine): LineTrouble | null {
  const [, hours, minutes] = hour.exec(word) ?? [];
  const readable = word === '-' || (hours && Number(hours) < 24 && Number(minutes) < 60);
  if (!readable || line.hour !== undefined) return { code: 'hour-unreadable', typed: word };
  line.hour = word === '-' ? null : `${hours?.padStart(2, '0')}.${minutes}`;
  return null;
}

function takeLetter(letter: string, line: DispositionLine, { letters }: SheetKeys): LineTrouble | null {
  const index = letter.toLowerCase().charCodeAt(0) - 97;
  const last = String.fromCharCode(96 + Math.max(1, letters));
  if (index >= letters) return { code: 'letter-unknown', typed: letter, last };
  line.to = letter.toLowerCase();
  return null;
}

/** Numbers of instructions; behind one that passes the case on stands the office. */
function takeNumbers(
  typed: string,
  words: string[],
  line: DispositionLine,
  { actions }: SheetKeys,
): LineTrouble | null {
  const numbers = typed.split(',').map(Number);
  const unknown = numbers.find((number) => actions[number - 1] === undefined);
  if (unknown !== undefined) {
    return { code: 'instruction-unknown', typed: String(unknown), last: actions.length };
  }
  line.instruction = numbers.map(String);
  if (!numbers.some((number) => actions[number - 1] === 'forward')) return null;
  const office = words.splice(0, officeLength(words));
  if (office.length === 0) return { code: 'office-missing', typed };
  const named = office.join(' ');
  if (isLetter(named)) return { code: 'letter-for-ended', typed: named };
  line.forward = named;
  return null;
}

/** An office's name has several words; the day and the hour stand behind it. */
function officeLength(words: readonly string[]): number {
  let length = words.length;
  const isMoment = (word: string | undefined) =>
    word !== undefined &&
    (word === '-' || hour.test(word) || day.test(word) || /^(?:pukul|jam)$/i.test(word));
  while (length > 0 && isMoment(words[length - 1])) length -= 1;
  return length;
}

function ends({ instruction = [], forward, inform, file }: DispositionLine, { actions }: SheetKeys): boolean {
  const ticked = instruction.some((number) => (actions[Number(number) - 1] ?? 'follow-up') !== 'follow-up');
  return ticked || forward !== undefined || inform === true || file === true;
}
