// sop review --paste: the Kasubag's answer from a messenger is read, shown, and recorded with its words.
import type { NewEvent } from '../../desk/archive.ts';
import type { CitationCheck } from '../../desk/citations/check.ts';
import { findCases } from '../../desk/find-cases.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type Propose, type Recorded, recordMany, refuseEarly } from '../../desk/record.ts';
import { decider, type Recording, resolveRecording } from '../../desk/recording.ts';
import { reviewedEvent } from '../../desk/review.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { answeredAt } from '../../desk/shared-reply/answered-at.ts';
import { readPastedAnswers } from '../../desk/shared-reply/answers.ts';
import { type MatchedAnswer, matchAnswers } from '../../desk/shared-reply/match.ts';
import { identifySender } from '../../desk/shared-reply/sender.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { Cancelled, type ExitCode, exitCodes, isFailure, UserError } from '../../errors.ts';
import { waitingFor } from '../../procedure/progress.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { wrapText } from '../../terminal/text.ts';
import { type Refused, scanForAll, takeInTurn, tellBatch, tellRefused, tellUnchanged } from '../batch.ts';
import { openCheck } from '../citations/checking.ts';
import type { Call } from '../command.ts';
import { typedNumbers, typedOfficer } from '../next-command.ts';
import { answerOr, askWhen, momentWords, openRecording } from '../recording.ts';
import { checkFilled, checkText, readTextFile } from '../texts.ts';
import { tellingVerdicts, tellVerdict } from './told.ts';
import type { ReviewOptions } from './verdict.ts';

export type PasteOptions = ReviewOptions & { paste?: boolean };

interface Decision extends MatchedAnswer {
  by: string;
  recording: Recording;
}

/** One commit for all answers in the text; what cannot be taken is named. */
export async function reviewPasted(call: Call<PasteOptions>): Promise<ExitCode> {
  const { context, args, options } = call;
  refuseOthers(options);
  const session = await openRecording(call);
  const limit =
    args.length === 0 ? null : findCases(session, args, 'review').files.map(({ state }) => state.number);
  const found = matchAnswers(session, readPastedAnswers(await pastedText(call)), limit);
  const { files, refused } = takeInTurn(
    found.answers.map(({ file }) => file),
    (file) =>
      refuseEarly(
        session,
        file,
        'reviewed',
        { reply: replyTo(found.answers, file) },
        options.irregular !== undefined,
      ),
  );
  const inTurn = found.answers.filter(({ file }) => files.includes(file));
  const { answers, refused: fromOthers } = answersOfReviewers(call, session, inTurn);
  const notTaken = [...found.refused, ...refused, ...fromOthers];
  const several = answers.length + notTaken.length > 1;
  if (answers.length === 0 && !several) throw (notTaken[0] as Refused).error;
  const decisions = await decide(call, session, answers);
  // Before the yes: who sees what is left out may say no.
  const toldBefore = context.ask !== null && !options.json && several;
  if (toldBefore) tellRefused(call, notTaken);
  if (context.ask && decisions.length > 0) await confirm(call, session, decisions, context.ask);
  const check = openCheck(call, session);
  const entries = decisions.map((decision) => ({
    number: decision.file.state.number,
    propose: proposalOf(decision, check),
  }));
  const batch = await recordMany(session, entries, options.clockOk);
  if (several) {
    const told = { ...batch, refused: [...(toldBefore ? [] : notTaken), ...batch.refused] };
    const telling = tellingVerdicts(call.words, (recorded) => [
      call.words.sharing.messagesKept,
      ...initialsAwaited(call, session, recorded),
    ]);
    const code = tellBatch(call, told, telling);
    return notTaken[0]?.error.exitCode ?? code;
  }
  return tellOne(call, session, batch.recorded[0], batch.refused[0], decisions[0] as Decision);
}

function refuseOthers(options: PasteOptions): void {
  const others = [
    options.approve && '--approve',
    options.approveCorrected && '--approve-corrected',
    options.revise && '--revise',
    options.all && '--all',
    options.acceptRevoked !== undefined && '--accept-revoked',
  ].filter((flag) => typeof flag === 'string');
  const [other] = others;
  if (other) throw new UserError('options-together', { first: '--paste', second: other }, exitCodes.usage);
  parseChoice(options.form ?? 'message', '--form', ['message']);
}

/** UserErrors (exit 2) `answer-needed` without a terminal, `text-empty`, `text-too-long` and their like. */
async function pastedText(call: Call<PasteOptions>): Promise<string> {
  const { context, options, words } = call;
  const what = words.sharing.answerText;
  if (options.textFile !== undefined)
    return checkFilled(
      await readTextFile(context, options.textFile),
      options.textFile === '-' ? what : options.textFile,
    );
  const missing = { what, flag: '--text-file', example: '--text-file jawaban.txt' };
  const message = words.sharing.askPaste;
  return checkFilled(await answerOr(call, undefined, missing, (ask) => ask.lines({ message })), what);
}

function replyTo(answers: readonly MatchedAnswer[], file: CaseFile): string | undefined {
  return answers.find((answer) => answer.file === file)?.reply;
}

/** Leaves out what another officer sent; what a stranger sent, a person at the terminal may vouch for, or `--by`. */
function answersOfReviewers(
  { context, options }: Call<PasteOptions>,
  session: Session,
  answers: readonly MatchedAnswer[],
): { answers: MatchedAnswer[]; refused: Refused[] } {
  const reviewers = new Map(answers.map(({ file }) => [file, reviewerOf(session, options.by, file)]));
  const senders = new Map(answers.map(({ file, senders }) => [file, senders]));
  const { files, refused } = takeInTurn([...reviewers.keys()], (file) => {
    const reviewer = reviewers.get(file) as string;
    for (const sender of senders.get(file) ?? []) {
      const found = identifySender(session, sender, reviewer);
      const values = { number: file.state.number, sender, by: nameOf(session, reviewer) };
      if (found.is === 'officer')
        throw new UserError(
          'answer-by-officer',
          { ...values, officer: nameOf(session, found.officer) },
          exitCodes.refused,
        );
      if (found.is === 'stranger' && !context.ask && options.by === undefined)
        throw new UserError('answer-by-stranger', values, exitCodes.usage);
    }
  });
  return { answers: answers.filter(({ file }) => files.includes(file)), refused };
}

function reviewerOf(session: Session, by: string | undefined, file: CaseFile): string {
  return decider(session, by, ['kasubag'], waitingFor(file.state)?.officer ?? null);
}

/** Who answered, and when: `--at`, the message's own stamp, or asked, once for all that have none. */
async function decide(
  call: Call<PasteOptions>,
  session: Session,
  answers: readonly MatchedAnswer[],
): Promise<Decision[]> {
  const { options, words } = call;
  const scan = scanForAll(call, session);
  let asked: string | undefined;
  const decisions: Decision[] = [];
  for (const answer of answers) {
    const { verdict, file } = answer;
    if (verdict.decision === 'revise') for (const remark of verdict.remarks) checkText(remark, '--revise');
    const by = reviewerOf(session, options.by, file);
    let at = options.at ?? answeredAt(session, answer) ?? asked;
    if (at === undefined && by !== session.officer.id)
      at = asked = await askWhen(call, session, words.sharing.askAt);
    const given = { ...options, form: 'message', ...(at !== undefined && { at }) };
    decisions.push({ ...answer, by, recording: { ...resolveRecording(session, given, by), scan } });
  }
  return decisions;
}

/** What will be recorded, and the yes to it; throws Cancelled. */
async function confirm(
  call: Call<PasteOptions>,
  session: Session,
  decisions: readonly Decision[],
  ask: NonNullable<Call<object>['context']['ask']>,
): Promise<void> {
  const { print, words } = call;
  const say = words.sharing;
  print.error(say.toRecord);
  for (const { file, round, verdict, head, by, recording } of decisions) {
    const decision = words.recording.review.verdicts[verdict.decision];
    const sender = head?.sender ?? null;
    const when = momentWords(call, session, recording.envelope.at);
    const remarks = verdict.decision === 'revise' ? verdict.remarks : [];
    const told = [
      `    ${cleanLine(say.answeredBy({ by: nameOf(session, by), when, sender }))}`,
      ...remarks.map((remark, index) => `    ${index + 1}. ${cleanLine(remark)}`),
    ];
    print.error(`  ${say.answer({ number: file.state.number, round, decision })}`);
    for (const line of told)
      for (const part of wrapText(line.trim(), print.columns, { indent: '       ', first: '    ' }))
        print.error(part);
  }
  const strangers = decisions.flatMap(({ senders, by }) =>
    senders
      .filter((sender) => identifySender(session, sender, by).is === 'stranger')
      .map((sender) => say.otherSender({ sender: cleanLine(sender), by: nameOf(session, by) })),
  );
  for (const told of new Set(strangers)) print.warn(told);
  const initial = strangers.length === 0;
  if (!(await ask.confirm({ message: say.askRecord(decisions.length), initial }))) throw new Cancelled();
}

/** The decision with the words of the message; one that stands already as it was pasted is not recorded twice. */
function proposalOf({ recording, verdict, reply, message }: Decision, check: CitationCheck): Propose {
  return (now): NewEvent => {
    const last = now.state.timeline.findLast(({ event, obeyed }) => event.type === 'reviewed' && obeyed);
    const same = last && last.event['reply'] === reply && last.event['decision'] === verdict.decision;
    if (same && !last.withdrawn && now.words(last.event)?.['message'] === message) {
      throw new UserError('already-so', { number: now.state.number }, exitCodes.done);
    }
    const event = reviewedEvent(recording, verdict, now, reply, check);
    return { ...event, wordsEntry: { ...event.wordsEntry, message } };
  };
}

function tellOne(
  call: Call<PasteOptions>,
  session: Session,
  recorded: Recorded | undefined,
  refused: Refused | undefined,
  { file, verdict }: Decision,
): ExitCode {
  if (!recorded) {
    if (!isFailure(refused?.error, 'already-so')) throw refused?.error;
    tellUnchanged(call, file);
    return exitCodes.done;
  }
  const more = [call.words.sharing.messageKept, ...initialsAwaited(call, session, [recorded])];
  tellVerdict(call, session, recorded, verdict, more);
  return exitCodes.done;
}

/** A message is no signature: its decision stands on the list of those that wait for initials. */
function initialsAwaited({ words }: Call<object>, session: Session, recorded: readonly Recorded[]): string[] {
  const waiting = recorded.filter(({ event }) => event.by !== event.recordedBy);
  return [...new Set(waiting.map(({ event }) => event.by))].map((by) => {
    const numbers = waiting.filter(({ event }) => event.by === by).map(({ number }) => number);
    return words.sharing.initials(
      `sop countersign ${typedNumbers(numbers)} --by ${typedOfficer(session, by)}`,
    );
  });
}
