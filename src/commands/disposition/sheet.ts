// The sheet that a line is read by: its letters and numbers, and what a line makes of a case.
import {
  addressedAs,
  type Decision,
  decide,
  instructionsFor,
  recipientsFor,
} from '../../desk/disposition.ts';
import {
  completeLine,
  type DispositionLine,
  readDispositionLine,
  type SheetKeys,
  typedDay,
  typedMoment,
} from '../../desk/disposition-line.ts';
import { readTyped } from '../../desk/moments.ts';
import type { Instruction } from '../../desk/office-defaults.ts';
import type { CaseFile } from '../../desk/read.ts';
import { officerTyped, type Session } from '../../desk/session.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { compareMoments } from '../../procedure/moments.ts';
import { emptyRows } from '../../procedure/progress.ts';
import { momentAt, parseMoment } from '../../procedure/time.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { DispositionOptions } from './options.ts';

export interface Sheet {
  session: Session;
  step: 2 | 3;
  recipients: string[];
  instructions: Instruction[];
  keys: SheetKeys;
  /** Whether a moment is said: of a decision on paper or the like; not of one made here and now. */
  timed: boolean;
}

/** The letters and numbers of step 2 or 3, as they stand on paper today. */
export function sheetFor(session: Session, step: 2 | 3, timed: boolean): Sheet {
  const recipients = recipientsFor(session, step);
  const instructions = instructionsFor(session, step);
  const keys = { letters: recipients.length, actions: instructions.map(({ action }) => action) };
  return { session, step, recipients, instructions, keys, timed };
}

/** What the options say of every case, as a line of the sheet; a moment that cannot be read stays as it was typed. */
export function lineOfOptions(
  { session, recipients }: Sheet,
  { to, instruction, note, forward, inform, file, at }: DispositionOptions,
): DispositionLine {
  const index = to === undefined || /^[a-z]$/i.test(to) ? -1 : recipients.indexOf(officerTyped(session, to));
  const letter = index < 0 ? to?.toLowerCase() : String.fromCharCode(97 + index);
  const moment = at === undefined ? null : readTyped(at.trim(), session.begun, session.zone);
  const hour = moment?.precision === 'time' ? moment.at.slice(11, 16).replace(':', '.') : null;
  return {
    ...(letter !== undefined && { to: letter }),
    ...(instruction && { instruction }),
    ...(note !== undefined && { note }),
    ...(forward !== undefined && { forward }),
    ...(inform && { inform }),
    ...(file && { file }),
    ...(moment ? { day: typedDay(moment.day), hour } : at !== undefined && { day: at }),
  };
}

/** What a line makes of a case, or why it will not do, in words. `after` is the end of the step before. */
export function readFor(
  sheet: Sheet,
  words: Catalogue,
  typed: string,
  all: DispositionLine,
  after: { at: string; number: string } | null,
): { line: DispositionLine } | { objection: string } {
  const own = readDispositionLine(typed, sheet.keys);
  const whole = 'line' in own ? completeLine(all, own.line, sheet.keys) : own;
  if ('trouble' in whole) return { objection: objectionTo(whole.trouble, words) };
  const { line } = whole;
  if (line.skipped) return { line };
  const silent = !line.instruction && line.forward === undefined && !line.inform && !line.file;
  if (silent) return { objection: words.dispositions.nothingSaid };
  const untimely = sheet.timed ? objectionToMoment(sheet, words, line, after) : null;
  return untimely === null ? { line } : { objection: untimely };
}

/** The end of the step before, which a disposition may not precede; a late entry is judged when it is recorded. */
export function endBefore({ state }: CaseFile): { at: string; number: string } | null {
  const { lastStep } = state;
  return lastStep && emptyRows(state).length === 0 ? { at: lastStep.at, number: '' } : null;
}

/** The decision that a whole line tells. UserErrors are those of `decide`. */
export function decisionOf({ session, step }: Sheet, line: DispositionLine, scan: boolean): Decision {
  const { day: _day, hour: _hour, skipped: _skipped, ...options } = line;
  return decide(session, step, options, scan);
}

/** The line in words, for who is asked whether it is right. */
export function sayLine({ session }: Sheet, { dates }: Catalogue, line: DispositionLine) {
  const { to, instruction, forward, note, hour } = line;
  const moment = readTyped(typedMoment(line) ?? '', session.begun, session.zone);
  return {
    to: to ?? null,
    instruction: instruction?.join(', ') ?? null,
    forward: forward === undefined ? null : cleanLine(forward),
    day: moment && dates.shortDay(moment.day),
    hour: hour === undefined ? null : (hour ?? '-'),
    note: note === undefined ? null : cleanLine(note),
  };
}

/** `a Kasubag Pemerintahan Umum`, `1 Tindak lanjuti`: what can be typed. */
export function legendOf({ session, step, recipients, instructions }: Sheet): [string[], string[]] {
  return [
    addressedAs(session, step, recipients).map((name, index) =>
      cleanLine(`${String.fromCharCode(97 + index)} ${name}`),
    ),
    instructions.map(({ text }, index) => cleanLine(`${index + 1} ${text}`)),
  ];
}

type Trouble = Extract<ReturnType<typeof readDispositionLine>, { trouble: unknown }>['trouble'];

function objectionTo(trouble: Trouble, { dispositions }: Catalogue): string {
  const say = dispositions.troubles[trouble.code] as (v: Trouble) => string;
  return cleanLine(say(trouble));
}

function objectionToMoment(
  { session }: Sheet,
  words: Catalogue,
  line: DispositionLine,
  after: { at: string; number: string } | null,
): string | null {
  const typed = typedMoment(line);
  if (typed === undefined) return words.dispositions.momentMissing;
  const now = session.context.clock();
  const moment = readTyped(typed, now, session.zone);
  if (!moment) return words.recording.askAtAgain;
  if (compareMoments(moment, momentAt(now, session.zone)) > 0) return words.general.timeFuture;
  const before = after && parseMoment(after.at, session.zone);
  if (!before || compareMoments(moment, before) >= 0) return null;
  return words.dispositions.earlier(after.number, words.dates.short(before, session.zone));
}
