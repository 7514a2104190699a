// Which instruments a reply names for itself: what stands in the title or behind the name of another is none.
import { type CitationInText, findCitations } from '../../regulations/citations-in-text.ts';
import type { Library } from '../../regulations/library.ts';
import { aboutOf } from '../../regulations/title.ts';
import type { Citation } from '../citations.ts';
import { placesOf } from './place.ts';

/** Of all that stands in a reply, what it cites. */
export interface OwnCitations {
  /** What its sentences name, by key. */
  named: ReadonlyMap<string, CitationInText>;
  /** True where the legal form of what was cited stands there by itself. */
  stands(citation: Citation): boolean;
}

interface Place {
  key: string;
  from: number;
  to: number;
}

/** `known` are the citations that the reply was given; the library is asked only where something is named. */
export function ownCitations(
  body: string,
  known: readonly Citation[],
  readLibrary: () => Library,
): OwnCitations {
  const found = findCitations(body);
  const forms = known.flatMap(({ key, form }) => placesOf(body, form).map((place) => ({ ...place, key })));
  const whole = [...forms, ...found.flatMap((one) => titledPlace(body, one, readLibrary()))];
  const keyNow = (key: string) => (found.length > 0 ? (readLibrary().get(key)?.key ?? key) : key);
  const isInside = ({ key, from, to }: Place) =>
    whole.some(
      (other) =>
        other.from <= from &&
        to <= other.to &&
        other.to - other.from > to - from &&
        keyNow(other.key) !== key,
    );
  const own = found.filter((one, index) => {
    const place = { key: one.identity.key, from: one.from, to: one.to };
    return !isInside(place) && !isSaidOfAnother(body, found[index - 1], one);
  });
  return {
    named: new Map(own.map((one) => [one.identity.key, one])),
    stands: ({ key }) =>
      forms.some((place) => place.key === key && !isInside({ ...place, key: keyNow(key) })),
  };
}

/** An instrument with `tentang` and its title behind it, as the library knows this. */
function titledPlace(
  body: string,
  { identity: { key }, from, to }: CitationInText,
  library: Library,
): Place[] {
  const behind = /^[\s,)]*tentang\s+/i.exec(body.slice(to, to + 40));
  if (!behind) return [];
  const begin = to + behind[0].length;
  const subjects = library.get(key)?.claims.flatMap(({ finding }) => aboutOf(finding) ?? []) ?? [];
  const ends = subjects.map((subject) => endOfSame(body, begin, subject)).filter((end) => end !== null);
  return ends.length === 0 ? [] : [{ key, from, to: Math.max(...ends) }];
}

/** Where a text that goes on with these words, whatever signs are between them, ends them; null where it does not. */
function endOfSame(body: string, begin: number, words: string): number | null {
  const parts = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.length === 0) return null;
  const same = new RegExp(`${parts.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iuy');
  same.lastIndex = begin;
  return same.test(body) ? same.lastIndex : null;
}

/** A title that the library does not have still says what it changes; and an amendment is named behind what it amends. */
function isSaidOfAnother(
  body: string,
  before: CitationInText | undefined,
  { from }: CitationInText,
): boolean {
  if (before && changing.test(body.slice(before.to, from))) return true;
  return amendedWith.test(body.slice(Math.max(0, from - 120), from));
}

const changing =
  /^[\s,)]*tentang\s+(?:perubahan(?:\s+[\p{L}\d()-]+){0,3}?\s+(?:atas|terhadap)|(?:perubahan|pencabutan|penetapan)(?:\s+(?:atas|terhadap))?)\s+$/iu;
const amendedWith =
  /\bsebagaimana\s+(?:telah|sudah)\s+(?:beberapa\s+kali\s+)?diubah(?:\s+beberapa\s+kali)?,?(?:\s+dan)?(?:\s+terakhir(?:\s+kali)?)?\s+dengan\s+$/i;
