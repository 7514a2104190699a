// sop submit --share: the reply as a text for a messenger, with the code by which its answer is known.

import { needsLook } from '../../desk/citations/check.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Recorded } from '../../desk/record.ts';
import type { Reply } from '../../desk/reply.ts';
import { submittedReply } from '../../desk/review.ts';
import { tellsIdentity } from '../../desk/send.ts';
import type { Session } from '../../desk/session.ts';
import { replyCode } from '../../desk/shared-reply.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import type { Case } from '../../procedure/case.ts';
import { hidesInquirer } from '../../procedure/progress.ts';
import { cleanLine, cleanText } from '../../terminal/clean.ts';
import { createPrinter } from '../../terminal/printer.ts';
import type { Several, Telling } from '../batch.ts';
import { openCheck } from '../citations/checking.ts';
import { citationSentences } from '../citations/lines.ts';
import type { Call } from '../command.ts';
import { typedNumbers } from '../next-command.ts';
import { unrecordedJson } from '../recording.ts';

interface Shared {
  code: string;
  /** As it is pasted into a messenger. */
  text: string;
}

/** Only what is shared goes to stdout, so that it can be led on to where it is pasted from; the sentences to stderr. */
export function speakingAside<Options extends object>(call: Call<Options>): Call<Options> {
  const { context, options, print } = call;
  const io = { ...context.io, stdout: context.io.stderr };
  const aside = createPrinter(
    { ...context, io },
    {
      color: !('color' in options && options.color === false),
      quiet: options.quiet === true,
    },
  );
  return { ...call, print: { ...print, done: aside.done, look: aside.look, next: aside.next } };
}

/** True for a case whose reply waits for the Kasubag: it is shared again without being handed in anew. */
export function awaitsAnswer({ status }: Case): boolean {
  return status === 'awaiting-review';
}

/** Shares the replies of cases that wait for the Kasubag; nothing is recorded. */
export async function shareAgain(call: Call<object>, { session, files, only }: Several): Promise<ExitCode> {
  if (call.options.json) {
    const told = files.map((file) => ({
      ...unrecordedJson(file.state),
      share: shareOf(call, session, file),
    }));
    call.print.json(only ? told[0] : told);
  } else await tellShared(call, session, files);
  return exitCodes.done;
}

/** Hands in, then shares what was handed in. */
export async function recordAndShare(
  call: Call<object>,
  session: Session,
  telling: Telling,
  record: (telling: Telling) => Promise<ExitCode>,
): Promise<ExitCode> {
  const handedIn = new Map<string, CaseFile>();
  const keep = ({ number, file }: Recorded) => handedIn.set(number, file);
  const code = await record({
    ...telling,
    one(recorded) {
      keep(recorded);
      const share = call.options.json && { json: { share: shareOf(call, session, recorded.file) } };
      return { ...telling.one(recorded), next: undefined, ...share };
    },
    moreOfMany(recorded) {
      recorded.forEach(keep);
      return telling.moreOfMany?.(recorded) ?? [];
    },
    nextOfMany: () => undefined,
  });
  if (!call.options.json) await tellShared(call, session, [...handedIn.values()]);
  return code;
}

/** Prints each text, copies all, and says what leaves the office and how the answer comes back. */
async function tellShared(call: Call<object>, session: Session, files: readonly CaseFile[]): Promise<void> {
  const { context, print, words } = call;
  if (files.length === 0) return;
  const texts = files.map((file) => shareOf(call, session, file).text);
  print.raw(`${texts.join('\n\n')}\n`);
  for (const file of files) warnOfHidden(call, file);
  if (!files.every(({ state }) => hidesInquirer(state))) print.error(words.sharing.leaves);
  // What a script writes elsewhere is not for this person's clipboard.
  if (context.io.stdout.isTerminal) {
    if (await context.clipboard.copy(texts.join('\n\n'))) print.done(words.sharing.copied);
    else print.error(words.sharing.notCopied);
  }
  print.next(
    words.general.next,
    `sop review ${typedNumbers(files.map(({ state }) => state.number))} --paste`,
  );
}

/** UserError `nothing-to-share` (exit 3) where the reply's words are not there. */
function shareOf(call: Call<object>, session: Session, file: CaseFile): Shared {
  const { words } = call;
  const { number, submission, round } = file.state;
  const submitted = submittedReply(file);
  if (!submitted) throw new UserError('nothing-to-share', { number }, exitCodes.refused);
  const say = words.sharing;
  const code = replyCode(number, submitted.hash);
  const text = [
    say.head(number, submission?.round ?? round),
    say.subject(subjectOf(words, file, submitted.reply.subject)),
    '',
    cleanText(submitted.reply.body.trim()),
    '',
    ...toLookAt(call, session, submitted.reply),
    say.request(code),
  ].join('\n');
  return { code, text };
}

/** The Kasubag decides by this text alone: an instrument that needs a look stands below it, and is no part of the reply. */
function toLookAt(call: Call<object>, session: Session, reply: Reply): string[] {
  const doubtful = openCheck(call, session).of(reply).filter(needsLook);
  if (doubtful.length === 0) return [];
  const lines = citationSentences(call, session, doubtful).map((line) => `- ${line}`);
  return [call.words.citations.toLookAt, ...lines, ''];
}

/** What the inquirer wrote above it is theirs: of who is hidden it goes out only where it tells nothing. */
function subjectOf(words: Call<object>['words'], file: CaseFile, subject: string): string {
  if (file.state.confidential) return words.vocabulary.confidential;
  return hidesInquirer(file.state) && tellsIdentity(file, subject)
    ? words.vocabulary.anonymous
    : cleanLine(subject);
}

function warnOfHidden({ print, words }: Call<object>, file: CaseFile): void {
  if (!hidesInquirer(file.state)) return;
  const { confidential, anonymous } = words.vocabulary;
  const inside = tellsIdentity(file, submittedReply(file)?.reply.body ?? '');
  print.warn(
    words.sharing.leavesHidden(file.state.number, file.state.confidential ? confidential : anonymous),
    [inside ? words.sharing.identityInside : words.sharing.identityLeftOut],
  );
}
