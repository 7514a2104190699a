// Who is who: names and titles of the officers, and how an officer is named on the command line.
import { exitCodes, UserError } from '../errors.ts';
import type { Role } from '../procedure/event.ts';
import { type Office, officersWith, rolesOn } from '../procedure/office.ts';
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

/** Every officer with the name, title and roles of the newest appointment; where its words cannot be used, the id is the name. */
export function readPeople(view: ArchiveView, office: Office, day: Day, damages: WordsDamage[] = []): People {
  const wordsOf = tolerantWords((event) => view.words(event), damages);
  const people: People = new Map();
  for (const officer of office.officers.values()) {
    const newest = officer.appointments.at(-1);
    if (!newest) continue;
    const words = wordsOf(newest.event) ?? {};
    people.set(officer.id, {
      id: officer.id,
      name: String(words['name'] ?? officer.id),
      title: String(words['title'] ?? ''),
      nip: typeof words['nip'] === 'string' ? words['nip'] : null,
      roles: rolesOn(office, officer.id, day),
    });
  }
  return people;
}

/**
 * The officer that a person typed: an id, a role that one officer holds, or part of a name.
 * Throws UserError `officer-unknown` or `officer-ambiguous`, naming the candidates.
 */
export function findOfficer(people: People, office: Office, typed: string, day: Day): string {
  const exact = people.get(typed);
  if (exact) return exact.id;
  const byRole = officersWith(office, typed.toLowerCase() as Role, day);
  const wanted = typed.toLowerCase();
  const byName = [...people.values()]
    .filter((person) => person.name.toLowerCase().includes(wanted))
    .map(({ id }) => id);
  const found = byRole.length > 0 ? byRole : byName;
  if (found.length === 1) return found[0] as string;
  const names = (found.length > 0 ? found : [...people.keys()]).map(
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
