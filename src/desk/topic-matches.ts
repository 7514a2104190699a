// Which topics a title matches and why, with the stems of the office's search.
import type { Topic } from '../procedure/sources.ts';
import type { TopicMatch } from '../regulations/library-entry.ts';
import { matchTopics } from '../regulations/topics.ts';
import { stemIndonesian } from '../search/stem.ts';

/** The topics of a bare title, with the words that decide it. */
export function matchTitle(topics: readonly Topic[], title: string): TopicMatch[] {
  return matchTopics(topics, { title, subjects: [], type: null }, stemIndonesian);
}
