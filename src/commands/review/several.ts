// Several drafts in one sitting: each is shown and decided on in turn, then all are recorded in one commit.
import type { CitationCheck } from '../../desk/citations/check.ts';
import type { CaseFile } from '../../desk/read.ts';
import { recordMany, refuseEarly } from '../../desk/record.ts';
import { type Recording, resolveRecording } from '../../desk/recording.ts';
import { noReply } from '../../desk/reply.ts';
import { reviewedEvent, submittedReply, type Verdict } from '../../desk/review.ts';
import type { Session } from '../../desk/session.ts';
import { Cancelled, type ExitCode, exitCodes, UserError } from '../../errors.ts';
import { casesByDecider, type Several, scanForAll, takeInTurn, tellBatch, tellNothing } from '../batch.ts';
import { openCheck } from '../citations/checking.ts';
import type { Call } from '../command.ts';
import { dropKept } from '../editing.ts';
import { askRecording, dayTyped } from '../recording.ts';
import { awaitsAnswer } from '../submit/share.ts';
import { tellActing, tellDraft } from './shown.ts';
import { tellingVerdicts } from './told.ts';
import { askVerdict, type ReviewOptions, type Verdicted, verdictGiven } from './verdict.ts';

interface Decided {
  file: CaseFile;
  /** The hash of exactly what was looked at. */
  reply: string;
  verdict: Verdicted;
  recording: Recording;
}

/** Gives the exit code of the first case that was refused, else 0. */
export async function reviewSeveral(call: Call<ReviewOptions>, found: Several): Promise<ExitCode> {
  const { options } = call;
  const { session } = found;
  const given = await verdictGiven(call);
  const check = openCheck(call, session);
  if (given?.decision === 'approved-corrected')
    throw new UserError(
      'option-for-one',
      { flag: '--approve-corrected', command: 'review' },
      exitCodes.usage,
    );
  // Each reason is that of one reply.
  if (options.acceptRevoked !== undefined)
    throw new UserError('option-for-one', { flag: '--accept-revoked', command: 'review' }, exitCodes.usage);
  const { files, refused } = takeInTurn(found.files, (file) => {
    const reply = submittedReply(file)?.hash;
    refuseEarly(session, file, 'reviewed', { reply }, options.irregular !== undefined);
    if (options.irregular === undefined) refuseDecided(file);
  });
  if (files.length === 0 && refused.length === 0) return tellNothing(call);
  const decided: Decided[] = [];
  await decideEach(call, session, files, given, decided, check);
  const entries = decided.map(({ file, verdict, recording, reply }) => ({
    number: file.state.number,
    propose: (now: CaseFile) => reviewedEvent(recording, verdict, now, reply, check),
  }));
  const batch = await recordMany(session, entries, options.clockOk);
  for (const { file, verdict } of decided) {
    const isRecorded = batch.recorded.some(({ number }) => number === file.state.number);
    if (verdict.slot && isRecorded) dropKept(call, session, verdict.slot);
  }
  return tellBatch(call, { ...batch, refused: [...refused, ...batch.refused] }, tellingVerdicts(call.words));
}

/** A decision that stands is not replaced in passing: UserError `decided-already` (exit 3). */
function refuseDecided({ state }: CaseFile): void {
  if (awaitsAnswer(state)) return;
  const last = state.timeline.findLast(
    ({ event, obeyed, withdrawn }) => event.type === 'reviewed' && obeyed && !withdrawn,
  );
  if (!last) return;
  const decision = last.event['decision'] as Verdict['decision'];
  throw new UserError('decided-already', { number: state.number, decision }, exitCodes.refused);
}

/** Fills `decided`; a person who leaves is told what was decided and is not recorded. */
async function decideEach(
  call: Call<ReviewOptions>,
  session: Session,
  files: readonly CaseFile[],
  given: Verdicted | null,
  decided: Decided[],
  check: CitationCheck,
): Promise<void> {
  const scan = scanForAll(call, session);
  const day = dayTyped(session, call.options.at);
  try {
    for (const group of casesByDecider(session, files, call.options.by, ['kasubag'], day)) {
      const own = { ...call, options: { ...call.options, by: group.by } };
      const { by, options } = await askRecording(own, session, null, ['kasubag']);
      tellActing(call, session, by);
      for (const [index, file] of group.files.entries()) {
        const begun = call.context.clock();
        const submitted = submittedReply(file);
        if (submitted && (call.context.ask || !given) && !call.options.json) {
          if (call.context.ask) call.print.line(call.words.batches.place(index + 1, group.files.length));
          tellDraft(call, session, file, submitted.reply, check);
        }
        const body = submitted?.reply.body ?? '';
        const verdict = given ?? (await askVerdict(call, session, file, body, ['skip', 'stop']));
        if (verdict === 'stop') return;
        if (verdict === 'skip') continue;
        // Who looks at one text after the other spends on each its own time; one answer for all is one time for all.
        const sitting = given ? session : { ...session, begun };
        const recording = resolveRecording(sitting, options, by, call.context.ask !== null);
        decided.push({ file, reply: submitted?.hash ?? noReply, verdict, recording: { ...recording, scan } });
      }
    }
  } catch (failure) {
    if (failure instanceof Cancelled && decided.length > 0) {
      const say = call.words.recording.review;
      const lines = decided.map(
        ({ file, verdict }) => `${file.state.number}  ${say.verdicts[verdict.decision]}`,
      );
      call.print.warn(call.words.batches.leftUnrecorded(decided.length), lines);
    }
    throw failure;
  }
}
