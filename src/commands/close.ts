// sop close: one case, or several, end without a reply, for a reason from the list.
import { type Closing, closingOf } from '../desk/close.ts';
import { findCase } from '../desk/find-case.ts';
import type { CaseFile } from '../desk/read.ts';
import type { Recorded } from '../desk/record.ts';
import { type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import { type Session, today } from '../desk/session.ts';
import { parseChoice } from '../desk/typed-choice.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { type ClosingReason, closed, closingReasons } from '../procedure/events/closed.ts';
import { rolesOn } from '../procedure/office.ts';
import { openSeveral, recordAllOnEach, type Several } from './batch.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { answerOr, askRecording } from './recording.ts';
import { checkFilled, refuseBlank } from './texts.ts';

interface Options extends RecordingOptions {
  reason?: string;
  note?: string;
  duplicateOf?: string;
}

export const close = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, reason: 'value', note: 'value', 'duplicate-of': 'value' },
  async run(call) {
    const { words } = call;
    const found = await openSeveral(call, 'close');
    const { session } = found;
    const closing = await askClosing(call, session);
    const asked = await askWho(call, found, closing.reason);
    const recording = resolveRecording(session, asked.options, asked.by);
    const reason = words.vocabulary.closingReasons[closing.reason];
    const linked = closing.duplicateOf === null ? [] : [words.life.closing.sameAs(closing.duplicateOf)];
    const telling = {
      one: ({ number, file }: Recorded) => ({
        sentence: words.recording.closed(number, reason),
        more: linked,
        next: toldInquirer(closing.reason, file) ? `sop print notice ${shortNumber(number)}` : undefined,
      }),
      many: (count: number) => words.life.closing.recordedMany(count, reason),
      moreOfMany: () => linked,
    };
    return recordAllOnEach(
      call,
      found,
      (file) => closingOf(session, recording, closing, file),
      telling,
      recording.clockOk,
    );
  },
});

/** Nobody is told that their spam was closed, and of a test or a mistake there is nobody to tell. */
const untold = new Set<ClosingReason>(['spam', 'test', 'registered-in-error', 'no-way-back']);

function toldInquirer(reason: ClosingReason, { state }: CaseFile): boolean {
  return !untold.has(reason) && state.kind !== 'kemendagri-information';
}

async function askClosing(call: Call<Options>, session: Session): Promise<Closing> {
  const { options, words } = call;
  const say = words.life.closing;
  const reason = await askReason(call);
  if (options.duplicateOf !== undefined && reason !== 'duplicate') {
    const together = { first: `--reason ${reason}`, second: '--duplicate-of' };
    throw new UserError('options-together', together, exitCodes.usage);
  }
  const missing = { what: say.original, flag: '--duplicate-of', example: '--duplicate-of 37' };
  const original =
    reason === 'duplicate'
      ? await answerOr(call, options.duplicateOf, missing, (ask) =>
          ask.text({ message: say.askOriginal, check: refuseBlank(call) }),
        )
      : null;
  const duplicateOf = original === null ? null : findCase(session, original).state.number;
  // What went amiss is known to nobody else later.
  const note =
    reason === 'registered-in-error'
      ? await answerOr(call, options.note, { what: say.note, flag: '--note', example: '--note "…"' }, (ask) =>
          ask.text({ message: say.note, check: refuseBlank(call) }),
        )
      : options.note;
  return {
    reason,
    note: note === undefined ? null : checkFilled(note, '--note').trim(),
    duplicateOf,
  };
}

async function askReason(call: Call<Options>): Promise<ClosingReason> {
  const { options, words } = call;
  const given = options.reason ?? (options.duplicateOf === undefined ? undefined : 'duplicate');
  const missing = { what: words.recording.closingReason, flag: '--reason', example: '--reason spam' };
  const reason = await answerOr(call, given, missing, (ask) =>
    ask.choose<string>({
      message: words.recording.askClosingReason,
      choices: closingReasons.map((value) => ({ value, name: words.vocabulary.closingReasons[value] })),
    }),
  );
  return parseChoice(reason, '--reason', closingReasons);
}

/** Who types where they may close every one of the cases so, else a superior, whose form is asked. */
async function askWho(
  call: Call<Options>,
  { session, files, only }: Several,
  reason: ClosingReason,
): Promise<{ by: string; options: RecordingOptions }> {
  const { options } = call;
  const held = rolesOn(session.office, session.officer.id, today(session));
  const allowed = files.map(({ state }) => closed.roles({ reason } as never, state));
  const own = allowed.every((roles) => roles === null || held.some((role) => roles.includes(role)));
  if (own && options.by === undefined) return { by: session.officer.id, options };
  const roles = allowed.find((one) => one !== null && !one.some((role) => held.includes(role))) ?? allowed[0];
  return askRecording(call, session, only, roles ?? []);
}
