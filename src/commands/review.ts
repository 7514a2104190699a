// sop review: step 6; the exact reply, what changed and the answers are shown before anything is asked.
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, type Recorded, record, refuseEarly } from '../desk/record.ts';
import { type Recording, type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import { answersOf, noReply, type Reply, remarksOf, replyOf } from '../desk/reply.ts';
import { nameOf, type Session } from '../desk/session.ts';
import { Cancelled, exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { cleanLine } from '../terminal/clean.ts';
import { formatDifference } from '../terminal/difference.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { dropKept, editKept, type Slot } from './editing.ts';
import { askRecording, momentWords, openCase, tellRecorded } from './recording.ts';
import { checkFilled, checkText, readTextFile } from './texts.ts';

interface Options extends RecordingOptions {
  approve?: boolean;
  approveCorrected?: boolean;
  revise?: string[];
  textFile?: string;
}

type Verdict =
  | { decision: 'approved' }
  | { decision: 'approved-corrected'; body: string; slot?: Slot }
  | { decision: 'revise'; remarks: string[] };

export const review = defineCommand({
  arguments: '<case>',
  options: {
    ...recordingOptions,
    approve: 'flag',
    'approve-corrected': 'flag',
    revise: 'values',
    'text-file': 'value',
  },
  async run(call) {
    const { session, file } = await openCase(call);
    const given = await verdictGiven(call);
    const submitted = submittedReply(file);
    refuseEarly(session, file, 'reviewed', { reply: submitted?.hash }, call.options.irregular !== undefined);
    if (submitted && (call.context.ask || !given) && !call.options.json)
      tellDraft(call, session, file, submitted.reply);
    const { by, options } = await askRecording(call, session, file, ['kasubag']);
    if (call.context.ask && by === session.officer.id) {
      call.print.error(call.words.recording.review.actingAs(session.officer.name, session.officer.title));
    }
    const verdict = given ?? (await askVerdict(call, session, file, submitted?.reply.body ?? ''));
    const recording = resolveRecording(session, options, by, call.context.ask !== null);
    const propose = (now: CaseFile) => reviewedEvent(recording, verdict, now, submitted?.hash ?? noReply);
    const recorded = await record(session, file.state.number, propose, recording.clockOk);
    if ('slot' in verdict && verdict.slot) dropKept(call, session, verdict.slot);
    tellVerdict(call, session, recorded, verdict);
    return exitCodes.done;
  },
});

/** The decision that the options name, or null. */
async function verdictGiven({ context, options, words }: Call<Options>): Promise<Verdict | null> {
  const flags = [
    options.approve && '--approve',
    options.approveCorrected && '--approve-corrected',
    options.revise && '--revise',
  ].filter((flag) => typeof flag === 'string');
  if (flags.length > 1)
    throw new UserError(
      'options-together',
      { first: flags[0] as string, second: flags[1] as string },
      exitCodes.usage,
    );
  if (options.approve) return { decision: 'approved' };
  if (options.approveCorrected) {
    if (options.textFile === undefined) {
      throw new UserError(
        'answer-needed',
        {
          what: words.recording.review.correctedText,
          flag: '--text-file',
          example: '--text-file tanggapan.txt',
        },
        exitCodes.usage,
      );
    }
    return { decision: 'approved-corrected', body: await readTextFile(context, options.textFile) };
  }
  const remarks = options.revise?.map((remark) => checkText(remark, '--revise').trim());
  if (remarks?.some((remark) => remark === '')) throw new UserError('remark-empty', {}, exitCodes.usage);
  return remarks ? { decision: 'revise', remarks } : null;
}

async function askVerdict(
  call: Call<Options>,
  session: Session,
  file: CaseFile,
  body: string,
): Promise<Verdict> {
  const { context, words } = call;
  const say = words.recording.review;
  if (!context.ask)
    throw new UserError(
      'answer-needed',
      { what: say.verdict, flag: '--approve', example: '--approve' },
      exitCodes.usage,
    );
  const decision = await context.ask.choose<Verdict['decision']>({
    message: say.askVerdict,
    choices: (['approved', 'approved-corrected', 'revise'] as const).map((value) => ({
      value,
      name: say.verdicts[value],
    })),
  });
  if (decision === 'approved') return { decision };
  if (decision === 'approved-corrected') {
    const { number } = file.state;
    const slot = { number, name: `${number}-koreksi` };
    const edited = await editKept(call, session, slot, { fresh: body, renew: (kept) => kept });
    if (edited === 'put-off') throw new Cancelled();
    // The Kasubag looked and changed nothing: then it is an approval.
    return edited === 'unchanged'
      ? { decision: 'approved' }
      : { decision, body: checkFilled(edited.text, '--text-file'), slot };
  }
  const remarks: string[] = [];
  for (;;) {
    const remark = await context.ask.text({ message: say.askRemark(remarks.length + 1) });
    if (remark.trim() === '' && remarks.length > 0) return { decision, remarks };
    if (remark.trim() !== '') remarks.push(checkText(remark.trim(), '--revise'));
  }
}

function submittedReply(file: CaseFile): { hash: string; reply: Reply } | null {
  const hash = file.state.submission?.reply;
  const reply = hash === undefined ? null : replyOf(file, hash);
  return hash && reply ? { hash, reply } : null;
}

function reviewedEvent(recording: Recording, verdict: Verdict, now: CaseFile, reply: string) {
  const fields = { round: now.state.submission?.round ?? now.state.round, reply, decision: verdict.decision };
  switch (verdict.decision) {
    case 'approved':
      return proposedEvent(recording, 'reviewed', { ...fields, remarks: 0 }, null);
    case 'approved-corrected': {
      const before = replyOf(now, reply);
      return proposedEvent(
        recording,
        'reviewed',
        { ...fields, remarks: 0 },
        { ...before, body: verdict.body },
      );
    }
    case 'revise':
      return proposedEvent(
        recording,
        'reviewed',
        { ...fields, remarks: verdict.remarks.length },
        { remarks: verdict.remarks },
      );
  }
}

/** Text, change, answers: SCREENS.md §9. */
function tellDraft(call: Call<Options>, session: Session, file: CaseFile, reply: Reply): void {
  const { print, words } = call;
  const say = words.recording.review;
  const { state } = file;
  const submission = state.submission;
  const event = file.record.events.find(({ id }) => id === submission?.event);
  print.line(
    say.head({
      number: state.number,
      round: submission?.round ?? state.round,
      by: nameOf(session, submission?.by ?? ''),
      when: event ? momentWords(call, session, event.at) : '',
    }),
  );
  print.line(`\n${print.style.heading(say.reply)}`);
  print.quote(reply.body.trimEnd());
  const previous = previousReply(file);
  if (previous) {
    print.line(print.style.heading(say.changes(previous.round)));
    const changes = formatDifference(previous.body, reply.body, print.style, print.columns);
    for (const line of changes.length > 0 ? changes : [`  ${say.unchanged}`]) print.line(line);
  }
  const before = state.reviews.findLast(({ decision, pass }) => decision === 'revise' && pass === state.pass);
  if (before && submission && before.round < submission.round) {
    print.line(print.style.heading(say.answers));
    const answers = answersOf(file, submission.event);
    remarksOf(file, before).forEach((remark, index) => {
      const answer = answers[String(index + 1)];
      print.line(`  ${index + 1} ${cleanLine(remark)}`);
      print.line(`    ${answer === undefined ? '-' : 'done' in answer ? say.done : cleanLine(answer.text)}`);
    });
  }
  print.line();
}

/** The reply that was handed in before this round. */
function previousReply(file: CaseFile): { round: number; body: string } | null {
  const { submission, drafts, pass } = file.state;
  const before = drafts.findLast(
    (draft) => submission && draft.pass === pass && draft.round < submission.round,
  );
  const reply = before && replyOf(file, before.reply);
  return before && reply ? { round: before.round, body: reply.body } : null;
}

function tellVerdict(call: Call<Options>, session: Session, recorded: Recorded, verdict: Verdict): void {
  const { words } = call;
  const round = recorded.file.state.submission?.round ?? recorded.file.state.round;
  const number = shortNumber(recorded.number);
  const told = { number: recorded.number, round, when: momentWords(call, session, recorded.event.at) };
  tellRecorded(call, recorded, {
    sentence: words.recording.review.recorded[verdict.decision](told),
    more:
      verdict.decision === 'revise'
        ? [words.recording.review.remarksToAnswer(verdict.remarks.length)]
        : [words.recording.review.boundToText],
    next: verdict.decision === 'revise' ? `sop draft ${number}` : `sop push ${number}`,
  });
}
