// sop extend: a superior makes a legal limit longer, where its law allows it, and the inquirer is told why.
import { extendableLimits, extendedLimit, type Limit } from '../desk/deadlines.ts';
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, type Recorded } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { cleanLine } from '../terminal/clean.ts';
import { openSeveral, recordOnEach, type Telling } from './batch.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { typedNumbers } from './next-command.ts';
import { answerOr, askRecording } from './recording.ts';
import { dueWords } from './show/deadlines.ts';
import { checkFilled, refuseBlank } from './texts.ts';

interface Options {
  deadline?: string;
  reason?: string;
}

export const extend = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, deadline: 'value', reason: 'value' },
  async run(call) {
    const found = await openSeveral(call, 'extend');
    const { session, only } = found;
    const chosen = only ? await chooseDeadline(call, session, only) : call.options.deadline;
    const reason = await askReason(call);
    const { by, options } = await askRecording(call, session, only, ['kabag', 'kasubag']);
    const recording = resolveRecording(session, options, by);
    const propose = (now: CaseFile) => {
      const deadline = chosen ?? onlyDeadline(session, now);
      return proposedEvent(recording, 'deadline-extended', { deadline }, { reason });
    };
    return recordOnEach(call, found, propose, telling(call, session), recording.clockOk);
  },
});

/** The limit named, the only one that may be extended, or the one chosen in a terminal. */
async function chooseDeadline(
  { context, options, words }: Call<Options>,
  session: Session,
  file: CaseFile,
): Promise<string> {
  if (options.deadline !== undefined) return options.deadline;
  const limits = extendableLimits(session, file.state);
  if (limits.length < 2 || !context.ask) return onlyDeadline(session, file, limits);
  const say = words.deadlines;
  return context.ask.choose<string>({
    message: say.extend.askDeadline,
    choices: limits.map((limit) => ({
      value: limit.rule.id,
      name: say.extend.choice(
        cleanLine(say.nameOf(limit.rule)),
        dueWords(words, session, limit) ?? say.moved.unknown,
        cleanLine(limit.rule.basis.short),
      ),
    })),
  });
}

/** UserErrors `nothing-to-extend` (exit 3) and `which-deadline` (exit 2). */
function onlyDeadline(session: Session, { state }: CaseFile, limits?: Limit[]): string {
  const [first, ...more] = limits ?? extendableLimits(session, state);
  if (!first) throw new UserError('nothing-to-extend', { number: state.number }, exitCodes.refused);
  if (more.length > 0) {
    const ids = [first, ...more].map(({ rule }) => rule.id);
    throw new UserError('which-deadline', { number: state.number, ids }, exitCodes.usage);
  }
  return first.rule.id;
}

async function askReason(call: Call<Options>): Promise<string> {
  const say = call.words.deadlines.extend;
  const missing = { what: say.reason, flag: '--reason', example: '--reason "Peta masih diminta dari BPN"' };
  const typed = await answerOr(call, call.options.reason, missing, (ask) =>
    ask.text({ message: say.askReason, check: refuseBlank(call) }),
  );
  return checkFilled(typed, '--reason').trim();
}

function telling({ words }: Call<object>, session: Session): Telling {
  const say = words.deadlines;
  const dueOf = (limit: Limit | undefined) => (limit && dueWords(words, session, limit)) ?? say.moved.unknown;
  return {
    one: ({ number, file, event }: Recorded) => {
      const span = extendedLimit(session, file.state, event.id);
      const basis = cleanLine(span?.to.rule.basis.short ?? '');
      const told = { number, was: dueOf(span?.from), is: dueOf(span?.to), basis };
      const next = `sop print notice ${shortNumber(number)}`;
      return { sentence: say.extend.one(told), more: [say.extend.notify], next };
    },
    many: say.extend.many,
    moreOfMany: () => [say.extend.notify],
    nextOfMany: (recorded) =>
      recorded.length > 0
        ? `sop print notice ${typedNumbers(recorded.map(({ number }) => number))}`
        : undefined,
  };
}
