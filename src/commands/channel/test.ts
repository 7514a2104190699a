// sop channel test email: connects to the mail server and signs in; sends nothing.
import { testMailChannel } from '../../desk/mail-channel.ts';
import { exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { defineCommand } from '../command.ts';
import { refuseOtherChannel } from './set.ts';

export const channelTest = defineCommand({
  arguments: '<channel>',
  options: {},
  async run({ context, args, options, print, words }) {
    refuseOtherChannel(args[0] ?? '');
    const { smtp, greeting } = await testMailChannel(context);
    const { host, port, user } = smtp;
    if (options.json) {
      print.json({ channel: 'email', ok: true, host, port, greeting });
      return exitCodes.done;
    }
    const say = words.office.channels;
    const signedIn = user === undefined ? say.withoutUser : say.signedIn(cleanLine(user));
    print.done(
      say.tested({ host: cleanLine(host), port }),
      [cleanLine(greeting), signedIn, say.nothingSent].filter(Boolean),
    );
    return exitCodes.done;
  },
});
