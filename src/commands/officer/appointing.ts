// What `sop officer add` is told of an appointment: who, as what, from when to when, for whom.
import type { Appointing } from '../../desk/officers.ts';
import { type Person, splitTitle, standingOf } from '../../desk/people.ts';
import { officerTyped, type Session, today } from '../../desk/session.ts';
import { standInTarget } from '../../desk/stand-ins.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { parseDay } from '../../desk/typed-day.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { addDays, type Day } from '../../procedure/time.ts';
import { type Role, roles } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { askDay } from '../asked-day.ts';
import type { Call } from '../command.ts';
import { answerOr } from '../recording.ts';
import { checkText, refuseBlank } from '../texts.ts';

export interface AppointingOptions {
  role?: string[];
  title?: string;
  nip?: string;
  since?: string;
  until?: string;
  plh?: string;
  plt?: string;
}

/** An id that is typed for the name means an officer who is there: name and NIP are carried over, and the title to the same role. */
export async function readAppointing(call: Call<AppointingOptions>, session: Session): Promise<Appointing> {
  const { options, words, args } = call;
  const say = words.office.officers;
  const typed = await readName(call, 'sop officer add "Rina Astuti" --role pelaksana');
  const officer = session.people.get(typed.trim()) ?? null;
  const split = splitTitle(typed);
  const held = await readRoles(call);
  // The title of another role is none for this one.
  const keeps = officer?.roles.some((role) => held.includes(role)) ?? false;
  const known = officer ? (keeps ? officer.title : null) : split.title;
  const askTitle = known === null && (officer !== null || args.length === 0) && call.context.ask;
  const title = options.title ?? (askTitle ? await askTitle.text({ message: say.askTitle }) : (known ?? ''));
  // Who is there already gets a further role, or another title, from today on.
  const from = readDay(session, '--since', options.since) ?? (officer ? today(session) : null);
  return {
    officer,
    name: officer?.name ?? checkText(split.title === null ? typed.trim() : split.name, say.name),
    title: title.trim(),
    nip: options.nip?.trim() || officer?.nip || null,
    roles: held,
    ...inOrder(from, readDay(session, '--until', options.until)),
    standIn: null,
  };
}

/** A Plh for who is away, or a Plt for a post that was left; the title is the other's, with Plh. or Plt. before it. */
export async function readStandIn(call: Call<AppointingOptions>, session: Session): Promise<Appointing> {
  const { options, words } = call;
  const { plh, plt } = options;
  if (plh !== undefined && plt !== undefined) {
    throw new UserError('options-together', { first: '--plh', second: '--plt' }, exitCodes.usage);
  }
  const as = plh !== undefined ? 'plh' : 'plt';
  const typed = await readName(call, `sop officer add "Dewi Lestari" --${as} kabag`);
  const from = readDay(session, '--since', options.since) ?? today(session);
  const to = await readLastDay(call, session, as === 'plh');
  const period = inOrder(from, to);
  const target = standInTarget(session, as, (plh ?? plt) as string, from);
  const officer = await readSubstitute(call, session, typed, from);
  const split = splitTitle(typed);
  const { for: other } = target.standIn;
  const held = narrowed(options.role, target.roles);
  const post = standingOf(session, other, held, as === 'plh' ? from : lastDayOf(session, other, held))?.title;
  const title = post || words.vocabulary.roles[held[0] ?? 'kabag'];
  return {
    officer,
    name: officer?.name ?? checkText(split.name, words.office.officers.name),
    title: options.title?.trim() || words.office.officers.standInTitle(as, title),
    nip: options.nip?.trim() || officer?.nip || null,
    roles: held,
    ...period,
    standIn: target.standIn,
  };
}

function readName(call: Call<AppointingOptions>, example: string): Promise<string> {
  const say = call.words.office.officers;
  return answerOr(
    call,
    call.args.join(' ').trim() || undefined,
    { what: say.name, flag: 'NAMA', example },
    (ask) => ask.text({ message: say.askName, check: refuseBlank(call) }),
  );
}

/** Who stands in: an officer who is there, or a new one whom a NIP or a yes makes plain. */
async function readSubstitute(
  call: Call<AppointingOptions>,
  session: Session,
  typed: string,
  day: Day,
): Promise<Person | null> {
  try {
    return session.people.get(officerTyped(session, typed.trim(), day)) ?? null;
  } catch (failure) {
    if (!(failure instanceof UserError) || failure.code !== 'officer-unknown') throw failure;
    const { ask } = call.context;
    const message = call.words.office.officers.askNew(cleanLine(typed.trim()));
    const isNew = call.options.nip !== undefined || (ask && (await ask.confirm({ message, initial: false })));
    if (isNew) return null;
    throw new UserError('stand-in-unknown', { typed: typed.trim() }, exitCodes.usage);
  }
}

/** A Plh ends on a day that is asked for; a Plt may last until someone is appointed. */
async function readLastDay(
  call: Call<AppointingOptions>,
  session: Session,
  needed: boolean,
): Promise<Day | null> {
  const { until: what, askUntil: question } = call.words.office.officers;
  if (!needed) return readDay(session, '--until', call.options.until);
  const example = addDays(today(session), 4);
  return askDay(call, session, call.options.until, { what, flag: '--until', question, example });
}

function readDay(session: Session, flag: string, typed: string | undefined): Day | null {
  return typed === undefined ? null : parseDay(typed, flag, session.begun, session.zone);
}

function inOrder(from: Day | null, to: Day | null): { from: Day | null; to: Day | null } {
  if (from !== null && to !== null && to < from) {
    throw new UserError('period-reversed', { since: from, until: to }, exitCodes.usage);
  }
  return { from, to };
}

function narrowed(typed: string[] | undefined, allowed: Role[]): Role[] {
  const other = typed?.find((role) => !allowed.includes(role as Role));
  if (other !== undefined) throw new UserError('stand-in-roles', { typed: other, allowed }, exitCodes.usage);
  return typed ? allowed.filter((role) => typed.includes(role)) : allowed;
}

/** The last day on which an officer who left a post had it. */
function lastDayOf(session: Session, officer: string, held: readonly Role[]): Day {
  const past = (session.office.officers.get(officer)?.appointments ?? [])
    .filter(({ roles: had, standIn }) => standIn === null && had.some((role) => held.includes(role)))
    .flatMap(({ to }) => to ?? []);
  return past.sort().at(-1) ?? today(session);
}

async function readRoles(call: Call<AppointingOptions>): Promise<Role[]> {
  const { options, words } = call;
  const say = words.office.officers;
  const missing = { what: say.role, flag: '--role', example: '--role pelaksana' };
  const typed = await answerOr(call, options.role, missing, async (ask) => {
    const choices = roles.map((role) => ({ value: role, name: words.vocabulary.roles[role] }));
    return [await ask.choose<string>({ message: say.askRole, choices, initial: 'pelaksana' })];
  });
  return [...new Set(typed.map((role) => parseChoice(role, '--role', roles)))];
}
