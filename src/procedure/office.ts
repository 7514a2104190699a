// The office as its events tell it: who works there, since when, on which PC, and by which calendar.
import type { Calendar } from './calendar.ts';
import type { DeadlineSetting } from './deadlines/settings.ts';
import type { OfficeEventRule, ProcedureEvent, Role } from './event.ts';
import { type CalendarRevision, calendarRevised } from './events/calendar-revised.ts';
import { channelSet } from './events/channel-set.ts';
import { deadlineSet } from './events/deadline-set.ts';
import { deviceEnrolled } from './events/device-enrolled.ts';
import { officeDescribed } from './events/office-described.ts';
import { officerAppointed } from './events/officer-appointed.ts';
import { officerLeft } from './events/officer-left.ts';
import { outage } from './events/outage.ts';
import { regulationAdded } from './events/regulation-added.ts';
import { regulationDismissed } from './events/regulation-dismissed.ts';
import { regulationFetched } from './events/regulation-fetched.ts';
import { regulationWithdrawn } from './events/regulation-withdrawn.ts';
import { searched } from './events/searched.ts';
import { sourceSet } from './events/source-set.ts';
import { topicsSet } from './events/topics-set.ts';
import type { Outage } from './outages.ts';
import type { Search, SourceChange, TopicsChange } from './sources.ts';
import { type Day, defaultZone, type Zone } from './time.ts';
import type { StandInKind } from './words.ts';

/** In whose place, and because they are away (`plh`) or the post is vacant since they left it (`plt`). */
export interface StandIn {
  for: string;
  as: StandInKind;
}

export interface Appointment {
  /** Event whose words hold name, title and NIP. */
  event: ProcedureEvent;
  roles: Role[];
  /** First and last day; null where not stated. */
  from: Day | null;
  to: Day | null;
  standIn: StandIn | null;
}

export interface Officer {
  id: string;
  appointments: Appointment[];
  /** Who took over which roles when they were left. */
  successions: { roles: Role[]; lastDay: Day; successor: string }[];
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
  /** What the calendar is made of, in the order in which it was recorded. */
  revisions: { recordedAt: string; revision: CalendarRevision }[];
  /** What the office said of legal limits, in the order in which it was recorded. */
  deadlines: DeadlineSetting[];
  /** The newest description; its words hold letterhead and templates. */
  description: ProcedureEvent | null;
  channels: Map<string, ChannelSetting>;
  /** In the order in which they were recorded. */
  outages: Outage[];
  /** What the office said of sources and topics, in the order in which it was recorded. */
  sources: SourceChange[];
  topics: TopicsChange[];
  /** Every search for new information, in the order in which it was recorded. */
  searches: Search[];
  /** Items that were taken off the list of news, by their key. */
  dismissed: Map<string, { event: string; at: string; by: string }>;
  /** Documents that were fetched, by the key of their item. */
  documents: Map<string, ProcedureEvent[]>;
  /** Events that put something into the library by hand and were taken back. */
  withdrawn: Set<string>;
  /** Event types that this version does not know. */
  unknown: string[];
}

const rules: OfficeEventRule[] = [
  officeDescribed,
  officerAppointed,
  officerLeft,
  deviceEnrolled,
  calendarRevised,
  channelSet,
  deadlineSet,
  outage,
  sourceSet,
  topicsSet,
  searched,
  regulationAdded,
  regulationDismissed,
  regulationFetched,
  regulationWithdrawn,
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
    revisions: [],
    deadlines: [],
    description: null,
    channels: new Map(),
    outages: [],
    sources: [],
    topics: [],
    searches: [],
    dismissed: new Map(),
    documents: new Map(),
    withdrawn: new Set(),
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

/** The roles that an officer holds on a day, their own and those of whom they stand in for. */
export function rolesOn(office: Office, officerId: string, day: Day): Role[] {
  const held = appointmentsOn(office, officerId, day).flatMap((appointment) => appointment.roles);
  return [...new Set(held)];
}

/** The officers who hold a role on a day, whoever stands in for one and this one too, in the order of their appointment. */
export function officersWith(office: Office, role: Role, day: Day): string[] {
  return [...office.officers.keys()].filter((id) => rolesOn(office, id, day).includes(role));
}

/** What an officer is appointed to on a day. */
export function appointmentsOn(office: Office, officerId: string, day: Day): Appointment[] {
  const appointments = office.officers.get(officerId)?.appointments ?? [];
  return appointments.filter(
    (appointment) =>
      (appointment.from === null || appointment.from <= day) &&
      (appointment.to === null || day <= appointment.to),
  );
}
