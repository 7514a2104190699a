// Passing a case on: to which office, as the Kabag's disposition named it, and what is recorded of the letter.
import { exitCodes, UserError } from '../errors.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import { isUntold } from '../procedure/events/forwarded.ts';
import { wordsAsCorrected } from './history.ts';
import { type CaseFile, eventOf } from './read.ts';
import { type Propose, proposedEvent } from './record.ts';
import { besideRecording, type Recording } from './recording.ts';

export interface Forwarding {
  /** As typed; null takes the office that the disposition names. */
  toOffice: string | null;
  letterNumber: string | null;
  /** How the inquirer was told; null where they were not yet. */
  told: string | null;
}

/** The office to which the newest disposition of this pass passes the case on, as corrected; null where none does. */
export function officeNamed(file: CaseFile): string | null {
  const decided = file.state.timeline.findLast(
    ({ event, obeyed, withdrawn }) => obeyed && !withdrawn && event['action'] === 'forward',
  );
  const office = decided && wordsAsCorrected(file, decided.event)['toOffice'];
  return typeof office === 'string' && office.trim() !== '' ? office : null;
}

/** The office that the disposition names, where the letter went to another; else null. */
export function otherOfficeNamed(file: CaseFile, event: ProcedureEvent): string | null {
  const named = officeNamed(file);
  const reached = String(wordsAsCorrected(file, event)['toOffice'] ?? '');
  return named === null || named.trim().toLowerCase() === reached.trim().toLowerCase() ? null : named;
}

/** Where a case went of which the inquirer is told only now. */
function officeReached(file: CaseFile): string | null {
  if (!isUntold(file.state)) return null;
  const id = file.state.forwardings.at(-1)?.event as string;
  return String(wordsAsCorrected(file, eventOf(file, id))['toOffice'] ?? '');
}

/** The events of one case: that it was forwarded, then the number of its letter. UserError `forward-office-needed` (exit 2). */
export function forwardingOf(recording: Recording, { toOffice, letterNumber, told }: Forwarding): Propose[] {
  const forwarded: Propose = (file) => {
    const office = officeReached(file) ?? toOffice ?? officeNamed(file);
    // Where it is not its turn, the procedure says so.
    const inTurn = file.state.status === 'forwarding' || recording.envelope.irregular;
    if (office === null && inTurn) {
      throw new UserError('forward-office-needed', { number: file.state.number }, exitCodes.usage);
    }
    return proposedEvent(
      recording,
      'forwarded',
      { notified: told !== null, scan: recording.scan !== null },
      { toOffice: office ?? '', ...(told !== null && { how: told }) },
    );
  };
  if (letterNumber === null) return [forwarded];
  const words = { number: letterNumber };
  const numbered = () => proposedEvent(besideRecording(recording), 'numbered', { register: 'letter' }, words);
  return [forwarded, numbered];
}
