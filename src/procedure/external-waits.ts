// The part of a step in which someone outside was asked and had not answered: shown apart, never taken off.
import type { Calendar } from './calendar.ts';
import type { Case } from './case.ts';
import { type Instant, type Moment, parseMoment } from './time.ts';
import { unionOf, workingSeconds } from './working-time.ts';

export interface ExternalWait {
  /** The event that asked. */
  question: string;
  from: Instant;
  to: Instant;
  /** Working seconds. */
  seconds: number;
}

/**
 * What of a step's time the questions of its pass were open, by question and in their order. Null where the step's begin
 * or end has no hour; a question that has none does not count.
 */
export function externalWaits(
  state: Case,
  pass: number,
  { begin, end }: { begin: Moment | null; end: Moment | null },
  calendar: Calendar,
): ExternalWait[] | null {
  if (begin?.precision !== 'time' || end?.precision !== 'time') return null;
  return state.questions.flatMap((question) => {
    if (question.pass !== pass) return [];
    const asked = parseMoment(question.at, calendar.zone);
    const answered = question.answeredAt === null ? end : parseMoment(question.answeredAt, calendar.zone);
    if (asked?.precision !== 'time' || answered?.precision !== 'time') return [];
    const from = Math.max(asked.instant, begin.instant);
    const to = Math.min(answered.instant, end.instant);
    if (from >= to) return [];
    return [{ question: question.event, from, to, seconds: workingSeconds(from, to, calendar) }];
  });
}

/** Working seconds of the waits, a moment in which two questions were open counted once. */
export function secondsOf(waits: readonly ExternalWait[], calendar: Calendar): number {
  return unionOf(waits.map(({ from, to }) => ({ from, to }))).reduce(
    (sum, { from, to }) => sum + workingSeconds(from, to, calendar),
    0,
  );
}
