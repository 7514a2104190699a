// The office as its events tell it: who works there, since when, on which PC, and by which calendar.
import type { Calendar } from './calendar.ts';
import type { OfficeEventRule, ProcedureEvent, Role } from './event.ts';
import { calendarRevised } from './events/calendar-revised.ts';
import { channelSet } from './events/channel-set.ts';
import { deviceEnrolled } from './events/device-enrolled.ts';
import { officeDescribed } from './events/office-described.ts';
import { officerAppointed } from './events/officer-appointed.ts';
import { type Day, defaultZone, type Zone } from './time.ts';

export interface Appointment {
  /** Event whose words hold name, title and NIP. */
  event: ProcedureEvent;
  roles: Role[];
  /** First and last day; null where not stated. */
  from: Day | null;
  to: Day | null;
}

export interface Officer {
  id: string;
  appointments: Appointment[];
}

export interface Device {
  code: string;
  /** Who may record there now. */
  officers: string[];
  /** Everybody who ever might: what they recorded stays obeyed. */
  enrolled: string[];
  root: boolean;
}

export interface ChannelSetting {
  /** The device that sends on it; the sender stands in the words of `event`. */
  device: string;
  event: ProcedureEvent;
}

export interface Office {
  zone: Zone;
  officers: Map<string, Officer>;
  devices: Map<string, Device>;
  calendar: Calendar;
  /** The newest description; its words hold letterhead and templates. */
  description: ProcedureEvent | null;
  channels: Map<string, ChannelSetting>;
  /** Event types that this version does not know. */
  unknown: string[];
}

const rules: OfficeEventRule[] = [
  officeDescribed,
  officerAppointed,
  deviceEnrolled,
  calendarRevised,
  channelSet,
];

/** Every office event that this version knows; docs/archive-format.md lists them too. */
export const officeEventRules = new Map(rules.map((rule) => [rule.type, rule]));

/** An office of which nothing is recorded yet. */
function emptyOffice(): Office {
  const zone = defaultZone;
  return {
    zone,
    officers: new Map(),
    devices: new Map(),
    calendar: { zone, hours: [], daysOff: new Map(), years: new Set() },
    description: null,
    channels: new Map(),
    unknown: [],
  };
}

/** Folds the office's events, in order. A malformed event changes nothing: `verify` names it. */
export function foldOffice(events: Iterable<ProcedureEvent>): Office {
  const office = emptyOffice();
  for (const event of events) {
    const rule = officeEventRules.get(event.type);
    if (!rule) office.unknown.push(event.type);
    else if (rule.malformed(event) === null) rule.apply(office, event);
  }
  return office;
}

/** The roles that an officer holds on a day. */
export function rolesOn(office: Office, officerId: string, day: Day): Role[] {
  return appointmentsOn(office, officerId, day).flatMap((appointment) => appointment.roles);
}

/** The officers who hold a role on a day, in the order of their appointment. */
export function officersWith(office: Office, role: Role, day: Day): string[] {
  return [...office.officers.keys()].filter((id) => rolesOn(office, id, day).includes(role));
}

function appointmentsOn(office: Office, officerId: string, day: Day): Appointment[] {
  const appointments = office.officers.get(officerId)?.appointments ?? [];
  return appointments.filter(
    (appointment) =>
      (appointment.from === null || appointment.from <= day) &&
      (appointment.to === null || day <= appointment.to),
  );
}
