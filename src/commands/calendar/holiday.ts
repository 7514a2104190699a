// sop calendar holiday: a day off more, or one less, by a decree.
import { changeHolidays } from '../../desk/calendar-change.ts';
import type { Session } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { askDay } from '../asked-day.ts';
import { type Call, defineCommand } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { checkText, refuseBlank } from '../texts.ts';
import { readYear } from './list.ts';
import { tellMoved } from './moved.ts';
import { askDecree } from './set.ts';

interface Options {
  decree?: string;
  leave?: boolean;
  uncertain?: boolean;
  remove?: boolean;
  year?: string;
  clockOk?: boolean;
}

export const calendarHoliday = defineCommand({
  arguments: '[date] [name...]',
  options: {
    decree: 'value',
    leave: 'flag',
    uncertain: 'flag',
    remove: 'flag',
    year: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { args, options } = call;
    const completeYear = options.year === undefined ? null : readYear(options.year);
    const session = await openRecording(call);
    if (args.length === 0 && completeYear !== null) await complete(call, session, completeYear);
    else if (options.remove) await remove(call, session, completeYear);
    else await add(call, session, completeYear);
    return exitCodes.done;
  },
});

async function complete(call: Call<Options>, session: Session, year: number): Promise<void> {
  const decree = await askDecree(call);
  const change = { add: null, remove: null, decree, completeYear: year };
  const result = await changeHolidays(session, change, call.options.clockOk === true);
  tell(call, session, result, call.words.office.calendar.yearComplete(year), [], year);
}

async function remove(call: Call<Options>, session: Session, completeYear: number | null): Promise<void> {
  const { options, words } = call;
  const day = await readDay(call, session);
  const name = session.office.calendar.daysOff.get(day)?.name ?? '';
  const decree = name === '' ? (options.decree ?? '-') : await askDecree(call);
  const change = { add: null, remove: day, decree, completeYear };
  const result = await changeHolidays(session, change, options.clockOk === true);
  const told = { day: words.dates.shortDay(day), name: cleanLine(name) };
  const year = completeYear ?? Number(day.slice(0, 4));
  tell(call, session, result, words.office.calendar.holidayRemoved(told), [], year);
}

async function add(call: Call<Options>, session: Session, completeYear: number | null): Promise<void> {
  const { args, options, words } = call;
  const say = words.office.calendar;
  const day = await readDay(call, session);
  const missing = {
    what: say.holidayName,
    flag: 'NAMA',
    example: `sop calendar holiday ${day} "Tahun Baru Masehi" --decree "…"`,
  };
  const typed = await answerOr(call, args.slice(1).join(' ').trim() || undefined, missing, (ask) =>
    ask.text({
      message: say.askHolidayName,
      check: refuseBlank(call),
    }),
  );
  const name = checkText(typed.trim(), say.holidayName);
  const decree = await askDecree(call);
  const kind = options.leave ? ('shared-leave' as const) : ('holiday' as const);
  const before = session.office.calendar.daysOff.get(day);
  const dayOff = { day, name, kind, certain: !options.uncertain };
  const change = { add: dayOff, remove: null, decree, completeYear };
  const result = await changeHolidays(session, change, options.clockOk === true);
  const told = { day: words.dates.shortDay(day), name: cleanLine(name), kind: say.kinds[kind] };
  const more = [
    ...(before ? [say.holidayReplaces(cleanLine(`${before.name} (${say.kinds[before.kind]})`))] : []),
    ...(completeYear === null ? [] : [say.yearComplete(completeYear)]),
  ];
  tell(call, session, result, say.holidaySet(told), more, completeYear ?? Number(day.slice(0, 4)));
}

function readDay(call: Call<Options>, session: Session): Promise<string> {
  const { holiday, askHoliday } = call.words.office.calendar;
  return askDay(call, session, call.args[0], { what: holiday, flag: 'TANGGAL', question: askHoliday });
}

function tell(
  call: Call<Options>,
  session: Session,
  result: Awaited<ReturnType<typeof changeHolidays>>,
  sentence: string,
  more: string[],
  year: number,
): void {
  const moved = tellMoved(call, session);
  tellOffice(call, result, {
    sentence,
    more: [...more, ...moved.lines],
    next: `sop calendar list --year ${year}`,
    fields: { moved: moved.json },
  });
}
