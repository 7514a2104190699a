// The library of regulations and news as the archive proves it, and the item that a person means.
import { distance } from 'fastest-levenshtein';
import { exitCodes, UserError } from '../errors.ts';
import { parseCitation } from '../regulations/identity.ts';
import { foldLibrary, type Item, type Library } from '../regulations/library.ts';
import type { LibraryEntry } from '../regulations/library-entry.ts';
import { handSource } from '../regulations/shipped-sources.ts';
import type { ArchiveView } from './archive.ts';
import { readEntry } from './library/read-entry.ts';
import { officeAt } from './read.ts';

interface Reader {
  view: Pick<ArchiveView, 'libraryLines' | 'problems'>;
}

type Lines = Pick<ArchiveView, 'libraryLines' | 'officeEvents'>;

/** Folds what all computers filed. Lines that are not there as they were are left out, and named in the view's `problems`. */
export function readLibrary({ view }: { view: Lines }): Library {
  return foldLibrary(readEntries(view));
}

/** Its lines as they stand in the archive; what names no item, and what was recorded by hand and taken back, is left out. */
export function* readEntries(view: Lines): Generator<LibraryEntry> {
  const { withdrawn } = officeAt(view);
  for (const line of view.libraryLines()) {
    const entry = readEntry(line);
    if (entry && !(entry.source === handSource.id && withdrawn.has(entry.event))) yield entry;
  }
}

/** The key that an item has now, by one under which something was filed: it may have become another since. */
export function keyNow(library: Library, filed: string): string {
  return library.get(filed)?.key ?? filed;
}

/**
 * The item that was typed: by citation, ref, key, address or number. UserErrors (exit 2): `regulation-unknown` with near
 * ones, `regulation-ambiguous`.
 */
export function itemTyped({ view }: Reader, library: Library, typed: string): Item {
  const [item, ...others] = library.find(typed);
  if (item === undefined) {
    const partly = view.problems.some(({ path }) => /(^|[\\/])library[\\/]/.test(path));
    const near = nearItems(library, typed).map(nameOf);
    throw new UserError('regulation-unknown', { typed, near, partly }, exitCodes.usage);
  }
  if (others.length === 0) return item;
  const items = [item, ...others].slice(0, 5).map(nameOf);
  throw new UserError(
    'regulation-ambiguous',
    { typed, items, more: others.length + 1 - items.length },
    exitCodes.usage,
  );
}

/** An item as a message names it. */
export interface NamedItem {
  ref: string;
  title: string;
}

function nameOf({ ref, title, about }: Item): NamedItem {
  return { ref, title: about ?? title };
}

/** Few, the likeliest first: the same number of another year, a slip in the number, the words in a title. */
function nearItems({ items }: Library, typed: string): Item[] {
  const text = typed.trim().toLowerCase().slice(0, 200);
  if (text === '') return [];
  const identity = parseCitation(typed);
  const ranked = [...items.values()].flatMap((item) => {
    const rank = farness(item, text, identity);
    return rank === null ? [] : [{ item, rank }];
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank || (one.item.ref < other.item.ref ? -1 : 1))
    .slice(0, 3)
    .map(({ item }) => item);
}

function farness(item: Item, text: string, typed: ReturnType<typeof parseCitation>): number | null {
  const slips = distance(item.ref.toLowerCase(), text);
  if (typed && item.identity?.type === typed.type) {
    if (item.identity.number === typed.number) return 0;
    if (item.identity.year === typed.year && distance(item.identity.number, typed.number) === 1) return 1;
  }
  if (slips <= 2) return 1 + slips;
  return text.length >= 4 && item.title.toLowerCase().includes(text) ? 4 : null;
}
