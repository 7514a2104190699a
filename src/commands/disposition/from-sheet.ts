// Dispositions from a collective sheet (`--tray`) or from lines in a file (`--lines`).
import { findCases } from '../../desk/find-cases.ts';
import { type CaseFile, caseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import { findTray, trayName } from '../../desk/trays.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import { numberRanges } from '../batch.ts';
import type { Call } from '../command.ts';
import { openRecording } from '../recording.ts';
import type { DispositionOptions } from './options.ts';
import { dispositionSeveral, dispositionsDue, impliedStep, recordPlan } from './several.ts';
import { planWritten, readWrittenLines } from './written-lines.ts';

/** Gives the exit code of the first case that was refused, else 0. */
export async function dispositionFromSheet(call: Call<DispositionOptions>): Promise<ExitCode> {
  const { args, options } = call;
  if (options.tray !== undefined && (args.length > 0 || options.all))
    throw new UserError('tray-with-cases', {}, exitCodes.usage);
  const session = await openRecording(call);
  const step = impliedStep(call, session);
  if (step) options.step = step;
  // What comes from a collective sheet is on paper.
  if (options.tray !== undefined) options.form ??= 'paper';
  const onSheet = options.tray === undefined ? null : casesOnSheet(call, session, options.tray);
  const typed = args.length > 0 ? findCases(session, args, 'disposition').files : null;
  if (options.lines !== undefined) return recordWritten(call, session, onSheet?.all ?? typed);
  if (onSheet) tellMovedOn(call, onSheet.name, onSheet.moved);
  return dispositionSeveral(call, session, onSheet?.due ?? []);
}

interface SheetCases {
  name: string;
  all: CaseFile[];
  due: CaseFile[];
  /** Cases whose turn was over before the sheet came back. */
  moved: CaseFile[];
}

function casesOnSheet(call: Call<DispositionOptions>, session: Session, typed: string | true): SheetCases {
  const tray = findTray(session, typed);
  const all = tray.numbers.flatMap((number) => caseFile(session, number) ?? []);
  const { files: due } = dispositionsDue(call, session, all);
  return { name: trayName(session, tray), all, due, moved: all.filter((file) => !due.includes(file)) };
}

function tellMovedOn({ print, words }: Call<object>, sheet: string, moved: readonly CaseFile[]): void {
  if (moved.length === 0) return;
  const say = words.dispositions;
  const lines = moved.map(({ state }) => say.movedOn(state.number, words.vocabulary.statuses[state.status]));
  print.warn(say.someMovedOn(sheet), lines);
}

async function recordWritten(
  call: Call<DispositionOptions>,
  session: Session,
  among: readonly CaseFile[] | null,
): Promise<ExitCode> {
  const written = await readWrittenLines(call, session, among);
  const files = written.map(({ file }) => file);
  const silent = (among ?? []).filter(
    ({ state }) => !files.some((file) => file.state.number === state.number),
  );
  if (silent.length > 0) {
    const numbers = silent.map(({ state }) => state.number);
    call.print.warn(call.words.dispositions.withoutLine(numberRanges(call.words, numbers)));
  }
  const { files: due, refused } = dispositionsDue(call, session, files);
  const lines = written.filter(({ file }) => due.includes(file));
  return recordPlan(call, session, refused, (plan) => planWritten(call, session, lines, plan));
}
