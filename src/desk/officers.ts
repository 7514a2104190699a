// Appoints officers and enrols them on this PC.

import { exitCodes, UserError } from '../errors.ts';
import type { Role } from '../procedure/event.ts';
import type { Office, StandIn } from '../procedure/office.ts';
import { leftOn } from '../procedure/stand-ins.ts';
import type { Day } from '../procedure/time.ts';
import type { AppendResult } from './archive.ts';
import { type Person, standingOf } from './people.ts';
import { type OfficeChange, recordOffice } from './record-office.ts';
import { mayType, recordingDevice, type Session, today } from './session.ts';
import { refuseStandIn } from './stand-ins.ts';
import { refuseUnsettling } from './unsettling.ts';

export interface Appointing {
  /** An officer who is there already gets a further role; null for a new one. */
  officer: Person | null;
  name: string;
  title: string;
  nip: string | null;
  roles: Role[];
  from: Day | null;
  to: Day | null;
  standIn: StandIn | null;
}

export interface Appointed extends AppendResult {
  id: string;
}

/** Who may type on this PC today. */
export function typists(session: Session): string[] {
  return mayType(session.office, session.device, today(session));
}

/**
 * Appoints an officer, and with `here` enrols them on this PC in the same commit. Errors: those of `recordOffice` and of
 * `refuseStandIn`; `officer-exists`, `appointment-same` (exit 2).
 */
export async function appointOfficer(
  session: Session,
  appointing: Appointing,
  here: boolean,
  clockOk: boolean,
): Promise<Appointed> {
  const device = recordingDevice(session);
  if (!appointing.officer) refuseNamesake(session, appointing.name);
  const { people } = session;
  let id = '';
  const result = await recordOffice(
    session,
    ({ view, office }) => {
      id = appointing.officer?.id ?? nextId(office, device);
      refuseStandIn(office, people, id, appointing);
      refuseSame(session, office, id, appointing);
      const enrolled = mayType(office, device, today(session));
      const change = appointment(id, appointing);
      const { to } = appointing;
      if (to !== null) {
        refuseUnsettling(session, { view, office }, change, { officer: id, after: to });
      }
      return [
        change,
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
      const others = mayType(office, device, today(session)).filter((officer) => officer !== id);
      return [enrolment(office, device, view.deviceKey, [...others, id])];
    },
    clockOk,
  );
}

/** Whether someone worked here and does no more. */
export function isFormer(session: Session, officer: string): boolean {
  return leftOn(session.office, officer, today(session)) !== null;
}

/** Officers who work here and do not yet type on this PC, in the order of their appointment. */
export function officersElsewhere(session: Session): Person[] {
  const here = typists(session);
  return [...session.people.values()].filter(({ id }) => !here.includes(id) && !isFormer(session, id));
}

function refuseNamesake(session: Session, name: string): void {
  const wanted = name.toLowerCase();
  const namesake = [...session.people.values()].find((person) => person.name.toLowerCase() === wanted);
  if (namesake)
    throw new UserError('officer-exists', { id: namesake.id, name: namesake.name }, exitCodes.usage);
}

/** What holds already, by the same title, is not recorded once more. */
function refuseSame(session: Session, office: Office, id: string, appointing: Appointing): void {
  const { roles, from, to, title, nip, officer, standIn } = appointing;
  const covers = office.officers.get(id)?.appointments.some((held) => {
    const before = held.from === null || (from !== null && held.from <= from);
    const after = held.to === null || (to !== null && to <= held.to);
    const same = held.standIn?.for === standIn?.for && held.standIn?.as === standIn?.as;
    return before && after && same && roles.every((role) => held.roles.includes(role));
  });
  const known = standingOf({ view: session.view, office }, id, roles, from ?? today(session));
  if (!covers || !officer || known?.title !== title || (nip !== null && nip !== officer.nip)) return;
  throw new UserError('appointment-same', { name: officer.name, roles, title }, exitCodes.usage);
}

function appointment(
  officer: string,
  { roles, from, to, name, title, nip, standIn }: Appointing,
): OfficeChange {
  return {
    type: 'officer-appointed',
    fields: { officer, roles, from, to, ...(standIn && { standIn }) },
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
