// sop review: step 6; the exact reply, what changed and the answers are shown before anything is asked.
import { revokedAmong } from '../desk/citations/accept.ts';
import { needsLook } from '../desk/citations/check.ts';
import type { CaseFile } from '../desk/read.ts';
import { record, refuseEarly } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { noReply } from '../desk/reply.ts';
import { citationsToApprove, reviewedEvent, submittedReply } from '../desk/review.ts';
import type { Session } from '../desk/session.ts';
import { type ExitCode, exitCodes } from '../errors.ts';
import { openSeveral } from './batch.ts';
import { whyAccepted } from './citations/accepting.ts';
import { openCheck } from './citations/checking.ts';
import { citationSentences } from './citations/lines.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { dropKept } from './editing.ts';
import { askRecording } from './recording.ts';
import { reviewPasted } from './review/paste.ts';
import { reviewSeveral } from './review/several.ts';
import { tellActing, tellDraft } from './review/shown.ts';
import { tellVerdict } from './review/told.ts';
import {
  askVerdict,
  type ReviewOptions,
  refuseAcceptance,
  type Verdicted,
  verdictGiven,
} from './review/verdict.ts';

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
    'accept-revoked': 'value',
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
  const check = openCheck(call, session);
  const isShown = (call.context.ask !== null || !given) && !call.options.json;
  if (submitted && isShown) tellDraft(call, session, file, submitted.reply, check);
  const { by, options } = await askRecording(call, session, file, ['kasubag']);
  tellActing(call, session, by);
  const verdict: Verdicted =
    given ?? (await askVerdict<never>(call, session, file, submitted?.reply.body ?? ''));
  if (verdict.decision === 'revise') refuseAcceptance(call.options, '--revise');
  const citations = citationsToApprove(check, verdict, submitted?.reply ?? null);
  const why = await whyAccepted(call, session, revokedAmong(citations));
  const recording = resolveRecording(session, options, by, call.context.ask !== null);
  const reply = submitted?.hash ?? noReply;
  const propose = (now: CaseFile) => reviewedEvent(recording, verdict, now, reply, check, why);
  const recorded = await record(session, file.state.number, propose, recording.clockOk);
  if (verdict.slot) dropKept(call, session, verdict.slot);
  // What was shown before the decision need not be told again.
  const toLookAt = isShown ? [] : citationSentences(call, session, citations.filter(needsLook));
  tellVerdict(call, session, recorded, verdict, toLookAt);
  return exitCodes.done;
}
