// Inquiries from files: looked through, asked about, taken in with a bar, and told file by file.
import { resolveRecording } from '../../desk/recording.ts';
import type { Session } from '../../desk/session.ts';
import {
  closeFile,
  createFileRun,
  type FileRun,
  type FileToTake,
  openIn,
  prepareFiles,
  type Stated,
  type Survey,
  surveyFiles,
  takeInFile,
  type WantedSheets,
} from '../../desk/take-in/files.ts';
import { type ExitCode, exitCodes, messageOf, UserError } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { startProgress } from '../../terminal/progress.ts';
import { askRecording, tellWarnings } from '../recording.ts';
import { askChannel } from './by-options.ts';
import { askArrival } from './form.ts';
import { dateOrderOf, type IntakeCall, statedBy } from './options.ts';
import { addRow, createTally, type Tally } from './tally.ts';
import { jsonOfRow, labelOf, labelOfSurvey, tellEnded, tellFile, tellNext } from './tell-files.ts';
import { jsonOfSheet } from './tell-sheet.ts';

/** Takes in the files of `--from` and those typed after it. Nothing is recorded before all of them could be read. */
export async function intakeFromFiles(call: IntakeCall, session: Session): Promise<ExitCode> {
  const { options, args } = call;
  const { subject: _, ...ofAll } = statedBy(call, session);
  const order = dateOrderOf(call);
  const own = options.ownName;
  const stated: Stated = { ...ofAll, ...(order && { order }), ...(own && { own }) };
  const { by, options: asked } = await askRecording(call, session, null, ['pengelola-tik']);
  const recording = () => resolveRecording(session, asked, by, false);
  const { at } = recording().envelope;
  const names = [...(options.from ?? []), ...args];
  const surveys = await surveyFiles(session, names, options.map ?? [], wantedSheets(call));
  const files: FileToTake[] = [];
  try {
    const answers: Stated[] = [];
    for (const survey of surveys)
      answers.push(await askOpen(call, session, survey, stated, surveys.length > 1));
    const rejects = options.rejects === undefined ? {} : { rejects: options.rejects };
    files.push(...(await prepareFiles(session, surveys, answers, { ...rejects, at })));
    return await takeInAll(call, createFileRun(session, recording), files);
  } finally {
    for (const survey of surveys) await survey.source.close();
  }
}

/** `--sheet` and `--include-hidden`; in a terminal a workbook with several likely sheets is asked about. */
function wantedSheets({ context, options, words }: IntakeCall): WantedSheets {
  const { ask } = context;
  const say = words.workbook;
  const wanted = { sheets: options.sheet ?? [], includeHidden: options.includeHidden === true };
  if (!ask) return wanted;
  return {
    ...wanted,
    choose: async (file, sheets) => {
      const each = sheets.map((name) => ({ name: cleanLine(name), value: [name] }));
      const choices = [...each, { name: say.allSheets(sheets.length), value: [...sheets] }];
      return ask.choose({ message: say.askSheet(labelOf(words, file)), choices });
    },
  };
}

/** What nobody stated and the file leaves open; without a terminal the next step names the flag. */
async function askOpen(
  call: IntakeCall,
  session: Session,
  survey: Survey,
  stated: Stated,
  several: boolean,
): Promise<Stated> {
  const { context, words } = call;
  const { ask } = context;
  const answers = { ...stated };
  if (!ask) return answers;
  const say = words.intake.question;
  const named = (question: string) =>
    several ? say.inFile({ file: labelOfSurvey(words, survey), question }) : question;
  for (const open of openIn(survey, stated)) {
    if (open === 'channel') answers.channel = await askChannel(call, undefined, named(say.channel));
    else if (open === 'date-order') {
      const choices = [
        { name: say.dayFirst, value: 'dmy' as const },
        { name: say.monthFirst, value: 'mdy' as const },
      ];
      const message = named(say.dateOrder({ example: cleanLine(survey.example ?? '') }));
      answers.order = await ask.choose({ message, choices });
    } else if (open === 'own-name') {
      const senders = [...(survey.chat?.senders.keys() ?? [])];
      const each = senders.map((name) => ({ name, value: [name] }));
      const choices = [...each, { name: say.nobody, value: [] }];
      answers.own = await ask.choose<string[]>({ message: named(say.ownName), choices });
    } else answers.arrivedAt = await askArrival(call, session, ask, undefined, named(say.arrivedAt));
  }
  return answers;
}

async function takeInAll(call: IntakeCall, run: FileRun, files: readonly FileToTake[]): Promise<ExitCode> {
  const { context, options, print } = call;
  const tallies: Tally[] = [];
  try {
    for (const file of files) {
      if (context.ending.aborted) break;
      const tally = createTally(file, options.json === true);
      tallies.push(tally);
      await takeInOneFile(call, run, file, tally);
      if (!options.json) tellFile(call, tally, files.length > 1);
    }
  } catch (error) {
    throw withRecorded(call, error, tallies);
  } finally {
    for (const file of files.slice(tallies.length)) await closeFile(file, 'cut');
    if (options.json) print.json(jsonOfRun(run, tallies));
    tellWarnings(call, run);
    if (run.known.unreadable.length > 0)
      print.warn(call.words.intake.files.notCompared(run.known.unreadable.length));
  }
  if (context.ending.aborted) tellEnded(call, tallies);
  else if (!options.json) tellNext(call, tallies);
  return tallies.some(({ rejections }) => rejections.length > 0) ? exitCodes.usage : exitCodes.done;
}

function jsonOfRun(run: FileRun, tallies: readonly Tally[]): Record<string, unknown> {
  const workbooks = tallies.flatMap((tally) => jsonOfSheet(tally) ?? []);
  return {
    cases: tallies.flatMap(({ rows }) => rows),
    published: run.published,
    ...(workbooks.length > 0 && { workbooks }),
  };
}

async function takeInOneFile(
  { context, options, words }: IntakeCall,
  run: FileRun,
  file: FileToTake,
  tally: Tally,
): Promise<void> {
  const say = words.intake.files;
  const bar = await startProgress({
    label: say.reading(labelOf(words, file.survey.source.name)),
    total: file.survey.rows,
    words: say.progress,
    output: options.quiet ? { ...context.io.stderr, isTerminal: false } : context.io.stderr,
  });
  let whole = false;
  try {
    for await (const row of takeInFile(run, file)) {
      addRow(tally, row, (given) => jsonOfRow(given, tally, words));
      bar.update(tally.done);
    }
    whole = !context.ending.aborted;
  } finally {
    bar.stop();
    await closeFile(file, whole ? 'whole' : 'cut');
  }
}

/** A failure in the middle says what is recorded already, file by file. */
function withRecorded(call: IntakeCall, error: unknown, tallies: readonly Tally[]): unknown {
  const { words, options } = call;
  const received = tallies.reduce((sum, tally) => sum + tally.received, 0);
  const last = tallies.at(-1);
  if (!(error instanceof UserError) || received === 0 || !last) return error;
  if (!options.json && last.done > 0) tellFile(call, last, tallies.length > 1);
  const values = {
    cause: messageOf(words, error),
    received,
    file: labelOf(words, last.file.survey.source.name),
    row: last.done,
  };
  return new UserError('intake-stopped', values, error.exitCode, error);
}
