// sop review: step 6; the exact reply, what changed and the answers are shown before anything is asked.
import type { CaseFile } from '../desk/read.ts';
import { record, refuseEarly } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { noReply } from '../desk/reply.ts';
import { reviewedEvent, submittedReply } from '../desk/review.ts';
import type { Session } from '../desk/session.ts';
import { type ExitCode, exitCodes } from '../errors.ts';
import { openSeveral } from './batch.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { dropKept } from './editing.ts';
import { askRecording } from './recording.ts';
import { reviewPasted } from './review/paste.ts';
import { reviewSeveral } from './review/several.ts';
import { tellActing, tellDraft } from './review/shown.ts';
import { tellVerdict } from './review/told.ts';
import { askVerdict, type ReviewOptions, type Verdicted, verdictGiven } from './review/verdict.ts';

export const review = defineCommand({
  arguments: '[case...]',
  options: {
    ...recordingOptions,
    all: 'flag',
    approve: 'flag',
    'approve-corrected': 'flag',
    revise: 'values',
    'text-file': 'value',
    paste: 'flag',
  },
  async run(call) {
    if (call.options.paste) return reviewPasted(call);
    const found = await openSeveral(call, 'review', call.args, ({ status }) => status === 'awaiting-review');
    return found.only ? reviewOne(call, found.session, found.only) : reviewSeveral(call, found);
  },
});

async function reviewOne(call: Call<ReviewOptions>, session: Session, file: CaseFile): Promise<ExitCode> {
  const given = await verdictGiven(call);
  const submitted = submittedReply(file);
  refuseEarly(session, file, 'reviewed', { reply: submitted?.hash }, call.options.irregular !== undefined);
  if (submitted && (call.context.ask || !given) && !call.options.json)
    tellDraft(call, session, file, submitted.reply);
  const { by, options } = await askRecording(call, session, file, ['kasubag']);
  tellActing(call, session, by);
  const verdict: Verdicted =
    given ?? (await askVerdict<never>(call, session, file, submitted?.reply.body ?? ''));
  const recording = resolveRecording(session, options, by, call.context.ask !== null);
  const propose = (now: CaseFile) => reviewedEvent(recording, verdict, now, submitted?.hash ?? noReply);
  const recorded = await record(session, file.state.number, propose, recording.clockOk);
  if (verdict.slot) dropKept(call, session, verdict.slot);
  tellVerdict(call, session, recorded, verdict);
  return exitCodes.done;
}
