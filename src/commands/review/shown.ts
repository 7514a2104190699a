// What is shown before a draft is decided on: text, change, answers (SCREENS.md §9).
import type { CitationCheck } from '../../desk/citations/check.ts';
import type { CaseFile } from '../../desk/read.ts';
import { answersOf, type Reply, remarksOf, replyOf } from '../../desk/reply.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { formatDifference } from '../../terminal/difference.ts';
import { tellCitations } from '../citations/lines.ts';
import type { Call } from '../command.ts';
import { momentWords } from '../recording.ts';

/** Who looks at their own computer is told as whom. */
export function tellActing({ context, print, words }: Call<object>, { officer }: Session, by: string): void {
  if (context.ask && by === officer.id) {
    print.error(words.recording.review.actingAs(officer.name, officer.title));
  }
}

/** The reply handed in, what changed since the round before, how its remarks were answered, and its legal basis. */
export function tellDraft(
  call: Call<object>,
  session: Session,
  file: CaseFile,
  reply: Reply,
  check: CitationCheck,
): void {
  const { print, words } = call;
  const say = words.recording.review;
  const { state } = file;
  const submission = state.submission;
  const event = file.record.events.find(({ id }) => id === submission?.event);
  print.line(
    say.head({
      number: state.number,
      round: submission?.round ?? state.round,
      by: nameOf(session, submission?.by ?? ''),
      when: event ? momentWords(call, session, event.at) : '',
    }),
  );
  print.line(`\n${print.style.heading(say.reply)}`);
  print.quote(reply.body.trimEnd());
  const previous = previousReply(file);
  if (previous) {
    print.line(print.style.heading(say.changes(previous.round)));
    const changes = formatDifference(previous.body, reply.body, print.style, print.columns);
    for (const line of changes.length > 0 ? changes : [`  ${say.unchanged}`]) print.line(line);
  }
  const before = state.reviews.findLast(({ decision, pass }) => decision === 'revise' && pass === state.pass);
  if (before && submission && before.round < submission.round) {
    print.line(print.style.heading(say.answers));
    const answers = answersOf(file, submission.event);
    remarksOf(file, before).forEach((remark, index) => {
      const answer = answers[String(index + 1)];
      print.line(`  ${index + 1} ${cleanLine(remark)}`);
      print.line(`    ${answer === undefined ? '-' : 'done' in answer ? say.done : cleanLine(answer.text)}`);
    });
  }
  tellCitations(call, session, check.of(reply));
  print.line();
}

/** The reply that was handed in before this round. */
function previousReply(file: CaseFile): { round: number; body: string } | null {
  const { submission, drafts, pass } = file.state;
  const before = drafts.findLast(
    (draft) => submission && draft.pass === pass && draft.round < submission.round,
  );
  const reply = before && replyOf(file, before.reply);
  return before && reply ? { round: before.round, body: reply.body } : null;
}
