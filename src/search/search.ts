// Finding documents by words in all their forms, and by numbers, the best first.
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { stemIndonesian } from './stem.ts';
import { askedWords, hasFigure, wordsOf } from './words.ts';

export interface SearchDocument {
  id: string;
  title: string;
  text: string;
  /** What it is called by: `Permendagri 130/2018`; weighs most. */
  name?: string;
}

export interface Found {
  id: string;
  /** The words of the document that were hit, in small letters, in their order, each once; at most ten. */
  words: string[];
  /** How it was found: all that one asked for stands in it, some of it, or words that are only alike. */
  by: 'all' | 'some' | 'alike';
}

export interface Search {
  /** At most `limit` documents (50), the best first; of equal ones in the order in which they were given. */
  find(typed: string, limit?: number): Found[];
}

const fields = ['name', 'title', 'text'] as const;
const longestQuestion = 300;
const mostWords = 12;

/** Stems stand in the index beside the words as they are, under this sign. */
const stemSign = '=';

/** Indexes the documents; of two with one id the first counts. Everything is held in memory. */
export function createSearch(documents: Iterable<SearchDocument>): Search {
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = stemIndonesian(word);
      stems.set(word, stem);
    }
    return stem;
  };
  const index = new MiniSearch<SearchDocument>({
    fields: [...fields],
    tokenize: wordsOf,
    processTerm: (word) => (hasFigure(word) ? word : [word, stemSign + stemOf(word)]),
  });
  const known = new Map<string, { document: SearchDocument; place: number }>();
  for (const document of documents) {
    if (known.has(document.id)) continue;
    known.set(document.id, { document, place: known.size });
    index.add(document);
  }
  return {
    find(typed, limit = 50) {
      const words = askedWords(typed.slice(0, longestQuestion)).slice(0, mostWords);
      if (words.length === 0) return [];
      const { by, results } = ask(index, words, stemOf);
      return results
        .map((result) => ({ result, ...known.get(result.id)! }))
        .toSorted((a, b) => round(b.result.score) - round(a.result.score) || a.place - b.place)
        .slice(0, limit)
        .map(({ result, document }) => ({
          id: document.id,
          words: wordsHit(document, result.terms, stemOf),
          by,
        }));
    },
  };
}

/** All words first; where no document has them all, some of them; where none has any, words that are alike. */
function ask(index: MiniSearch<SearchDocument>, words: readonly string[], stemOf: (word: string) => string) {
  const queries = words.map((word, place) => queryOf(word, stemOf(word), place === words.length - 1));
  const all = index.search({ combineWith: 'AND', queries }, options);
  if (all.length > 0) return { by: 'all' as const, results: all };
  const some = index.search({ combineWith: 'OR', queries }, options);
  if (some.length > 0) return { by: 'some' as const, results: some };
  const alike = words.filter((word) => !hasFigure(word) && word.length >= 5);
  return { by: 'alike' as const, results: index.search({ queries: alike, fuzzy: 0.2 }, options) };
}

const options: SearchOptions = {
  boost: { name: 4, title: 2 },
  tokenize: (word) => [word],
  processTerm: (word) => word,
};

/** The word as it is and in its other forms; the last one may be unfinished. */
function queryOf(word: string, stem: string, isLast: boolean): Query {
  const queries: Query[] = [{ queries: [word], prefix: isLast && word.length >= 3 }];
  if (!hasFigure(word)) queries.push(stemSign + stem);
  return { combineWith: 'OR', queries };
}

function wordsHit(
  { name = '', title, text }: SearchDocument,
  terms: readonly string[],
  stemOf: (word: string) => string,
): string[] {
  const hit = new Set(terms);
  const found = new Set<string>();
  for (const field of [name, title, text]) {
    for (const word of wordsOf(field)) {
      if (hit.has(word) || (!hasFigure(word) && hit.has(stemSign + stemOf(word)))) found.add(word);
      if (found.size === 10) return [...found];
    }
  }
  return [...found];
}

/** Scores of equal documents differ in their last figures with the order of adding. */
function round(score: number): number {
  return Math.round(score * 1e6);
}
