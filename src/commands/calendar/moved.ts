// What a change of the calendar did to the limits of open cases.
import { type MovedLimit, movedLimits } from '../../desk/deadlines.ts';
import type { Session } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { dueWords } from '../show/deadlines.ts';

/** More than these are counted, not named. */
const named = 10;

/** Lines for people, and the same for scripts. */
export interface Moved {
  lines: string[];
  json: Record<string, unknown>[];
}

/** Compares the limits by the calendar of `session` with those by the calendar as it is now in the archive. */
export function tellMoved({ words }: Pick<Call<object>, 'words'>, session: Session): Moved {
  const moved = movedLimits(session);
  const say = words.deadlines.moved;
  const due = (limit: MovedLimit['is']) => dueWords(words, session, limit) ?? say.unknown;
  const cases = new Set(moved.map(({ number }) => number)).size;
  const lines = moved
    .slice(0, named)
    .map(({ number, was, is, basis }) =>
      say.line({ number, was: due(was), is: due(is), basis: cleanLine(basis) }),
    );
  const rest = cases - new Set(moved.slice(0, named).map(({ number }) => number)).size;
  return {
    lines:
      moved.length === 0
        ? []
        : [
            say.title(cases),
            ...lines.map((line) => `  ${line}`),
            ...(rest > 0 ? [`  ${say.more(rest)}`] : []),
          ],
    json: moved.map(({ number, deadline, was, is }) => ({ number, deadline, was: was.day, is: is.day })),
  };
}
