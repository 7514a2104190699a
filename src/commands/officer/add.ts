// sop officer add: someone comes to work in the office, or may type on this PC.
import {
  type Appointing,
  appointOfficer,
  enrolHere,
  officersElsewhere,
  typists,
} from '../../desk/officers.ts';
import { splitTitle } from '../../desk/people.ts';
import { nameOf, officerTyped, type Session } from '../../desk/session.ts';
import { parseDay } from '../../desk/typed-day.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { type Role, roles } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { type Call, defineCommand } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { checkText, refuseBlank } from '../texts.ts';

interface Options {
  here?: boolean;
  role?: string[];
  title?: string;
  nip?: string;
  since?: string;
  until?: string;
  clockOk?: boolean;
}

export const officerAdd = defineCommand({
  arguments: '[name...]',
  options: {
    here: 'flag',
    role: 'values',
    title: 'value',
    nip: 'value',
    since: 'value',
    until: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const session = await openRecording(call);
    if (call.options.here && call.options.role === undefined) await enrol(call, session);
    else await appoint(call, session);
    return exitCodes.done;
  },
});

async function enrol(call: Call<Options>, session: Session): Promise<void> {
  const { args, options, print, words } = call;
  const say = words.office.officers;
  const missing = { what: say.name, flag: '--here', example: '--here kasubag' };
  const choices = officersElsewhere(session).map(({ id, name, title }) => ({
    value: id,
    name: cleanLine(title ? `${name}, ${title}` : name),
  }));
  const given = args.join(' ').trim() || (choices.length === 0 ? session.officer.id : undefined);
  const typed = await answerOr(call, given, missing, (ask) =>
    ask.choose<string>({ message: say.askHere, choices }),
  );
  const id = officerTyped(session, typed);
  const name = cleanLine(nameOf(session, id));
  if (typists(session).includes(id)) {
    if (options.json) print.json({ officer: id, events: [], published: true });
    else print.look(say.alreadyHere(name));
    return;
  }
  const result = await enrolHere(session, id, options.clockOk === true);
  tellOffice(call, result, {
    sentence: say.enrolled(name),
    more: [say.asWhom(id)],
    fields: { officer: id },
  });
}

async function appoint(call: Call<Options>, session: Session): Promise<void> {
  const { options, words } = call;
  const say = words.office.officers;
  const appointing = await readAppointing(call, session);
  const here = options.here === true;
  const result = await appointOfficer(session, appointing, here, options.clockOk === true);
  const name = cleanLine(appointing.name);
  const held = words.vocabulary.and(appointing.roles.map((role) => words.vocabulary.roles[role]));
  tellOffice(call, result, {
    sentence: say.added({ id: result.id, name, roles: held }),
    more: here ? [say.enrolled(name), say.asWhom(result.id)] : [],
    fields: { officer: result.id },
  });
}

/** An id that is typed for the name means an officer who is there: name, title and NIP are carried over. */
async function readAppointing(call: Call<Options>, session: Session): Promise<Appointing> {
  const { args, options, words } = call;
  const say = words.office.officers;
  const missing = { what: say.name, flag: 'NAMA', example: 'sop officer add "Rina Astuti" --role pelaksana' };
  const typed = await answerOr(call, args.join(' ').trim() || undefined, missing, (ask) =>
    ask.text({
      message: say.askName,
      check: refuseBlank(call),
    }),
  );
  const officer = session.people.get(typed.trim()) ?? null;
  const split = splitTitle(typed);
  const held = await readRoles(call);
  const askTitle = officer === null && split.title === null && args.length === 0 && call.context.ask;
  const known = officer?.title ?? split.title ?? '';
  const title = options.title ?? (askTitle ? await askTitle.text({ message: say.askTitle }) : known);
  const day = (flag: string, value: string | undefined) =>
    value === undefined ? null : parseDay(value, flag, session.begun, session.zone);
  const from = day('--since', options.since);
  const to = day('--until', options.until);
  if (from !== null && to !== null && to < from) {
    throw new UserError('period-reversed', { since: from, until: to }, exitCodes.usage);
  }
  return {
    officer,
    name: officer?.name ?? checkText(split.title === null ? typed.trim() : split.name, say.name),
    title: title.trim(),
    nip: options.nip?.trim() || officer?.nip || null,
    roles: held,
    from,
    to,
  };
}

async function readRoles(call: Call<Options>): Promise<Role[]> {
  const { options, words } = call;
  const say = words.office.officers;
  const missing = { what: say.role, flag: '--role', example: '--role pelaksana' };
  const typed = await answerOr(call, options.role, missing, async (ask) => {
    const choices = roles.map((role) => ({ value: role, name: words.vocabulary.roles[role] }));
    return [await ask.choose<string>({ message: say.askRole, choices, initial: 'pelaksana' })];
  });
  const unknown = typed.find((role) => !roles.includes(role as Role));
  if (unknown !== undefined) {
    throw new UserError(
      'value-unknown',
      { flag: '--role', typed: unknown, allowed: [...roles] },
      exitCodes.usage,
    );
  }
  return [...new Set(typed as Role[])];
}
