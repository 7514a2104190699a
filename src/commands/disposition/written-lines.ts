// Lines of a sheet from a file: `0042 a 1 09.10`, and behind `|` what the Kasubag wrote on the same sheet.
import type { DispositionLine } from '../../desk/disposition-line.ts';
import { findCase } from '../../desk/find-case.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { RecordingOptions } from '../../desk/recording.ts';
import type { Session } from '../../desk/session.ts';
import { exitCodes, messageOf, UserError } from '../../errors.ts';
import { rolesOfStep } from '../../procedure/progress.ts';
import { casesByDecider } from '../batch.ts';
import type { Call } from '../command.ts';
import { readTextFile } from '../texts.ts';
import { type DispositionOptions, type Plan, type Planned, stepFor } from './options.ts';
import { askForm, planLines, underKasubag } from './planning.ts';
import { endBefore, lineOfOptions, readFor, type Sheet, sheetFor } from './sheet.ts';

export interface WrittenLine {
  /** Counted from 1, as an editor shows it. */
  row: number;
  typed: string;
  file: CaseFile;
  /** What is said of the step at hand. */
  first: string;
  /** What the Kasubag wrote; null where the line says nothing of it. */
  second: string | null;
}

interface Problem {
  row: number;
  typed: string;
  why: string;
}

/**
 * Reads the file that `--lines` names. With `among`, only these cases may have a line. UserError `lines-unreadable`
 * (exit 2) names every line of a case that is not known, not among them, or there twice.
 */
export async function readWrittenLines(
  call: Call<DispositionOptions>,
  session: Session,
  among: readonly CaseFile[] | null,
): Promise<WrittenLine[]> {
  const path = call.options.lines as string;
  const text = await readTextFile(call.context, path);
  const problems: Problem[] = [];
  const lines: WrittenLine[] = [];
  const { dispositions } = call.words;
  for (const [index, raw] of text.split('\n').entries()) {
    const typed = raw.trim();
    if (typed === '' || typed.startsWith('#')) continue;
    const [, number = '', said = ''] = /^(\S+)\s*(.*)$/.exec(typed) ?? [];
    const [first = '', second] = said.split('|');
    const line = { row: index + 1, typed, first, second: second?.trim() ? second : null };
    try {
      const file = findCase(session, number);
      if (among && !among.some(({ state }) => state.number === file.state.number))
        problems.push({ ...line, why: dispositions.notAmong });
      else if (lines.some((other) => other.file.state.number === file.state.number))
        problems.push({ ...line, why: dispositions.twice });
      else lines.push({ ...line, file });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push({ ...line, why: messageOf(call.words, error).what });
    }
  }
  refuseProblems(path, problems);
  if (lines.length === 0) throw new UserError('text-empty', { flag: '--lines' }, exitCodes.usage);
  return lines;
}

/** Plans what the lines say. UserError `lines-unreadable` (exit 2) names every line that will not do; then nothing is recorded. */
export async function planWritten(
  call: Call<DispositionOptions>,
  session: Session,
  written: readonly WrittenLine[],
  plan: Plan,
): Promise<void> {
  const { options } = call;
  const problems: Problem[] = [];
  for (const step of [2, 3] as const) {
    const own = written.filter(({ file }) => stepFor(file, options) === step);
    const files = own.map(({ file }) => file);
    for (const group of casesByDecider(session, files, options.by, rolesOfStep[step])) {
      const { by, options: recording } = await askForm(call, session, { step, by: group.by });
      const sheet = sheetFor(session, step, by !== session.officer.id || options.at !== undefined);
      const all = lineOfOptions(sheet, options);
      const lines = new Map<CaseFile, DispositionLine>();
      for (const line of own.filter(({ file }) => group.files.includes(file))) {
        const read = readFor(sheet, call.words, line.first, all, endBefore(line.file));
        if ('objection' in read) problems.push({ ...line, why: read.objection });
        else lines.set(line.file, read.line);
      }
      if (problems.length > 0) continue;
      const planned = planLines(sheet, by, recording, lines, false, plan);
      if (step === 2) problems.push(...(await planSecond(call, session, own, planned, recording, plan)));
      else problems.push(...needless(call, own));
    }
  }
  refuseProblems(options.lines as string, problems);
}

/** Step 3, as it stands behind `|`. */
async function planSecond(
  call: Call<DispositionOptions>,
  session: Session,
  written: readonly WrittenLine[],
  kabag: readonly Planned[],
  { irregular: _irregular, ...recording }: RecordingOptions,
  plan: Plan,
): Promise<Problem[]> {
  const going = kabag.filter(({ decision }) => decision.fields.action === 'follow-up');
  const ended = written.filter(({ file }) => !going.some((one) => one.file === file));
  const problems = needless(call, ended);
  const sheet: Sheet = sheetFor(session, 3, true);
  for (const [by, own] of underKasubag(session, going)) {
    const lines = new Map<CaseFile, DispositionLine>();
    for (const { file, recording: first } of own) {
      const line = written.find((other) => other.file === file);
      if (!line || line.second === null) continue;
      const { at } = first.envelope;
      const base = lineOfOptions(sheet, { at: at.slice(0, 10) });
      const read = readFor(sheet, call.words, line.second, base, { at, number: '' });
      if ('objection' in read) problems.push({ ...line, why: read.objection });
      else lines.set(file, read.line);
    }
    if (lines.size === 0 || problems.length > 0) continue;
    const { options } = await askForm({ ...call, options: recording }, session, { step: 3, by });
    planLines(sheet, by, options, lines, false, plan);
  }
  return problems;
}

/** A second part where the case does not go on to the Kasubag, or has come to him already. */
function needless({ words }: Call<object>, written: readonly WrittenLine[]): Problem[] {
  return written
    .filter(({ second }) => second !== null)
    .map((line) => ({ ...line, why: words.dispositions.secondNeedless }));
}

function refuseProblems(path: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const told = problems.map(({ row, typed, why }) => ({ row, typed, why }));
  throw new UserError('lines-unreadable', { path, problems: told }, exitCodes.usage);
}
