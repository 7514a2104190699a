// A reply that an officer delivers by hand: `sop` records that it happened, with its receipt.
import type { CaseFile } from '../../desk/read.ts';
import { resolveRecording } from '../../desk/recording.ts';
import { type Outgoing, recordDelivery, routeOf } from '../../desk/send.ts';
import type { Session } from '../../desk/session.ts';
import { lastDraft } from '../../procedure/progress.ts';
import type { Call } from '../command.ts';
import { answerOr, askRecording } from '../recording.ts';
import { refuseBlank } from '../texts.ts';
import { type Delivered, type PushOptions, receiptOf } from './options.ts';
import { confirmed, tellBasis, tellOutgoing } from './shown.ts';

/** Shows it, asks for the receipt, records; null where the person said no. */
export async function deliverByHand(
  call: Call<PushOptions>,
  session: Session,
  outgoing: Outgoing,
): Promise<Delivered | null> {
  const { options, print, words } = call;
  const say = words.recording.push;
  if (call.context.ask) tellOutgoing(call, session, outgoing);
  else tellBasis(call, session, outgoing);
  const receipt = await answerOr(
    call,
    receiptOf(options),
    {
      what: say.receipt,
      flag: '--manual --receipt',
      example: '--manual --receipt "Dibalas di Instagram pukul 10.30"',
    },
    (ask) =>
      ask.text({
        message: say.askReceipt,
        check: refuseBlank(call),
      }),
  );
  const yes = options.manual || (await confirmed(call, say.askByHand));
  if (!yes) {
    print.look(say.notSent);
    return null;
  }
  const recording = resolveRecording(session, options, session.officer.id, options.at === undefined);
  const recorded = await recordDelivery(session, { ...outgoing, messageId: null }, recording, receipt);
  return { recorded, sentence: say.delivered };
}

/** What was really answered without an approval is recorded as it happened: a deviation. */
export async function recordIrregular(
  call: Call<PushOptions>,
  session: Session,
  file: CaseFile,
): Promise<Delivered | null> {
  const { options, words } = call;
  const say = words.recording.push;
  const receipt = await answerOr(
    call,
    receiptOf(options),
    { what: say.receipt, flag: '--receipt', example: '--receipt "…"' },
    (ask) => ask.text({ message: say.askReceipt }),
  );
  const { by, options: asked } = await askRecording(call, session, file, ['pengelola-tik']);
  const recording = resolveRecording(session, asked, by);
  const outgoing = {
    file,
    hash: lastDraft(file.state)?.reply ?? null,
    route: routeOf(file, options.via),
    messageId: null,
  };
  return { recorded: await recordDelivery(session, outgoing, recording, receipt), sentence: say.delivered };
}
