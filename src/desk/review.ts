// What a Kasubag decides on the reply handed in (step 6), and the event that says so.
import type { NewEvent } from './archive.ts';
import { acceptedFields, acceptRevoked, revokedAmong } from './citations/accept.ts';
import type { CheckedCitation, CitationCheck } from './citations/check.ts';
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

/** The citations of what would be approved, each as it stands now; none of a reply that is not there. */
export function citationsToApprove(
  check: CitationCheck,
  verdict: Verdict,
  reply: Reply | null,
): CheckedCitation[] {
  if (!reply || verdict.decision === 'revise') return [];
  const body = verdict.decision === 'approved-corrected' ? verdict.body : reply.body;
  return check.of({ ...reply, body });
}

/**
 * `reply` is the hash of exactly what was looked at, `why` the reason for which revoked instruments may stand. UserErrors
 * `revoked-cited` (exit 3), `nothing-revoked` (exit 2).
 */
export function reviewedEvent(
  recording: Recording,
  verdict: Verdict,
  now: CaseFile,
  reply: string,
  check: CitationCheck,
  why: string | null = null,
): NewEvent {
  const fields = { round: now.state.submission?.round ?? now.state.round, reply, decision: verdict.decision };
  if (verdict.decision === 'revise') {
    const { remarks } = verdict;
    return proposedEvent(recording, 'reviewed', { ...fields, remarks: remarks.length }, { remarks });
  }
  const before = replyOf(now, reply);
  const revoked = revokedAmong(citationsToApprove(check, verdict, before));
  const at = verdict.decision === 'approved' ? 'approve' : 'approve-corrected';
  const accepted = acceptedFields(acceptRevoked(now.state.number, revoked, why, at));
  const approved = { ...fields, remarks: 0, ...accepted.fields };
  if (verdict.decision === 'approved') {
    const words = why === null ? null : accepted.words;
    return proposedEvent(recording, 'reviewed', approved, words);
  }
  const citations = check.inBody(verdict.body, before?.citations ?? []);
  const cites = citations.length > 0 ? { citations: citations.length } : {};
  const corrected = { ...before, body: verdict.body, citations, ...accepted.words };
  return proposedEvent(recording, 'reviewed', { ...approved, ...cites }, corrected);
}
