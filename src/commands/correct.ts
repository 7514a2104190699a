// sop correct: mends a field of an own event, or takes the event back.
import { parseTyped } from '../desk/moments.ts';
import { proposedEvent, record } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { officerTyped, type Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { correctable } from '../procedure/mending.ts';
import { forms, kinds } from '../procedure/words.ts';
import { defineCommand } from './command.ts';
import { answerOr, openCase, tellRecorded } from './recording.ts';
import { checkFilled } from './texts.ts';

export const correct = defineCommand({
  arguments: '<case>',
  options: {
    event: 'value',
    field: 'value',
    value: 'value',
    withdraw: 'value',
    reason: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { options, words } = call;
    const { session, file } = await openCase(call);
    const reason = await need(call, options.reason, 'reason', '"…"');
    const recording = resolveRecording(session, { clockOk: options.clockOk }, session.officer.id, false);
    if (options.withdraw !== undefined) {
      if (options.field !== undefined) {
        throw new UserError('options-together', { first: '--withdraw', second: '--field' }, exitCodes.usage);
      }
      const event = options.withdraw;
      const propose = () => proposedEvent(recording, 'withdrawn', { event }, { reason });
      const recorded = await record(session, file.state.number, propose, recording.clockOk);
      tellRecorded(call, recorded, { sentence: words.recording.withdrawn(recorded.number, event) });
      return exitCodes.done;
    }
    const event = await need(call, options.event, 'event', 'A.301');
    const field = await need(call, options.field, 'field', 'at');
    const value = correctedValue(session, field, await need(call, options.value, 'value', '09.10'));
    const propose = () => {
      const apart = correctable[field] === 'words';
      return proposedEvent(
        recording,
        'corrected',
        { event, field, ...(!apart && { value }) },
        { reason, ...(apart && { value }) },
      );
    };
    const recorded = await record(session, file.state.number, propose, recording.clockOk);
    tellRecorded(call, recorded, {
      sentence: words.recording.corrected(recorded.number, event, field),
    });
    return exitCodes.done;
  },
});

async function need(
  call: Parameters<typeof answerOr>[0],
  given: string | undefined,
  flag: 'reason' | 'event' | 'field' | 'value',
  example: string,
): Promise<string> {
  const what = call.words.recording.correctionParts[flag];
  const missing = { what, flag: `--${flag}`, example: `--${flag} ${example}` };
  return checkFilled(await answerOr(call, given, missing, (ask) => ask.text({ message: what })), `--${flag}`);
}

const values: Record<string, readonly string[]> = { form: forms, kind: kinds };

/** The value as the archive writes it: times and officers are read as anywhere else. */
function correctedValue(session: Session, field: string, typed: string): string {
  if (!(field in correctable)) {
    throw new UserError(
      'value-unknown',
      { flag: '--field', typed: field, allowed: Object.keys(correctable) },
      exitCodes.usage,
    );
  }
  const allowed = values[field];
  if (allowed && !allowed.includes(typed)) {
    throw new UserError('value-unknown', { flag: '--value', typed, allowed: [...allowed] }, exitCodes.usage);
  }
  if (field === 'at' || field === 'arrivedAt')
    return parseTyped(typed, '--value', session.context.clock(), session.zone).at;
  if (field === 'by') return officerTyped(session, typed);
  return typed;
}
