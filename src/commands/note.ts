// sop note: a remark about one case, or several, for those who read it later.
import { proposedEvent } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { openSeveral, recordOnEach } from './batch.ts';
import { defineCommand } from './command.ts';
import { checkFilled } from './texts.ts';

export const note = defineCommand({
  arguments: '<case> <text...>',
  options: { at: 'value', 'clock-ok': 'flag' },
  async run(call) {
    const [cases = '', ...text] = call.args;
    const found = await openSeveral(call, 'note', [cases]);
    const noted = checkFilled(text.join(' '), call.words.recording.noteText);
    const recording = resolveRecording(found.session, call.options, found.session.officer.id);
    const propose = () => proposedEvent(recording, 'noted', {}, { text: noted });
    const say = call.words.recording;
    const telling = {
      one: ({ number }: { number: string }) => ({ sentence: say.noted(number) }),
      many: say.notedMany,
    };
    return recordOnEach(call, found, propose, telling, recording.clockOk);
  },
});
