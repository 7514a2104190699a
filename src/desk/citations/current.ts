// The citations of the reply that a case has now: the approved one, else the newest draft.
import type { CaseFile } from '../read.ts';
import { replyOf } from '../reply.ts';
import type { CheckedCitation, CitationCheck } from './check.ts';

/** Each as it stands now; none where there is no reply, or its words cannot be read. */
export function citationsNow(check: CitationCheck, file: CaseFile): CheckedCitation[] {
  const hash = replyNow(file);
  const reply = hash === undefined ? null : replyOf(file, hash);
  return reply ? check.of(reply) : [];
}

/** The hash of that reply. */
export function replyNow({ state: { approval, drafts } }: CaseFile): string | undefined {
  return approval?.reply ?? drafts.at(-1)?.reply;
}
