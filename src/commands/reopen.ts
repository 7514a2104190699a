// sop reopen: one ended case, or several, begin anew: back to the Kabag, in a new pass.
import { proposedEvent, type Recorded, refuseBeside } from '../desk/record.ts';
import { type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import { parseChoice } from '../desk/typed-choice.ts';
import { type ReopeningReason, reopened, reopeningReasons } from '../procedure/events/reopened.ts';
import { nextOfRecorded, openSeveral, recordOnEach } from './batch.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { nextCommand } from './next-command.ts';
import { answerOr, askUnlessOwn } from './recording.ts';
import { typedText } from './typed-text.ts';

interface Options extends RecordingOptions {
  reason?: string;
  textFile?: string;
}

export const reopen = defineCommand({
  arguments: '<case> [note...]',
  options: { ...recordingOptions, reason: 'value', 'text-file': 'value' },
  async run(call) {
    const { words } = call;
    const [cases = '', ...typed] = call.args;
    const found = await openSeveral(call, 'reopen', [cases]);
    const { session, files, only } = found;
    const say = words.life.reopening;
    if (only) refuseBeside(session, only, 'reopened');
    const reason = await askReason(call);
    const note = await typedText(call, typed, {
      what: say.note,
      message: say.askNote(reason),
      several: true,
    });
    const allowed = reopened.roles({ reason } as never, files[0]?.state as never) ?? [];
    const asked = await askUnlessOwn(call, session, null, allowed);
    const recording = resolveRecording(session, asked.options, asked.by);
    const telling = {
      one: ({ number, file }: Recorded) => ({
        sentence: say.recorded(number, file.state.pass, reason),
        more: [say.begins],
        next: nextCommand(file.state),
      }),
      many: say.recordedMany,
      moreOfMany: () => [say.begins],
      nextOfMany: nextOfRecorded,
    };
    const propose = () => proposedEvent(recording, 'reopened', { reason }, { note });
    return recordOnEach(call, found, propose, telling, recording.clockOk);
  },
});

async function askReason(call: Call<Options>): Promise<ReopeningReason> {
  const { options, words } = call;
  const say = words.life.reopening;
  const missing = { what: say.reason, flag: '--reason', example: '--reason wrote-again' };
  const reason = await answerOr(call, options.reason, missing, (ask) =>
    ask.choose<string>({
      message: say.askReason,
      choices: reopeningReasons.map((value) => ({ value, name: words.vocabulary.reopeningReasons[value] })),
    }),
  );
  return parseChoice(reason, '--reason', reopeningReasons);
}
