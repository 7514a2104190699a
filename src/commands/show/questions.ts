// Whom a case asked and waits for outside the office: at its head, below the step table, and the questions whole.
import { type AskedQuestion, openQuestionsOf, questionsOf, whomOf } from '../../desk/questions.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import type { StepResult } from '../../procedure/conformance.ts';
import { wholeMinutes } from '../../procedure/reckoning.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { momentWords } from '../recording.ts';
import { tellHeading, tellLine } from './texts.ts';

/** For whom the case waits outside, since when: a line for each question without an answer. */
export function waitingLines(call: Call<object>, session: Session, file: CaseFile): string[] {
  const { words } = call;
  return openQuestionsOf(session, file).map((question) =>
    words.life.questions.waiting(
      askedName(call, question),
      momentWords(call, session, question.at),
      question.event,
    ),
  );
}

/** What part of each step was spent waiting outside: within the figures above, not taken off. */
export function tellExternalWaits(
  { print, words }: Call<object>,
  session: Session,
  file: CaseFile,
  steps: readonly StepResult[],
): void {
  for (const { step, pass, round, elapsedSeconds, externalSeconds, external } of steps) {
    if (!externalSeconds || elapsedSeconds === null) continue;
    const asked = external.map(({ question }) => {
      const { of } = file.state.questions.find(({ event }) => event === question) as AskedQuestion;
      const whom = whomOf(session, file, { event: question, of });
      return cleanLine(whom === null ? words.vocabulary.askedOf[of] : words.life.questions.shortName(whom));
    });
    const text = words.life.questions.within({
      step,
      round: round > 1 ? round : null,
      pass: pass > 1 ? pass : null,
      external: wholeMinutes(externalSeconds),
      elapsed: wholeMinutes(elapsedSeconds),
      whom: [...new Set(asked)],
    });
    print.wrapped(text, { indent: '  ' });
  }
}

/** Every question with its answer. */
export function tellQuestions(call: Call<object>, session: Session, file: CaseFile): void {
  const { words, print } = call;
  const questions = questionsOf(session, file);
  if (questions.length === 0) return;
  tellHeading(call, words.life.questions.section);
  for (const question of questions) {
    const { event, at, text, reply } = question;
    tellLine(
      call,
      words.life.questions.asked(askedName(call, question), momentWords(call, session, at), event),
    );
    print.quote(text ?? words.cases.erased);
    if (!reply) {
      tellLine(call, words.life.questions.unanswered);
      continue;
    }
    const from = reply.whom ?? askedName(call, question);
    tellLine(call, words.life.questions.answered(from, momentWords(call, session, reply.at)));
    print.quote(reply.text ?? words.cases.erased);
  }
}

/** `Kecamatan Klojen`, *pengirim*. */
export function askedName({ words }: Pick<Call<object>, 'words'>, { of, whom }: AskedQuestion): string {
  return cleanLine(whom ?? words.vocabulary.askedOf[of]);
}
