// A revoked instrument in a reply: named and refused, unless who decides says why it may stand.
import { exitCodes, UserError } from '../../errors.ts';
import type { ProcedureEvent } from '../../procedure/event.ts';
import type { CaseFile } from '../read.ts';
import type { CheckedCitation } from './check.ts';

/** What stands in the event, and why, which stands in its words. */
export interface Accepted {
  keys: string[];
  why: string;
}

/** Where it is decided; each has its own way to accept. */
export type AcceptedAt = 'approve' | 'approve-corrected' | 'push';

/** The revoked ones that nobody accepted yet. */
export function revokedAmong(
  checked: readonly CheckedCitation[],
  accepted: ReadonlySet<string> = new Set(),
): CheckedCitation[] {
  return checked.filter(({ key, now }) => now.status === 'revoked' && !accepted.has(key));
}

/**
 * The keys that were accepted for exactly this reply: at its approval, or when it went out before. The library is no
 * event of the case, so the desk asks this and not the procedure: what a source says on a day may not make an event
 * that was allowed one that is not.
 */
export function acceptedFor({ record, state }: CaseFile, reply: string): Set<string> {
  const decides = ({ id, type, ...event }: ProcedureEvent) =>
    type === 'reviewed' ? id === state.approval?.event : event['reply'] === reply;
  const events = record.events.filter(
    (event) => ['reviewed', 'sending', 'replied'].includes(event.type) && decides(event),
  );
  return new Set(events.flatMap((event) => (event['acceptedRevoked'] as string[] | undefined) ?? []));
}

/**
 * What is to be recorded of revoked instruments: null where there are none. Throws UserErrors `revoked-cited` (exit 3)
 * where nobody said why, and `nothing-revoked` (exit 2) where a reason was given for nothing.
 */
export function acceptRevoked(
  number: string,
  revoked: readonly CheckedCitation[],
  why: string | null,
  at: AcceptedAt,
): Accepted | null {
  if (revoked.length > 0 && why !== null) return { keys: revoked.map(({ key }) => key), why };
  if (why !== null) throw new UserError('nothing-revoked', { number }, exitCodes.usage);
  if (revoked.length === 0) return null;
  const cited = revoked.map(({ citation, now }) => ({
    citation,
    revokedBy: now.revokedBy,
    says: now.says.filter(({ status }) => status === 'not-in-force').map(({ source }) => source),
  }));
  throw new UserError('revoked-cited', { number, cited, at }, exitCodes.refused);
}

/** The fields and words that an event gets of it. */
export function acceptedFields(accepted: Accepted | null | undefined): {
  fields: { acceptedRevoked?: string[] };
  words: { acceptedWhy?: string };
} {
  if (!accepted) return { fields: {}, words: {} };
  return { fields: { acceptedRevoked: accepted.keys }, words: { acceptedWhy: accepted.why } };
}
