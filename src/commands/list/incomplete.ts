// sop list --incomplete: every case with a step that lacks something, open or ended, the newest first.
import { type IncompleteCase, incompleteCases } from '../../desk/incomplete.ts';
import type { Session } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { wrapText } from '../../terminal/text.ts';
import type { Call } from '../command.ts';
import { tellDamaged } from '../problems.ts';
import { mendOf, mendsOf, rowOfStep } from '../show/completeness.ts';
import { subjectOrWhy } from '../subjects.ts';

/** Lists them, each step with what it lacks and what would mend it. */
export function listIncomplete(call: Call<object>, session: Session): void {
  const { print, options, words } = call;
  const found = [...incompleteCases(session)].sort(newestFirst);
  tellDamaged(call, [...session.damages, ...found.flatMap(({ damaged }) => damaged ?? [])]);
  if (options.json) {
    const { problems } = session.view;
    print.json({
      cases: found.map((one) => caseJson(call, session, one)),
      ...(problems.length > 0 && { problems }),
    });
    return;
  }
  if (found.length === 0) {
    print.line(words.completeness.none);
    return;
  }
  for (const one of found) tellCase(call, session, one);
  const steps = found.reduce((sum, one) => sum + one.steps.length, 0);
  print.line(`\n${words.completeness.count(found.length, steps)}`);
}

/** The same order on every PC: by arrival, then by number, backwards. */
function newestFirst({ state: one }: IncompleteCase, { state: other }: IncompleteCase): number {
  const [first, second] = [Date.parse(one.arrivedAt), Date.parse(other.arrivedAt)];
  return second - first || (one.number < other.number ? 1 : -1);
}

function tellCase(
  call: Call<object>,
  session: Session,
  { state, subject, damaged, steps }: IncompleteCase,
): void {
  const { print, words } = call;
  const { style, columns } = print;
  const { confidential } = state;
  const shown = subjectOrWhy({ subject, confidential, damaged }, words);
  const head = `${state.number}  ${cleanLine(shown)}`;
  const [first = '', ...more] = wrapText(head, columns, {
    indent: ' '.repeat(state.number.length + 2),
    first: '',
  });
  print.line(first.replace(state.number, style.caseNumber(state.number)));
  for (const line of more) print.line(line);
  for (const step of steps) {
    print.wrapped(rowOfStep(call, step), { indent: '    ', first: '  ' });
    for (const mend of mendsOf(call, session, state, step)) print.line(`    ${style.command(mend)}`);
  }
}

function caseJson(
  call: Call<object>,
  session: Session,
  { state, subject, damaged, steps }: IncompleteCase,
): object {
  const { number, kind, channel, status, arrivedAt } = state;
  return {
    number,
    kind,
    channel,
    subject,
    status,
    arrivedAt,
    ...(damaged && { damaged: damaged.code }),
    steps: steps.map((step) => ({
      step: step.step,
      pass: step.pass,
      round: step.round,
      event: step.event,
      missing: step.missing.map((part) => ({ part, mend: mendOf(call, session, state, step, part) })),
    })),
  };
}
