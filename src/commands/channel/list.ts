// sop channel list: each channel, who can read what is said there, and how a reply goes out.
import { openSession, type Session } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import { type ChannelKind, channelKinds, channels } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { type Call, defineCommand } from '../command.ts';

export const channelList = defineCommand({
  arguments: '',
  options: {},
  async run(call) {
    const { options, print, words } = call;
    const session = openSession(call.context, options);
    const rows = channelKinds.map((channel) => ({
      channel,
      ...channels[channel],
      ...settingOf(session, channel),
    }));
    if (options.json) {
      print.json({ device: session.device, channels: rows });
      return exitCodes.done;
    }
    const say = words.office.channels;
    print.table({
      columns: [
        { head: say.heads.channel },
        { head: '' },
        { head: say.heads.inSop },
        { head: say.heads.reach },
        { head: say.heads.sending, flexible: true },
      ],
      rows: rows.map((row) => [
        { text: row.channel, paint: print.style.command },
        words.vocabulary.channels[row.channel],
        row.inSop ? say.inSop : '',
        row.public ? say.public : say.private,
        sendingWords(call, session, row),
      ]),
    });
    if (rows.some(({ sends, device }) => sends && device === null)) {
      print.next(words.general.next, 'sop channel set email');
    }
    return exitCodes.done;
  },
});

function settingOf({ office, view }: Session, channel: ChannelKind) {
  const setting = office.channels.get(channel);
  const sender = setting && view.words(setting.event)?.['sender'];
  return { device: setting?.device ?? null, sender: typeof sender === 'string' ? sender : null };
}

function sendingWords(
  { words }: Call<object>,
  session: Session,
  { sends, device, sender }: { sends: boolean; device: string | null; sender: string | null },
): string {
  const say = words.office.channels;
  if (!sends) return say.byHand;
  if (device === null) return say.notSet;
  const from = cleanLine(sender ?? '');
  return device === session.device ? say.bySop(from) : say.otherDevice(from, device);
}
