// sop disposition: step 2, Kabag to Kasubag, and step 3, Kasubag to pelaksana.
import {
  type Decision,
  type DecisionOptions,
  decide,
  letteredName,
  nextDispositionStep,
  recipientsFor,
} from '../desk/disposition.ts';
import { readOfficeWords } from '../desk/office-words.ts';
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, record, refuseEarly } from '../desk/record.ts';
import { type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { askRecording, momentWords, openCase, tellRecorded } from './recording.ts';

type Options = DecisionOptions & RecordingOptions & { step?: string };

export const disposition = defineCommand({
  arguments: '<case>',
  options: {
    ...recordingOptions,
    step: 'value',
    to: 'value',
    instruction: 'values',
    note: 'value',
    forward: 'value',
    inform: 'flag',
    file: 'flag',
  },
  async run(call) {
    const { options, words } = call;
    const { session, file } = await openCase(call);
    const step = stepFor(file, options.step);
    refuseEarly(session, file, 'dispositioned', { step }, options.irregular !== undefined);
    tellInquiry(call, file);
    const { by, options: recordingOptions } = await askRecording(call, session, file, [
      step === 2 ? 'kabag' : 'kasubag',
    ]);
    const asked = await askDecision(call, session, step);
    const recording = resolveRecording(session, recordingOptions, by, asked.asked);
    const decision = decide(session, step, asked.options, recording.scan !== null);
    const propose = () => proposedEvent(recording, 'dispositioned', decision.fields, decision.words);
    const recorded = await record(session, file.state.number, propose, recording.clockOk);
    const when = momentWords(call, session, recorded.event.at);
    tellRecorded(call, recorded, {
      sentence: words.recording.dispositioned({ number: recorded.number, step, when }),
      more: [toldDecision(call, session, decision)],
      next: nextCommand(recorded.file),
    });
    return exitCodes.done;
  },
});

function stepFor(file: CaseFile, typed: string | undefined): 2 | 3 {
  if (typed === undefined) return nextDispositionStep(file.state);
  if (typed !== '2' && typed !== '3') {
    throw new UserError('value-unknown', { flag: '--step', typed, allowed: ['2', '3'] }, exitCodes.usage);
  }
  return Number(typed) as 2 | 3;
}

/** Before a question, the person sees what is to be decided. */
function tellInquiry({ context, print, options, words }: Call<Options>, file: CaseFile): void {
  if (!context.ask || options.json) return;
  const { inquiry, state } = file;
  print.line(
    `${print.style.caseNumber(state.number)}  ${words.recording.inquiryLine(inquiry.subject, words.vocabulary.kinds[state.kind])}`,
  );
  print.quote(inquiry.text);
}

/** Asks for the recipient and the instruction that no option gave. */
async function askDecision(
  call: Call<Options>,
  session: Session,
  step: 2 | 3,
): Promise<{ asked: boolean; options: DecisionOptions }> {
  const { context, options, words } = call;
  const given = { ...options };
  if (!context.ask) return { asked: false, options: given };
  const office = readOfficeWords(session);
  const instructions = step === 2 ? office.kabagInstructions : office.kasubagInstructions;
  const ended = given.forward !== undefined || given.inform || given.file;
  let asked = false;
  if (given.instruction === undefined && !ended) {
    const other = '';
    const chosen = await context.ask.choose<string>({
      message: step === 2 ? words.recording.askInstruction : words.recording.askKasubagInstruction,
      choices: [
        ...instructions.map(({ text }, index) => ({
          name: `${index + 1} ${text}`,
          value: String(index + 1),
        })),
        { name: words.recording.otherInstruction, value: other },
      ],
    });
    given.instruction = [
      chosen === other ? await context.ask.text({ message: words.recording.askOwnInstruction }) : chosen,
    ];
    asked = true;
  }
  const action = ended ? null : instructions[Number(given.instruction?.[0]) - 1]?.action;
  if (action === 'forward') given.forward ??= await context.ask.text({ message: words.recording.askOffice });
  const recipients = recipientsFor(session, step);
  const endsHere = ended || action === 'forward' || action === 'inform' || action === 'file';
  if (given.to === undefined && !endsHere && recipients.length > 1) {
    const choices = recipients.map((id, index) => ({
      name: letteredName(session, id, index),
      value: id,
    }));
    given.to = await context.ask.choose({ message: words.recording.askTo, choices });
    asked = true;
  }
  return { asked, options: given };
}

function toldDecision({ words }: Call<Options>, session: Session, { fields, words: told }: Decision): string {
  const to = fields.to ? session.people.get(fields.to)?.name : told.toOffice;
  return words.recording.decision({
    action: fields.action,
    to: to ?? null,
    instruction: told.instruction ?? null,
  });
}

function nextCommand({ state }: CaseFile): string | undefined {
  const number = shortNumber(state.number);
  if (state.status === 'awaiting-instruction') return `sop disposition ${number}`;
  return state.status === 'drafting' ? `sop draft ${number}` : undefined;
}
