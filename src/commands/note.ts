// sop note: a remark about the case for those who read it later.
import { proposedEvent, record } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { exitCodes } from '../errors.ts';
import { defineCommand } from './command.ts';
import { openCase, tellRecorded } from './recording.ts';
import { checkFilled } from './texts.ts';

export const note = defineCommand({
  arguments: '<case> <text...>',
  options: { at: 'value', 'clock-ok': 'flag' },
  async run(call) {
    const { session, file } = await openCase(call);
    const text = checkFilled(call.args.slice(1).join(' '), call.words.recording.noteText);
    const recording = resolveRecording(session, call.options, session.officer.id, false);
    const propose = () => proposedEvent(recording, 'noted', {}, { text });
    const recorded = await record(session, file.state.number, propose, recording.clockOk);
    tellRecorded(call, recorded, { sentence: call.words.recording.noted(recorded.number) });
    return exitCodes.done;
  },
});
