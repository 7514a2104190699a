// One inquiry by options: nothing is asked but what nobody can propose.
import { resolveRecording } from '../../desk/recording.ts';
import type { Session } from '../../desk/session.ts';
import { buildInquiry } from '../../desk/take-in/typed-inquiry.ts';
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
  const { context, options, print, words } = call;
  const stated = statedBy(call, session);
  const text =
    options.textFile === undefined
      ? checkText(options.text ?? '', '--text')
      : await readTextFile(context, options.textFile);
  if (text.trim() === '') throw new UserError('inquiry-empty', {}, exitCodes.usage);
  const channel = await askChannel(call, stated.channel);
  const { by, options: asked } = await askRecording(call, session, null, ['pengelola-tik']);
  const recording = resolveRecording(session, asked, by, false);
  const { at } = recording.envelope;
  const { arrivedAt = at } = stated;
  if (compareAt(arrivedAt, at, session.zone) > 0)
    throw new UserError('arrived-after-at', { arrived: arrivedAt, at }, exitCodes.usage);
  const inquiry = buildInquiry(text, { ...stated, channel, arrivedAt });
  const taken = await takeInOne(session, inquiry, recording);
  if (options.json) print.json({ cases: [jsonOf(taken.outcome)] });
  const now = stated.arrivedAt === undefined ? [words.intake.arrivedNow] : [];
  tellOne(call, session, inquiry, taken, [proposedLine(words, inquiry), ...now]);
  return exitCodes.done;
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
