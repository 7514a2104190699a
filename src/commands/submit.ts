// sop submit: step 5, the draft goes to the Kasubag with an answer to each remark.
import { proposedEvent, record, refuseEarly } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { type Answers, answeredNumbers, answersOf, noReply, readAnswer } from '../desk/reply.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { defineCommand, recordingOptions } from './command.ts';
import { askRecording, momentWords, openCase, tellRecorded } from './recording.ts';

export const submit = defineCommand({
  arguments: '<case>',
  options: { ...recordingOptions, answer: 'values' },
  async run(call) {
    const { session, file } = await openCase(call);
    refuseEarly(
      session,
      file,
      'submitted',
      { reply: file.state.drafts.at(-1)?.reply, answered: [] },
      call.options.irregular !== undefined,
    );
    const { by, options } = await askRecording(call, session, file, ['pelaksana', 'pengelola-tik']);
    const given = readAnswers(call.options.answer ?? []);
    const recording = resolveRecording(session, options, by, true);
    const recorded = await record(
      session,
      file.state.number,
      (now) => {
        const last = now.state.drafts.at(-1);
        const answers = { ...(last && answersOf(now, last.event)), ...given };
        const fields = {
          round: now.state.round,
          reply: last?.reply ?? noReply,
          answered: answeredNumbers(answers),
        };
        return proposedEvent(
          recording,
          'submitted',
          fields,
          Object.keys(answers).length > 0 ? { answers } : null,
        );
      },
      recording.clockOk,
    );
    const { round, kasubag } = recorded.file.state;
    tellRecorded(call, recorded, {
      sentence: call.words.recording.submitted({
        number: recorded.number,
        round,
        to: (kasubag && session.people.get(kasubag)?.name) ?? call.words.vocabulary.roles.kasubag,
        when: momentWords(call, session, recorded.event.at),
      }),
      next: `sop review ${shortNumber(recorded.number)}`,
    });
    return exitCodes.done;
  },
});

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
