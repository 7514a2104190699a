// What is shown before anything goes out, and the yes that it needs: SCREENS.md §10.
import type { Outgoing } from '../../desk/send.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { tellCitations } from '../citations/lines.ts';
import type { Call } from '../command.ts';
import { answerOr, momentWords } from '../recording.ts';
import type { PushOptions } from './options.ts';

/** Recipient and text of one reply. */
export function tellOutgoing(
  call: Call<PushOptions>,
  session: Session,
  { file, reply, route, message, citations }: Outgoing,
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
  tellCitations(call, session, citations, `  ${words.citations.label}`);
}

/** Where nobody is asked, only what a citation has become by now. */
export function tellBasis(call: Call<PushOptions>, session: Session, { citations }: Outgoing): void {
  if (!call.options.json) tellCitations(call, session, citations, call.words.citations.label);
}

/** True once a person, or `--yes`, said so; without either UserError `answer-needed` (exit 2). */
export function confirmed(call: Call<PushOptions>, message: string): Promise<boolean> {
  const missing = { what: call.words.recording.push.yes, flag: '--yes', example: '--yes' };
  return answerOr(call, call.options.yes || undefined, missing, (ask) =>
    ask.confirm({ message, initial: false }),
  );
}
