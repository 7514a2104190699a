// An officer leaves the office, or some of their roles: from the next day on others are waited for.
import { exitCodes, UserError } from '../errors.ts';
import type { Role } from '../procedure/event.ts';
import { type Office, rolesOn } from '../procedure/office.ts';
import { waitingFor } from '../procedure/progress.ts';
import { loneActing } from '../procedure/stand-ins.ts';
import { addDays, type Day } from '../procedure/time.ts';
import type { AppendResult } from './archive.ts';
import { openCases } from './read.ts';
import { recordOffice } from './record-office.ts';
import { nameOf, type Session } from './session.ts';
import { refuseUnsettling } from './unsettling.ts';

export interface Leaving {
  officer: string;
  lastDay: Day;
  /** Only these; null for all of them. */
  roles: Role[] | null;
  successor: string | null;
}

/**
 * Records that an officer left. UserErrors: `leave-nothing`, `successor-role` (exit 2); `change-unsettles` (exit 3) where
 * something that they decided later would no longer count; those of `recordOffice`.
 */
export function leaveOffice(session: Session, leaving: Leaving, clockOk: boolean): Promise<AppendResult> {
  const { officer, lastDay, roles, successor } = leaving;
  const fields = { officer, lastDay, ...(roles && { roles }), ...(successor !== null && { successor }) };
  return recordOffice(
    session,
    ({ view, office }) => {
      refuseNothing(session, office, leaving);
      refuseSuccessor(session, office, leaving);
      const change = { type: 'officer-left', fields };
      refuseUnsettling(session, { view, office }, change, { officer, after: lastDay });
      return [change];
    },
    clockOk,
  );
}

/** The roles that an officer has on a day or later, of those that are named. */
export function rolesEnding(office: Office, { officer, lastDay, roles }: Leaving): Role[] {
  const held = (office.officers.get(officer)?.appointments ?? [])
    .filter(({ to }) => to === null || to > lastDay)
    .flatMap((appointment) => appointment.roles);
  return [...new Set(held)].filter((role) => roles === null || roles.includes(role));
}

/** The open cases that wait for an officer by name, in order. */
export function casesWaitingFor(session: Session, officer: string): string[] {
  return [...openCases(session)]
    .filter(({ state }) => waitingFor(state)?.officer === officer)
    .map(({ state }) => state.number);
}

/** Who does the work that cases name an officer for, once they left: the successor, or who alone acts in the role; else null. */
export function followers(
  office: Office,
  { lastDay, successor }: Leaving,
  ending: readonly Role[],
): { role: Role; officer: string | null }[] {
  const named = ending.filter((role) => role === 'kasubag' || role === 'pelaksana');
  return named.map((role) => {
    const officer = successor ?? loneActing(office, role, addDays(lastDay, 1));
    return { role, officer };
  });
}

function refuseNothing(session: Session, office: Office, leaving: Leaving): void {
  if (rolesEnding(office, leaving).length > 0) return;
  const { officer, lastDay, roles } = leaving;
  const name = nameOf(session, officer);
  throw new UserError('leave-nothing', { id: officer, name, lastDay, roles: roles ?? [] }, exitCodes.usage);
}

function refuseSuccessor(session: Session, office: Office, leaving: Leaving): void {
  const { officer, successor, lastDay } = leaving;
  if (successor === null) return;
  const next = addDays(lastDay, 1);
  const ending = rolesEnding(office, leaving);
  const holds = rolesOn(office, successor, next).some((role) => ending.includes(role));
  if (holds && successor !== officer) return;
  const values = { id: successor, name: nameOf(session, successor), roles: ending, day: next };
  throw new UserError('successor-role', values, exitCodes.usage);
}
