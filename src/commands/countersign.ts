// sop countersign: a superior initialled decisions that were recorded for them (paraf susulan), on one case or on all.
import type { NewEvent } from '../desk/archive.ts';
import { type AwaitingInitials, awaitingOn, casesAwaiting } from '../desk/initials.ts';
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, type Recorded } from '../desk/record.ts';
import { type Recording, type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import { nameOf, officerTyped, type Session, today } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { rolesOn } from '../procedure/office.ts';
import { parseMoment } from '../procedure/time.ts';
import { type Role, roles } from '../procedure/words.ts';
import { cleanLine } from '../terminal/clean.ts';
import { numberRanges, openSeveral, recordOnEach, type Several, tellNothing } from './batch.ts';
import { type Call, defineCommand } from './command.ts';
import { askWhen, openRecording } from './recording.ts';

type Options = RecordingOptions & { all?: boolean };

export const countersign = defineCommand({
  arguments: '[case...]',
  options: { all: 'flag', by: 'value', form: 'value', at: 'value', scan: 'value', 'clock-ok': 'flag' },
  async run(call) {
    const { options, words } = call;
    const typed = await findTyped(call);
    const { session } = typed;
    const awaiting = typed.files.flatMap(awaitingOn);
    const by = whose(session, options.by, awaiting);
    const others = awaiting.filter((one) => one.by !== by);
    const own = new Set(awaiting.filter((one) => one.by === by).map(({ number }) => number));
    const found = options.all
      ? { ...typed, files: typed.files.filter(({ state }) => own.has(state.number)) }
      : typed;
    if (found.files.length === 0) {
      tellNothing(call, words.paperwork.countersign.nothing);
      tellOthers(call, session, others);
      return exitCodes.done;
    }
    const asked = await askInitials(call, session, by);
    const recording = resolveRecording(session, asked, by);
    const propose = (file: CaseFile) => initialsOn(session, file, by, recording);
    const code = await recordOnEach(call, found, propose, tellingOf(call, session, by), recording.clockOk);
    tellOthers(call, session, others);
    return code;
  },
});

/** All decisions of that officer on a case that wait for initials. UserError `nothing-for-initials` (exit 2). */
function initialsOn(session: Session, file: CaseFile, by: string, recording: Recording): NewEvent {
  const awaiting = awaitingOn(file).filter((one) => one.by === by);
  if (awaiting.length === 0) {
    const values = { number: file.state.number, name: nameOf(session, by) };
    throw new UserError('nothing-for-initials', values, exitCodes.usage);
  }
  const scan = recording.scan !== null;
  const events = awaiting.map(({ event }) => event);
  return proposedEvent(recording, 'countersigned', { events, scan }, scan ? {} : null);
}

/** With `--all`, and where no case is typed, every case that has such a decision, ended ones too. */
async function findTyped(call: Call<Options>): Promise<Several> {
  if (!call.options.all) return openSeveral(call, 'countersign');
  if (call.args.length > 0) throw new UserError('all-with-cases', {}, exitCodes.usage);
  const session = await openRecording(call);
  return { session, files: [...casesAwaiting(session)].map(({ file }) => file), only: null };
}

/** Whose initials: those named, one's own, or those of the only one who is waited for. */
function whose(session: Session, typed: string | undefined, all: readonly AwaitingInitials[]): string {
  const awaited = [...new Set(all.map(({ by }) => by))];
  if (typed !== undefined) {
    const role = roles.find((one) => one === typed.toLowerCase());
    const held = all.filter((one) => role && heldRole(session, one, role)).map(({ by }) => by);
    const [only, ...others] = new Set(held);
    return only && others.length === 0 ? only : officerTyped(session, typed, today(session));
  }
  if (awaited.includes(session.officer.id)) return session.officer.id;
  if (awaited.length > 1) {
    const names = awaited.map((id) => nameOf(session, id));
    throw new UserError('initials-of-several', { names }, exitCodes.usage);
  }
  // Where nobody is waited for, the refusal says so for each case.
  return awaited[0] ?? session.officer.id;
}

/** A stand-in of today has nothing to do with what the holder decided. */
function heldRole({ office, zone }: Session, { by, at }: AwaitingInitials, role: Role): boolean {
  const day = parseMoment(at, zone)?.day ?? at.slice(0, 10);
  return rolesOn(office, by, day).includes(role);
}

/** Initials are ink on paper, unless their owner types; when they were given is asked. */
async function askInitials(call: Call<Options>, session: Session, by: string): Promise<RecordingOptions> {
  const { options } = call;
  if (by === session.officer.id) return options;
  const at = await askWhen(call, session, call.words.paperwork.countersign.askWhen);
  return { ...options, form: options.form ?? 'paper', ...(at !== undefined && { at }) };
}

function tellingOf(call: Call<object>, session: Session, by: string) {
  const say = call.words.paperwork.countersign;
  const name = cleanLine(nameOf(session, by));
  const countIn = (recorded: readonly Recorded[]) =>
    recorded.reduce((sum, { event }) => sum + (event['events'] as string[]).length, 0);
  return {
    one: (recorded: Recorded) => ({
      sentence: say.one({ name, number: recorded.number, count: countIn([recorded]) }),
      json: { countersigned: recorded.event['events'] },
    }),
    many: (count: number, recorded: readonly Recorded[]) => say.many(name, countIn(recorded), count),
  };
}

/** What waits for someone else's initials is not done with these. */
function tellOthers(
  { options, print, words }: Call<object>,
  session: Session,
  others: readonly AwaitingInitials[],
): void {
  if (options.json) return;
  for (const id of new Set(others.map(({ by }) => by))) {
    const awaiting = others.filter(({ by }) => by === id);
    const numbers = numberRanges(words, [...new Set(awaiting.map(({ number }) => number))]);
    const name = cleanLine(nameOf(session, id));
    print.look(words.paperwork.countersign.others({ name, count: awaiting.length, numbers }));
  }
}
