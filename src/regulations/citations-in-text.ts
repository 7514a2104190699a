// Instruments that a running text names, each with its place in it.
import { readHead } from './identity/head.ts';
import { byForm, byId } from './identity/type-table.ts';
import { type Identity, identityOf } from './identity.ts';
import { foldHomoglyphs } from './text.ts';

export interface CitationInText {
  identity: Identity;
  printed: string;
  from: number;
  to: number;
}

/** Between the first word of a citation and its number there is no more than this. */
const longestType = 220;

/**
 * The instruments that a text names with type, number and year, in its order; one that the text names twice comes twice.
 * What leaves the ministry, the region or the year open is no citation.
 */
export function findCitations(text: string): CitationInText[] {
  const { text: folded } = foldHomoglyphs(text);
  const found: CitationInText[] = [];
  const words = /(?<![\p{L}\d])\p{L}[\p{L}\u2010-\u2015-]{1,20}/gu;
  const figures = /\d/g;
  let figure = -1;
  for (let word = words.exec(folded); word; word = words.exec(folded)) {
    if (!beginsCitation(word[0])) continue;
    if (figure < word.index) {
      figures.lastIndex = word.index;
      figure = figures.exec(folded)?.index ?? Number.POSITIVE_INFINITY;
    }
    if (figure - word.index > longestType) continue;
    const citation = citationAt(folded, word.index, word[0].length);
    if (!citation) continue;
    found.push({ ...citation, printed: text.slice(citation.from, citation.to) });
    words.lastIndex = citation.to;
  }
  return found;
}

function beginsCitation(word: string): boolean {
  // "pp. 10-2024" are pages.
  if (word === 'pp' || word === 'se' || word === 'sk') return false;
  const plain = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  return firstWords.has(plain) || /^(?:permen|kepmen)\p{L}/u.test(plain);
}

const firstWords: ReadonlySet<string> = new Set([
  'undang',
  ...[...byForm.keys()].map((form) => form.split(' ', 1)[0]!),
]);

function citationAt(text: string, from: number, length: number): Omit<CitationInText, 'printed'> | null {
  const behind = from + length;
  // `PP17/2018`.
  const glued = /\d/.test(text[behind] ?? '');
  const spaced = glued && `${text.slice(from, behind)} ${text.slice(behind, behind + longestType)}`;
  const read = spaced ? readHead(spaced) : readHead(text, from);
  const head = read && spaced ? { ...read, end: from + read.end - 1 } : read;
  if (!head?.work) return null;
  const { named } = head;
  // Any words may follow "Peraturan Menteri" in a sentence; a ministry that no table has is told by its capitals.
  if (
    !byId.has(named.type.id) &&
    !/^(?:(?:\p{Lu}[^\s]*|dan)\s+)+(?:[Nn]o|\d)/u.test(text.slice(from, head.end))
  )
    return null;
  const identity = identityOf(named, { ...head.work, year: head.work.year ?? head.year });
  return identity && { identity, from, to: head.end };
}
