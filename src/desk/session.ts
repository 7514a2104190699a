// One run's look at the archive: the office as it is now, who types, on which device.
import type { Context } from '../context.ts';
import { exitCodes, UserError } from '../errors.ts';
import { readConfig, resolveArchive } from '../local/config.ts';
import type { Office } from '../procedure/office.ts';
import { leftOn } from '../procedure/stand-ins.ts';
import { type Day, dayOf, formatInstant, type Instant, type Zone } from '../procedure/time.ts';
import { type ArchiveView, openArchive } from './archive.ts';
import { findOfficer, type People, type Person, readPeople } from './people.ts';
import { officeAt, type WordsDamage } from './read.ts';

export interface Session {
  context: Context;
  path: string;
  view: ArchiveView;
  office: Office;
  people: People;
  zone: Zone;
  /** When the command began. */
  begun: Instant;
  /** This PC's code in the archive; null where it may only read. */
  device: string | null;
  /** Who types. */
  officer: Person;
  /** Words of officers that cannot be used. */
  damages: WordsDamage[];
}

export interface SessionOptions {
  archive?: string;
  as?: string;
}

/** Opens the archive that the options, the environment or the configuration name. Errors: those of `openArchive`, and an officer who may not type here. */
export function openSession(context: Context, options: SessionOptions): Session {
  const begun = context.clock();
  const path = archivePath(context, options);
  const view = openArchive(context, path, options.archive !== undefined);
  const office = officeAt(view);
  const damages: WordsDamage[] = [];
  const people = readPeople(view, office, dayOf(begun, office.zone), damages);
  const officer = findTypist(view, office, people, options.as, dayOf(begun, office.zone));
  return {
    context,
    path,
    view,
    office,
    people,
    zone: office.zone,
    begun,
    device: view.device,
    officer,
    damages,
  };
}

/** The archive's folder; UserError `archive-unnamed` (exit 4) where nothing names one. */
export function archivePath(context: Context, options: SessionOptions): string {
  const path = resolveArchive(options, context.env, readConfig(context.stateFolder), context.cwd);
  if (path === null) throw new UserError('archive-unnamed', {}, exitCodes.archive);
  return path;
}

/** The same session on the archive as it is now, after something was appended. */
export function refreshSession(session: Session): Session {
  const view = openArchive(session.context, session.path);
  const office = officeAt(view);
  return { ...session, view, office, people: readPeople(view, office, dayOf(session.begun, office.zone)) };
}

/** An officer's name; the id where there is none. */
export function nameOf({ people }: Pick<Session, 'people'>, officer: string): string {
  return people.get(officer)?.name ?? officer;
}

/** The id of the officer that a person typed, as they acted on a day; UserErrors are those of `findOfficer`. */
export function officerTyped(session: Session, typed: string, day = today(session)): string {
  return findOfficer(session.people, session.office, typed, day);
}

/** The day on which the command began, in the office's zone. */
export function today({ begun, zone }: Pick<Session, 'begun' | 'zone'>): Day {
  return dayOf(begun, zone);
}

/** Now, as the archive writes it. */
export function nowOf(session: Session): string {
  return formatInstant(session.context.clock(), session.zone);
}

/** The device that records, or a UserError where this PC may only read. */
export function recordingDevice(session: Session): string {
  if (session.device === null)
    throw new UserError('device-unknown', { path: session.path }, exitCodes.archive);
  return session.device;
}

/** Who may type on a device on a day: whom it is enrolled for, but who left. */
export function mayType(office: Office, device: string | null, day: Day): string[] {
  const enrolled = (device && office.devices.get(device)?.officers) || [];
  return enrolled.filter((officer) => leftOn(office, officer, day) === null);
}

function findTypist(
  view: ArchiveView,
  office: Office,
  people: People,
  typed: string | undefined,
  day: string,
): Person {
  const enrolled = mayType(office, view.device, day);
  if (typed === undefined) {
    // Where all have left, the first of them may still appoint someone.
    const [left] = (view.device && office.devices.get(view.device)?.officers) || [];
    return personOf(people, enrolled[0] ?? left ?? '');
  }
  const id =
    enrolled.find((officer) => people.get(officer)?.roles.includes(typed.toLowerCase() as never)) ??
    findOfficer(people, office, typed, day);
  if (view.device !== null && !enrolled.includes(id)) {
    const { name } = personOf(people, id);
    const lastDay = leftOn(office, id, day);
    const here = enrolled.map((other) => personOf(people, other).name);
    throw new UserError('officer-not-here', { name, id, lastDay, here }, exitCodes.refused);
  }
  return personOf(people, id);
}

function personOf(people: People, id: string): Person {
  return people.get(id) ?? { id, name: id, title: '', nip: null, roles: [] };
}
