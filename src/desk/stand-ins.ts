// Whom a Plh or Plt stands in for, in which roles, and why that may not be.
import { exitCodes, UserError } from '../errors.ts';
import type { Role } from '../procedure/event.ts';
import type { Appointment, Office, StandIn } from '../procedure/office.ts';
import { leftOn, ownRolesOn } from '../procedure/stand-ins.ts';
import type { Day } from '../procedure/time.ts';
import { roles as allRoles, type StandInKind } from '../procedure/words.ts';
import type { People } from './people.ts';
import { nameOf, officerTyped, type Session } from './session.ts';

/**
 * Whom `--plh` or `--plt` names from a day on, and the roles that come with it: a role is the post of who holds it, or of
 * who left it last; a name is everything that person holds or held. Throws UserErrors (exit 2): `stand-in-not-vacant`,
 * `stand-in-nobody`, `officer-ambiguous`, `officer-unknown`.
 */
export function standInTarget(
  session: Session,
  as: StandInKind,
  typed: string,
  from: Day,
): { standIn: StandIn; roles: Role[] } {
  const role = allRoles.find((one) => one === typed.toLowerCase());
  if (role) return { standIn: { for: holderOf(session, as, role, from), as }, roles: [role] };
  const id = officerTyped(session, typed, from);
  const held = ownRolesOn(session.office, id, from);
  return { standIn: { for: id, as }, roles: as === 'plh' ? held : rolesLeft(session.office, id, from) };
}

/**
 * Throws UserErrors (exit 2) for a stand-in that cannot be: `stand-in-self`, `stand-in-nobody`, `stand-in-not-vacant`,
 * `stand-in-circular`, `officer-has-left`.
 */
export function refuseStandIn(
  office: Office,
  people: People,
  id: string,
  { standIn, roles, from, to }: { standIn: StandIn | null; roles: Role[]; from: Day | null; to: Day | null },
): void {
  if (!standIn || from === null) return;
  const name = (officer: string) => people.get(officer)?.name ?? officer;
  const fail = (code: 'stand-in-self' | 'stand-in-nobody' | 'stand-in-not-vacant', values: object) => {
    throw new UserError(code, values as never, exitCodes.usage);
  };
  if (standIn.for === id) fail('stand-in-self', { name: name(id) });
  const left = leftOn(office, id, from);
  if (left !== null)
    throw new UserError('officer-has-left', { id, name: name(id), lastDay: left }, exitCodes.usage);
  const { for: other, as } = standIn;
  const lastDay = leftOn(office, other, to ?? from);
  const holds = (day: Day) => roles.every((role) => ownRolesOn(office, other, day).includes(role));
  if (as === 'plh' && (roles.length === 0 || !holds(from) || !holds(to ?? from))) {
    fail('stand-in-nobody', { name: name(other), roles, as, lastDay });
  }
  if (as === 'plt' && (roles.length === 0 || ownDuring(office, other, roles, from, to).length > 0)) {
    fail('stand-in-not-vacant', { names: [name(other)], roles, from });
  }
  const circle = circleFrom(office, id, other, from, to);
  if (circle) throw new UserError('stand-in-circular', { names: circle.map(name) }, exitCodes.usage);
}

function holderOf(session: Session, as: StandInKind, role: Role, day: Day): string {
  const { office } = session;
  const holders = [...office.officers.keys()].filter((id) => ownRolesOn(office, id, day).includes(role));
  const names = holders.map((id) => nameOf(session, id));
  const left = as === 'plt' ? leftLast(office, role, day) : [];
  // One office has one Kabag; of several Kasubag one post may be vacant.
  if (as === 'plt' && holders.length > 0 && (role === 'kabag' || left.length === 0)) {
    throw new UserError('stand-in-not-vacant', { names, roles: [role], from: day }, exitCodes.usage);
  }
  const found = as === 'plh' ? holders : left;
  if (found.length === 1) return found[0] as string;
  if (found.length === 0) {
    throw new UserError('stand-in-nobody', { name: null, roles: [role], as, lastDay: null }, exitCodes.usage);
  }
  throw new UserError(
    'officer-ambiguous',
    { typed: role, names: found.map((id) => `${id} ${nameOf(session, id)}`) },
    exitCodes.usage,
  );
}

/** Who was the last to leave a role before a day; several where they left on the same one. */
function leftLast(office: Office, role: Role, day: Day): string[] {
  const ends = [...office.officers.values()].flatMap(({ id, appointments }) =>
    ownRolesOn(office, id, day).includes(role)
      ? []
      : appointments
          .filter((one) => isPast(one, day) && one.roles.includes(role))
          .map(({ to }) => ({ id, to: to as Day })),
  );
  const last = ends
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return [...new Set(ends.filter(({ to }) => to === last).map(({ id }) => id))];
}

/** The roles that an officer had last before a day and has no more. */
function rolesLeft(office: Office, id: string, day: Day): Role[] {
  const past = (office.officers.get(id)?.appointments ?? []).filter((one) => isPast(one, day));
  const last = past
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const held = ownRolesOn(office, id, day);
  const left = past.filter(({ to }) => to === last).flatMap(({ roles }) => roles);
  return [...new Set(left)].filter((role) => !held.includes(role));
}

function isPast({ to, standIn }: Appointment, day: Day): boolean {
  return standIn === null && to !== null && to < day;
}

function ownDuring(office: Office, id: string, roles: Role[], from: Day, to: Day | null): Appointment[] {
  return (office.officers.get(id)?.appointments ?? []).filter(
    (one) =>
      one.standIn === null && one.roles.some((role) => roles.includes(role)) && overlaps(one, from, to),
  );
}

function overlaps(one: Appointment, from: Day, to: Day | null): boolean {
  return (one.to === null || from <= one.to) && (to === null || one.from === null || one.from <= to);
}

/** The names of a circle that a new stand-in would close: who is stood in for does not stand in for others meanwhile. */
function circleFrom(office: Office, id: string, other: string, from: Day, to: Day | null): string[] | null {
  const path = [id, other];
  const walk = (at: string): string[] | null => {
    for (const { standIn } of (office.officers.get(at)?.appointments ?? []).filter((one) =>
      overlaps(one, from, to),
    )) {
      if (!standIn) continue;
      if (standIn.for === id) return [...path, id];
      if (path.includes(standIn.for)) continue;
      path.push(standIn.for);
      const found = walk(standIn.for);
      if (found) return found;
      path.pop();
    }
    return null;
  };
  return walk(other);
}
