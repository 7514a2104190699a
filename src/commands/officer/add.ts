// sop officer add: someone comes to work in the office, or may type on this PC.
import { doubtsOfAppointing } from '../../desk/appointment-doubts.ts';
import {
  type Appointing,
  appointOfficer,
  enrolHere,
  officersElsewhere,
  typists,
} from '../../desk/officers.ts';
import { nameOf, officerTyped, refreshSession, type Session, today } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { type Call, defineCommand } from '../command.ts';
import { periodWords, tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { type AppointingOptions, readAppointing, readStandIn } from './appointing.ts';
import { tellDoubts } from './doubts.ts';

interface Options extends AppointingOptions {
  here?: boolean;
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
    plh: 'value',
    plt: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const session = await openRecording(call);
    const { here, role, plh, plt } = call.options;
    const standsIn = plh !== undefined || plt !== undefined;
    if (here && role === undefined && !standsIn) await enrol(call, session);
    else await appoint(call, session, standsIn ? await readStandIn(call, session) : null);
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

async function appoint(call: Call<Options>, session: Session, standIn: Appointing | null): Promise<void> {
  const { options, words } = call;
  const say = words.office.officers;
  const appointing = standIn ?? (await readAppointing(call, session));
  const here = options.here === true;
  const result = await appointOfficer(session, appointing, here, options.clockOk === true);
  const { id } = result;
  const { from, to } = appointing;
  const name = cleanLine(appointing.name);
  const held = words.vocabulary.and(appointing.roles.map((role) => words.vocabulary.roles[role]));
  const title = cleanLine(appointing.title);
  const period = periodWords(call, from, to);
  const sentence = appointing.standIn
    ? say.standsIn({ id, name, title, for: cleanLine(nameOf(session, appointing.standIn.for)), period })
    : say.added({ id, name, roles: held });
  const now = refreshSession(session);
  const doubts = doubtsOfAppointing(now.office, {
    roles: appointing.roles,
    from: from ?? today(session),
    to,
    standInFor: appointing.standIn?.for ?? null,
  });
  tellOffice(call, result, {
    sentence,
    more: [
      ...(appointing.officer ? [] : appointing.standIn ? [say.newOfficer(name)] : []),
      ...(appointing.officer && !appointing.standIn ? [say.titled(title || held, period)] : []),
      ...(here ? [say.enrolled(name), say.asWhom(id)] : []),
    ],
    fields: { officer: id, doubts },
  });
  tellDoubts(call, now, doubts);
}
