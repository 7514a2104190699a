// Who is who: names and titles of the officers, and how an officer is named on the command line.
import { exitCodes, UserError } from '../errors.ts';
import type { Role } from '../procedure/event.ts';
import { appointmentsOn, type Office, rolesOn, type StandIn } from '../procedure/office.ts';
import { actingOfficers, appointmentFor, leftOn } from '../procedure/stand-ins.ts';
import type { Day } from '../procedure/time.ts';
import type { ArchiveView } from './archive.ts';
import { tolerantWords, type WordsDamage } from './read.ts';

export interface Person {
  id: string;
  name: string;
  title: string;
  nip: string | null;
  roles: Role[];
}

export type People = Map<string, Person>;

/**
 * Every officer with the name as it is known now, and the title and roles that held on a day: their own title before
 * the one as stand-in, after the last day that one. Where words cannot be used, the id is the name.
 */
export function readPeople(view: ArchiveView, office: Office, day: Day, damages: WordsDamage[] = []): People {
  const wordsOf = tolerantWords((event) => view.words(event), damages);
  const people: People = new Map();
  for (const officer of office.officers.values()) {
    const newest = officer.appointments.at(-1);
    if (!newest) continue;
    const words = wordsOf(newest.event) ?? {};
    const held = appointmentFor(office, officer.id, null, day) ?? newest;
    const titled = held.event === newest.event ? words : (wordsOf(held.event) ?? {});
    const nip = words['nip'] ?? titled['nip'];
    people.set(officer.id, {
      id: officer.id,
      name: String(words['name'] ?? officer.id),
      title: String(titled['title'] ?? ''),
      nip: typeof nip === 'string' ? nip : null,
      roles: rolesOn(office, officer.id, day),
    });
  }
  return people;
}

/** Title and NIP under which an officer acts in one of the roles on a day, and for whom; null without such a role. */
export function standingOf(
  { view, office }: { view: ArchiveView; office: Office },
  officer: string,
  roles: readonly Role[],
  day: Day,
): { title: string; standIn: StandIn | null } | null {
  const held = appointmentFor(office, officer, roles, day);
  if (!held) return null;
  const words = tolerantWords((event) => view.words(event), [])(held.event) ?? {};
  return { title: String(words['title'] ?? ''), standIn: held.standIn };
}

/** The title under which an officer acts for another in the first of the roles that they have on a day; null in their own post. */
export function standInTitle(
  archive: { view: ArchiveView; office: Office },
  officer: string,
  roles: readonly Role[],
  day: Day,
): string | null {
  const [standing] = roles.flatMap((role) => standingOf(archive, officer, [role], day) ?? []);
  return standing?.standIn ? standing.title : null;
}

/** Every title under which an officer acts in a role on a day: their own post, and those of whom they stand in for. */
export function titlesIn(
  { view, office }: { view: ArchiveView; office: Office },
  officer: string,
  role: Role,
  day: Day,
): string {
  const wordsOf = tolerantWords((event) => view.words(event), []);
  return appointmentsOn(office, officer, day)
    .filter(({ roles }) => roles.includes(role))
    .map(({ event }) => String(wordsOf(event)?.['title'] ?? ''))
    .join(', ');
}

/**
 * The officer that a person typed: an id, a role in which one officer acts on a day, or part of a name; who left is
 * meant only where nobody else is. Throws UserError `officer-unknown` or `officer-ambiguous`, naming the candidates.
 */
export function findOfficer(people: People, office: Office, typed: string, day: Day): string {
  const exact = people.get(typed);
  if (exact) return exact.id;
  const byRole = actingOfficers(office, typed.toLowerCase() as Role, day);
  const wanted = typed.toLowerCase();
  const isThere = (id: string) => leftOn(office, id, day) === null;
  const byName = [...people.values()]
    .filter((person) => person.name.toLowerCase().includes(wanted))
    .map(({ id }) => id);
  const found = byRole.length > 0 ? byRole : byName.some(isThere) ? byName.filter(isThere) : byName;
  if (found.length === 1) return found[0] as string;
  const names = (found.length > 0 ? found : [...people.keys()].filter(isThere)).map(
    (id) => `${id} ${people.get(id)?.name ?? ''}`,
  );
  throw new UserError(
    found.length > 1 ? 'officer-ambiguous' : 'officer-unknown',
    { typed, names },
    exitCodes.usage,
  );
}

/** Name and title of someone typed as `Dewi Lestari, Kasubag Pemerintahan Umum`; academic titles stay with the name. */
export function splitTitle(typed: string): { name: string; title: string | null } {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const isTitle =
    parts.length > 1 && /^(kasubag|kabag|kepala|sub|pengelola|pelaksana|analis|staf)/i.test(last);
  return isTitle
    ? { name: parts.slice(0, -1).join(', '), title: last }
    : { name: parts.join(', '), title: null };
}
