// sop push: step 7; recipient and text are shown before anything is sent, and nothing is sent twice.
import { findCase } from '../desk/find-case.ts';
import { type CaseFile, openCases } from '../desk/read.ts';
import type { Recorded } from '../desk/record.ts';
import { type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import { type Outgoing, prepareSending, recordDelivery, routeOf, sendReply } from '../desk/send.ts';
import { nameOf, type Session } from '../desk/session.ts';
import { type ExitCode, exitCodes, messageOf, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { cleanLine } from '../terminal/clean.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import {
  answerOr,
  askRecording,
  momentWords,
  openRecording,
  recordedJson,
  tellRecorded,
} from './recording.ts';
import { checkFilled, refuseBlank } from './texts.ts';

interface Options extends RecordingOptions {
  via?: string;
  manual?: boolean;
  receipt?: string;
  resend?: boolean;
  wasSent?: boolean;
  yes?: boolean;
}

export const push = defineCommand({
  arguments: '[case...]',
  options: {
    ...recordingOptions,
    via: 'value',
    manual: 'flag',
    receipt: 'value',
    resend: 'flag',
    'was-sent': 'flag',
    yes: 'flag',
  },
  async run(call) {
    const { args, options, print, words } = call;
    if (options.resend && options.wasSent)
      throw new UserError('options-together', { first: '--resend', second: '--was-sent' }, exitCodes.usage);
    const session = await openRecording(call);
    const files = args.length > 0 ? args.map((typed) => findCase(session, typed)) : waitingFiles(session);
    if (files.length === 0) {
      if (options.json) print.json([]);
      else print.look(words.recording.push.nothing);
      return exitCodes.done;
    }
    const delivered: Delivered[] = [];
    let code: ExitCode = exitCodes.done;
    for (const file of files) {
      try {
        // Each reply is worked on from its own begin.
        const own = { ...session, begun: call.context.clock() };
        const one = await pushOne(call, own, file);
        if (one) delivered.push(one);
        if (one && !options.json) tellDelivered(call, own, one);
      } catch (failure) {
        // One address that a server refuses does not hold up the others.
        if (!(failure instanceof UserError) || files.length === 1) throw failure;
        print.failure(messageOf(words, failure), words.general.next);
        code = failure.exitCode;
      }
    }
    if (options.json) print.json(jsonOf(delivered, files.length > 1));
    return code;
  },
});

/** A reply that went out, and the sentence that says how. */
interface Delivered {
  recorded: Recorded;
  sentence: (told: { number: string; when: string }) => string;
}

function waitingFiles(session: Session): CaseFile[] {
  return [...openCases(session)].filter(
    ({ state }) => state.status === 'approved' || state.status === 'sending',
  );
}

async function pushOne(call: Call<Options>, session: Session, file: CaseFile): Promise<Delivered | null> {
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
  if (options.irregular !== undefined && options.manual && !file.state.approval)
    return recordIrregular(call, session, file);
  const outgoing = prepareSending(session, file, options.via, options.manual === true);
  return outgoing.message
    ? sendByMail(call, session, outgoing, replied)
    : deliverByHand(call, session, outgoing);
}

/** A run ended between `sending` and the answer: the person says what became of it. */
async function pushCutOff(call: Call<Options>, session: Session, file: CaseFile): Promise<Delivered | null> {
  const { context, options, words } = call;
  const say = words.recording.push;
  const { number } = file.state;
  const delivery = file.state.deliveries.at(-1);
  const at = file.record.events.find(({ id }) => id === delivery?.event)?.at ?? '';
  const outcome = options.wasSent
    ? 'sent'
    : options.resend
      ? 'resend'
      : await askOutcome(call, session, number, at);
  if (outcome === 'later') return null;
  if (outcome === 'resend')
    return sendByMail(call, session, prepareSending(session, file, options.via, false), true);
  const receipt =
    receiptOf(options) ??
    (context.ask ? await context.ask.text({ message: say.askReceipt, initial: say.saidSent }) : say.saidSent);
  const route = routeOf(file, delivery?.route);
  const recording = resolveRecording(session, options, session.officer.id, false);
  const outgoing = { file, hash: delivery?.reply ?? null, route, messageId: delivery?.messageId ?? null };
  return { recorded: await recordDelivery(session, outgoing, recording, receipt), sentence: say.delivered };
}

async function askOutcome(
  call: Call<Options>,
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

async function sendByMail(
  call: Call<Options>,
  session: Session,
  outgoing: Outgoing,
  resend: boolean,
): Promise<Delivered | null> {
  const { options, print, words } = call;
  const say = words.recording.push;
  if (!options.yes || call.context.ask) tellOutgoing(call, session, outgoing);
  const yes = await confirmed(call, say.askSend);
  if (!yes) {
    print.look(say.notSent);
    return null;
  }
  const now = () => resolveRecording(session, options, session.officer.id, true);
  return { recorded: await sendReply(session, outgoing, now, resend), sentence: say.sent };
}

async function deliverByHand(
  call: Call<Options>,
  session: Session,
  outgoing: Outgoing,
): Promise<Delivered | null> {
  const { options, print, words } = call;
  const say = words.recording.push;
  if (call.context.ask) tellOutgoing(call, session, outgoing);
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
async function recordIrregular(
  call: Call<Options>,
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
  const recording = resolveRecording(session, asked, by, false);
  const outgoing = {
    file,
    hash: file.state.drafts.at(-1)?.reply ?? null,
    route: routeOf(file, options.via),
    messageId: null,
  };
  return { recorded: await recordDelivery(session, outgoing, recording, receipt), sentence: say.delivered };
}

function receiptOf({ receipt }: Options): string | undefined {
  return receipt === undefined ? undefined : checkFilled(receipt, '--receipt');
}

async function confirmed({ context, options, words }: Call<Options>, message: string): Promise<boolean> {
  if (options.yes) return true;
  if (!context.ask)
    throw new UserError(
      'answer-needed',
      { what: words.recording.push.yes, flag: '--yes', example: '--yes' },
      exitCodes.usage,
    );
  return context.ask.confirm({ message, initial: false });
}

/** Recipient and text, before the yes: SCREENS.md §10. */
function tellOutgoing(
  call: Call<Options>,
  session: Session,
  { file, reply, route, message }: Outgoing,
): void {
  const { options, print, words } = call;
  if (options.json) return;
  const say = words.recording.push;
  const approval = file.state.reviews.at(-1);
  const by = approval ? nameOf(session, approval.by) : '';
  const channel = words.vocabulary.channels[route.channel];
  const rows = [
    [
      say.to,
      message
        ? `${cleanLine(message.to)} (${channel})`
        : say.byHand(channel, cleanLine(file.inquiry.contact ?? '')),
    ],
    [say.about, cleanLine(message?.subject ?? reply.subject)],
    [
      say.content,
      say.approvedBy({
        number: file.state.number,
        round: file.state.round,
        by,
        when: approval ? momentWords(call, session, approval.at) : '',
      }),
    ],
  ] as const;
  print.line(message ? say.shown : say.shownByHand);
  for (const [label, value] of rows) print.line(`  ${label.padEnd(8)} ${value}`);
  print.quote((message?.text ?? reply.body).trimEnd());
}

function tellDelivered(call: Call<Options>, session: Session, { recorded, sentence }: Delivered): void {
  const when = momentWords(call, session, recorded.event.at);
  tellRecorded(call, recorded, {
    sentence: sentence({ number: recorded.number, when }),
    more: recorded.event['receipt'] ? [call.words.recording.push.receiptKept] : [],
  });
}

/** One value for one case, an array where several were to be sent. */
function jsonOf(delivered: Delivered[], several: boolean): unknown {
  const values = delivered.map(({ recorded }) => recordedJson(recorded));
  return several ? values : (values[0] ?? null);
}
