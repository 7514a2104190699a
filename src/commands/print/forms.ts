// What printing any form does alike: finds the cases, records that each was printed, writes the pages to stdout.
import { findCase } from '../../desk/find-case.ts';
import { type PaperFacts, paperFacts, recordPrinted } from '../../desk/print.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type RecordingOptions, resolveRecording } from '../../desk/recording.ts';
import { nameOf, officerTyped, openSession, type Session } from '../../desk/session.ts';
import { type ExitCode, exitCodes } from '../../errors.ts';
import type { Document } from '../../printouts/document.ts';
import type { PrintedDocument } from '../../procedure/words.ts';
import { renderText } from '../../render/text.ts';
import type { Call } from '../command.ts';
import { recordedJson, tellWarnings } from '../recording.ts';

export type PrintCall = Call<RecordingOptions & { handedTo?: string }>;

/** Builds a form from the facts; `handedTo` is the name of who gets it. */
export type Build = (session: Session, facts: PaperFacts, handedTo: string | null) => Document;

/** Prints a form of each case; a PC that may only read prints too, and says that it was not recorded. */
export async function printForms(call: PrintCall, form: PrintedDocument, build: Build): Promise<ExitCode> {
  const { options, print, args } = call;
  const session = openSession(call.context, call.options);
  const files = new Map(
    args.map((typed) => findCase(session, typed)).map((file) => [file.state.number, file]),
  );
  const handedTo = options.handedTo === undefined ? null : officerTyped(session, options.handedTo);
  const results: unknown[] = [];
  for (const file of files.values()) {
    const recorded = session.device === null ? null : await printOne(call, session, file, form, handedTo);
    const name = handedTo && nameOf(session, handedTo);
    const text = renderText(build(session, paperFacts(session, file), name));
    if (options.json) results.push({ ...(recorded ?? unrecorded(file)), text });
    else print.raw(results.push(text) > 1 ? `\f${text}` : text);
    if (!recorded) print.warn(call.words.printouts.notRecorded);
    else if (!options.quiet && !options.json) {
      print.error(call.words.printouts.recorded(form, file.state.number, name));
    }
  }
  if (options.json) print.json(files.size === 1 ? results[0] : results);
  return exitCodes.done;
}

async function printOne(
  call: PrintCall,
  session: Session,
  file: CaseFile,
  form: PrintedDocument,
  handedTo: string | null,
): Promise<object> {
  const { options } = call;
  const by = options.by === undefined ? session.officer.id : officerTyped(session, options.by);
  const recording = resolveRecording(session, options, by, false);
  const recorded = await recordPrinted(session, file.state.number, form, handedTo, recording);
  tellWarnings(call, recorded);
  return recordedJson(recorded);
}

function unrecorded({ state }: CaseFile): Record<string, unknown> {
  return { number: state.number, event: null, status: state.status, published: false, deviations: [] };
}
