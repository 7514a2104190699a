// One disposition: step 2, Kabag to Kasubag, or step 3, Kasubag to pelaksana; from paper perhaps both at once.
import {
  type Decision,
  type DecisionOptions,
  decide,
  instructionsFor,
  letteredName,
  recipientsFor,
} from '../../desk/disposition.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type Recorded, recordMany, refuseEarly } from '../../desk/record.ts';
import { resolveRecording } from '../../desk/recording.ts';
import type { Session } from '../../desk/session.ts';
import { type ExitCode, exitCodes } from '../../errors.ts';
import { rolesOfStep } from '../../procedure/progress.ts';
import type { Call } from '../command.ts';
import { nextCommand } from '../next-command.ts';
import { askRecording, momentWords, tellRecorded } from '../recording.ts';
import { refuseBlank } from '../texts.ts';
import { type DispositionOptions, entryOf, knownFields, type Plan } from './options.ts';
import { planSameSheet } from './planning.ts';

/** Asks for what the options leave open and records it; a refusal is a UserError as ever. */
export async function dispositionOne(
  call: Call<DispositionOptions>,
  session: Session,
  file: CaseFile,
): Promise<ExitCode> {
  const { options } = call;
  const known = knownFields(file, options);
  const { step } = known;
  refuseEarly(session, file, 'dispositioned', known, options.irregular !== undefined);
  tellInquiry(call, file);
  const { by, options: recordingOptions } = await askRecording(call, session, file, rolesOfStep[step]);
  const asked = await askDecision(call, session, step);
  const recording = resolveRecording(session, recordingOptions, by, asked.asked);
  const decision = decide(session, step, asked.options, recording.scan !== null);
  const planned = { file, decision, recording };
  const plan: Plan = { planned: [planned], skipped: [], typed: new Map(), scan: recording.scan };
  // Whoever said everything in options is asked nothing.
  const talks = (asked.asked || options.at === undefined) && !options.json;
  if (step === 2 && talks) await planSameSheet(call, session, [planned], recordingOptions, plan);
  const { recorded, refused } = await recordMany(session, plan.planned.map(entryOf), recording.clockOk);
  for (const [index, one] of recorded.entries()) {
    const said = plan.planned[index]!.decision;
    tellOne(call, session, one, said, index === recorded.length - 1 && refused.length === 0);
  }
  if (refused[0]) throw refused[0].error;
  return exitCodes.done;
}

function tellOne(
  call: Call<DispositionOptions>,
  session: Session,
  recorded: Recorded,
  decision: Decision,
  last: boolean,
): void {
  const { number, event, file } = recorded;
  const when = momentWords(call, session, event.at);
  const next = last ? nextCommand(file.state) : undefined;
  tellRecorded(call, recorded, {
    sentence: call.words.recording.dispositioned({ number, step: decision.fields.step, when }),
    more: [toldDecision(call, session, decision)],
    ...(next !== undefined && { next }),
  });
}

/** Before a question, the person sees what is to be decided. */
function tellInquiry({ context, print, options, words }: Call<DispositionOptions>, file: CaseFile): void {
  if (!context.ask || options.json) return;
  const { inquiry, state } = file;
  print.line(
    `${print.style.caseNumber(state.number)}  ${words.recording.inquiryLine(inquiry.subject, words.vocabulary.kinds[state.kind])}`,
  );
  print.quote(inquiry.text);
}

/** Asks for the recipient and the instruction that no option gave. */
async function askDecision(
  call: Call<DispositionOptions>,
  session: Session,
  step: 2 | 3,
): Promise<{ asked: boolean; options: DecisionOptions }> {
  const { context, options, words } = call;
  const given = { ...options };
  if (!context.ask) return { asked: false, options: given };
  const instructions = instructionsFor(session, step);
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
  if (action === 'forward') {
    const check = refuseBlank({ words });
    given.forward ??= await context.ask.text({ message: words.recording.askOffice, check });
  }
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

function toldDecision(
  { words }: Call<DispositionOptions>,
  session: Session,
  { fields, words: told }: Decision,
): string {
  const to = fields.to ? session.people.get(fields.to)?.name : told.toOffice;
  return words.recording.decision({
    action: fields.action,
    to: to ?? null,
    instruction: told.instruction ?? null,
  });
}
