// The words of an inquiry that is being typed, kept on this computer until it is recorded.
import type { Session } from '../../desk/session.ts';
import { findDraft, keepDraft, type RecoveredDraft, removeDrafts } from '../../local/recovered-drafts.ts';
import { placeOf } from '../editing.ts';
import type { IntakeCall } from './options.ts';

const slot = 'intake';

export function keepWords(call: IntakeCall, session: Session, text: string): RecoveredDraft {
  return keepDraft(placeOf(call, session), slot, text, call.context.clock());
}

export function findWords(call: IntakeCall, session: Session): RecoveredDraft | null {
  return findDraft(placeOf(call, session), slot);
}

/** Forgets them, once the archive has the inquiry or the person gave them up. */
export function dropWords(call: IntakeCall, session: Session): void {
  removeDrafts(placeOf(call, session), slot);
}
