// One line of a library part: what one source said of one item when it was last looked at.
import type { Finding } from './finding.ts';

export interface TopicMatch {
  topic: string;
  /** The words of the item that matched, as they stand in the topic's table. */
  words: string[];
}

/** docs/archive-format.md describes it. Whole numbers and ASCII keys only. */
export interface LibraryEntry {
  /** The event that it came with: `searched`, `regulation-added`. */
  event: string;
  /** Names the item in every source: a work URI, else `source:external id`, else an address. */
  key: string;
  source: string;
  /** ISO 8601 with the office's offset. */
  seenAt: string;
  /** Version of the kind that read it. */
  parser: number;
  /** 16 hex signs over what may not change unseen: title, dates, status, relations, file names. */
  fingerprint: string;
  topics: TopicMatch[];
  /** Why it is kept where no topic matched. */
  kept?: 'cited' | 'asked' | 'related' | 'all';
  /** It was announced as new or changed by this event; a baseline announces nothing. */
  announced?: 'new' | 'changed';
  /** The source does not show it any more; the finding is the last one it gave. */
  gone?: true;
  finding: Finding;
}
