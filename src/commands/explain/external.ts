// A step's explanation: each span in which someone outside was waited for, within the whole time and in no sum.
import { type AskedQuestion, questionsOf } from '../../desk/questions.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import type { StepResult } from '../../procedure/conformance.ts';
import { wholeMinutes } from '../../procedure/reckoning.ts';
import { formatInstant } from '../../procedure/time.ts';
import type { Call } from '../command.ts';
import { askedName } from '../show/questions.ts';
import { eventTime } from '../show/timeline.ts';

/** The spans with their working minutes and whom they were waited for, and how much of the step they are together. */
export function tellExternal(
  { print, words }: Call<object>,
  session: Session,
  file: CaseFile,
  result: StepResult,
): void {
  const { external, externalSeconds } = result;
  const questions = questionsOf(session, file);
  const unmeasured = questions.filter((question) => isUnmeasured(question, result));
  if (external.length + unmeasured.length === 0) return;
  const say = words.life.questions;
  const time = (instant: number) => eventTime(formatInstant(instant, session.zone), session, words);
  print.line(say.outside);
  for (const { question, from, to, seconds } of external) {
    const asked = questions.find(({ event }) => event === question);
    const span = say.span({
      from: time(from),
      to: time(to),
      minutes: wholeMinutes(seconds),
      whom: asked ? say.shortName(askedName({ words }, asked)) : '',
      event: question,
    });
    print.wrapped(span, { indent: '    ', first: '  ' });
  }
  for (const question of unmeasured) {
    const [from, to] = [question.at, question.answeredAt].map((at) => at && eventTime(at, session, words));
    const whom = say.shortName(askedName({ words }, question));
    const told = say.unmeasuredSpan({ from: from ?? '', to: to ?? null, whom, event: question.event });
    print.wrapped(told, { indent: '    ', first: '  ' });
  }
  // Two questions at once are waited for once.
  const sum = wholeMinutes(externalSeconds ?? 0);
  if (external.length > 1) print.line(`  ${say.together(sum)}`);
}

/** Open during the step, by days, and no part of its figures: when it was asked or answered has no hour. */
function isUnmeasured(
  { event, pass, at, answeredAt }: AskedQuestion,
  { external, pass: own, begin, end }: StepResult,
): boolean {
  if (pass !== own || !begin || !end || external.some(({ question }) => question === event)) return false;
  const dayOnly = at.length === 10 || answeredAt?.length === 10;
  return dayOnly && at.slice(0, 10) <= end.day && (answeredAt ?? end.day).slice(0, 10) >= begin.day;
}

/** The same for scripts. */
export function externalJson({ external }: StepResult, session: Session): Record<string, unknown>[] {
  return external.map(({ question, from, to, seconds }) => ({
    question,
    from: formatInstant(from, session.zone),
    to: formatInstant(to, session.zone),
    minutes: wholeMinutes(seconds),
  }));
}
