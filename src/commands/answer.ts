// sop answer: what came back on a question, on one case or on several that one letter answers.
import { openQuestionsOf, questionsOf, questionToAnswer } from '../desk/questions.ts';
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, type Recorded } from '../desk/record.ts';
import { type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import type { Session } from '../desk/session.ts';
import { nextOfRecorded, openSeveral, recordOnEach } from './batch.ts';
import { type Call, defineCommand } from './command.ts';
import { nextCommand } from './next-command.ts';
import { askedName } from './show/questions.ts';
import { checkFilled } from './texts.ts';
import { typedText } from './typed-text.ts';

interface Options extends RecordingOptions {
  question?: string;
  whom?: string;
  textFile?: string;
}

export const answer = defineCommand({
  arguments: '<case> [text...]',
  options: {
    question: 'value',
    whom: 'value',
    'text-file': 'value',
    at: 'value',
    scan: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { options, words } = call;
    const say = words.life.questions;
    const [cases = '', ...typed] = call.args;
    const found = await openSeveral(call, 'answer', [cases]);
    const chosen =
      options.question ?? (found.only ? await chooseQuestion(call, found.session, found.only) : undefined);
    const wanted = { what: say.answer, message: say.askAnswer, several: true };
    const text = await typedText(call, typed, wanted);
    const whom = options.whom === undefined ? null : checkFilled(options.whom, '--whom').trim();
    const recording = resolveRecording(found.session, options, found.session.officer.id);
    const propose = (file: CaseFile) => {
      const { event } = questionToAnswer(found.session, file, chosen);
      const filed = { text, ...(whom !== null && { whom }) };
      return proposedEvent(recording, 'answered', { question: event }, filed);
    };
    const telling = {
      one: (recorded: Recorded) => tellOne(call, found.session, recorded, whom),
      many: say.answerRecordedMany,
      nextOfMany: nextOfRecorded,
    };
    return recordOnEach(call, found, propose, telling, recording.clockOk);
  },
});

/** Of several questions that are open, the one that the person means; undefined where one alone is, or none. */
async function chooseQuestion(
  call: Call<Options>,
  session: Session,
  file: CaseFile,
): Promise<string | undefined> {
  const { context, words } = call;
  const open = openQuestionsOf(session, file);
  if (open.length < 2 || !context.ask) return undefined;
  const say = words.life.questions;
  return context.ask.choose({
    message: say.askWhich,
    choices: open.map((question) => ({
      value: question.event,
      name: say.choice(question.event, askedName(call, question), question.text ?? ''),
    })),
  });
}

function tellOne(
  call: Call<Options>,
  session: Session,
  { number, event, file }: Recorded,
  whom: string | null,
): { sentence: string; more: string[]; next?: string } {
  const say = call.words.life.questions;
  const asked = questionsOf(session, file).find((question) => question.event === event['question']);
  const open = openQuestionsOf(session, file).map((question) => question.event);
  const next = open.length > 0 ? undefined : nextCommand(file.state);
  return {
    sentence: say.answerRecorded(number, whom ?? (asked ? askedName(call, asked) : '')),
    more: open.length > 0 ? [say.stillOpen(open)] : [],
    ...(next !== undefined && { next }),
  };
}
