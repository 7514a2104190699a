// What someone outside was asked about a case, whom, and what came back.
import { exitCodes, UserError } from '../errors.ts';
import type { Question } from '../procedure/case.ts';
import { openQuestions } from '../procedure/progress.ts';
import { wordsAsCorrected } from './history.ts';
import { type CaseFile, eventOf } from './read.ts';
import { nameOf, type Session } from './session.ts';

export interface AskedQuestion extends Question {
  /** The office or the superior; null where the inquirer was asked. */
  whom: string | null;
  /** Null where the words were erased or are damaged. */
  text: string | null;
  reply: { event: string; at: string; text: string | null; whom: string | null } | null;
}

/** Every question about a case, in its order, with its words as corrected. */
export function questionsOf(session: Pick<Session, 'people'>, file: CaseFile): AskedQuestion[] {
  return file.state.questions.map((question) => asked(session, file, question));
}

/** The questions that the case waits on now. */
export function openQuestionsOf(session: Pick<Session, 'people'>, file: CaseFile): AskedQuestion[] {
  return openQuestions(file.state).map((question) => asked(session, file, question));
}

/**
 * The question that an answer is to: the one typed, else the only one that is open, or that was never answered. UserErrors:
 * `no-open-question` (exit 3), `question-needed` (exit 2) where several are open. One that is not there is the procedure's
 * to refuse.
 */
export function questionToAnswer(
  session: Pick<Session, 'people'>,
  file: CaseFile,
  typed: string | undefined,
): Pick<AskedQuestion, 'event'> {
  const { number } = file.state;
  if (typed !== undefined) {
    return { event: typed };
  }
  const open = openQuestionsOf(session, file);
  const waiting = open.length > 0 ? open : questionsOf(session, file).filter(({ reply }) => reply === null);
  const [only] = waiting;
  if (!only) throw new UserError('no-open-question', { number }, exitCodes.refused);
  if (waiting.length === 1) return only;
  const questions = waiting.map(({ event, text }) => ({ event, text: text ?? '' }));
  throw new UserError('question-needed', { number, questions }, exitCodes.usage);
}

/** Whom a question was put to; null for the inquirer. */
export function whomOf(
  session: Pick<Session, 'people'>,
  file: CaseFile,
  question: Pick<Question, 'event' | 'of'>,
): string | null {
  if (question.of === 'inquirer') return null;
  const event = eventOf(file, question.event);
  const named = textIn(wordsAsCorrected(file, event), 'whom');
  return named ?? (event['officer'] === undefined ? null : nameOf(session, String(event['officer'])));
}

/** Who is waited for outside, as scripts read it. */
export function externalJson({ event, of, whom, at }: AskedQuestion): Record<string, unknown> {
  return { of, ...(whom !== null && { whom }), since: at, event };
}

/** A question with its answer, as scripts read it. */
export function questionJson({
  event,
  pass,
  of,
  whom,
  at,
  text,
  reply,
}: AskedQuestion): Record<string, unknown> {
  return { event, pass, of, ...(whom !== null && { whom }), at, question: text, answer: reply };
}

function asked(session: Pick<Session, 'people'>, file: CaseFile, question: Question): AskedQuestion {
  const { answer, answeredAt } = question;
  const answered = answer === null ? null : eventOf(file, answer);
  const words = answered && wordsAsCorrected(file, answered);
  return {
    ...question,
    whom: whomOf(session, file, question),
    text: textIn(file.words(eventOf(file, question.event)), 'question'),
    reply: answered && {
      event: answered.id,
      at: answeredAt ?? answered.at,
      text: textIn(words, 'text'),
      whom: textIn(words, 'whom'),
    },
  };
}

function textIn(words: Record<string, unknown> | null, field: string): string | null {
  const text = words?.[field];
  return typeof text === 'string' ? text : null;
}
