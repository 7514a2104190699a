// The stem of an Indonesian word: what all its forms have in common.
import { stemmer } from '@orama/stemmers/indonesian';
import { irregular, roots } from './roots.ts';

const prefixes = ['di', 'ke', 'se', 'ter', 'te', 'ber', 'be', 'bel', 'per', 'pe', 'pel', 'me'];

/** What may have stood where a nasal now ends the prefix. */
const lost: Record<string, string[]> = { ny: ['s'], ng: ['', 'k'], n: ['t', 'n'], m: ['p', 'm'] };

/**
 * The same for all forms of a word: `kecamatan` and `camat`, `penyelenggaraan` and `diselenggarakan`. Where the word
 * comes from a known root this is the root; else what the affix rules leave. Words with figures, and short ones, stay.
 */
export function stemIndonesian(word: string): string {
  const plain = word.toLowerCase();
  // Affixed words of office Indonesian have up to some 25 signs; a longer one is none, and needs no work.
  if (plain.length < 4 || plain.length > 40 || !/^\p{L}+$/u.test(plain)) return plain;
  const stem = rootOf(plain) ?? stemByRule(plain);
  return irregular.get(stem) ?? stem;
}

/** The known root that is reached with the fewest affixes taken off; of these the longest. */
function rootOf(word: string): string | null {
  let forms = new Set([word]);
  for (let affixes = 0; affixes <= 5 && forms.size > 0; affixes++) {
    const found = [...forms]
      .filter((form) => roots.has(form) || irregular.has(form))
      .toSorted((a, b) => b.length - a.length)[0];
    if (found !== undefined) return found;
    forms = new Set([...forms].flatMap(withOneAffixLess));
  }
  return null;
}

function withOneAffixLess(form: string): string[] {
  return [...withoutSuffix(form), ...withoutPrefix(form)].filter((shorter) => shorter.length >= 3);
}

function withoutSuffix(form: string): string[] {
  return ['lah', 'kah', 'nya', 'kan', 'an', 'i']
    .filter((suffix) => form.endsWith(suffix))
    .map((suffix) => form.slice(0, -suffix.length));
}

/** After meN- and peN- the first sign of a root may have gone: menata, tata; memilih, pilih; menyusun, susun. */
function withoutPrefix(form: string): string[] {
  const shorter = prefixes
    .filter((prefix) => form.startsWith(prefix))
    .map((prefix) => form.slice(prefix.length));
  const nasal = /^(?:me|pe)(ny|ng|n|m)(?=[aeiou])/.exec(form);
  if (nasal !== null) {
    const rest = form.slice(nasal[0].length);
    shorter.push(...lost[nasal[1]!]!.map((sign) => sign + rest));
    // Before roots of one syllable: pengesahan, sah.
    if (nasal[1] === 'ng' && rest.startsWith('e')) shorter.push(rest.slice(1));
  }
  const kept = /^(?:me|pe)(?:ng|n|m)(?=[^aeiou])/.exec(form)?.[0];
  if (kept !== undefined) shorter.push(form.slice(kept.length));
  return shorter;
}

function stemByRule(word: string): string {
  const stem = stemmer(word);
  return stem.length < 3 ? word : stem;
}
