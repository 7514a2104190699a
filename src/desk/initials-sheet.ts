// Which decisions stand on a sheet for initials: those of one superior, of the cases typed or of all.
import { exitCodes, UserError } from '../errors.ts';
import { findCases } from './find-cases.ts';
import { type AwaitingInitials, awaitingOn, casesAwaiting } from './initials.ts';
import type { CaseFile } from './read.ts';
import { nameOf, type Session } from './session.ts';

export interface InitialsSheet {
  /** Whose initials the sheet is for. */
  superior: string;
  waiting: { file: CaseFile; decisions: AwaitingInitials[] }[];
}

/**
 * The sheet of the superior named, or of the only one whose initials are waited for. UserErrors: `nobody-waits-initials`
 * (exit 3), `countersign-whose` (exit 2) where several superiors are waited for, those of `findCases`.
 */
export function sheetForInitials(
  session: Session,
  typed: readonly string[],
  superior: string | null,
): InitialsSheet {
  const all =
    typed.length === 0
      ? [...casesAwaiting(session)]
      : findCases(session, typed, 'print countersign').files.map((file) => ({
          file,
          awaiting: awaitingOn(file),
        }));
  const names = [...new Set(all.flatMap(({ awaiting }) => awaiting.map(({ by }) => by)))];
  const [only] = names;
  const whose = superior ?? only;
  if (superior === null && names.length > 1) {
    const values = { names: names.map((id) => nameOf(session, id)) };
    throw new UserError('countersign-whose', values, exitCodes.usage);
  }
  const waiting = all
    .map(({ file, awaiting }) => ({ file, decisions: awaiting.filter(({ by }) => by === whose) }))
    .filter(({ decisions }) => decisions.length > 0);
  if (whose !== undefined && waiting.length > 0) return { superior: whose, waiting };
  const name = superior === null ? null : nameOf(session, superior);
  throw new UserError('nobody-waits-initials', { name }, exitCodes.refused);
}
