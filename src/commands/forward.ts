// sop forward: one case, or several, go on to another office by letter, and the inquirer is told, then or later.
import { type Forwarding, forwardingOf, officeNamed, otherOfficeNamed } from '../desk/forward.ts';
import { wordsAsCorrected } from '../desk/history.ts';
import type { CaseFile } from '../desk/read.ts';
import { type Recorded, refuseBeside } from '../desk/record.ts';
import { type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { isToldLater, isUntold } from '../procedure/events/forwarded.ts';
import { cleanLine } from '../terminal/clean.ts';
import { openSeveral, recordAllOnEach, type Several } from './batch.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { typedNumbers } from './next-command.ts';
import { askRecording } from './recording.ts';
import { checkFilled, refuseBlank } from './texts.ts';

interface Options extends RecordingOptions {
  to?: string;
  letterNumber?: string;
  told?: string;
  all?: boolean;
}

export const forward = defineCommand({
  arguments: '[case...]',
  options: {
    ...recordingOptions,
    to: 'value',
    'letter-number': 'value',
    told: 'value',
    all: 'flag',
  },
  async run(call) {
    const { options, words } = call;
    const found = await openSeveral(call, 'forward', call.args, ({ status }) => status === 'forwarding');
    const { session, only } = found;
    if (only) {
      const notified = options.told !== undefined || call.context.ask !== null;
      refuseBeside(session, only, 'forwarded', options.irregular !== undefined, { notified });
    }
    const asked = await askRecording(call, session, only, ['pengelola-tik', 'pelaksana']);
    const forwarding = await askForwarding(call, found);
    const recording = resolveRecording(session, asked.options, asked.by);
    const say = words.life.forwarding;
    const telling = {
      one: (recorded: Recorded) => ({
        sentence: isToldLater(recorded.file.state, recorded.event.id)
          ? say.toldLater(recorded.number)
          : say.recorded(recorded.number, officeOf(recorded)),
        more: [
          ...otherOffice(call, recorded),
          ...(forwarding.letterNumber === null ? [] : [say.letter(cleanLine(forwarding.letterNumber))]),
          ...(forwarding.told === null ? untold(call, recorded) : [say.told(cleanLine(forwarding.told))]),
        ],
        next: isToldLater(recorded.file.state, recorded.event.id)
          ? undefined
          : `sop print ${forwarding.told === null && isAsked(recorded.file) ? 'notice' : 'transmittal'} ${shortNumber(recorded.number)}`,
      }),
      many: say.recordedMany,
      moreOfMany: (recorded: readonly Recorded[]) => recorded.flatMap((one) => otherOffice(call, one)),
      nextOfMany: (recorded: readonly Recorded[]) =>
        recorded.length > 0
          ? `sop print transmittal ${typedNumbers(recorded.map(({ number }) => number))}`
          : undefined,
    };
    return recordAllOnEach(
      call,
      found,
      () => forwardingOf(recording, forwarding),
      telling,
      recording.clockOk,
    );
  },
});

/** Kemendagri information has nobody who asked, and nobody to tell. */
function untold({ words }: Call<Options>, { file, number }: Recorded): string[] {
  const say = words.life.forwarding;
  return isAsked(file) ? [say.notTold, say.whenTold(shortNumber(number))] : [];
}

function isAsked({ state }: CaseFile): boolean {
  return state.kind !== 'kemendagri-information';
}

/** That the disposition names another office: perhaps the letter went wrong, perhaps only the name. */
function otherOffice({ words }: Call<Options>, { file, event, number }: Recorded): string[] {
  const named = otherOfficeNamed(file, event);
  const say = words.life.forwarding;
  return named === null
    ? []
    : [say.otherOffice(cleanLine(named)), say.mendOffice(shortNumber(number), event.id)];
}

function officeOf({ file, event }: Recorded): string {
  return cleanLine(String(wordsAsCorrected(file, event)['toOffice'] ?? ''));
}

/** The office, the letter's number and how the inquirer was told: from the options, in a terminal asked for one case. */
async function askForwarding(
  { context, options, words }: Call<Options>,
  { only }: Several,
): Promise<Forwarding> {
  const say = words.life.forwarding;
  const given = {
    toOffice: filled(options.to, '--to'),
    letterNumber: filled(options.letterNumber, '--letter-number'),
    told: filled(options.told, '--told'),
  };
  if (!context.ask || !only) return given;
  if (isUntold(only.state)) {
    const check = refuseBlank({ words });
    given.told ??= (await context.ask.text({ message: say.askToldLater, check })).trim();
    return given;
  }
  const named = officeNamed(only);
  if (given.toOffice === null) {
    const initial = named === null ? {} : { initial: named };
    const check = refuseBlank({ words });
    given.toOffice = (
      await context.ask.text({ message: words.recording.askOffice, ...initial, check })
    ).trim();
  }
  given.letterNumber ??= orNull(await context.ask.text({ message: say.askLetter }));
  if (isAsked(only)) {
    given.told ??= orNull(await context.ask.text({ message: say.askTold }));
  }
  return given;
}

function filled(typed: string | undefined, flag: string): string | null {
  return typed === undefined ? null : checkFilled(typed, flag).trim();
}

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
