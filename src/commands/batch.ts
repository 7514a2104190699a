// What commands on one or several cases do alike: find them, record on each in one commit, tell what was recorded and what was not.
import type { NewFile } from '../desk/archive.ts';
import { readScan } from '../desk/attachments.ts';
import { type FoundCases, findCases } from '../desk/find-cases.ts';
import type { CaseFile } from '../desk/read.ts';
import { type Propose, type Recorded, type RecordedBatch, record, recordMany } from '../desk/record.ts';
import { decider, type RecordingOptions } from '../desk/recording.ts';
import type { Session } from '../desk/session.ts';
import { type ExitCode, exitCodes, isFailure, messageOf, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
import type { Role } from '../procedure/event.ts';
import { waitingFor } from '../procedure/progress.ts';
import type { Day } from '../procedure/time.ts';
import { cleanLine } from '../terminal/clean.ts';
import type { Call } from './command.ts';
import { tellDoubtful } from './files.ts';
import { nextCommandOfMany, rangesOf } from './next-command.ts';
import { openRecording, recordedJson, tellRecorded, tellWarnings, unrecordedJson } from './recording.ts';

/** A case of a batch of which nothing was recorded, and why. */
export type Refused = RecordedBatch['refused'][number];

export interface Several extends FoundCases {
  session: Session;
}

/** Opens the archive and finds the cases typed; `--all`, where a command has it, takes those that fit `waiting`. */
export async function openSeveral(
  call: Call<RecordingOptions & { all?: boolean }>,
  command: string,
  typed: readonly string[] = call.args,
  waiting?: (state: Case) => boolean,
): Promise<Several> {
  const session = await openRecording(call);
  return { session, ...findCases(session, typed, command, call.options.all ? waiting : undefined) };
}

/** How what was recorded is told: one case by its sentence, several by their number. */
export interface Telling {
  /** `json` is what scripts are given beside the usual fields. */
  one(recorded: Recorded): { sentence: string; more?: string[]; next?: string; json?: object };
  /** `12 catatan tersimpan`. */
  many(count: number, recorded: readonly Recorded[]): string;
  moreOfMany?(recorded: readonly Recorded[]): string[];
  nextOfMany?(recorded: readonly Recorded[]): string | undefined;
}

/**
 * Records an event on each case, in one commit, and tells it. One case that is refused is a UserError as ever; of several
 * the refused are named, the rest is recorded, and the exit code is that of the first refusal.
 */
export async function recordOnEach(
  call: Call<RecordingOptions>,
  { session, files, only }: Several,
  propose: (file: CaseFile) => ReturnType<Propose>,
  telling: Telling,
  clockOk: boolean,
): Promise<ExitCode> {
  if (only) {
    try {
      const recorded = await record(session, only.state.number, propose, clockOk);
      tellRecorded(call, recorded, telling.one(recorded));
    } catch (error) {
      if (!isFailure(error, 'already-so')) throw error;
      tellUnchanged(call, only);
    }
    return exitCodes.done;
  }
  if (files.length === 0) return tellNothing(call);
  const entries = files.map(({ state }) => ({ number: state.number, propose }));
  return tellBatch(call, await recordMany(session, entries, clockOk), telling);
}

/** The command that most of the cases wait for now. */
export function nextOfRecorded(recorded: readonly Recorded[]): string | undefined {
  return nextCommandOfMany(recorded.map(({ file }) => file.state));
}

/** A case on which there was nothing to record: that is no failure. */
export function tellUnchanged({ options, print, words }: Call<object>, { state }: CaseFile): void {
  if (options.json) print.json(unrecordedJson(state));
  else print.look(words.paperwork.unchanged(state.number));
}

/**
 * Records several events on each case, in one commit. What is told is the first of a case, with the case as all of them
 * leave it; where the first is refused, nothing is recorded of that case.
 */
export async function recordAllOnEach(
  call: Call<RecordingOptions>,
  { session, files, only }: Several,
  proposals: (file: CaseFile) => Propose[],
  telling: Telling,
  clockOk: boolean,
): Promise<ExitCode> {
  if (files.length === 0) return tellNothing(call);
  const entries = files.flatMap((file) =>
    proposals(file).map((propose) => ({ number: file.state.number, propose })),
  );
  const batch = await recordMany(session, entries, clockOk);
  const recorded = firstOfEach(batch.recorded);
  if (!only) return tellBatch(call, { ...batch, recorded }, telling);
  const [one] = recorded;
  const [refused] = batch.refused;
  if (!one) throw refused!.error;
  tellRecorded(call, one, telling.one(one));
  tellRefused(call, batch.refused);
  return refused?.error.exitCode ?? exitCodes.done;
}

function firstOfEach(recorded: readonly Recorded[]): Recorded[] {
  const first = new Map<string, Recorded>();
  for (const one of recorded) {
    const { file, deviations } = one;
    first.set(one.number, { ...(first.get(one.number) ?? one), file, deviations });
  }
  return [...first.values()];
}

/** `--all` found nothing: that is no failure. */
export function tellNothing(
  { options, print, words }: Call<object>,
  nothing = words.batches.nothing,
): ExitCode {
  if (options.json) print.json([]);
  else print.look(nothing);
  return exitCodes.done;
}

/** Tells a batch: how many and which, then each that was refused with its reason. Gives the exit code. */
export function tellBatch(
  call: Call<object>,
  batch: RecordedBatch,
  telling: Omit<Telling, 'one'> & Partial<Telling>,
): ExitCode {
  const { options, print, words } = call;
  const { recorded, refused } = batch;
  if (options.json) {
    const told = recorded.map((one) => ({ ...recordedJson(one), ...telling.one?.(one).json }));
    print.json([...told, ...refused.map((one) => refusedJson(call, one))]);
  } else if (recorded.length > 0) {
    const numbers = [...new Set(recorded.map(({ number }) => number))];
    print.done(telling.many(numbers.length, recorded), [
      numberRanges(words, numbers),
      ...(telling.moreOfMany?.(recorded) ?? []),
    ]);
  }
  tellRefused(call, refused);
  const next = telling.nextOfMany?.(recorded);
  if (next && !options.json) print.next(words.general.next, next);
  tellDoubtful(
    call,
    recorded.flatMap(({ files }) => files),
  );
  tellWarnings(call, batch);
  return refused.find(({ error }) => error.exitCode !== exitCodes.done)?.error.exitCode ?? exitCodes.done;
}

/** Names what of a batch was not recorded, and why; what was so already is nothing that is still to be done. */
export function tellRefused({ print, words }: Call<object>, notRecorded: RecordedBatch['refused']): void {
  const isSo = ({ error }: Refused) => error.exitCode === exitCodes.done;
  const already = notRecorded.filter(isSo).map(({ number }) => number);
  if (already.length > 0) print.warn(words.batches.already(numberRanges(words, already)));
  const refused = notRecorded.filter((one) => !isSo(one));
  if (refused.length === 0) return;
  const lines = refused.map(({ number, error }) => {
    // The reason may quote what was pasted or typed.
    return words.batches.refusal(number, cleanLine(reasonOf(words, error)));
  });
  print.warn(words.batches.refused(refused.length), lines);
}

/** Why one of several was not recorded, in one line. */
export function reasonOf(words: Call<object>['words'], error: UserError): string {
  const { what, why, next } = messageOf(words, error);
  // Only who looks at this one case can say why a revoked instrument may stay.
  const mend = next && isFailure(error, 'revoked-cited') ? ` ${words.general.next}: ${next}` : '';
  return `${why?.[0] ?? what}${mend}`;
}

/** What scripts read of a case of a batch that was refused. */
export function refusedJson({ words }: Call<object>, { number, error }: Refused): object {
  const { what, why = [] } = messageOf(words, error);
  const refusal = (error.values as { refusal?: { code: string } }).refusal;
  return { number, error: { code: refusal?.code ?? error.code, message: [what, ...why].join(' ') } };
}

/** `2026-A-0040 sampai 2026-A-0051 dan 2026-A-0055`. */
export function numberRanges({ batches }: Call<object>['words'], numbers: readonly string[]): string {
  return batches.ranges(rangesOf(numbers).map(([first, last]) => batches.range(first, last)));
}

/** Leaves out the cases whose turn it is not, before anything is asked about them; `refuse` throws why. */
export function takeInTurn(
  files: readonly CaseFile[],
  refuse: (file: CaseFile) => void,
): { files: CaseFile[]; refused: Refused[] } {
  const refused: Refused[] = [];
  const inTurn = files.filter((file) => {
    try {
      refuse(file);
      return true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ number: file.state.number, error });
      return false;
    }
  });
  return { files: inTurn, refused };
}

/** The cases under who decides on each on a day: whom `--by` names, who types, or whom the case names. */
export function casesByDecider(
  session: Session,
  files: readonly CaseFile[],
  by: string | undefined,
  roles: readonly Role[],
  day?: Day,
): { by: string; files: CaseFile[] }[] {
  const groups = new Map<string, CaseFile[]>();
  for (const file of files) {
    const officer = decider(session, by, roles, waitingFor(file.state)?.officer ?? null, day);
    groups.set(officer, [...(groups.get(officer) ?? []), file]);
  }
  return [...groups].map(([officer, own]) => ({ by: officer, files: own }));
}

/** The one scan of a sheet on which several cases stand. It is taken out of the options, so that it is filed once. */
export function scanForAll({ options }: Call<RecordingOptions>, session: Session): NewFile | null {
  const { scan } = options;
  delete options.scan;
  return scan === undefined ? null : readScan(session, scan);
}
