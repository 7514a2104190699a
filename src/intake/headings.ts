// Which column holds what, by its heading.
import {
  asksToShow,
  isContactHeading,
  isTextHeading,
  synonyms,
  trimHeading,
  wholeOnly,
} from './heading-words.ts';

/** Fields as `--map` names them. */
export const fields = [
  'text',
  'subject',
  'name',
  'last-name',
  'contact',
  'email',
  'phone',
  'address',
  'arrived-at',
  'time',
  'external-id',
  'kind',
  'channel',
  'platform',
  'anonymous',
  'confidential',
  'privacy',
] as const;
export type Field = (typeof fields)[number];

/** Field to heading, as it stands in the file. */
export type Mapping = Partial<Record<Field, string>>;

/** A heading as it is compared: lower case, words only, camel case taken apart, remarks in brackets left out. */
export function normaliseHeading(heading: string): string {
  const spaced = heading
    .slice(0, 200)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return plainWords(spaced).replace(/\bwhats app\b/g, 'whatsapp');
}

/** Lower case, letters and digits only, one blank between words. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Finds a column for each field. Nested JSON names (`pelapor.nama`) count whole first, then by their last part;
 * then headings without the words that a form adds (`Nama Lengkap Anda`, `Nomor WA yang aktif`). What no heading by
 * itself is, one below a group may be: `Pelapor / Nama`.
 */
export function matchHeadings(headings: readonly string[], given: Mapping = {}): Mapping {
  const mapping: Mapping = { ...given };
  const taken = new Set(Object.values(given));
  const known = headings.map((heading) => ({ heading, ...formsOf(heading) }));
  for (const candidates of [known, headings.flatMap(groupedForms)]) {
    for (const field of fields) {
      if (mapping[field]) continue;
      const found = findColumn(
        field,
        candidates.filter(({ heading }) => !taken.has(heading)),
      );
      if (found === undefined) continue;
      mapping[field] = found;
      taken.add(found);
    }
  }
  return mapping;
}

interface Forms {
  whole: string;
  last: string;
  bare: string;
  sides: string[];
}

function formsOf(heading: string): Forms {
  const last = heading.includes('.') ? normaliseHeading(heading.slice(heading.lastIndexOf('.') + 1)) : '';
  const whole = normaliseHeading(heading);
  const sides = heading.split(/[/&]|\b(?:dan|atau)\b/).map((side) => trimHeading(normaliseHeading(side)));
  return { whole, last, bare: trimHeading(whole), sides };
}

/** What is written below these is the office's own work, or about another person. */
const otherGroups =
  /\b(?:tindak lanjut|disposisi|penyelesaian|jawaban|tanggapan|balasan|terlapor|petugas|penerima|verifikasi|hasil|status)\b/;

function groupedForms(heading: string): ({ heading: string } & Forms)[] {
  const cut = heading.lastIndexOf(' / ');
  const group = normaliseHeading(heading.slice(0, Math.max(cut, 0)));
  if (group === '' || otherGroups.test(group)) return [];
  const { whole, ...forms } = formsOf(heading.slice(cut + 3));
  if (wholeOnly.has(whole)) return [];
  return [{ heading, ...forms, whole, bare: `${whole} ${group}` }];
}

function findColumn(field: Field, free: readonly ({ heading: string } & Forms)[]): string | undefined {
  const word = wordsOf(field).find((synonym) =>
    free.some(
      (each) =>
        each.whole === synonym || each.bare === synonym || (each.last === synonym && !wholeOnly.has(synonym)),
    ),
  );
  const found =
    free.find(({ whole }) => whole === word) ??
    free.find(({ last }) => last !== '' && last === word && !wholeOnly.has(last)) ??
    free.find(({ bare }) => bare === word && word !== undefined) ??
    free.find(({ sides }) => sides.length > 1 && sides.every((side) => wordsOf(field).includes(side))) ??
    free.find(({ whole }) => asksFor(field, whole));
  return found?.heading;
}

/** A form asks for this in sentences; a wish to stay hidden that nobody reads does harm, so any wording counts. */
function asksFor(field: Field, heading: string): boolean {
  if (field === 'text') return isTextHeading(heading);
  const identity =
    /\banonim\b|\b(?:identitas|nama)\b.*rahasia|rahasia.*\b(?:identitas|nama)\b/.test(heading) ||
    asksToShow(heading);
  if (field === 'anonymous') return identity;
  if (field === 'phone' || field === 'contact') return isContactHeading(heading, field);
  return field === 'confidential' && !identity && /\b(?:di|me)?rahasia(?:kan)?\b/.test(heading);
}

/** How many headings of a line are known: what tells the heading line from titles and data. */
export function countKnown(cells: readonly string[]): number {
  return Object.keys(matchHeadings(cells)).length;
}

function wordsOf(field: Field): string[] {
  return synonyms[field].split('|').map((word) => word.trim());
}
