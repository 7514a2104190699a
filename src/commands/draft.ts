// sop draft: step 4, in the editor or from a file; what was typed is never lost.
import { readAttachment } from '../desk/attachments.ts';
import type { CitationCheck } from '../desk/citations/check.ts';
import { fillPlaceholder } from '../desk/citations/place.ts';
import type { Citation } from '../desk/citations.ts';
import { firstBody, placeCited, recordDraft, roundOfNewDraft, type Written } from '../desk/draft.ts';
import { type CaseFile, eventOf } from '../desk/read.ts';
import { type Recorded, refuseEarly } from '../desk/record.ts';
import { type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import { type Answers, openRemarks, readAnswer, replyOf } from '../desk/reply.ts';
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { lastDraft, passOf } from '../procedure/progress.ts';
import { formatSheet, type ReadSheet, readSheet } from '../terminal/draft-sheet.ts';
import { openCheck } from './citations/checking.ts';
import { markedSentences } from './citations/lines.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { citedBy, tellUncited } from './draft/citing.ts';
import { dropKept, editKept, keepTyped, type Slot } from './editing.ts';
import { nextCommand } from './next-command.ts';
import { askRecording, momentWords, openCase, tellRecorded, unrecordedJson } from './recording.ts';
import { passHeading } from './show/passes.ts';
import { checkReason, checkText, readTextFile } from './texts.ts';

interface Options extends RecordingOptions {
  textFile?: string;
  material?: string[];
  noMaterial?: string;
  cite?: string[];
}

export const draft = defineCommand({
  arguments: '<case> [file]',
  options: {
    ...recordingOptions,
    'text-file': 'value',
    material: 'values',
    'no-material': 'value',
    cite: 'values',
  },
  async run(call) {
    const { context, options, print } = call;
    const { session, file } = await openCase(call);
    const source = sourceOf(call);
    const extra = extraOf(call, session);
    refuseEarly(session, file, 'drafted', {}, options.irregular !== undefined);
    const check = openCheck(call, session);
    const cited = citedBy(call, session, check);
    const { by, options: asked } = await askRecording(call, session, file, ['pelaksana', 'pengelola-tik']);
    const slot = { number: file.state.number, name: file.state.number };
    const writing =
      source === undefined
        ? await writeInEditor(call, session, file, slot, cited)
        : await readWritten(context, source, (body) => placeCited(session, file, body, cited));
    if (typeof writing === 'string' || writing.body.trim() === '') {
      tellNothing(call, file, typeof writing === 'string' ? writing : 'emptied');
      return exitCodes.done;
    }
    checkText(writing.body, call.words.recording.replyText);
    const written = { ...writing, ...extra, cited };
    const recording = resolveRecording(session, asked, by);
    if (writing.spans && recording.envelope.source === 'measured') recording.envelope.spans = writing.spans;
    try {
      const recorded = await recordDraft(session, file, written, recording, check);
      if (source === undefined || source === '-') dropKept(call, session, slot);
      tellDraft(call, session, recorded, { check, cited });
    } catch (failure) {
      if (source === '-')
        keepTyped(call, session, slot, sheetText(call, session, file, asSheet(writing.body)));
      if (source === undefined || source === '-') print.error(call.words.recording.textIsSafe);
      throw failure;
    }
    return exitCodes.done;
  },
});

function sourceOf({ args, options }: Call<Options>): string | undefined {
  if (args[1] !== undefined && args[1] !== '-') {
    throw new UserError('too-many-arguments', { command: 'draft' }, exitCodes.usage);
  }
  return options.textFile ?? args[1];
}

function extraOf(
  { options }: Call<Options>,
  session: Session,
): Pick<Written, 'materials' | 'withoutMaterial'> {
  if (options.material && options.noMaterial !== undefined) {
    throw new UserError(
      'options-together',
      { first: '--material', second: '--no-material' },
      exitCodes.usage,
    );
  }
  return {
    materials: (options.material ?? []).map((path) => readAttachment(session, path)),
    withoutMaterial:
      options.noMaterial === undefined ? null : checkReason(options.noMaterial, '--no-material'),
  };
}

async function readWritten(
  context: Call<Options>['context'],
  source: string,
  place: (body: string) => string,
): Promise<Writing> {
  const body = await readTextFile(context, source);
  return { body: body.trim() === '' ? body : place(body), answers: null, spans: null };
}

interface Writing {
  body: string;
  answers: Answers | null;
  spans: [string, string][] | null;
}

/** The sheet in the editor, or why nothing is to be recorded. UserError `draft-text-above` (exit 2), the text is kept. */
async function writeInEditor(
  call: Call<Options>,
  session: Session,
  file: CaseFile,
  slot: Slot,
  cited: readonly Citation[],
): Promise<Writing | 'unchanged' | 'put-off' | 'emptied'> {
  const place = (body: string) => placeCited(session, file, body, cited);
  const isWritten = lastDraft(file.state) !== null;
  const edited = await editKept(call, session, slot, {
    fresh: sheetText(call, session, file, null, place),
    renew: (kept) => sheetText(call, session, file, withStray(readSheet(kept)), place),
    // To a reply that is written, what is cited now is a change by itself.
    ...(isWritten && { untouched: sheetText(call, session, file, null) }),
  });
  if (typeof edited === 'string') return edited;
  const { answers, body, stray } = readSheet(edited.text);
  if (stray !== '') {
    const [line = ''] = stray.split('\n');
    throw new UserError('draft-text-above', { number: slot.number, line }, exitCodes.usage);
  }
  if (body.trim() === '') {
    dropKept(call, session, slot);
    return 'emptied';
  }
  const read = [...answers].flatMap(([remark, typed]) => {
    const answer = readAnswer(typed);
    return answer ? [[String(remark), answer] as const] : [];
  });
  const forms = cited.map(({ form }) => form);
  return { body: fillPlaceholder(body, forms), answers: Object.fromEntries(read), spans: edited.spans };
}

/** What was typed above the line belongs to the reply: it is found again below it. */
function withStray(sheet: ReadSheet): ReadSheet {
  return sheet.stray === '' ? sheet : { ...sheet, stray: '', body: `${sheet.stray}\n${sheet.body}` };
}

function asSheet(body: string): ReadSheet {
  return { answers: new Map(), stray: '', body };
}

function tellNothing(
  call: Call<Options>,
  { state }: CaseFile,
  why: 'unchanged' | 'put-off' | 'emptied',
): void {
  const { options, print, words } = call;
  if (options.json) print.json(unrecordedJson(state));
  else print.look(words.recording.nothingDrafted[why]);
}

/** The sheet anew; `written` is what was typed in an earlier one. */
function sheetText(
  call: Call<Options>,
  session: Session,
  file: CaseFile,
  written: ReadSheet | null,
  place: (body: string) => string = (body) => body,
): string {
  const { words } = call;
  const { state, inquiry } = file;
  const name = state.anonymous ? words.vocabulary.anonymous : (inquiry.name ?? words.recording.sheet.unnamed);
  const instructions = state.timeline
    .filter(({ event, obeyed, withdrawn }) => event.type === 'dispositioned' && obeyed && !withdrawn)
    .filter(({ event }) => passOf(state, event.id) === state.pass)
    .flatMap(({ event }) => {
      const given = file.words(event);
      const told = [given?.['instruction'], given?.['note']]
        .filter((text) => typeof text === 'string')
        .join('; ');
      const who = words.vocabulary.roles[event['step'] === 2 ? 'kabag' : 'kasubag'];
      return told ? [words.recording.sheet.instruction(who, told)] : [];
    });
  return formatSheet(
    {
      number: state.number,
      round: roundOfNewDraft(state),
      from: [
        ...(state.kind === 'kemendagri-information' ? [] : [name]),
        words.vocabulary.channels[state.channel],
        momentWords({ words }, session, state.arrivedAt),
      ].join(', '),
      text: [inquiry.text, ...reopenedText(call, session, file)].join('\n\n'),
      instructions: instructions.join(' ') || null,
      remarks: openRemarks(file).map(({ number, text, answer }) => ({
        number,
        text,
        answer:
          written?.answers.get(number) || (answer === null ? '' : 'done' in answer ? 'ok' : answer.text),
      })),
      body: place(written?.body ?? firstBody(session, file)),
    },
    words,
  );
}

/** Of a reopened case, why it was, and what was written then. */
function reopenedText(call: Call<Options>, session: Session, file: CaseFile): string[] {
  const begun = file.state.reopenings.at(-1);
  if (!begun) return [];
  const note = file.words(eventOf(file, begun.event))?.['note'];
  return [`${passHeading(call, session, file, begun.pass)}\n${typeof note === 'string' ? note : ''}`];
}

function tellDraft(
  call: Call<Options>,
  session: Session,
  recorded: Recorded,
  { check, cited }: { check: CitationCheck; cited: readonly Citation[] },
): void {
  const { words } = call;
  const short = shortNumber(recorded.number);
  const open = openRemarks(recorded.file).filter(({ answer }) => answer === null);
  const reply = replyOf(recorded.file, recorded.event.words as string);
  const citations = reply ? check.of(reply) : [];
  tellRecorded(call, recorded, {
    sentence: words.recording.drafted({
      number: recorded.number,
      round: recorded.file.state.round,
      when: momentWords(call, session, recorded.event.at),
    }),
    more: [
      ...(open.length > 0 ? [words.recording.openRemarks(open.map(({ number }) => number))] : []),
      ...markedSentences(call, session, citations),
    ],
    next: open.length > 0 ? `sop draft ${short}` : nextCommand(recorded.file.state),
    json: { citations },
  });
  if (reply) tellUncited(call, recorded.number, reply.body, { cited, citations });
}
