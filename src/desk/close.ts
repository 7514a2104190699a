// Ending a case without a reply: the events of it, and of a duplicate the link to the other case.
import { exitCodes, UserError } from '../errors.ts';
import type { ClosingReason } from '../procedure/events/closed.ts';
import { refuseInCircle } from './links.ts';
import type { CaseFile } from './read.ts';
import { type Propose, proposedEvent } from './record.ts';
import { besideRecording, type Recording } from './recording.ts';
import type { Session } from './session.ts';

export interface Closing {
  reason: ClosingReason;
  note: string | null;
  /** The whole number of the case that this one is the same as. */
  duplicateOf: string | null;
}

/** The events of one case. UserError `duplicate-of-what` (exit 2) where a case would be the same as itself, and those of `refuseInCircle`. */
export function closingOf(
  session: Session,
  recording: Recording,
  { reason, note, duplicateOf }: Closing,
  { state }: CaseFile,
): Propose[] {
  const words = { ...(note !== null && { note }), ...(duplicateOf !== null && { duplicateOf }) };
  const closed: Propose = ({ state: { number } }) => {
    if (duplicateOf === number) throw new UserError('duplicate-of-what', { number }, exitCodes.usage);
    if (duplicateOf !== null) refuseInCircle(session, number, 'duplicate-of', duplicateOf);
    return proposedEvent(recording, 'closed', { reason }, Object.keys(words).length > 0 ? words : null);
  };
  const known = state.links.some(({ relation, to }) => relation === 'duplicate-of' && to === duplicateOf);
  if (duplicateOf === null || known) return [closed];
  const link = { relation: 'duplicate-of', to: duplicateOf };
  return [closed, () => proposedEvent(besideRecording(recording), 'linked', link, null)];
}
