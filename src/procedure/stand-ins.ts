// Who acts for whom on a day: stand-ins in the place of who is away, whoever took over from who left.
import type { Role } from './event.ts';
import { type Appointment, appointmentsOn, type Office, officersWith } from './office.ts';
import type { Day } from './time.ts';

/**
 * Who acts in a role on a day, in the order of the office: a stand-in takes the place of who is away or left. Who is
 * away holds the role all the same, and may decide by message: `officersWith` names both.
 */
export function actingOfficers(office: Office, role: Role, day: Day): string[] {
  const acting = [...office.officers.keys()].flatMap((id) => {
    const instead = standInsFor(office, id, role, day);
    return instead.length > 0 ? instead : holdsOwn(office, id, role, day) ? [id] : [];
  });
  return [
    ...new Set([
      ...acting,
      ...officersWith(office, role, day).filter((id) => isOrphan(office, id, role, day)),
    ]),
  ];
}

/** Who alone acts in a role on a day; null where nobody or several do. */
export function loneActing(office: Office, role: Role, day: Day): string | null {
  const [only, ...others] = actingOfficers(office, role, day);
  return only !== undefined && others.length === 0 ? only : null;
}

/** Who stands in for an officer in a role on a day, in the order of the office. */
export function standInsFor(office: Office, officerId: string, role: Role, day: Day): string[] {
  return [...office.officers.keys()].filter((id) =>
    appointmentsOn(office, id, day).some(
      ({ roles, standIn }) => standIn?.for === officerId && roles.includes(role),
    ),
  );
}

/** The roles that an officer holds on a day of their own, not for another. */
export function ownRolesOn(office: Office, officerId: string, day: Day): Role[] {
  const own = appointmentsOn(office, officerId, day).filter(({ standIn }) => standIn === null);
  return [...new Set(own.flatMap(({ roles }) => roles))];
}

/** By which appointment an officer has one of the roles on a day: an own one before one as stand-in, the newest of these. */
export function appointmentFor(
  office: Office,
  officerId: string,
  roles: readonly Role[] | null,
  day: Day,
): Appointment | null {
  const held = appointmentsOn(office, officerId, day)
    .filter((appointment) => roles === null || appointment.roles.some((role) => roles.includes(role)))
    .toSorted((one, other) => compareBegin(one, other));
  return held.findLast(({ standIn }) => standIn === null) ?? held.at(-1) ?? null;
}

/** The last day of someone whose appointments are all over before a day, with none to come; else null. */
export function leftOn(office: Office, officerId: string, day: Day): Day | null {
  const ends = (office.officers.get(officerId)?.appointments ?? []).map(({ to }) => to);
  const last = ends.toSorted((one, other) => ((one ?? '') < (other ?? '') ? -1 : 1)).at(-1) ?? null;
  return ends.length > 0 && ends.every((to) => to !== null && to < day) ? last : null;
}

/**
 * Who is waited for on a day where a disposition named someone: this officer, who stands in for them, who took over from
 * them, or else whoever alone acts in the role. `officer` is null where several could.
 */
export function awaitedOn(
  office: Office,
  { role, officer: named }: { role: Role; officer: string | null },
  day: Day,
): { role: Role; officer: string | null } {
  const acting = actingOfficers(office, role, day);
  const seen = new Set<string>();
  let wanted = named;
  while (wanted !== null && !seen.has(wanted)) {
    seen.add(wanted);
    const instead = standInsFor(office, wanted, role, day);
    if (instead.length > 0) return { role, officer: instead.length === 1 ? (instead[0] as string) : null };
    if (acting.includes(wanted)) return { role, officer: wanted };
    wanted = successorOf(office, wanted, role, day);
  }
  const [only, ...others] = acting;
  if (only === undefined || others.length > 0) return { role, officer: null };
  // Where nobody was named, a role that its holder has alone is plain without a name.
  return { role, officer: named !== null || !holdsOwn(office, only, role, day) ? only : null };
}

function successorOf(office: Office, officerId: string, role: Role, day: Day): string | null {
  const successions = office.officers.get(officerId)?.successions ?? [];
  return (
    successions.findLast(({ roles, lastDay }) => roles.includes(role) && lastDay < day)?.successor ?? null
  );
}

function holdsOwn(office: Office, officerId: string, role: Role, day: Day): boolean {
  return ownRolesOn(office, officerId, day).includes(role);
}

/** A stand-in for someone of whom this archive knows nothing yet. */
function isOrphan(office: Office, officerId: string, role: Role, day: Day): boolean {
  return appointmentsOn(office, officerId, day).some(
    ({ roles, standIn }) => standIn && roles.includes(role) && !office.officers.has(standIn.for),
  );
}

function compareBegin(one: Appointment, other: Appointment): number {
  const [first, second] = [one.from ?? '', other.from ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
