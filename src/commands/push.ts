// sop push: step 7; recipient and text are shown before anything is sent, and nothing is sent twice.
import type { CaseFile } from '../desk/read.ts';
import type { Session } from '../desk/session.ts';
import { type ExitCode, exitCodes, messageOf, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
import { openSeveral, refusedJson, type Several, tellNothing } from './batch.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { deliverByHand, recordIrregular } from './push/by-hand.ts';
import { sendByMail } from './push/by-mail.ts';
import { pushCutOff } from './push/cut-off.ts';
import { isForKemendagri, pushKemendagri } from './push/kemendagri.ts';
import type { Delivered, PushOptions } from './push/options.ts';
import { prepareOutgoing } from './push/prepare.ts';
import { recordTogether } from './push/together.ts';
import { momentWords, recordedJson, tellRecorded } from './recording.ts';

export const push = defineCommand({
  arguments: '[case...]',
  options: {
    ...recordingOptions,
    all: 'flag',
    via: 'value',
    manual: 'flag',
    receipt: 'value',
    resend: 'flag',
    'was-sent': 'flag',
    yes: 'flag',
    article: 'value',
    circular: 'value',
    'circular-file': 'value',
    'accept-revoked': 'value',
  },
  async run(call) {
    const { args, options, words } = call;
    if (options.resend && options.wasSent)
      throw new UserError('options-together', { first: '--resend', second: '--was-sent' }, exitCodes.usage);
    // Without a case it is about all that wait.
    if (args.length === 0) options.all = true;
    const found = await openSeveral(call, 'push', call.args, awaitsPush);
    if (!found.only && options.acceptRevoked !== undefined)
      throw new UserError('option-for-one', { flag: '--accept-revoked', command: 'push' }, exitCodes.usage);
    if (found.files.length === 0) return tellNothing(call, words.recording.push.nothing);
    // With one receipt for all there is nothing left to ask or to send.
    if (!found.only && options.manual && options.receipt !== undefined) return recordTogether(call, found);
    return pushEach(call, found);
  },
});

function awaitsPush({ status }: Case): boolean {
  return status === 'approved' || status === 'sending';
}

/** One after the other, each with commits of its own: what a server said is recorded before the next one is sent. */
async function pushEach(call: Call<PushOptions>, { session, files, only }: Several): Promise<ExitCode> {
  const { options, print, words } = call;
  const told: object[] = [];
  let code: ExitCode = exitCodes.done;
  for (const file of files) {
    try {
      // Each reply is worked on from its own begin.
      const own = { ...session, begun: call.context.clock() };
      const one = await pushOne(call, own, file);
      if (one) told.push(recordedJson(one.recorded));
      if (one && !options.json) tellDelivered(call, own, one);
    } catch (failure) {
      // One address that a server refuses does not hold up the others.
      if (!(failure instanceof UserError) || files.length === 1) throw failure;
      const { number } = file.state;
      const message = messageOf(words, failure);
      told.push(refusedJson(call, { number, error: failure }));
      // Of several, which one it is; a sentence that names it already says so once.
      const what = message.what.includes(number) ? message.what : words.batches.refusal(number, message.what);
      print.failure({ ...message, what }, words.general.next);
      code = failure.exitCode;
    }
  }
  // One value for one case, an array where several were to be sent.
  if (options.json) print.json(only ? (told[0] ?? null) : told);
  return code;
}

async function pushOne(call: Call<PushOptions>, session: Session, file: CaseFile): Promise<Delivered | null> {
  const { options } = call;
  if (file.state.status === 'sending') return pushCutOff(call, session, file);
  const replied = file.state.status === 'replied';
  if (replied && !options.resend && options.via === undefined) {
    throw new UserError('already-replied', { number: file.state.number }, exitCodes.refused);
  }
  if ((options.resend && !replied) || options.wasSent) {
    throw new UserError(
      'not-cut-off',
      { number: file.state.number, flag: options.resend ? '--resend' : '--was-sent' },
      exitCodes.usage,
    );
  }
  if (isForKemendagri(call, file)) return pushKemendagri(call, session, file);
  if (options.irregular !== undefined && options.manual && !file.state.approval)
    return recordIrregular(call, session, file);
  const outgoing = await prepareOutgoing(call, session, file, options.manual === true);
  return outgoing.message
    ? sendByMail(call, session, outgoing, replied)
    : deliverByHand(call, session, outgoing);
}

function tellDelivered(call: Call<PushOptions>, session: Session, { recorded, sentence }: Delivered): void {
  const when = momentWords(call, session, recorded.event.at);
  tellRecorded(call, recorded, {
    sentence: sentence({ number: recorded.number, when }),
    more: recorded.event['receipt'] ? [call.words.recording.push.receiptKept] : [],
  });
}
