// A run that ended between `sending` and the server's answer: nothing is sent again before a person said what became of it.
import type { CaseFile } from '../../desk/read.ts';
import { resolveRecording } from '../../desk/recording.ts';
import { lastSendingAt, recordDelivery, routeOf } from '../../desk/send.ts';
import type { Session } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { shortNumber } from '../../procedure/case-number.ts';
import type { Call } from '../command.ts';
import { momentWords } from '../recording.ts';
import { sendByMail } from './by-mail.ts';
import { type Delivered, type PushOptions, receiptOf } from './options.ts';
import { prepareOutgoing } from './prepare.ts';

/** A run ended between `sending` and the answer: the person says what became of it. */
export async function pushCutOff(
  call: Call<PushOptions>,
  session: Session,
  file: CaseFile,
): Promise<Delivered | null> {
  const { context, options, words } = call;
  const say = words.recording.push;
  const { number } = file.state;
  const delivery = file.state.deliveries.at(-1);
  const outcome = options.wasSent
    ? 'sent'
    : options.resend
      ? 'resend'
      : await askOutcome(call, session, number, lastSendingAt(file));
  if (outcome === 'later') return null;
  if (outcome === 'resend')
    return sendByMail(call, session, await prepareOutgoing(call, session, file, false), true);
  const receipt =
    receiptOf(options) ??
    (context.ask ? await context.ask.text({ message: say.askReceipt, initial: say.saidSent }) : say.saidSent);
  const route = routeOf(file, delivery?.route);
  const recording = resolveRecording(session, options, session.officer.id);
  const outgoing = { file, hash: delivery?.reply ?? null, route, messageId: delivery?.messageId ?? null };
  return { recorded: await recordDelivery(session, outgoing, recording, receipt), sentence: say.delivered };
}

async function askOutcome(
  call: Call<PushOptions>,
  session: Session,
  number: string,
  at: string,
): Promise<'sent' | 'resend' | 'later'> {
  const { context, print, words } = call;
  const say = words.recording.push;
  if (!context.ask)
    throw new UserError('sending-cut-off', { number, at, zone: session.zone }, exitCodes.refused);
  print.look(say.cutOff({ number, when: momentWords(call, session, at) }), say.cutOffWhy(number));
  const choices = (['sent', 'resend', 'later'] as const).map((value) => ({
    value,
    name: say.outcomes[value](shortNumber(number)),
  }));
  return context.ask.choose({ message: say.askOutcome, choices, initial: 'later' });
}
