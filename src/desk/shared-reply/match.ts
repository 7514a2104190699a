// Finds the reply that each pasted answer is about, and names what cannot be taken: older drafts, other cases, unknown codes.
import { exitCodes, UserError } from '../../errors.ts';
import type { Draft } from '../../procedure/case.ts';
import { type CaseFile, caseFile, openCases } from '../read.ts';
import type { RecordedBatch } from '../record.ts';
import type { Verdict } from '../review.ts';
import type { Session } from '../session.ts';
import { formatCode, namesCase, namesReply, type ReplyCode, replyCode } from '../shared-reply.ts';
import type { PastedAnswer, PastedAnswers } from './answers.ts';

export interface MatchedAnswer {
  file: CaseFile;
  /** The hash of exactly the reply that was handed in. */
  reply: string;
  round: number;
  verdict: Exclude<Verdict, { decision: 'approved-corrected' }>;
  head: PastedAnswer['head'];
  /** All whom the heads name; none where the messages have no head. */
  senders: string[];
  message: string;
}

export interface MatchedAnswers {
  answers: MatchedAnswer[];
  /** By case, or by code where none is known. */
  refused: RecordedBatch['refused'];
}

/**
 * One answer a case; several alike are one, their remarks together. `limit` are the cases that may be answered, where
 * some were named. UserError `answer-none` (exit 2) where nothing looks like an answer.
 */
export function matchAnswers(
  session: Session,
  { answers, unread }: PastedAnswers,
  limit: readonly string[] | null,
): MatchedAnswers {
  if (answers.length === 0 && unread.length === 0) throw new UserError('answer-none', {}, exitCodes.usage);
  const refused: MatchedAnswers['refused'] = [];
  const found = new Map<string, { answer: PastedAnswer; target: Target }[]>();
  for (const answer of answers) {
    try {
      const target = findTarget(session, answer.code, limit);
      const { number } = target.file.state;
      found.set(number, [...(found.get(number) ?? []), { answer, target }]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ number: formatCode(answer.code), error });
    }
  }
  const matched: MatchedAnswer[] = [];
  for (const [number, own] of found) {
    const error = flawOf(number, own);
    if (error) refused.push({ number, error });
    else matched.push(joined(own));
  }
  for (const text of unread) {
    refused.push({ number: '-', error: new UserError('answer-unread', { text }, exitCodes.usage) });
  }
  return { answers: matched, refused };
}

interface Target {
  file: CaseFile;
  reply: string;
  round: number;
}

/** The reply of a case that is handed in now and that the code names. */
function findTarget(session: Session, code: ReplyCode, limit: readonly string[] | null): Target {
  const numbers = [...session.view.caseNumbers()].filter((number) => namesCase(code, number));
  const files = numbers.map((number) => caseFile(session, number) as CaseFile);
  const named = files.flatMap((file) => {
    const draft = file.state.drafts.findLast(({ reply }) => namesReply(code, reply));
    return draft ? [{ file, draft }] : [];
  });
  const target = named.find(({ file, draft }) => isHandedIn(file, draft)) ?? named[0];
  if (!target) {
    const values = { code: formatCode(code), belongs: ownerOf(session, code), asked: numbers };
    throw new UserError('answer-code-unknown', values, exitCodes.usage);
  }
  const { file, draft } = target;
  const { number } = file.state;
  if (limit !== null && !limit.includes(number))
    throw new UserError(
      'answer-other-case',
      { number, typed: [...limit], code: formatCode(code) },
      exitCodes.usage,
    );
  if (!isHandedIn(file, draft)) {
    const older = { number, round: draft.round, pass: draft.pass, present: presentCode(file) };
    throw new UserError('answer-older-draft', older, exitCodes.refused);
  }
  return { file, reply: draft.reply, round: draft.round };
}

/** The open case whose reply, handed in now, has these signs: its code was pasted with another number. */
function ownerOf(session: Session, code: ReplyCode): string | null {
  for (const { state } of openCases(session)) {
    if (state.submission && namesReply(code, state.submission.reply)) return state.number;
  }
  return null;
}

function isHandedIn({ state }: CaseFile, { reply, pass }: Draft): boolean {
  return state.submission?.reply === reply && pass === state.pass;
}

function presentCode({ state }: CaseFile): { code: string; round: number } | null {
  const { submission, number } = state;
  return submission && { code: replyCode(number, submission.reply), round: submission.round };
}

/** Why what was said of one case cannot be taken, or null. */
function flawOf(number: string, own: readonly { answer: PastedAnswer }[]): UserError | null {
  const [first] = own as [{ answer: PastedAnswer }];
  const values = { number, code: formatCode(first.answer.code) };
  const flaw = own.find(({ answer }) => answer.flaw === 'negated' || answer.flaw === 'conditional')?.answer
    .flaw;
  if (flaw === 'negated') return new UserError('answer-negated', values, exitCodes.usage);
  if (own.some(({ answer }) => answer.flaw === 'question'))
    return new UserError('answer-question', values, exitCodes.usage);
  if (new Set(own.map(({ answer }) => answer.decision)).size > 1)
    return new UserError('answer-both', values, exitCodes.usage);
  if (flaw === 'conditional') return new UserError('answer-conditional', values, exitCodes.usage);
  // Who repeats REVISI without saying more has said it before.
  const silent = own.every(({ answer }) => answer.flaw === 'without-remarks');
  return silent ? new UserError('answer-without-remarks', values, exitCodes.usage) : null;
}

function joined(own: readonly { answer: PastedAnswer; target: Target }[]): MatchedAnswer {
  const [first] = own as [{ answer: PastedAnswer; target: Target }];
  const { answer } = own.at(-1) ?? first;
  const remarks = [...new Set(own.flatMap(({ answer: one }) => one.remarks))];
  return {
    ...first.target,
    verdict: answer.decision === 'revise' ? { decision: 'revise', remarks } : { decision: 'approved' },
    head: answer.head ?? first.answer.head,
    senders: [...new Set(own.flatMap(({ answer: one }) => one.head?.sender ?? []))],
    message: [...new Set(own.map(({ answer: one }) => one.message))].join('\n'),
  };
}
