// How an instrument of the library is cited in a letter: with the day of a letter, and with what amended it last.
import { mayRevoke, rankOf } from './identity/rank.ts';
import { type Identity, legalForm, parseCitation } from './identity.ts';
import type { Library } from './library.ts';
import { standingOf } from './standing.ts';

/**
 * `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali, terakhir dengan
 * Undang-Undang Nomor 9 Tahun 2015`: what the library knows of an instrument, which it need not have.
 */
export function legalFormIn(library: Library, identity: Identity): string {
  const item = library.get(identity.key);
  const days = (item?.claims ?? []).map(({ finding }) => finding.enacted ?? finding.promulgated);
  const form = legalForm(
    item?.identity ?? identity,
    item?.about ?? null,
    days.find((day) => day !== null),
  );
  return `${form}${amendedPhrase(library, item?.key ?? identity.key)}`;
}

/** Nothing where no amendment is known that names its number. */
function amendedPhrase(library: Library, key: string): string {
  const amendments = standingOf(library, key)
    .amendedBy.flatMap(({ key: by }) => (by !== null && mayRevoke(by, key) ? (parseCitation(by) ?? []) : []))
    .toSorted((one, other) => compareAge(library, one, other));
  const last = amendments.at(-1);
  if (last === undefined) return '';
  // The second one says so itself, whether or not the first is known.
  const several = amendments.length > 1 || /^perubahan\s+ke/i.test(library.get(last.key)?.about ?? '');
  const how = several ? 'diubah beberapa kali, terakhir' : 'diubah';
  return ` sebagaimana telah ${how} dengan ${legalForm(last, null)}`;
}

/** The order of a list of legal bases: by rank, then the older first; what names no instrument comes last. */
export function compareInList(one: Identity | null, other: Identity | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return rankOf(one.type) - rankOf(other.type) || compareNumbers(one, other);
}

function compareAge(library: Library, one: Identity, other: Identity): number {
  const [day, otherDay] = [one, other].map(({ key }) => library.get(key)?.date?.slice(0, 10));
  if (one.year === other.year && day && otherDay && day !== otherDay) return day < otherDay ? -1 : 1;
  return compareNumbers(one, other);
}

function compareNumbers(one: Identity, other: Identity): number {
  return (
    (one.year ?? 0) - (other.year ?? 0) || one.number.localeCompare(other.number, 'id', { numeric: true })
  );
}
