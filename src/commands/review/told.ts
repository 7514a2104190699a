// What is told of decisions on drafts, of one or of several.
import type { Recorded } from '../../desk/record.ts';
import type { Verdict } from '../../desk/review.ts';
import type { Session } from '../../desk/session.ts';
import { nextOfRecorded, type Telling } from '../batch.ts';
import type { Call } from '../command.ts';
import { nextCommand } from '../next-command.ts';
import { momentWords, tellRecorded } from '../recording.ts';

/** One decision; `more` stands below it. */
export function tellVerdict(
  call: Call<object>,
  session: Session,
  recorded: Recorded,
  verdict: Verdict,
  more: readonly string[] = [],
): void {
  const say = call.words.recording.review;
  const { state } = recorded.file;
  const round = state.submission?.round ?? state.round;
  const told = { number: recorded.number, round, when: momentWords(call, session, recorded.event.at) };
  const remarks =
    verdict.decision === 'revise' ? say.remarksToAnswer(verdict.remarks.length) : say.boundToText;
  tellRecorded(call, recorded, {
    sentence: say.recorded[verdict.decision](told),
    more: [remarks, ...more],
    next: nextCommand(state),
  });
}

/** Several: how many of each decision there are; `more` stands below that. */
export function tellingVerdicts(
  { batches }: Call<object>['words'],
  more: (recorded: readonly Recorded[]) => string[] = () => [],
): Omit<Telling, 'one'> {
  const countOf = (recorded: readonly Recorded[]) =>
    (['approved', 'approved-corrected', 'revise'] as const)
      .map((decision) => ({
        decision,
        count: recorded.filter(({ event }) => event['decision'] === decision).length,
      }))
      .filter(({ count }) => count > 0);
  return {
    many: batches.reviewed,
    moreOfMany: (recorded) => [batches.verdicts(countOf(recorded)), ...more(recorded)],
    nextOfMany: nextOfRecorded,
  };
}
