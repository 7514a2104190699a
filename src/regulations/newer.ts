// Later instruments on the same subject: the one that was cited may have been replaced without anyone saying so.
import type { Item, Library } from './library.ts';
import { sameSubject } from './title.ts';

/** Instruments of the same type and place on the same subject that are later, newest first. */
export function laterOnSameSubject(library: Library, item: Item): Item[] {
  const { identity, about } = item;
  if (identity === null || about === null) return [];
  return [...library.items.values()]
    .filter(
      (other) =>
        other.identity?.type === identity.type &&
        other.identity.locality === identity.locality &&
        other.about !== null &&
        isLater(other, item) &&
        sameSubject(other.about, about),
    )
    .toSorted((one, other) => (isLater(one, other) ? -1 : 1));
}

/** By day where both are known, else by year, else by number within the year. */
function isLater(one: Item, other: Item): boolean {
  if (one.date !== null && other.date !== null && one.date !== other.date) return one.date > other.date;
  const [oneYear, otherYear] = [yearOf(one), yearOf(other)];
  if (oneYear === null || otherYear === null) return false;
  if (oneYear !== otherYear) return oneYear > otherYear;
  return Number(one.identity?.number) > Number(other.identity?.number);
}

function yearOf({ identity, date }: Item): number | null {
  if (identity?.year != null) return identity.year;
  return date === null ? null : Number(date.slice(0, 4));
}
