// What a Kasubag decides on the reply handed in (step 6), and the event that says so.
import type { NewEvent } from './archive.ts';
import type { CaseFile } from './read.ts';
import { proposedEvent } from './record.ts';
import type { Recording } from './recording.ts';
import { type Reply, replyOf } from './reply.ts';

export type Verdict =
  | { decision: 'approved' }
  | { decision: 'approved-corrected'; body: string }
  | { decision: 'revise'; remarks: string[] };

/** The reply that was handed in last, with its hash; null where none was. */
export function submittedReply(file: CaseFile): { hash: string; reply: Reply } | null {
  const hash = file.state.submission?.reply;
  const reply = hash === undefined ? null : replyOf(file, hash);
  return hash && reply ? { hash, reply } : null;
}

/** `reply` is the hash of exactly what was looked at. */
export function reviewedEvent(
  recording: Recording,
  verdict: Verdict,
  now: CaseFile,
  reply: string,
): NewEvent {
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
