// How appointments of one officer follow each other: a new one takes another's place, leaving ends them.
import type { Role } from './event.ts';
import type { Appointment, Office, Officer } from './office.ts';
import { addDays, type Day } from './time.ts';

/** The officer of an id; one of whom nothing is known yet comes into being. */
export function officerOf(office: Office, id: string): Officer {
  const officer = office.officers.get(id) ?? { id, appointments: [], successions: [] };
  office.officers.set(id, officer);
  return officer;
}

/**
 * Adds an appointment. To a role that the officer already has in the same right (of their own, or in the same person's
 * stead) it takes the place of the one before, from its first day on, for instance with another title or last day; one
 * that begins later stays.
 */
export function addAppointment(officer: Officer, added: Appointment): void {
  const { from, roles } = added;
  const lastDay = from === null ? null : addDays(from, -1);
  const isLater = (other: Appointment) => other.from !== null && (from === null || other.from > from);
  const before = officer.appointments.flatMap((other) =>
    isSameRight(other, added) && !isLater(other) ? endRoles(other, roles, lastDay) : other,
  );
  officer.appointments = [...before, added];
}

function isSameRight({ standIn: one }: Appointment, { standIn: other }: Appointment): boolean {
  return one?.for === other?.for && one?.as === other?.as;
}

/** Ends roles on a day, however they are held. */
export function leaveRoles(officer: Officer, roles: readonly Role[], lastDay: Day): void {
  officer.appointments = officer.appointments.flatMap((other) => endRoles(other, roles, lastDay));
}

/** What is left of an appointment whose roles end on a day, or, where it is null, never were. */
function endRoles(appointment: Appointment, roles: readonly Role[], lastDay: Day | null): Appointment[] {
  const { from, to } = appointment;
  const ended = appointment.roles.filter((role) => roles.includes(role));
  if (ended.length === 0 || (lastDay !== null && to !== null && to <= lastDay)) return [appointment];
  const kept = appointment.roles.filter((role) => !roles.includes(role));
  const began = lastDay !== null && (from === null || from <= lastDay);
  return [
    ...(kept.length > 0 ? [{ ...appointment, roles: kept }] : []),
    ...(began ? [{ ...appointment, roles: ended, to: lastDay }] : []),
  ];
}
