// The topics of the office as they stand today, how their words are changed, and which a title matches and why.
import { exitCodes, UserError } from '../errors.ts';
import { type Topic, topicsOn } from '../procedure/sources.ts';
import type { TopicMatch } from '../regulations/library-entry.ts';
import { shippedTopics } from '../regulations/shipped-topics.ts';
import { matchTopics, saysNothing } from '../regulations/topics.ts';
import { stemIndonesian } from '../search/stem.ts';
import type { AppendResult } from './archive.ts';
import { recordOffice } from './record-office.ts';
import { type Session, today } from './session.ts';
import { isCode } from './sources.ts';

/** The topics as they stand today. */
export function topicsNow(session: Session): readonly Topic[] {
  return topicsOn(session.office, shippedTopics, today(session));
}

/** The topic that a person typed, by its code or its name. UserError `topic-unknown` (exit 2). */
export function topicTyped(session: Session, typed: string): Topic {
  return topicAmong(topicsNow(session), typed);
}

export const wordLists = ['words', 'exact', 'exclude'] as const;
export type WordList = (typeof wordLists)[number];

/** Words that are added to a topic, or taken out of it. */
export interface TopicChange {
  action: 'add' | 'remove';
  /** Code or name, as typed. */
  topic: string;
  list: WordList;
  words: readonly string[];
  /** Of a topic that there is not yet. */
  name: string | undefined;
}

/**
 * Records the topics as a change leaves them, whole; gives the name of the one that was meant, and its words that were
 * there already. Nothing is recorded where all were. UserErrors (exit 2): `topic-unknown`, `source-id`, `topic-wordless`,
 * `topic-word-useless`, `topic-last`, `topic-word-unknown`; and those of `recordOffice`.
 */
export async function changeTopics(
  session: Session,
  change: TopicChange,
  clockOk: boolean,
): Promise<{ name: string; already: string[]; result: AppendResult }> {
  let name = '';
  let already: string[] = [];
  const result = await recordOffice(
    session,
    ({ office }) => {
      const before = topicsOn(office, shippedTopics, today(session));
      const changed = change.action === 'add' ? withWords(before, change) : withoutWords(before, change);
      ({ name, already } = changed);
      if (already.length > 0 && already.length === change.words.length) return [];
      return [{ type: 'topics-set', fields: { validFrom: today(session), topics: changed.topics } }];
    },
    clockOk,
  );
  return { name, already, result };
}

interface Changed {
  topics: Topic[];
  name: string;
  already: string[];
}

function withWords(topics: readonly Topic[], { topic: typed, list, words, name }: TopicChange): Changed {
  const known = name === undefined ? topicAmong(topics, typed) : topics.find(({ id }) => id === typed);
  if (!known && !isCode(typed)) throw new UserError('source-id', { typed }, exitCodes.usage);
  if (words.length === 0) throw new UserError('topic-wordless', { topic: typed }, exitCodes.usage);
  const base: Topic = known ?? { id: typed, name: name ?? typed, words: [], exact: [], exclude: [] };
  const useless = words.filter(saysNothing);
  if (useless.length > 0) throw new UserError('topic-word-useless', { typed: useless }, exitCodes.usage);
  // Only short forms are found as they are written.
  const asFound = (word: string) => (list === 'exact' ? word : word.toLowerCase());
  const there = new Set(base[list].map(asFound));
  const already = words.filter((word) => there.has(asFound(word)));
  const fresh = words.filter((word) => !already.includes(word));
  const topic = { ...base, [list]: [...new Set([...base[list], ...fresh])] };
  return {
    topics: known ? topics.map((one) => (one === known ? topic : one)) : [...topics, topic],
    name: topic.name,
    already,
  };
}

/** Words are taken out of one list; without a word, the whole topic. */
function withoutWords(topics: readonly Topic[], { topic: typed, list, words }: TopicChange): Changed {
  const known = topicAmong(topics, typed);
  const { id, name } = known;
  if (words.length === 0) {
    if (topics.length === 1) throw new UserError('topic-last', { typed }, exitCodes.usage);
    return { topics: topics.filter((one) => one !== known), name, already: [] };
  }
  const unknown = words.filter((word) => !known[list].includes(word));
  if (unknown.length > 0) {
    throw new UserError(
      'topic-word-unknown',
      { typed: unknown, topic: id, list, known: [...known[list]] },
      exitCodes.usage,
    );
  }
  const topic = { ...known, [list]: known[list].filter((word) => !words.includes(word)) };
  return { topics: topics.map((one) => (one === known ? topic : one)), name, already: [] };
}

function topicAmong(topics: readonly Topic[], typed: string): Topic {
  const wanted = typed.trim().toLowerCase();
  const found = topics.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (found) return found;
  throw new UserError('topic-unknown', { typed, known: topics.map(({ id }) => id) }, exitCodes.usage);
}

/** The topics of a bare title, with the words that decide it. */
export function matchTitle(topics: readonly Topic[], title: string): TopicMatch[] {
  return matchTopics(topics, { title, subjects: [], type: null }, stemIndonesian);
}
