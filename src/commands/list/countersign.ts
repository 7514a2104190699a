// sop list --countersign: decisions recorded for a superior that wait for initials, the oldest first.
import { type AwaitingInitials, casesAwaiting } from '../../desk/initials.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import type { Call } from '../command.ts';
import { typedNumbers, typedOfficer } from '../next-command.ts';
import { eventTime } from '../show/timeline.ts';

/** Lists them, and the command that records the initials of whom most wait for. */
export function listCountersign(call: Call<object>, session: Session): void {
  const { print, options, words } = call;
  const awaiting = [...casesAwaiting(session)].flatMap((one) => one.awaiting).sort(oldestFirst);
  if (options.json) {
    const { problems } = session.view;
    print.json({ countersign: awaiting.map(awaitingJson), ...(problems.length > 0 && { problems }) });
    return;
  }
  const say = words.paperwork.countersign;
  if (awaiting.length === 0) {
    print.line(say.nothing);
    return;
  }
  print.table({
    columns: [
      { head: say.heads.number },
      { head: say.heads.decision, flexible: true },
      { head: say.heads.at },
      { head: say.heads.by },
      { head: say.heads.form },
    ],
    rows: awaiting.map((one) => [
      { text: one.number, paint: print.style.caseNumber },
      decisionName(one, words),
      eventTime(one.at, session, words),
      nameOf(session, one.by),
      words.vocabulary.forms[one.form] ?? one.form,
    ]),
  });
  const numbers = new Set(awaiting.map(({ number }) => number));
  print.line(say.count(awaiting.length, numbers.size));
  const [first] = awaiting;
  const own = [...numbers].filter((number) =>
    awaiting.some((one) => one.number === number && one.by === first?.by),
  );
  const by = first && typedOfficer(session, first.by);
  print.next(words.general.next, `sop countersign ${typedNumbers(own)} --by ${by} --at 09.10`);
}

/** `disposisi Kabag`, `pemeriksaan draf`. */
function decisionName({ type, step }: AwaitingInitials, words: Catalogue): string {
  if (step !== null) return words.vocabulary.steps[step as 2];
  return words.vocabulary.eventTypes[type] ?? type;
}

/** By when it was decided, then by number. */
function oldestFirst(one: AwaitingInitials, other: AwaitingInitials): number {
  const [first, second] = [Date.parse(one.at), Date.parse(other.at)];
  return first - second || (one.number < other.number ? -1 : one.number > other.number ? 1 : 0);
}

function awaitingJson({ step, ...one }: AwaitingInitials): Record<string, unknown> {
  return { ...one, ...(step !== null && { step }) };
}
