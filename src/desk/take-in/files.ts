// Files of inquiries: looked through whole before anything is recorded, then taken in row by row, some hundred a commit.
import { join } from 'node:path';
import { exitCodes, UserError } from '../../errors.ts';
import { proposeChannel } from '../../intake/channel-words.ts';
import { parseMap } from '../../intake/column-map.ts';
import type { DateOrder } from '../../intake/dates.ts';
import type { Mapping } from '../../intake/headings.ts';
import type { Rejection, Skipped, Taken } from '../../intake/inquiry.ts';
import { type Answers, openQuestions, ownSenders, type ReadRow, readInquiries } from '../../intake/read.ts';
import { createRejects, type Rejects, rejectsPath } from '../../intake/rejects.ts';
import { openSource, type Source } from '../../intake/source.ts';
import { type SheetChoice, type Survey, surveySource } from '../../intake/survey.ts';
import type { Warning } from '../archive.ts';
import type { Recording } from '../recording.ts';
import type { Session } from '../session.ts';
import { type TakenIn, takeIn } from '../take-in.ts';
import { createKnown, type KnownInquiries } from './known-inquiries.ts';
import { createRecentCases, type Likely, type RecentCases } from './likely.ts';

export type { DateOrder, Survey };

export const dateOrders: readonly DateOrder[] = ['dmy', 'mdy'];

/** What was stated for all rows; the zone and the bound of dates come from the session. */
export type Stated = Omit<Answers, 'zone' | 'now'>;

export interface FileToTake {
  survey: Survey;
  stated: Stated;
  rows: AsyncGenerator<ReadRow>;
  rejects: Rejects | null;
  /** Of a chat: the senders who are the office. */
  own: string[];
}

export type FileRow =
  | { row: number; sheetRow?: number; outcome: 'received'; number: string; likely: Likely[] }
  | {
      row: number;
      sheetRow?: number;
      outcome: 'duplicate';
      number: string;
      changed: boolean;
      externalId?: string;
    }
  | (Rejection & { kept: boolean })
  | Skipped;

/** One run over several files: what it knows, and what it has to say at the end. */
export interface FileRun {
  session: Session;
  /** Made anew for every commit, for its time. */
  recording: () => Recording;
  known: KnownInquiries;
  recent: RecentCases;
  published: boolean;
  warnings: Warning[];
}

/** What was stated of the sheets of workbooks; `choose` is asked where several could be meant. */
export interface WantedSheets {
  sheets: readonly string[];
  includeHidden: boolean;
  choose?(file: string, sheets: readonly string[]): Promise<string[]>;
}

/**
 * Looks through the files, of a workbook through each wanted sheet. Throws UserError for the first that cannot be
 * read, and `only-with-workbook` (exit 2); closes what it opened.
 */
export async function surveyFiles(
  session: Session,
  names: readonly string[],
  map: readonly string[],
  wanted: WantedSheets,
): Promise<Survey[]> {
  const { cwd, io, stateFolder } = session.context;
  const mapping = parseMap(map);
  const clock = { zone: session.zone, now: session.begun };
  const sources: Source[] = [];
  const surveys: Survey[] = [];
  try {
    for (const name of names) {
      const source = await openSource(name, {
        cwd,
        stdin: io.stdin,
        spoolFolder: join(stateFolder, 'spool'),
      });
      sources.push(source);
      for (const choice of await chooseSheets(source, mapping, wanted, clock))
        surveys.push(await surveySource(source, mapping, choice));
    }
    refuseWithoutWorkbook(sources, wanted);
    return surveys;
  } catch (error) {
    for (const source of sources) await source.close();
    throw error;
  }
}

async function chooseSheets(
  source: Source,
  map: Mapping,
  wanted: WantedSheets,
  clock: SheetChoice['clock'] & {},
): Promise<SheetChoice[]> {
  const { workbook, name } = source;
  if (!workbook) return [{ clock }];
  const { likelySheets } = await import('../../intake/formats/xlsx/choose.ts');
  const { includeHidden } = wanted;
  let { sheets } = wanted;
  if (sheets.length === 0 && wanted.choose) {
    const likely = await likelySheets(workbook, map);
    if (likely.length > 1)
      sheets = await wanted.choose(
        name,
        likely.map((sheet) => sheet.name),
      );
  }
  if (sheets.length === 0) return [{ includeHidden }];
  return sheets.map((sheet) => ({ sheet, sheets, includeHidden }));
}

function refuseWithoutWorkbook(sources: readonly Source[], { sheets, includeHidden }: WantedSheets): void {
  if (sources.some(({ workbook }) => workbook)) return;
  const option = sheets.length > 0 ? '--sheet' : includeHidden ? '--include-hidden' : null;
  if (option) throw new UserError('only-with-workbook', { option }, exitCodes.usage);
}

/** What a file leaves open: the command asks, or `prepareFiles` names the flag. */
export function openIn(survey: Survey, stated: Stated): ReturnType<typeof openQuestions> {
  return openQuestions(survey, stated);
}

/** The channel that the file's shape gives away under a name; only a proposal. */
export function channelGivenAway({ layout }: Survey, name: string): Survey['channel'] {
  return proposeChannel(layout.headings, name);
}

/** Makes everything ready and records nothing: UserErrors of `readInquiries` and `createRejects` (exit 2). */
export async function prepareFiles(
  session: Session,
  surveys: readonly Survey[],
  stated: readonly Stated[],
  options: { rejects?: string; at: string },
): Promise<FileToTake[]> {
  const files: FileToTake[] = [];
  const now = boundOf(session, options.at);
  const readers = surveys.map((survey, index) =>
    readInquiries(survey, { zone: session.zone, now, ...stated[index] }),
  );
  try {
    for (const [index, survey] of surveys.entries()) {
      const path =
        options.rejects === undefined ? null : rejectsPath(options.rejects, index, survey.layout.format);
      const rejects = path === null ? null : await createRejects(path, session.context.cwd, survey.layout);
      const given = stated[index] as Stated;
      files.push({ survey, stated: given, rows: readers[index]!, rejects, own: ownSenders(survey, given) });
    }
    return files;
  } catch (error) {
    for (const { rejects } of files) await rejects?.close();
    throw error;
  }
}

/** Nothing arrives after it was taken in. */
function boundOf({ context }: Session, at: string): number {
  return at.length === 10 ? context.clock() : Math.min(context.clock(), Date.parse(at) + 59_999);
}

export function createFileRun(session: Session, recording: () => Recording): FileRun {
  const recent = createRecentCases(session.view, session.zone, session.begun);
  return { session, recording, known: createKnown(), recent, published: true, warnings: [] };
}

const rowsTogether = 512;
const rowsLookedAt = 4_096;
/** Texts may be long: this much of them is held at once. */
const lettersTogether = 4_000_000;

/**
 * Takes in one file and gives what came of each row, in order, once it is recorded. Where the program was asked to
 * end it stops between two commits; what was given is recorded. Errors: those of `takeIn`, and of the file's disk.
 */
export async function* takeInFile(run: FileRun, file: FileToTake): AsyncGenerator<FileRow> {
  const { ending } = run.session.context;
  let held: Held = emptyHand();
  for await (const { result, row } of file.rows) {
    if (ending.aborted) return;
    const kept = result.outcome === 'rejected' && file.rejects ? await file.rejects.add(row) : false;
    hold(held, result, kept);
    if (held.taken.length < rowsTogether && held.rows.length < rowsLookedAt && held.letters < lettersTogether)
      continue;
    yield* recordHeld(run, held);
    held = emptyHand();
    if (ending.aborted) return;
  }
  yield* recordHeld(run, held);
}

interface Held {
  rows: (Taken | (Rejection & { kept: boolean }) | Skipped)[];
  taken: Taken[];
  letters: number;
}

function emptyHand(): Held {
  return { rows: [], taken: [], letters: 0 };
}

function hold(held: Held, result: ReadRow['result'], kept: boolean): void {
  held.rows.push(result.outcome === 'rejected' ? { ...result, kept } : result);
  if (result.outcome !== 'taken') return;
  held.taken.push(result);
  const { text, original = '', details = {} } = result.inquiry;
  held.letters +=
    text.length + original.length + Object.values(details).reduce((sum, value) => sum + value.length, 0);
}

async function* recordHeld(run: FileRun, { rows, taken }: Held): AsyncGenerator<FileRow> {
  const inquiries = taken.map(({ inquiry }) => inquiry);
  const result =
    inquiries.length === 0 ? null : await takeIn(run.session, inquiries, run.recording(), run.known);
  if (result) remember(run, result);
  const outcomes = (result?.outcomes ?? []).values();
  for (const row of rows) {
    if (row.outcome !== 'taken') {
      yield row;
      continue;
    }
    const outcome = outcomes.next().value;
    if (!outcome) return;
    const { externalId } = row.inquiry;
    const place = { row: row.row, ...(row.sheetRow !== undefined && { sheetRow: row.sheetRow }) };
    if (outcome.outcome === 'received') {
      const likely = run.recent.find(row.inquiry, row.file);
      run.recent.add(outcome.number, row.inquiry, row.file);
      yield { ...place, outcome: 'received', number: outcome.number, likely };
    } else yield { ...place, ...outcome, ...(externalId !== undefined && { externalId }) };
  }
}

/** Each warning once, however many commits gave it. */
function remember(run: FileRun, { published, warnings }: TakenIn): void {
  run.published &&= published;
  const told = new Set(run.warnings.map((warning) => JSON.stringify(warning)));
  run.warnings.push(...warnings.filter((warning) => !told.has(JSON.stringify(warning))));
}

/**
 * Closes a file and its rejected rows. Those of a run that did not come to its end are removed, for the next run
 * writes them anew and refuses a file that is there. The file itself stays open for its other sheets.
 */
export async function closeFile({ rejects }: FileToTake, ended: 'whole' | 'cut'): Promise<void> {
  await rejects?.close(ended === 'cut');
}
