// Inquiries by questions: the words first, one screen with what they propose, then perhaps another one.

import type { Ask } from '../../context.ts';
import { resolveRecording } from '../../desk/recording.ts';
import type { Session } from '../../desk/session.ts';
import { createRecentCases } from '../../desk/take-in/likely.ts';
import { type Inquiry, proposeInquiry, type StatedInquiry } from '../../desk/take-in/typed-inquiry.ts';
import { takeInOne } from '../../desk/take-in.ts';
import { Cancelled, type ExitCode, exitCodes, UserError } from '../../errors.ts';
import { compareAt } from '../../procedure/moments.ts';
import { formatInstant } from '../../procedure/time.ts';
import type { ChannelKind } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { askRecording } from '../recording.ts';
import { checkText, readTextFile } from '../texts.ts';
import { askChannel } from './by-options.ts';
import { askArrival, confirmInquiry } from './form.ts';
import { dropWords, findWords, keepWords } from './kept-words.ts';
import { type IntakeCall, statedBy } from './options.ts';
import { jsonOf, tellOne } from './tell-one.ts';

/**
 * Asks for inquiries one after the other and records each as soon as it is confirmed; with words that were `given`, for
 * this one only.
 */
export async function intakeByQuestions(call: IntakeCall, first: Session, given?: string): Promise<ExitCode> {
  const { context, options, print, words } = call;
  const ask = context.ask as Ask;
  const cases: Record<string, unknown>[] = [];
  let session = first;
  let stated = statedBy(call, session);
  let lastChannel: ChannelKind | undefined;
  const { by, options: asked } = await askRecording(call, session, null, ['pengelola-tik']);
  const recent = createRecentCases(session.view, session.zone, session.begun);
  let ended: ExitCode = exitCodes.done;
  try {
    for (;;) {
      const proposed = await askInquiry(call, session, ask, stated, { given, lastChannel });
      if (proposed === null) break;
      const inquiry = await confirmInquiry(call, session, ask, proposed, recent);
      if (inquiry === null) {
        dropWords(call, session);
        print.warn(words.intake.notRecorded);
        if (given !== undefined || !(await askAnother(call, ask, proposed))) break;
        stated = {};
        lastChannel = proposed.channel;
        session = { ...session, begun: context.clock() };
        continue;
      }
      const recording = resolveRecording(session, asked, by, true);
      const { at } = recording.envelope;
      if (compareAt(inquiry.arrivedAt, at, session.zone) > 0)
        throw new UserError('arrived-after-at', { arrived: inquiry.arrivedAt, at }, exitCodes.usage);
      const taken = await takeInOne(session, inquiry, recording);
      dropWords(call, session);
      const likely = recent.find(inquiry);
      if (taken.outcome.outcome === 'received') recent.add(taken.outcome.number, inquiry);
      cases.push(jsonOf(taken.outcome, likely));
      tellOne(call, session, inquiry, taken, [], likely);
      if (given !== undefined || !(await askAnother(call, ask, inquiry))) break;
      // What the options stated was of the first one; only the channel stays, where the next words name no other.
      stated = {};
      lastChannel = inquiry.channel;
      session = { ...session, begun: context.clock() };
    }
  } catch (error) {
    // What was recorded stays recorded, and the answer says so.
    if (error instanceof Cancelled && findWords(call, session)) print.error(words.intake.wordsKept);
    if (!(error instanceof Cancelled) || cases.length === 0) throw error;
    print.error(words.intake.leftAfter(cases.length));
    ended = exitCodes.cancelled;
  }
  if (options.json) print.json({ cases });
  return ended;
}

function askAnother({ words }: IntakeCall, ask: Ask, { channel }: Inquiry): Promise<boolean> {
  return ask.confirm({
    message: words.intake.another(words.vocabulary.channels[channel]),
    initial: true,
  });
}

/** The words and what they propose; null where nothing was typed. */
async function askInquiry(
  call: IntakeCall,
  session: Session,
  ask: Ask,
  stated: StatedInquiry,
  { given, lastChannel }: { given: string | undefined; lastChannel: ChannelKind | undefined },
): Promise<Inquiry | null> {
  const { context, print, words } = call;
  const typed = given ?? (await askWords(call, session, ask));
  if (typed.trim() === '') {
    print.warn(words.intake.nothingTyped);
    return null;
  }
  keepWords(call, session, typed);
  const { dateFault, others, ...proposed } = proposeInquiry(typed, stated, {
    now: context.clock(),
    zone: session.zone,
  });
  if (proposed.text.trim() === '') {
    print.warn(words.intake.nothingTyped);
    dropWords(call, session);
    return null;
  }
  const channel: ChannelKind = await askChannel(call, proposed.channel ?? lastChannel);
  if (dateFault && !stated.arrivedAt)
    print.warn(cleanLine(words.intake.dateUnread({ value: dateFault.value, fault: dateFault.fault })));
  const now = formatInstant(context.clock(), session.zone);
  const arrivedAt = proposed.arrivedAt ?? (dateFault ? await askArrival(call, session, ask, undefined) : now);
  if (others) print.warn(cleanLine(words.intake.othersSpoke(others)));
  return { ...proposed, channel, arrivedAt };
}

/** Words that a cut-off run left are offered first. */
async function askWords(call: IntakeCall, session: Session, ask: Ask): Promise<string> {
  const { words } = call;
  const kept = findWords(call, session);
  if (kept) {
    const when = words.dates.short(kept.keptAt, session.zone);
    const message = words.intake.keptWords({ when, text: cleanLine(kept.text) });
    if (await ask.confirm({ message, initial: true })) return fittingText(call, session, ask, kept.text);
    dropWords(call, session);
  }
  const typed = await ask.lines({ message: words.intake.askWords });
  if (typed.trim() !== '') return fittingText(call, session, ask, typed);
  if (!(await ask.confirm({ message: words.intake.askEditor, initial: false }))) return typed;
  return openEditor(call, session, '\n');
}

/** What is too long, or no text, is kept and can be shortened; UserErrors are those of `checkText`. */
async function fittingText(call: IntakeCall, session: Session, ask: Ask, typed: string): Promise<string> {
  const { words, print } = call;
  try {
    return checkText(typed, words.intake.text);
  } catch (error) {
    keepWords(call, session, typed);
    if (await ask.confirm({ message: words.intake.tooMuch, initial: true }))
      return openEditor(call, session, typed);
    print.error(words.intake.wordsKept);
    throw error;
  }
}

async function openEditor(call: IntakeCall, session: Session, text: string): Promise<string> {
  const { path } = keepWords(call, session, text);
  await call.context.editor.open(path);
  // However the editor ended: what it saved is shown next, and stays kept until it is recorded.
  return readTextFile(call.context, path);
}
