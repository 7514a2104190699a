// sop correct: mends a field of an own event, or takes the event back.
import { correctedValue, correction } from '../desk/correct.ts';
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, type Recorded, record } from '../desk/record.ts';
import { type Recording, resolveRecording } from '../desk/recording.ts';
import { nameOf, type Session } from '../desk/session.ts';
import { type ExitCode, exitCodes, UserError } from '../errors.ts';
import { waitingFor } from '../procedure/progress.ts';
import { cleanLine } from '../terminal/clean.ts';
import { type Call, defineCommand } from './command.ts';
import { askEvent, askField, askValue, entryOf, valueText } from './correct/choose.ts';
import { answerOr, openCase, tellRecorded } from './recording.ts';
import { checkFilled, refuseBlank } from './texts.ts';

export interface CorrectOptions {
  event?: string;
  field?: string;
  value?: string;
  /** True where it was typed without an event. */
  withdraw?: string | true;
  reason?: string;
  clockOk?: boolean;
}

export const correct = defineCommand({
  arguments: '<case>',
  options: {
    event: 'value',
    field: 'value',
    value: 'value',
    withdraw: 'optional',
    reason: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { options } = call;
    const { session, file } = await openCase(call);
    if (options.withdraw !== undefined && options.field !== undefined) {
      throw new UserError('options-together', { first: '--withdraw', second: '--field' }, exitCodes.usage);
    }
    const recording = resolveRecording(session, { clockOk: options.clockOk }, session.officer.id, false);
    if (options.withdraw !== undefined) {
      const typed = options.withdraw === true ? undefined : options.withdraw;
      const event = typed ?? (await askEvent(call, session, file, 'withdraw'));
      return withdraw(call, session, file, recording, event);
    }
    const event = options.event ?? (await askEvent(call, session, file, 'correct'));
    const field = options.field ?? (await askField(call, session, file, event));
    if (field === null) return withdraw(call, session, file, recording, event);
    const typed = options.value ?? (await askValue(call, session, file, event, field));
    const value = correctedValue(session, file, event, field, checkFilled(typed, '--value'));
    const reason = await askReason(call);
    const propose = () => correction(recording, event, field, value, reason);
    const recorded = await record(session, file.state.number, propose, recording.clockOk);
    tellRecorded(call, recorded, {
      sentence: call.words.recording.corrected(recorded.number, event),
      more: [
        changeOf(call, session, file, recorded, event, field),
        ...(field === 'to' ? stillWaits(call, session, recorded, value) : []),
      ],
    });
    return exitCodes.done;
  },
});

async function withdraw(
  call: Call<CorrectOptions>,
  session: Session,
  file: CaseFile,
  recording: Recording,
  event: string,
): Promise<ExitCode> {
  const reason = await askReason(call);
  const propose = () => proposedEvent(recording, 'withdrawn', { event }, { reason });
  const recorded = await record(session, file.state.number, propose, recording.clockOk);
  tellRecorded(call, recorded, { sentence: call.words.recording.withdrawn(recorded.number, event) });
  return exitCodes.done;
}

/** What the field held, and what it holds from now on. */
function changeOf(
  call: Call<object>,
  session: Session,
  before: CaseFile,
  { file }: Recorded,
  event: string,
  field: string,
): string {
  const [was, is] = [before, file].map((one) => valueText(call, session, one, entryOf(one, event), field));
  return call.words.recording.correctedFrom(field, was as string, is as string);
}

/** A corrected name is shown; whoever the disposition named is waited for as before. */
function stillWaits(call: Call<object>, session: Session, { file }: Recorded, value: string): string[] {
  const officer = waitingFor(file.state)?.officer ?? null;
  return officer === null || officer === value
    ? []
    : [call.words.life.correcting.stillWaits(cleanLine(nameOf(session, officer)))];
}

async function askReason(call: Call<CorrectOptions>): Promise<string> {
  const what = call.words.recording.correctionParts.reason;
  const missing = { what, flag: '--reason', example: '--reason "…"' };
  const reason = await answerOr(call, call.options.reason, missing, (ask) =>
    ask.text({ message: what, check: refuseBlank(call) }),
  );
  return checkFilled(reason, '--reason');
}
