// Which superior is asked: an officer of the office, or someone above it who is only named.
import { isFailure } from '../errors.ts';
import { loneActing } from '../procedure/stand-ins.ts';
import { deciders } from './recording.ts';
import { officerTyped, type Session, today } from './session.ts';

export interface AskedOfficer {
  officer: string | null;
  /** Of a superior who is no officer of this office, such as the Sekretaris Daerah. */
  name: string | null;
  /** Who could be meant where neither is known. */
  superiors: string[];
}

/**
 * The superior that was typed, by name or role; without a word the Kabag, where one alone acts. UserError
 * `officer-ambiguous` (exit 2) where several officers fit.
 */
export function askedOfficer(session: Session, typed: string | undefined): AskedOfficer {
  const day = today(session);
  const superiors = deciders(session, ['kabag', 'kasubag'], day);
  if (typed === undefined || typed.trim() === '') {
    return { officer: loneActing(session.office, 'kabag', day), name: null, superiors };
  }
  try {
    return { officer: officerTyped(session, typed), name: null, superiors };
  } catch (failure) {
    if (!isFailure(failure, 'officer-unknown')) throw failure;
    return { officer: null, name: typed.trim(), superiors };
  }
}
