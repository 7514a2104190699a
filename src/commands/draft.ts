// sop draft: step 4, in the editor or from a file; what was typed is never lost.
import {
  type Answers,
  firstBody,
  openRemarks,
  readAnswer,
  recordDraft,
  roundOfNewDraft,
} from '../desk/draft.ts';
import type { CaseFile } from '../desk/read.ts';
import type { Recorded } from '../desk/record.ts';
import { type RecordingOptions, readScan, resolveRecording } from '../desk/recording.ts';
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { formatSheet, type ReadSheet, readSheet } from '../terminal/draft-sheet.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { dropKept, editKept, type Slot } from './editing.ts';
import { askRecording, momentWords, openCase, tellRecorded } from './recording.ts';
import { checkText, readTextFile } from './texts.ts';

interface Options extends RecordingOptions {
  textFile?: string;
  material?: string[];
  noMaterial?: string;
}

export const draft = defineCommand({
  arguments: '<case> [file]',
  options: { ...recordingOptions, 'text-file': 'value', material: 'values', 'no-material': 'value' },
  async run(call) {
    const { options, args } = call;
    const { session, file } = await openCase(call);
    const { by, options: asked } = await askRecording(call, session, ['pelaksana', 'pengelola-tik']);
    const extra = {
      materials: (options.material ?? []).map((path) => readScan(session, path)),
      withoutMaterial: options.noMaterial ?? null,
    };
    const source = options.textFile ?? (args[1] === '-' ? '-' : undefined);
    if (args[1] !== undefined && args[1] !== '-')
      throw new UserError('too-many-arguments', { command: 'draft' }, exitCodes.usage);
    const writing =
      source === undefined
        ? await writeInEditor(call, session, file)
        : { body: await readTextFile(call.context, source), answers: null, spans: null, slot: null };
    if (writing === null || writing.body.trim() === '') {
      call.print.look(call.words.recording.nothingDrafted);
      return exitCodes.done;
    }
    checkText(writing.body, call.words.recording.replyText);
    const recording = resolveRecording(session, { ...options, ...asked }, by, false);
    if (writing.spans && recording.envelope.source === 'measured') recording.envelope.spans = writing.spans;
    const recorded = await recordDraft(session, file, { ...writing, ...extra }, recording);
    if (writing.slot) dropKept(call, session, writing.slot);
    tellDraft(call, session, recorded);
    return exitCodes.done;
  },
});

interface Writing {
  body: string;
  answers: Answers | null;
  spans: [string, string][] | null;
  slot: Slot | null;
}

/** The sheet in the editor; null where nothing was changed or the reply is empty. */
async function writeInEditor(call: Call<Options>, session: Session, file: CaseFile): Promise<Writing | null> {
  const slot = { number: file.state.number, name: file.state.number };
  const texts = {
    fresh: sheetText(call, session, file, null),
    renew: (kept: string) => sheetText(call, session, file, readSheet(kept)),
  };
  const edited = await editKept(call, session, slot, texts);
  if (!edited) return null;
  const { answers, body } = readSheet(edited.text);
  if (body.trim() === '') {
    dropKept(call, session, slot);
    return null;
  }
  const read = [...answers].flatMap(([remark, typed]) => {
    const answer = readAnswer(typed);
    return answer ? [[String(remark), answer] as const] : [];
  });
  return { body, answers: Object.fromEntries(read), spans: edited.spans, slot };
}

/** The sheet anew; `written` is what was typed in an earlier one. */
function sheetText(
  { words }: Call<Options>,
  session: Session,
  file: CaseFile,
  written: ReadSheet | null,
): string {
  const { state, inquiry } = file;
  const name = state.anonymous ? words.vocabulary.anonymous : (inquiry.name ?? words.recording.sheet.unnamed);
  const instructions = file.record.events
    .filter((event) => event.type === 'dispositioned')
    .flatMap((event) => {
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
        name,
        words.vocabulary.channels[state.channel],
        momentWords({ words }, session, state.arrivedAt),
      ].join(', '),
      text: inquiry.text,
      instructions: instructions.join(' ') || null,
      remarks: openRemarks(file).map(({ number, text, answer }) => ({
        number,
        text,
        answer:
          written?.answers.get(number) || (answer === null ? '' : 'done' in answer ? 'ok' : answer.text),
      })),
      body: written?.body ?? firstBody(session, file),
    },
    words,
  );
}

function tellDraft(call: Call<Options>, session: Session, recorded: Recorded): void {
  const { words } = call;
  const open = openRemarks(recorded.file).filter(({ answer }) => answer === null);
  tellRecorded(call, recorded, {
    sentence: words.recording.drafted({
      number: recorded.number,
      round: recorded.file.state.round,
      when: momentWords(call, session, recorded.event.at),
    }),
    more: open.length > 0 ? [words.recording.openRemarks(open.map(({ number }) => number))] : [],
    next: `sop ${open.length > 0 ? 'draft' : 'submit'} ${shortNumber(recorded.number)}`,
  });
}
