// sop calendar set: working hours from a day on, or for a period such as Ramadan, by a decree.
import { setHours } from '../../desk/calendar-change.ts';
import { parseDay } from '../../desk/typed-day.ts';
import { hoursOf, parseWeek, type TypedHours, weekdaysOf } from '../../desk/typed-week.ts';
import { exitCodes } from '../../errors.ts';
import { askDay } from '../asked-day.ts';
import { type Call, defineCommand } from '../command.ts';
import { periodWords, tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { checkText, refuseBlank } from '../texts.ts';
import { tellMoved } from './moved.ts';

interface Options {
  since?: string;
  until?: string;
  decree?: string;
  uncertain?: boolean;
  clockOk?: boolean;
}

export const calendarSet = defineCommand({
  arguments: '',
  options: {
    since: 'value',
    until: 'value',
    decree: 'value',
    uncertain: 'flag',
    day: 'values',
    hours: 'values',
    break: 'values',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { options, repeated, words } = call;
    const say = words.office.calendar;
    // What was typed is checked before anything is asked.
    const typed = repeated.length > 0 ? parseWeek(repeated) : null;
    const session = await openRecording(call);
    const from = await askDay(call, session, options.since, {
      what: say.sinceName,
      flag: '--since',
      question: say.askSince,
    });
    const to =
      options.until === undefined ? null : parseDay(options.until, '--until', session.begun, session.zone);
    const week = typed ?? parseWeek(await askWeek(call));
    const decree = await askDecree(call);
    const change = { from, to, week, decree, certain: !options.uncertain };
    const result = await setHours(session, change, options.clockOk === true);
    const moved = tellMoved(call, session);
    tellOffice(call, result, {
      sentence: say.hoursSet(periodWords(call, from, to)),
      more: moved.lines,
      fields: { moved: moved.json },
      next: `sop calendar list --year ${from.slice(0, 4)}`,
    });
    return exitCodes.done;
  },
});

/** The decree that says so: nothing comes into the calendar without one. */
export async function askDecree(call: Call<Pick<Options, 'decree'>>): Promise<string> {
  const { options, words } = call;
  const say = words.office.calendar;
  const missing = { what: say.decree, flag: '--decree', example: '--decree "SE Wali Kota Malang Nomor …"' };
  const typed = await answerOr(call, options.decree?.trim() || undefined, missing, (ask) =>
    ask.text({
      message: say.askDecree,
      check: refuseBlank(call),
    }),
  );
  return checkText(typed.trim(), say.decree);
}

/** Group after group: days, hours, breaks; an empty answer for the days ends it. */
async function askWeek(call: Call<Options>): Promise<TypedHours> {
  const { words } = call;
  const say = words.office.calendar;
  const { errors } = words;
  const missing = { what: say.days, flag: '--day', example: '--day senin-kamis --hours 07.30-16.00' };
  return answerOr<TypedHours>(call, undefined, missing, async (ask) => {
    const typed: TypedHours = [];
    for (;;) {
      const first = typed.length === 0;
      const day = await ask.text({
        message: say.askDays(first),
        check: (answer) =>
          (answer.trim() === '' && !first) || weekdaysOf(answer.trim())
            ? null
            : (errors['weekday-unknown']({ typed: answer }).why?.[0] ?? ''),
      });
      if (day.trim() === '') return typed;
      const again = (answer: string, flag: string) =>
        hoursOf(answer) ? null : (errors['hours-unreadable']({ flag, typed: answer }).why?.[0] ?? '');
      const hours = await ask.text({ message: say.askHours, check: (answer) => again(answer, '--hours') });
      const rest = await ask.text({
        message: say.askBreak,
        check: (answer) => (answer.trim() === '' ? null : again(answer, '--break')),
      });
      typed.push({ name: 'day', value: day.trim() }, { name: 'hours', value: hours });
      if (rest.trim() !== '') typed.push({ name: 'break', value: rest });
    }
  });
}
