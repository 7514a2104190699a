// Appoints officers and enrols them on this PC.

import { exitCodes, UserError } from '../errors.ts';
import type { Role } from '../procedure/event.ts';
import type { Office } from '../procedure/office.ts';
import type { Day } from '../procedure/time.ts';
import type { AppendResult } from './archive.ts';
import type { Person } from './people.ts';
import { type OfficeChange, recordOffice } from './record-office.ts';
import { recordingDevice, type Session } from './session.ts';

export interface Appointing {
  /** An officer who is there already gets a further role; null for a new one. */
  officer: Person | null;
  name: string;
  title: string;
  nip: string | null;
  roles: Role[];
  from: Day | null;
  to: Day | null;
}

export interface Appointed extends AppendResult {
  id: string;
}

/** Who may type on this PC. */
export function typists(session: Pick<Session, 'office' | 'device'>): string[] {
  return (session.device && session.office.devices.get(session.device)?.officers) || [];
}

/** Appoints an officer, and with `here` enrols them on this PC in the same commit. Errors: those of `recordOffice`, and `officer-exists` (exit 2). */
export async function appointOfficer(
  session: Session,
  appointing: Appointing,
  here: boolean,
  clockOk: boolean,
): Promise<Appointed> {
  const device = recordingDevice(session);
  if (!appointing.officer) refuseNamesake(session, appointing.name);
  let id = '';
  const result = await recordOffice(
    session,
    ({ view, office }) => {
      id = appointing.officer?.id ?? nextId(office, device);
      const enrolled = typists({ office, device });
      return [
        appointment(id, appointing),
        ...(here && !enrolled.includes(id)
          ? [enrolment(office, device, view.deviceKey, [...enrolled, id])]
          : []),
      ];
    },
    clockOk,
  );
  return { ...result, id };
}

/** Lets an officer type on this PC. */
export function enrolHere(session: Session, id: string, clockOk: boolean): Promise<AppendResult> {
  const device = recordingDevice(session);
  return recordOffice(
    session,
    ({ view, office }) => {
      const others = typists({ office, device }).filter((officer) => officer !== id);
      return [enrolment(office, device, view.deviceKey, [...others, id])];
    },
    clockOk,
  );
}

/** Officers who do not yet type on this PC, in the order of their appointment. */
export function officersElsewhere(session: Session): Person[] {
  const here = typists(session);
  return [...session.people.values()].filter(({ id }) => !here.includes(id));
}

function refuseNamesake(session: Session, name: string): void {
  const wanted = name.toLowerCase();
  const namesake = [...session.people.values()].find((person) => person.name.toLowerCase() === wanted);
  if (namesake)
    throw new UserError('officer-exists', { id: namesake.id, name: namesake.name }, exitCodes.usage);
}

function appointment(officer: string, { roles, from, to, name, title, nip }: Appointing): OfficeChange {
  return {
    type: 'officer-appointed',
    fields: { officer, roles, from, to },
    words: { name, title, ...(nip !== null && { nip }) },
  };
}

function enrolment(office: Office, device: string, key: string | null, officers: string[]): OfficeChange {
  const root = office.devices.get(device)?.root ?? false;
  return { type: 'device-enrolled', fields: { device, key, officers, root } };
}

/** `A-p4`: the next number among the officers whom this PC appointed. */
function nextId(office: Office, device: string): string {
  const own = [...office.officers.keys()].filter((id) => id.startsWith(`${device}-p`));
  const last = Math.max(0, ...own.map((id) => Number(id.slice(device.length + 2))));
  return `${device}-p${last + 1}`;
}
