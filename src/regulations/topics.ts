// Whether an item concerns a topic of the office, and by which of the topic's words.
import type { Topic } from '../procedure/sources.ts';
import type { TopicMatch } from './library-entry.ts';
import { foldHomoglyphs } from './text.ts';

export interface Matched {
  title: string;
  subjects: readonly string[];
  type: string | null;
  about?: string | null;
}

/** A word or phrase of a topic's table, as one compares it. */
interface Phrase {
  /** As it stands in the table; null for what is excluded. */
  word: string | null;
  parts: string[];
}

interface Table {
  topic: string;
  /** Words and short forms as they stand in the table, each once. */
  order: string[];
  words: Map<string, Phrase[]>;
  exact: Map<string, Phrase[]>;
  /** The same for texts in capitals, which say nothing of how a short form is written. */
  capitals: Map<string, Phrase[]>;
  exclude: Map<string, Phrase[]>;
}

interface Hit {
  word: string | null;
  from: number;
  to: number;
}

/** Longer texts are no titles; what stands after this is not read. */
const longest = 5000;

/**
 * Recognises items by the topics' words, in title, subjects and type. Words are found in every form (`stem` says which
 * forms are one), phrases in their order whatever stands between their parts but letters and figures; short forms only as
 * written. What lies inside an excluded phrase, as written in any case, does not count. Made once for many items.
 */
export function createTopicMatcher(
  topics: readonly Topic[],
  stem: (word: string) => string,
): (item: Matched) => TopicMatch[] {
  const known = new Map<string, string>();
  const stemOf = (word: string) => {
    let found = known.get(word);
    if (found === undefined) {
      // Every feed has words of its own; memory stays flat.
      if (known.size > 20_000) known.clear();
      found = stem(word.toLowerCase());
      known.set(word, found);
    }
    return found;
  };
  const tables = topics.map((topic) => readTable(topic, stemOf));
  return ({ title, subjects, type, about }) => {
    const texts = [title, about, ...subjects, type].filter((text) => text != null && text !== '');
    const read = [...new Set(texts)].map((text) => readWords(text!, stemOf));
    return tables.flatMap((table) => {
      const found = new Set(read.flatMap((words) => hitsIn(words, table).map(({ word }) => word!)));
      if (found.size === 0) return [];
      // In the order of the table, so that the same item always says the same.
      return [{ topic: table.topic, words: table.order.filter((word) => found.has(word)) }];
    });
  };
}

/** The topics of one item; for many items `createTopicMatcher` reads the tables once. */
export function matchTopics(
  topics: readonly Topic[],
  item: Matched,
  stem: (word: string) => string,
): TopicMatch[] {
  return createTopicMatcher(topics, stem)(item);
}

function readTable({ id, words, exact, exclude }: Topic, stemOf: (word: string) => string): Table {
  const phrases = (list: readonly string[], read: (part: string) => string, named: boolean) => {
    const byFirst = new Map<string, Phrase[]>();
    for (const word of list) {
      const parts = partsOf(word).map(read);
      if (parts.length === 0) continue;
      byFirst.set(parts[0]!, [...(byFirst.get(parts[0]!) ?? []), { word: named ? word : null, parts }]);
    }
    return byFirst;
  };
  return {
    topic: id,
    order: [...new Set([...words, ...exact])],
    words: phrases(words, stemOf, true),
    exact: phrases(exact, (part) => part, true),
    capitals: phrases(exact, (part) => part.toUpperCase(), true),
    exclude: phrases(exclude, (part) => part.toLowerCase(), false),
  };
}

interface Words {
  asWritten: string[];
  capitals: boolean;
  lower: string[];
  stems: string[];
}

function readWords(text: string, stemOf: (word: string) => string): Words {
  const asWritten = partsOf(foldHomoglyphs(text.slice(0, longest)).text);
  return {
    asWritten,
    capitals: !/\p{Ll}/u.test(text),
    lower: asWritten.map((word) => word.toLowerCase()),
    stems: asWritten.map(stemOf),
  };
}

/** True for a word that stands in every title, or in none: what joins others, one letter, signs alone. */
export function saysNothing(word: string): boolean {
  return partsOf(word).every((part) => part.length < 2 || joining.has(part.toLowerCase()));
}

const joining = new Set(
  'ada adalah akan antara atas atau bagi dalam dan dari dengan di itu ini ke nomor oleh pada para serta sebagai tahun tentang untuk yang'.split(
    ' ',
  ),
);

function partsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What lies inside a longer phrase that was found, or on the same word, is no hit of its own: `lurah` on `kelurahan`. */
function hitsIn(words: Words, table: Table): Hit[] {
  const exact = occurrences(words.asWritten, words.capitals ? table.capitals : table.exact);
  const found = [...exact, ...occurrences(words.stems, table.words)];
  if (found.length === 0) return found;
  const excluded = occurrences(words.lower, table.exclude);
  const hits = found
    .filter(({ from, to }) => !excluded.some((other) => other.from <= from && to <= other.to))
    .toSorted((one, other) => other.to - other.from - (one.to - one.from) || nearness(other) - nearness(one));
  const chosen: Hit[] = [];
  for (const hit of hits) {
    if (!chosen.some(({ from, to }) => from <= hit.from && hit.to <= to)) chosen.push(hit);
  }
  return chosen;

  /** Of two words of one root the one that stands there as it is. */
  function nearness({ word, from, to }: Hit): number {
    return word!.toLowerCase() === words.lower.slice(from, to).join(' ') ? 1 : 0;
  }
}

/** Most titles have none: whatever a feed of many thousands shows passes here. */
function occurrences(words: readonly string[], phrases: ReadonlyMap<string, Phrase[]>): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const { word, parts } of phrases.get(words[from]!) ?? none) {
      if (parts.every((part, index) => words[from + index] === part)) {
        hits.push({ word, from, to: from + parts.length });
      }
    }
  }
  return hits;
}

const none: readonly Phrase[] = [];
