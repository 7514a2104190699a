// What every recording command does alike: asks who, in which form and when, and tells what was recorded.

import { clockDoubt } from '../desk/archive.ts';
import { findCase } from '../desk/find-case.ts';
import { readTyped } from '../desk/moments.ts';
import { standInTitle } from '../desk/people.ts';
import type { CaseFile } from '../desk/read.ts';
import type { Recorded } from '../desk/record.ts';
import { decider, deciders, lastForm, type RecordingOptions, rememberForm } from '../desk/recording.ts';
import { nameOf, openSession, type Session, today } from '../desk/session.ts';
import { exitCodes, isFailure, messageOf, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
import type { Form, Role } from '../procedure/event.ts';
import { compareMoments } from '../procedure/moments.ts';
import { rolesOn } from '../procedure/office.ts';
import { emptyRows, waitingFor } from '../procedure/progress.ts';
import { wholeMinutes } from '../procedure/reckoning.ts';
import { type Day, momentAt, parseMoment } from '../procedure/time.ts';
import { forms } from '../procedure/words.ts';
import { cleanLine } from '../terminal/clean.ts';
import type { Call } from './command.ts';
import { tellDoubtful } from './files.ts';
import { tellProblems } from './problems.ts';

/** Opens the archive and finds the case that was typed first. */
export async function openCase(call: Call<RecordingOptions>): Promise<{ session: Session; file: CaseFile }> {
  const session = await openRecording(call);
  return { session, file: findCase(session, call.args[0] ?? '') };
}

/** Opens the archive to record in it; a clock that is in doubt is shown and asked about. */
export async function openRecording(call: Call<RecordingOptions>): Promise<Session> {
  const { context, options, print, words } = call;
  const session = openSession(context, options);
  const short = session.view.problems.find(({ reason }) => reason === 'short');
  if (short) {
    throw new UserError('mirror-short', { path: short.path, event: short.event ?? '' }, exitCodes.archive);
  }
  tellProblems(call, session.view.problems);
  const doubt = options.clockOk ? null : clockDoubt(session.view, session.begun);
  if (doubt && context.ask) {
    const short = (instant: number) => words.dates.short(instant, session.zone);
    print.warn(words.recording.clockDoubt(short(session.begun), short(doubt.newest)));
    options.clockOk = await context.ask.confirm({ message: words.recording.askClock, initial: false });
  }
  return session;
}

/**
 * Who decides, and the options with what had to be asked: the form of a superior's decision, and when it was made.
 * `file` is null for a case that comes into being.
 * Without a terminal nothing is asked: what is missing is an error that names its flag.
 */
export async function askRecording(
  call: Call<RecordingOptions>,
  session: Session,
  file: CaseFile | null,
  roles: readonly Role[],
): Promise<{ by: string; options: RecordingOptions }> {
  const { context, words, options, print } = call;
  const named = (file && namedFor(file.state, options.by)) ?? null;
  options.by ??= await askDecider(call, session, roles, named);
  const decide = (at: string | undefined) =>
    decider(session, options.by, roles, named, dayTyped(session, at));
  const first = decide(options.at);
  if (first === session.officer.id) return { by: first, options };
  const asked = { ...options };
  if (context.ask) {
    asked.form ??= await context.ask.choose<Form>({
      message: words.recording.askForm(nameOf(session, first)),
      choices: forms
        .filter((form) => form !== 'terminal')
        .map((form) => ({ name: words.vocabulary.forms[form], value: form })),
      initial: lastForm(context),
    });
    if (forms.includes(asked.form as Form)) rememberForm(context, asked.form as Form);
    asked.at ??= await context.ask.text({
      message: words.recording.askAt,
      check: (answer) => timeTrouble(call, session, file, answer),
    });
  }
  // Who acted on the day of the paper may be another than who acts today.
  const by = decide(asked.at);
  if (options.json || asked.form === undefined) return { by, options: asked };
  const typed = roles.filter((one) => one === options.by?.toLowerCase());
  const role = actingAs(call, session, by, typed.length > 0 ? typed : roles, dayTyped(session, asked.at));
  const form = words.vocabulary.forms[asked.form as Form] ?? asked.form;
  const told = { by: nameOf(session, by), role, recordedBy: session.officer.name, form };
  print.error(words.general.recordedFor(told));
  return { by, options: asked };
}

/** Whom the case names: as its Kasubag where that role is typed, else to act next. */
function namedFor(state: Case, by: string | undefined): string | null {
  return by?.toLowerCase() === 'kasubag' ? state.kasubag : (waitingFor(state)?.officer ?? null);
}

/** The same for what who types may often decide alone: where one of the roles is theirs, nothing is asked. */
export async function askUnlessOwn(
  call: Call<RecordingOptions>,
  session: Session,
  file: CaseFile | null,
  roles: readonly Role[],
): Promise<{ by: string; options: RecordingOptions }> {
  const { officer, office } = session;
  const held = rolesOn(office, officer.id, today(session));
  const own = call.options.by === undefined && held.some((role) => roles.includes(role));
  return own ? { by: officer.id, options: call.options } : askRecording(call, session, file, roles);
}

/** Who of several that could decide it did; undefined where that is plain, or there is nobody to ask. */
async function askDecider(
  { context, words, options }: Call<RecordingOptions>,
  session: Session,
  roles: readonly Role[],
  named: string | null,
): Promise<string | undefined> {
  const day = dayTyped(session, options.at);
  try {
    decider(session, options.by, roles, named, day);
    return undefined;
  } catch (failure) {
    const choices = deciders(session, roles, day).map((id) => ({ value: id, name: nameOf(session, id) }));
    if (!context.ask || choices.length < 2 || !isFailure(failure, 'by-needed')) throw failure;
    return context.ask.choose({ message: words.recording.askBy, choices });
  }
}

/** When something was done on paper: `--at`, else asked; undefined without a terminal. */
export async function askWhen(
  call: Call<RecordingOptions>,
  session: Session,
  message: string,
): Promise<string | undefined> {
  const { context, options } = call;
  const check = (answer: string) => timeTrouble(call, session, null, answer);
  return options.at ?? context.ask?.text({ message, check });
}

/** The day of what was typed at `--at`, today where nothing is or it cannot be read. */
export function dayTyped(session: Session, at: string | undefined): Day {
  const typed = at === undefined ? null : readTyped(at.trim(), session.begun, session.zone);
  return typed?.day ?? today(session);
}

/** `Kabag`, or of a stand-in `Plh. Kepala Bagian Pemerintahan`. */
function actingAs(
  { words }: Pick<Call<object>, 'words'>,
  session: Session,
  officer: string,
  roles: readonly Role[],
  day: Day,
): string {
  const title = standInTitle(session, officer, roles, day);
  if (title !== null) return cleanLine(title);
  const held = session.people.get(officer)?.roles ?? [];
  return words.vocabulary.roles[held.find((role) => roles.includes(role)) ?? held[0] ?? (roles[0] as Role)];
}

/** Why a typed time will not do, said while it is asked: unreadable, still to come, or before the step before. */
function timeTrouble(
  { context, words }: Call<RecordingOptions>,
  session: Session,
  file: CaseFile | null,
  answer: string,
): string | null {
  const moment = readTyped(answer.trim(), context.clock(), session.zone);
  if (!moment) return words.recording.askAtAgain;
  if (compareMoments(moment, momentAt(context.clock(), session.zone)) > 0) return words.general.timeFuture;
  // A new inquiry has no step before; a late entry lies between its neighbours, which the procedure judges.
  const before = file && emptyRows(file.state).length === 0 ? file.state.lastStep : null;
  const last = before && parseMoment(before.at, session.zone);
  const inOrder = !last || compareMoments(moment, last) >= 0;
  return inOrder ? null : words.recording.askAtEarlier(words.dates.short(last, session.zone));
}

/** Prints what was recorded, as a sentence with the next command, or as the JSON that scripts rely on. */
export function tellRecorded(
  call: Call<object>,
  recorded: Recorded,
  told: { sentence: string; more?: string[]; next?: string; json?: object },
): void {
  const { print, words, options } = call;
  const { event } = recorded;
  if (options.json) print.json({ ...recordedJson(recorded), ...told.json });
  else {
    const worked = workedOn(call, recorded);
    const irregular = event.irregular ? [words.recording.irregular] : [];
    const late = event.late ? [words.recording.late(words.vocabulary.steps[event.late as 1])] : [];
    print.done(worked ? `${told.sentence}, ${worked}` : told.sentence, [
      ...(told.more ?? []),
      ...irregular,
      ...late,
    ]);
    if (told.next) print.next(words.general.next, told.next);
  }
  tellDoubtful(call, recorded.files);
  tellWarnings(call, recorded);
}

/** What scripts read of a recorded event. */
export function recordedJson({ number, event, file, published, deviations }: Recorded): object {
  return { number, event: event.id, status: file.state.status, published, deviations };
}

/** The same of a case on which nothing was recorded. */
export function unrecordedJson({ number, status }: Case, published = true): object {
  return { number, event: null, status, published, deviations: [] };
}

/** Warnings of the archive: recorded, but for instance not published yet. Exit stays 0. */
export function tellWarnings(
  { print, words }: Call<object>,
  result: Pick<Recorded, 'published' | 'warnings'>,
): void {
  for (const warning of result.warnings) {
    const message = messageOf(words, warning);
    print.warn(message.what, message.why);
  }
  if (!result.published && result.warnings.length === 0) print.warn(words.general.notPublished);
}

/** When an event happened, in words: `Sel 24 Nov 2026 09.10 WIB`. */
export function momentWords({ words }: Pick<Call<object>, 'words'>, session: Session, at: string): string {
  return words.dates.short(
    parseMoment(at, session.zone) ?? momentAt(session.begun, session.zone),
    session.zone,
  );
}

/** The answer to a question that has a flag: asked in a terminal, else an error that names the flag. */
export async function answerOr<T>(
  call: Call<object>,
  given: T | undefined,
  missing: { what: string; flag: string; example: string },
  ask: (ask: NonNullable<Call<object>['context']['ask']>) => Promise<T>,
): Promise<T> {
  if (given !== undefined) return given;
  if (!call.context.ask) throw new UserError('answer-needed', missing, exitCodes.usage);
  return ask(call.context.ask);
}

/** `dikerjakan 3 menit`; null where the terminal did not see the work, or it took less than a minute. */
export function workedOn({ words }: Call<object>, { event }: Pick<Recorded, 'event'>): string | null {
  const [span] = event.spans ?? [];
  if (!span) return null;
  const minutes = wholeMinutes((Date.parse(span[1]) - Date.parse(span[0])) / 1000);
  return minutes < 1 ? null : words.general.atWork(words.dates.duration(minutes));
}
