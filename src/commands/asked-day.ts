// A day from its flag or argument, past or coming; asked for in a terminal.
import type { Session } from '../desk/session.ts';
import { parseDay, readTypedDay } from '../desk/typed-day.ts';
import type { Day } from '../procedure/time.ts';
import type { Call } from './command.ts';
import { answerOr } from './recording.ts';

interface AskedDay {
  what: string;
  flag: string;
  question: string;
  /** A day for the error that names the flag. */
  example?: Day;
}

/** UserErrors (exit 2): `answer-needed` without a terminal, `day-unreadable`. */
export async function askDay(
  call: Call<object>,
  session: Session,
  given: string | undefined,
  { what, flag, question, example = '2027-01-01' }: AskedDay,
): Promise<Day> {
  const missing = { what, flag, example: `${flag} ${example}` };
  const again = call.words.office.calendar.askDayAgain;
  const typed = await answerOr(call, given, missing, (ask) =>
    ask.text({
      message: question,
      check: (answer) => (readTypedDay(answer, session.begun, session.zone) === null ? again : null),
    }),
  );
  return parseDay(typed, flag, session.begun, session.zone);
}
