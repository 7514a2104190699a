// Items of the library that become cases: what would be recorded is shown and asked, then all are recorded in one commit.
import { itemTyped } from '../../desk/library.ts';
import { takenIn } from '../../desk/news.ts';
import { resolveRecording } from '../../desk/recording.ts';
import { inquiryOfItem, takeInItems } from '../../desk/regulation/inquiry.ts';
import type { Session } from '../../desk/session.ts';
import type { Inquiry } from '../../desk/take-in/typed-inquiry.ts';
import type { Outcome } from '../../desk/take-in.ts';
import { type ExitCode, exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { askRecording, momentWords } from '../recording.ts';
import { libraryOf } from '../regulation/shown.ts';
import type { IntakeCall } from './options.ts';
import { jsonOf, tellOne } from './tell-one.ts';

/** One that is a case already is named and not recorded twice. UserErrors (exit 2): those of `itemTyped`. */
export async function intakeFromRegulation(
  call: IntakeCall,
  session: Session,
  typed: readonly string[],
): Promise<ExitCode> {
  const { context, options, print, words } = call;
  const say = words.citations.item;
  const library = libraryOf(call, session);
  const found = typed.map((one) => itemTyped(session, library, one));
  const items = [...new Map(found.map((item) => [item.key, item])).values()];
  const inquiries = items.map((item) => inquiryOfItem(session, library, item, say));
  const { by, options: asked } = await askRecording(call, session, null, ['pengelola-tik']);
  // Of what is a case already nothing is asked: it is only named.
  const taken = new Set([...takenIn(session.view)].map(({ item }) => item));
  const fresh = inquiries.filter(({ item }) => !taken.has(item ?? ''));
  if (context.ask && fresh.length > 0) {
    for (const inquiry of fresh) tellProposed(call, session, inquiry);
    const message = words.citations.askTakeIn(fresh.length);
    if (!(await context.ask.confirm({ message, initial: true }))) {
      print.warn(words.intake.notRecorded);
      if (options.json) print.json({ cases: [] });
      return exitCodes.done;
    }
  }
  const recording = resolveRecording(session, asked, by, context.ask !== null);
  const recorded = await takeInItems(session, library, items, recording, say);
  const outcomes = recorded.outcomes.filter((outcome): outcome is Outcome => outcome !== null);
  if (options.json) print.json({ cases: outcomes.map((outcome) => jsonOf(outcome, [])) });
  for (const [index, outcome] of outcomes.entries()) {
    const inquiry = inquiries[index] as Inquiry;
    const last = index === outcomes.length - 1;
    // What the archive warns of, it warns of all of them once.
    const told = last ? recorded : { ...recorded, published: true, warnings: [] };
    tellOne(call, session, inquiry, { ...told, outcome }, [cleanLine(inquiry.subject)], []);
  }
  return exitCodes.done;
}

/** What would be recorded: subject, when it came, and the whole text. */
function tellProposed(call: IntakeCall, session: Session, inquiry: Inquiry): void {
  const { print } = call;
  print.line(print.style.heading(cleanLine(inquiry.subject)));
  print.line(`  ${call.words.citations.cameAt(momentWords(call, session, inquiry.arrivedAt))}`);
  print.quote(inquiry.text);
}
