// Puts decisions together, from the grid or from the options, before anything is recorded.
import { kasubagActing } from '../../desk/disposition.ts';
import {
  type DispositionLine,
  formatDispositionLine,
  typedDay,
  typedMoment,
} from '../../desk/disposition-line.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type RecordingOptions, resolveRecording } from '../../desk/recording.ts';
import { nameOf, type Session, today } from '../../desk/session.ts';
import { rolesOfStep } from '../../procedure/progress.ts';
import type { Call } from '../command.ts';
import { askRecording } from '../recording.ts';
import { askGrid, askOnce, type GridRow } from './grid.ts';
import type { DispositionOptions, Plan, Planned } from './options.ts';
import { decisionOf, endBefore, lineOfOptions, type Sheet, sheetFor } from './sheet.ts';

/** The cases of one step on which one officer decides. */
export interface Group {
  step: 2 | 3;
  by: string;
  files: readonly CaseFile[];
}

/** Plans a decision for each case of the group; a terminal is asked for what the options leave open. */
export async function planGroup(
  call: Call<DispositionOptions>,
  session: Session,
  group: Group,
  plan: Plan,
): Promise<void> {
  const { context, options } = call;
  const { by, options: recording } = await askForm(call, session, group);
  const sheet = sheetFor(session, group.step, by !== session.officer.id || options.at !== undefined);
  const all = lineOfOptions(sheet, options);
  const rows = group.files.map((file) => ({ file, after: endBefore(file) }));
  const open = !isDecided(all) || (sheet.timed && options.at === undefined);
  const asks = context.ask !== null && open;
  const lines = asks
    ? await askGrid(call, sheet, rows, proposalFor(sheet, all), plan.typed)
    : new Map(group.files.map((file) => [file, all]));
  const planned = planLines(sheet, by, recording, lines, asks, plan);
  if (asks && group.step === 2) await planSameSheet(call, session, planned, recording, plan);
}

/** Who decides and in which form; when is said line by line. */
export async function askForm(
  call: Call<DispositionOptions>,
  session: Session,
  { step, by }: Pick<Group, 'step' | 'by'>,
): Promise<{ by: string; options: RecordingOptions }> {
  // With a day, it is not asked for here.
  const options = { ...call.options, by, at: call.options.at ?? today(session) };
  return askRecording({ ...call, options }, session, null, rolesOfStep[step]);
}

/** The decision of each line, with its own moment; one made here and now has the time of the whole sitting. */
export function planLines(
  sheet: Sheet,
  by: string,
  options: RecordingOptions,
  lines: ReadonlyMap<CaseFile, DispositionLine>,
  worked: boolean,
  plan: Plan,
): Planned[] {
  const { at: _at, scan: _scan, ...untimed } = options;
  const sitting = sheet.timed ? null : resolveRecording(sheet.session, untimed, by, worked);
  const planned: Planned[] = [];
  for (const [file, line] of lines) {
    if (line.skipped) {
      plan.skipped.push(file);
      continue;
    }
    const at = typedMoment(line);
    const recording =
      sitting ?? resolveRecording(sheet.session, { ...untimed, ...(at !== undefined && { at }) }, by);
    const decision = decisionOf(sheet, line, plan.scan !== null);
    planned.push({ file, decision, recording: { ...recording, scan: plan.scan } });
  }
  plan.planned.push(...planned);
  return planned;
}

/** On paper the Kasubag may have decided on the sheet of the Kabag: then step 3 is recorded in the same run. */
export async function planSameSheet(
  call: Call<DispositionOptions>,
  session: Session,
  kabag: readonly Planned[],
  recording: RecordingOptions,
  plan: Plan,
): Promise<void> {
  const { context, words } = call;
  const going = kabag.filter(({ decision }) => decision.fields.action === 'follow-up');
  if (!context.ask || recording.form !== 'paper' || going.length === 0) return;
  const message = words.dispositions.askSameSheet;
  if (!(await context.ask.confirm({ message, initial: true }))) return;
  const { irregular: _irregular, ...paper } = recording;
  for (const [by, own] of underKasubag(session, going)) {
    const { options } = await askForm({ ...call, options: paper }, session, { step: 3, by });
    const sheet = sheetFor(session, 3, true);
    const rows = own.map(
      ({ file, recording: { envelope } }): GridRow => ({
        file,
        after: { at: envelope.at, number: own.length > 1 ? file.state.number : '' },
      }),
    );
    const day = typedDay(own[0]!.recording.envelope.at.slice(0, 10));
    const proposed = proposalFor(sheet, { day, hour: null });
    const lines = await askOnce(call, sheet, rows, proposed, nameOf(session, by));
    for (const [{ state }, line] of lines) addTyped(plan, state.number, formatDispositionLine(line));
    planLines(sheet, by, options, lines, false, plan);
  }
}

/** The Kasubag's line stands behind the Kabag's, as `--lines` reads it. */
function addTyped({ typed }: Plan, number: string, line: string): void {
  const kabag = typed.get(number);
  if (kabag !== undefined) typed.set(number, `${kabag} | ${line}`);
}

/** What was decided at step 2, under the Kasubag who acts on it. */
export function underKasubag(session: Session, planned: readonly Planned[]): [string, Planned[]][] {
  const groups = new Map<string, Planned[]>();
  for (const one of planned) {
    const by = kasubagActing(session, one.decision.fields.to as string);
    groups.set(by, [...(groups.get(by) ?? []), one]);
  }
  return [...groups];
}

function isDecided({ instruction, forward, inform, file }: DispositionLine): boolean {
  return instruction !== undefined || forward !== undefined || inform === true || file === true;
}

/** What is most often right stands there already: the lone officer, the first instruction, today without an hour. */
function proposalFor(sheet: Sheet, all: DispositionLine): DispositionLine {
  const lone = sheet.recipients.length === 1 ? { to: 'a' } : {};
  const first = sheet.instructions.length > 0 ? { instruction: ['1'] } : {};
  const moment = sheet.timed ? { day: typedDay(today(sheet.session)), hour: null } : {};
  return isDecided(all) ? { ...moment, ...all } : { ...lone, ...first, ...moment, ...all };
}
