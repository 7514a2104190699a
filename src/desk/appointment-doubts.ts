// What is odd about who holds which role once something changed: allowed, and worth a look.
import type { Role } from '../procedure/event.ts';
import { appointmentsOn, type Office } from '../procedure/office.ts';
import { actingOfficers, ownRolesOn, standInsFor } from '../procedure/stand-ins.ts';
import type { Day } from '../procedure/time.ts';
import { mayType, type Session } from './session.ts';

export type AppointmentDoubt =
  /** The office has one Kabag. */
  | { code: 'several-holders'; role: Role; day: Day; officers: string[] }
  | { code: 'several-stand-ins'; role: Role; day: Day; for: string; officers: string[] }
  | { code: 'nobody'; role: Role; day: Day }
  /** Whose post is vacant has a Plt, no Plh. */
  | { code: 'plh-of-vacant'; day: Day; for: string; officers: string[] }
  | { code: 'no-operator-here'; day: Day; device: string };

/** After an appointment from a day on: two Kabag at once, two stand-ins for one officer. */
export function doubtsOfAppointing(
  office: Office,
  appointed: { roles: readonly Role[]; from: Day; to: Day | null; standInFor: string | null },
): AppointmentDoubt[] {
  const { roles, from, to, standInFor } = appointed;
  const begins = [...office.officers.values()].flatMap(({ appointments }) =>
    appointments.flatMap((one) => one.from ?? []),
  );
  const days = [from, ...begins.filter((day) => day > from && (to === null || day <= to)).sort()];
  const first = (doubtOn: (day: Day) => AppointmentDoubt | null) =>
    days.map(doubtOn).find((doubt) => doubt !== null) ?? [];
  return roles.flatMap((role) =>
    standInFor === null
      ? first((day) => severalHolders(office, role, day))
      : first((day) => severalStandIns(office, role, standInFor, day)),
  );
}

/** After an officer left roles: from `day` on nobody acts in one, a Plh is left over, or nobody here may take in and send. */
export function doubtsOfLeaving(
  { office, device }: Pick<Session, 'office' | 'device'>,
  officer: string,
  roles: readonly Role[],
  day: Day,
): AppointmentDoubt[] {
  const officers = [...new Set(roles.flatMap((role) => standInsFor(office, officer, role, day)))];

  const vacant = roles.filter((role) => actingOfficers(office, role, day).length === 0);
  const operators = actingOfficers(office, 'pengelola-tik', day);
  const isLast =
    roles.includes('pengelola-tik') && !mayType(office, device, day).some((id) => operators.includes(id));
  return [
    ...vacant.map((role) => ({ code: 'nobody' as const, role, day })),
    ...(officers.length > 0 ? [{ code: 'plh-of-vacant' as const, day, for: officer, officers }] : []),
    ...(isLast && device !== null ? [{ code: 'no-operator-here' as const, day, device }] : []),
  ];
}

function severalHolders(office: Office, role: Role, day: Day): AppointmentDoubt | null {
  if (role !== 'kabag') return null;
  const isVacant = (id: string) =>
    appointmentsOn(office, id, day).some(
      ({ standIn, roles }) => standIn?.as === 'plt' && roles.includes(role),
    );
  const officers = [...office.officers.keys()].filter(
    (id) => ownRolesOn(office, id, day).includes(role) || isVacant(id),
  );
  return officers.length > 1 ? { code: 'several-holders', role, day, officers } : null;
}

function severalStandIns(office: Office, role: Role, officer: string, day: Day): AppointmentDoubt | null {
  const officers = standInsFor(office, officer, role, day);
  return officers.length > 1 ? { code: 'several-stand-ins', role, day, for: officer, officers } : null;
}
