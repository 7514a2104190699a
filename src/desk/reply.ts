// A reply as the words of its events hold it: the text, the remarks on it, the answers to these.
import type { Review } from '../procedure/case.ts';
import { lastDraft, lastReview } from '../procedure/progress.ts';
import { type Citation, citationsIn } from './citations.ts';
import { type CaseFile, eventOf } from './read.ts';

/** A remark is answered with *sudah diperbaiki*, or in words. */
export type Answer = { done: true } | { text: string };
export type Answers = Record<string, Answer>;

/** The reply: one value, named by the hash of its words entry. */
export interface Reply {
  subject: string;
  body: string;
  citations: Citation[];
  attachments: unknown[];
}

export interface Remark {
  number: number;
  text: string;
  answer: Answer | null;
}

/** A hash that no reply has: what names it is refused by the procedure, in its own words. */
export const noReply = '0'.repeat(64);

/** The remarks of the last review, each with the answer that the last draft gave. */
export function openRemarks(file: CaseFile): Remark[] {
  const review = lastReview(file.state);
  if (review?.decision !== 'revise') return [];
  const texts = remarksOf(file, review);
  const draft = lastDraft(file.state);
  const answers = draft && draft.round === file.state.round ? answersOf(file, draft.event) : {};
  return texts.map((text, index) => ({
    number: index + 1,
    text,
    answer: answers[String(index + 1)] ?? null,
  }));
}

/** The remarks of a review, in their order. */
export function remarksOf(file: CaseFile, review: Pick<Review, 'event'>): string[] {
  const words = file.words(eventOf(file, review.event));
  return Array.isArray(words?.['remarks']) ? words['remarks'].map(String) : [];
}

/** The reply that an event filed: a draft, or an approval with corrections. */
export function replyOf(file: CaseFile, hash: string): Reply | null {
  const event = file.record.events.find((other) => other.words === hash);
  const words = event && file.words(event);
  if (!words || typeof words['body'] !== 'string') return null;
  return {
    subject: String(words['subject'] ?? ''),
    body: words['body'],
    citations: citationsIn(words),
    attachments: (words['attachments'] as unknown[] | undefined) ?? [],
  };
}

/** The numbers of the remarks that are answered, in order. */
export function answeredNumbers(answers: Answers): number[] {
  return Object.keys(answers)
    .map(Number)
    .sort((a, b) => a - b);
}

/** An answer as typed: `ok` and *sudah diperbaiki* are one key; empty is none. */
export function readAnswer(typed: string): Answer | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^(ok|oke|y|ya|sudah|sudah diperbaiki|done|fixed)\.?$/i.test(text) ? { done: true } : { text };
}

/** The answers that the words of a draft or of a hand-in hold. */
export function answersOf(file: CaseFile, event: string): Answers {
  return (file.words(eventOf(file, event))?.['answers'] as Answers | undefined) ?? {};
}
