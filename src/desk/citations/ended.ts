// Open cases whose reply rests on what is revoked by now: they are marked where they wait.
import { caseFile, tolerantFile } from '../read.ts';
import type { Session } from '../session.ts';
import { acceptedFor, revokedAmong } from './accept.ts';
import { type CheckedCitation, createCitationCheck } from './check.ts';
import { citationsNow, replyNow } from './current.ts';

/** By the number of the case, the revoked instruments that nobody accepted; the library is read only where one of the cases cites. */
export function endedBases(session: Session, numbers: Iterable<string>): Map<string, CheckedCitation[]> {
  const ended = new Map<string, CheckedCitation[]>();
  const citing = new Set(session.view.casesWith('citing'));
  const check = createCitationCheck(session);
  for (const number of numbers) {
    const found = citing.has(number) ? caseFile(session, number) : null;
    if (!found) continue;
    const file = tolerantFile(found);
    const accepted = acceptedFor(file, replyNow(file) ?? '');
    const revoked = revokedAmong(citationsNow(check, file), accepted);
    if (revoked.length > 0) ended.set(number, revoked);
  }
  return ended;
}
