// A reply that the mail server gets.
import { resolveRecording } from '../../desk/recording.ts';
import { type Outgoing, sendReply } from '../../desk/send.ts';
import type { Session } from '../../desk/session.ts';
import type { Call } from '../command.ts';
import type { Delivered, PushOptions } from './options.ts';
import { confirmed, tellBasis, tellOutgoing } from './shown.ts';

/** Shows it, asks, sends; null where the person said no. */
export async function sendByMail(
  call: Call<PushOptions>,
  session: Session,
  outgoing: Outgoing,
  resend: boolean,
): Promise<Delivered | null> {
  const { options, print, words } = call;
  const say = words.recording.push;
  if (!options.yes || call.context.ask) tellOutgoing(call, session, outgoing);
  else tellBasis(call, session, outgoing);
  const yes = await confirmed(call, say.askSend);
  if (!yes) {
    print.look(say.notSent);
    return null;
  }
  const now = () => resolveRecording(session, options, session.officer.id, true);
  return { recorded: await sendReply(session, outgoing, now, resend), sentence: say.sent };
}
