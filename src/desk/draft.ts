// Step 4: the reply being written, kept on this PC until the archive has it.
import { exitCodes, UserError } from '../errors.ts';
import type { Case, Review } from '../procedure/case.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import type { NewFile } from './archive.ts';
import { templateFor } from './office-defaults.ts';
import { readOfficeWords } from './office-words.ts';
import type { CaseFile } from './read.ts';
import { proposedEvent, type Recorded, record } from './record.ts';
import type { Recording } from './recording.ts';
import type { Session } from './session.ts';

/** A remark is answered with *sudah diperbaiki*, or in words. */
export type Answer = { done: true } | { text: string };
export type Answers = Record<string, Answer>;

/** The reply: one value, named by the hash of its words entry. */
export interface Reply {
  subject: string;
  body: string;
  citations: unknown[];
  attachments: unknown[];
}

export interface Written {
  body: string;
  /** Null keeps those of the round's last draft. */
  answers: Answers | null;
  materials: NewFile[];
  withoutMaterial: string | null;
}

export interface Remark {
  number: number;
  text: string;
  answer: Answer | null;
}

/** The number that a draft recorded now would have: an approval is voided by it. */
export function roundOfNewDraft(state: Case): number {
  return state.status === 'approved' ? state.round + 1 : state.round;
}

/** The remarks of the last review, each with the answer that the last draft gave. */
export function openRemarks(file: CaseFile): Remark[] {
  const review = file.state.reviews.at(-1);
  if (review?.decision !== 'revise') return [];
  const texts = remarksOf(file, review);
  const draft = file.state.drafts.at(-1);
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
    citations: (words['citations'] as unknown[] | undefined) ?? [],
    attachments: (words['attachments'] as unknown[] | undefined) ?? [],
  };
}

/** What the editor begins with: the last draft of the case, else the office's greeting and closing. */
export function firstBody(session: Session, file: CaseFile): string {
  const last = file.state.drafts.at(-1);
  const reply = last && replyOf(file, last.reply);
  if (reply) return reply.body;
  const { greeting, closing } = templateFor(readOfficeWords(session), file.state.kind);
  const named = greeting
    .replaceAll('{nama}', file.state.anonymous ? '' : plainName(file.inquiry.name ?? ''))
    .replace(/ +([,\n])/g, '$1');
  return `${named}\n${closing}\n`;
}

/** A name as it may stand in a reply: what steers a terminal or reorders a line is no part of a name. */
function plainName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Records a draft. UserError `draft-meanwhile` (exit 3) where another came in since `file` was read. */
export async function recordDraft(
  session: Session,
  file: CaseFile,
  written: Written,
  recording: Recording,
): Promise<Recorded> {
  const { number } = file.state;
  const known = file.state.drafts.at(-1)?.event;
  const subject = replySubject(file.inquiry.subject);
  const propose = (now: CaseFile) => {
    if (now.state.drafts.at(-1)?.event !== known)
      throw new UserError('draft-meanwhile', { number }, exitCodes.refused);
    const round = roundOfNewDraft(now.state);
    const last = now.state.drafts.at(-1);
    const answers = written.answers ?? (last?.round === round ? answersOf(now, last.event) : {});
    // What was gathered before stays gathered: a new draft names it again.
    const gathered = last ? Number(eventOf(now, last.event)['materials']) : 0;
    const why =
      written.withoutMaterial ??
      (written.materials.length === 0 ? withoutMaterialOf(now, last?.event) : null);
    const event = proposedEvent(
      recording,
      'drafted',
      {
        round,
        answered: answeredNumbers(answers),
        materials: gathered + written.materials.length,
        withoutMaterial: why !== null,
      },
      {
        subject,
        body: written.body,
        citations: [],
        attachments: [],
        answers,
        ...(why !== null && { withoutMaterial: why }),
      },
    );
    return { ...event, fileList: [...(event.fileList ?? []), ...written.materials] };
  };
  return record(session, number, propose, recording.clockOk);
}

function withoutMaterialOf(file: CaseFile, event: string | undefined): string | null {
  const why = event === undefined ? null : file.words(eventOf(file, event))?.['withoutMaterial'];
  return typeof why === 'string' ? why : null;
}

/** `Re: …`, once. */
function replySubject(subject: string): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

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

/** The answers that a draft's words hold. */
export function answersOf(file: CaseFile, event: string): Answers {
  return (file.words(eventOf(file, event))?.['answers'] as Answers | undefined) ?? {};
}

/** The event of an id that the case has. */
export function eventOf(file: CaseFile, id: string): ProcedureEvent {
  return file.record.events.find((event) => event.id === id) as ProcedureEvent;
}
