// sop submit: step 5, drafts go to the Kasubag with an answer to each remark.
import { type CheckedCitation, needsLook } from '../desk/citations/check.ts';
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, type Recorded, refuseEarly } from '../desk/record.ts';
import { type Recording, resolveRecording } from '../desk/recording.ts';
import { type Answers, answeredNumbers, answersOf, noReply, readAnswer } from '../desk/reply.ts';
import { submittedReply } from '../desk/review.ts';
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { lastDraft } from '../procedure/progress.ts';
import { nextOfRecorded, openSeveral, recordOnEach, type Telling } from './batch.ts';
import { openCheck } from './citations/checking.ts';
import { markedSentences } from './citations/lines.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { nextCommand } from './next-command.ts';
import { askRecording, momentWords } from './recording.ts';
import { awaitsAnswer, recordAndShare, shareAgain, speakingAside } from './submit/share.ts';

export const submit = defineCommand({
  arguments: '[case...]',
  options: { ...recordingOptions, all: 'flag', answer: 'values', share: 'flag' },
  async run(given) {
    const call = given.options.share ? speakingAside(given) : given;
    const found = await openSeveral(
      call,
      'submit',
      call.args,
      ({ status }) => status === 'awaiting-submission',
    );
    const { session, files, only } = found;
    if (call.options.share && files.length > 0 && files.every(({ state }) => awaitsAnswer(state)))
      return shareAgain(call, found);
    if (!only && call.options.answer)
      throw new UserError('option-for-one', { flag: '--answer', command: 'submit' }, exitCodes.usage);
    const irregular = call.options.irregular !== undefined;
    if (only) refuseEarly(session, only, 'submitted', { reply: replyOf(only), answered: [] }, irregular);
    const { by, options } = await askRecording(call, session, only, ['pelaksana', 'pengelola-tik']);
    const answers = readAnswers(call.options.answer ?? []);
    const recording = resolveRecording(session, options, by, true);
    const propose = (now: CaseFile) => submittedEvent(recording, now, answers);
    const record = (told: Telling) => recordOnEach(call, found, propose, told, recording.clockOk);
    return call.options.share
      ? recordAndShare(call, session, telling(call, session), record)
      : record(telling(call, session));
  },
});

function replyOf({ state }: CaseFile): string | undefined {
  return lastDraft(state)?.reply;
}

function submittedEvent(recording: Recording, now: CaseFile, given: Answers) {
  const last = lastDraft(now.state);
  const answers = { ...(last && answersOf(now, last.event)), ...given };
  const fields = {
    round: now.state.round,
    reply: last?.reply ?? noReply,
    answered: answeredNumbers(answers),
  };
  return proposedEvent(recording, 'submitted', fields, Object.keys(answers).length > 0 ? { answers } : null);
}

function telling(call: Call<object>, session: Session): Telling {
  const { words } = call;
  const check = openCheck(call, session);
  const citationsOf = ({ file }: Recorded): CheckedCitation[] => {
    const submitted = submittedReply(file);
    return submitted ? check.of(submitted.reply) : [];
  };
  const toWhom = ({ file }: Recorded) =>
    (file.state.kasubag && session.people.get(file.state.kasubag)?.name) ?? words.vocabulary.roles.kasubag;
  return {
    one: (recorded) => ({
      sentence: words.recording.submitted({
        number: recorded.number,
        round: recorded.file.state.round,
        to: toWhom(recorded),
        when: momentWords(call, session, recorded.event.at),
      }),
      more: markedSentences(call, session, citationsOf(recorded)),
      next: nextCommand(recorded.file.state),
    }),
    many: (count) => words.batches.submitted(count),
    moreOfMany: (recorded) => [
      words.batches.submittedTo([...new Set(recorded.map(toWhom))]),
      ...recorded.flatMap((one) =>
        markedSentences(call, session, citationsOf(one).filter(needsLook), one.number),
      ),
    ],
    nextOfMany: nextOfRecorded,
  };
}

/** `1="Di Kecamatan Klojen"`, or `2=ok`. */
function readAnswers(typed: string[]): Answers {
  const pairs = typed.map((item) => {
    const match = /^(\d+)\s*=\s*([\s\S]*)$/.exec(item.trim());
    const answer = match && readAnswer((match[2] as string).replace(/^"([\s\S]*)"$/, '$1'));
    if (!match || !answer) throw new UserError('answer-unreadable', { typed: item }, exitCodes.usage);
    return [String(Number(match[1])), answer] as const;
  });
  return Object.fromEntries(pairs);
}
