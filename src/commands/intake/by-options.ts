// One inquiry by options: nothing is asked but what nobody can propose.
import { resolveRecording } from '../../desk/recording.ts';
import type { Session } from '../../desk/session.ts';
import { createRecentCases } from '../../desk/take-in/likely.ts';
import {
  buildInquiry,
  type Pasted,
  proposeInquiry,
  type StatedInquiry,
} from '../../desk/take-in/typed-inquiry.ts';
import { takeInOne } from '../../desk/take-in.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import { compareAt } from '../../procedure/moments.ts';
import { type ChannelKind, channelKinds } from '../../procedure/words.ts';
import { answerOr, askRecording } from '../recording.ts';
import { checkText, readTextFile } from '../texts.ts';
import { type IntakeCall, statedBy } from './options.ts';
import { jsonOf, proposedLine, tellOne } from './tell-one.ts';

/** Records one inquiry whose text an option gives. */
export async function intakeByOptions(call: IntakeCall, session: Session): Promise<ExitCode> {
  const { options, print, words } = call;
  const stated = statedBy(call, session);
  const text = await givenText(call);
  const pasted = options.paste ? plainlyPasted(text, stated, session) : null;
  const channel = await askChannel(call, stated.channel ?? pasted?.channel);
  const { by, options: asked } = await askRecording(call, session, null, ['pengelola-tik']);
  const recording = resolveRecording(session, asked, by, false);
  const { at } = recording.envelope;
  const { arrivedAt = pasted?.arrivedAt ?? at } = stated;
  if (compareAt(arrivedAt, at, session.zone) > 0)
    throw new UserError('arrived-after-at', { arrived: arrivedAt, at }, exitCodes.usage);
  const inquiry = pasted
    ? { ...pasted, channel, arrivedAt }
    : buildInquiry(text, { ...stated, channel, arrivedAt });
  const likely = createRecentCases(session.view, session.zone, session.begun).find(inquiry);
  const taken = await takeInOne(session, inquiry, recording);
  if (options.json) print.json({ cases: [jsonOf(taken.outcome, likely)] });
  const isNow = (stated.arrivedAt ?? pasted?.arrivedAt) === undefined;
  const more = [proposedLine(words, inquiry), ...(isNow ? [words.intake.arrivedNow] : [])];
  tellOne(call, session, inquiry, taken, more, likely);
  return exitCodes.done;
}

/** The text of `--text` or `--text-file`; UserError `inquiry-empty` (exit 2) and those of a text that is none. */
export async function givenText({ context, options }: IntakeCall): Promise<string> {
  const text =
    options.textFile === undefined
      ? checkText(options.text ?? '', '--text')
      : await readTextFile(context, options.textFile);
  if (text.trim() === '') throw new UserError('inquiry-empty', {}, exitCodes.usage);
  return text;
}

/** Pasted words that nobody confirms. UserErrors (exit 2): a date that cannot be read or could be two, no text below the headers. */
function plainlyPasted(text: string, stated: StatedInquiry, session: Session): Omit<Pasted, 'dateFault'> {
  const { zone, context } = session;
  const rules = { now: context.clock(), zone, unconfirmed: true };
  const { dateFault, others: _, ...pasted } = proposeInquiry(text, stated, rules);
  if (pasted.text.trim() === '') throw new UserError('inquiry-empty', {}, exitCodes.usage);
  if (dateFault && stated.arrivedAt === undefined)
    throw new UserError('paste-date-open', dateFault, exitCodes.usage);
  return pasted;
}

/** The channel is asked for, or its flag is named; it has no default. */
export async function askChannel(
  call: IntakeCall,
  given: ChannelKind | undefined,
  message = call.words.intake.channel,
  initial?: ChannelKind,
): Promise<ChannelKind> {
  const { words } = call;
  const missing = { what: words.intake.channel, flag: '--channel', example: '--channel website' };
  const choices = channelKinds.map((value) => ({
    name: words.vocabulary.sentence(words.vocabulary.channels[value]),
    value,
  }));
  return answerOr(call, given, missing, (ask) =>
    ask.choose({ message, choices, ...(initial && { initial }) }),
  );
}
