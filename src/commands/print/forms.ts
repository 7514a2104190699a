// What printing any form does alike: finds the cases, records that each was printed, writes the pages.
import { type FoundCases, findCases } from '../../desk/find-cases.ts';
import { type LetterFacts, type LetterKind, letterFacts } from '../../desk/letters.ts';
import { type PaperFacts, paperFacts, paperOffice, recordPrinted } from '../../desk/print.ts';
import { type CaseFile, openCases } from '../../desk/read.ts';
import type { RecordedBatch } from '../../desk/record.ts';
import { ownRecording, type RecordingOptions } from '../../desk/recording.ts';
import { nameOf, officerTyped, openSession, type Session } from '../../desk/session.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import type { Document } from '../../printouts/document.ts';
import type { Case } from '../../procedure/case.ts';
import type { PrintedDocument } from '../../procedure/words.ts';
import { renderText } from '../../render/text.ts';
import { numberRanges, type Refused, refusedJson, takeInTurn, tellNothing, tellRefused } from '../batch.ts';
import type { Call } from '../command.ts';
import { recordedJson, tellWarnings, unrecordedJson } from '../recording.ts';
import { openPages } from './pages.ts';

export interface PrintOptions extends RecordingOptions {
  handedTo?: string;
  new?: boolean;
  output?: string;
}

export type PrintCall = Call<PrintOptions>;

/** Builds a form from the facts; `handedTo` is the name of who gets it. */
export type Build = (
  session: Session,
  facts: PaperFacts,
  handedTo: string | null,
  file: CaseFile,
) => Document;

/** What `--new` takes, and whom it is then offered to hand them to: an officer's id, or null. */
export interface NewForms {
  awaited: (state: Case) => boolean;
  offer?: (session: Session, files: readonly CaseFile[]) => Promise<string | null>;
}

/** Throws why a form of a case cannot be printed, before anything is recorded. */
export type Refuse = (session: Session, file: CaseFile) => void;

/** Prints a form of each case; a PC that may only read prints too, and says that it was not recorded. */
export async function printForms(
  call: PrintCall,
  form: PrintedDocument,
  build: Build,
  fresh?: NewForms,
  refuse: Refuse = () => {},
): Promise<ExitCode> {
  const { options, words } = call;
  const session = openSession(call.context, call.options);
  const { files: found, only } = casesToPrint(call, session, form, fresh?.awaited);
  const { files, refused: early } = takeInTurn(found, (file) => refuse(session, file));
  if (only && early[0]) throw early[0].error;
  if (found.length === 0) return tellNothing(call, words.printouts.nothingNew(form));
  const pages = openPages(call);
  try {
    const offered =
      options.new && options.handedTo === undefined ? await fresh?.offer?.(session, files) : null;
    const handedTo =
      options.handedTo === undefined ? (offered ?? null) : officerTyped(session, options.handedTo);
    const readOnly = session.device === null;
    const batch =
      readOnly || files.length === 0 ? null : await recordForms(call, session, files, form, handedTo);
    if (only && batch?.refused[0]) throw batch.refused[0].error;
    const refused = [...early, ...(batch?.refused ?? [])];
    const left = new Set(refused.map(({ number }) => number));
    const printed = files.filter(({ state }) => !left.has(state.number));
    const office = paperOffice(session);
    const name = handedTo && nameOf(session, handedTo);
    const texts = printed.map((file) =>
      renderText(build(session, paperFacts(session, office, file), name, file)),
    );
    tellForms(call, form, { printed, texts, batch, refused, readOnly, only, name }, pages);
    return refused[0]?.error.exitCode ?? exitCodes.done;
  } finally {
    pages.close();
  }
}

/**
 * Prints a letter about what `read` finds of a case: an event, or null where it is about none. `read` throws where there
 * is nothing to print.
 */
export function printLetter<T>(
  call: PrintCall,
  form: LetterKind,
  read: (session: Session, file: CaseFile) => T & { event: string | null },
  build: (paper: PaperFacts, letter: LetterFacts, about: T, words: PrintCall['words']) => Document,
): Promise<ExitCode> {
  const buildOne: Build = (session, facts, _handedTo, file) => {
    const about = read(session, file);
    return build(facts, letterFacts(session, file, form, about.event), about, call.words);
  };
  return printForms(call, form, buildOne, undefined, read);
}

function casesToPrint(
  { options, args }: PrintCall,
  session: Session,
  form: PrintedDocument,
  awaited: NewForms['awaited'] | undefined,
): FoundCases {
  if (!options.new || !awaited) return findCases(session, args, `print ${form}`);
  if (args.length > 0) throw new UserError('new-with-cases', {}, exitCodes.usage);
  return { files: [...openCases(session)].filter(({ state }) => awaited(state)), only: null };
}

function recordForms(
  { options }: PrintCall,
  session: Session,
  files: readonly CaseFile[],
  document: PrintedDocument,
  handedTo: string | null,
): Promise<RecordedBatch> {
  const recording = ownRecording(session, options);
  const printing = { document, ...(handedTo !== null && { handedTo }) };
  return recordPrinted(
    session,
    files.map(({ state }) => state.number),
    printing,
    recording,
  );
}

interface PrintedForms {
  printed: readonly CaseFile[];
  /** One a case, in the same order. */
  texts: readonly string[];
  batch: RecordedBatch | null;
  refused: readonly Refused[];
  /** This PC may only read. */
  readOnly: boolean;
  only: CaseFile | null;
  /** Who gets them. */
  name: string | null;
}

function tellForms(
  call: PrintCall,
  form: PrintedDocument,
  { printed, texts, batch, refused, readOnly, only, name }: PrintedForms,
  pages: ReturnType<typeof openPages>,
): void {
  const { options, print, words } = call;
  const say = words.printouts;
  if (options.json) {
    const values = printed.map((file, index) => {
      const one = batch?.recorded[index];
      return { ...(one ? recordedJson(one) : unrecordedJson(file.state, false)), text: texts[index] };
    });
    const others = refused.map((one) => refusedJson(call, one));
    print.json(only ? values[0] : [...values, ...others]);
  } else pages.write(texts.join('\f'));
  tellRefused(call, [...refused]);
  if (readOnly) print.warn(say.notRecorded);
  else if (printed.length > 0 && !options.quiet && !options.json) {
    const numbers = printed.map(({ state }) => state.number);
    print.error(say.recorded(form, numberRanges(words, numbers), name));
  }
  if (batch) tellWarnings(call, batch);
}
