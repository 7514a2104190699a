// sop officer leave: someone leaves the office, or a role, and others are waited for.
import { doubtsOfLeaving } from '../../desk/appointment-doubts.ts';
import { casesWaitingFor, followers, type Leaving, leaveOffice, rolesEnding } from '../../desk/leaving.ts';
import { nameOf, officerTyped, refreshSession, type Session } from '../../desk/session.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { exitCodes } from '../../errors.ts';
import { addDays } from '../../procedure/time.ts';
import { type Role, roles } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { askDay } from '../asked-day.ts';
import { type Call, defineCommand } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { tellDoubts } from './doubts.ts';

interface Options {
  lastDay?: string;
  role?: string[];
  successor?: string;
  clockOk?: boolean;
}

export const officerLeave = defineCommand({
  arguments: '[name...]',
  options: { 'last-day': 'value', role: 'values', successor: 'value', 'clock-ok': 'flag' },
  async run(call) {
    const { options, words } = call;
    const say = words.office.officers;
    const session = await openRecording(call);
    const leaving = await readLeaving(call, session);
    const waiting = casesWaitingFor(session, leaving.officer);
    const ending = rolesEnding(session.office, leaving);
    const result = await leaveOffice(session, leaving, options.clockOk === true);
    const now = refreshSession(session);
    const { officer, lastDay, successor } = leaving;
    const next = addDays(lastDay, 1);
    const doubts = doubtsOfLeaving(now, officer, ending, next);
    const named = (id: string) => cleanLine(nameOf(session, id));
    tellOffice(call, result, {
      sentence: say.left({
        name: named(officer),
        lastDay: words.dates.shortDay(lastDay),
        roles: leaving.roles,
      }),
      more: [
        ...(successor === null ? [] : [say.successor(named(successor))]),
        ...(waiting.length > 0
          ? [
              say.openCases({
                numbers: waiting,
                day: words.dates.shortDay(next),
                waitsFor: waitedFor(call, now, leaving, ending),
              }),
            ]
          : []),
      ],
      next: 'sop officer list',
      fields: { officer, lastDay, roles: ending, open: waiting, doubts },
    });
    tellDoubts(call, now, doubts);
    return exitCodes.done;
  },
});

async function readLeaving(call: Call<Options>, session: Session): Promise<Leaving> {
  const { args, options, words } = call;
  const say = words.office.officers;
  const example = 'sop officer leave "Dewi Lestari" --last-day 2026-12-31';
  const typed = await answerOr(
    call,
    args.join(' ').trim() || undefined,
    { what: say.name, flag: 'NAMA', example },
    (ask) => ask.text({ message: say.askLeaver }),
  );
  const officer = officerTyped(session, typed);
  const asked = { what: say.lastDay, flag: '--last-day', question: say.askLastDay, example: '2026-12-31' };
  return {
    officer,
    lastDay: await askDay(call, session, options.lastDay, asked),
    roles: readRoles(options.role),
    successor: options.successor === undefined ? null : officerTyped(session, options.successor),
  };
}

function readRoles(typed: string[] | undefined): Role[] | null {
  for (const role of typed ?? []) parseChoice(role, '--role', roles);
  return typed ? roles.filter((role) => typed.includes(role)) : null;
}

/** Who takes over, who alone acts in the role, or the role. */
function waitedFor(
  { words }: Call<object>,
  session: Session,
  leaving: Leaving,
  ending: readonly Role[],
): string {
  const names = followers(session.office, leaving, ending).map(({ role, officer }) =>
    officer === null ? words.vocabulary.roles[role] : cleanLine(nameOf(session, officer)),
  );
  return words.vocabulary.or([...new Set(names)]);
}
