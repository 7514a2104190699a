// sop calendar import: the days off of a year from a table or an iCalendar file, shown before they are recorded.
import {
  type CalendarPlan,
  type HolidayFault,
  importCalendar,
  planCalendar,
} from '../../desk/calendar-import.ts';
import { type ExitCode, exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Cell } from '../../terminal/table.ts';
import { type Call, defineCommand } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { readYear } from './list.ts';
import { tellMoved } from './moved.ts';
import { askDecree } from './set.ts';

/** Of many days this many are named in one line. */
const namedAtMost = 20;

export const calendarImport = defineCommand({
  arguments: '<file>',
  options: { year: 'value', decree: 'value', yes: 'flag', 'clock-ok': 'flag' },
  async run(call) {
    const { args, options, words } = call;
    const [file = ''] = args;
    const say = words.office.calendar.import;
    const year = options.year === undefined ? null : readYear(options.year);
    const session = await openRecording(call);
    const name = (fault: HolidayFault) =>
      say.fault(fault.row, fault.code, cleanLine(fault.typed).slice(0, 60));
    const plan = await planCalendar(session, file, year, name);
    if (!options.json) tellPlan(call, file, plan);
    if (plan.idle) return tellIdle(call, plan);
    const decree = await askDecree(call);
    const missing = { what: say.yes, flag: '--yes', example: '--yes' };
    const yes = await answerOr(call, options.yes || undefined, missing, (ask) =>
      ask.confirm({ message: say.ask(plan.year), initial: !plan.few }),
    );
    if (!yes) {
      call.print.look(say.notRecorded);
      return exitCodes.done;
    }
    const result = await importCalendar(session, plan, decree, options.clockOk === true);
    const moved = tellMoved(call, session);
    tellOffice(call, result, {
      sentence: say.recorded(plan.year, plan.add.length, plan.change.length, plan.remove.length),
      more: moved.lines,
      next: `sop calendar list --year ${plan.year}`,
      fields: { ...planJson(plan), moved: moved.json },
    });
    return exitCodes.done;
  },
});

function tellPlan(call: Call<object>, file: string, plan: CalendarPlan): void {
  const { print, words } = call;
  const { style } = print;
  const say = words.office.calendar.import;
  const { kinds } = words.office.calendar;
  const row = (sign: Cell, { day, name, kind }: CalendarPlan['add'][number]): [string, Cell[]] => [
    day,
    [sign, words.dates.shortDay(day), name, kinds[kind]],
  ];
  const rows = [
    ...plan.add.map((one) => row({ text: '+', paint: style.good }, one)),
    ...plan.change.map(({ is }) => row({ text: '~', paint: style.look }, is)),
    ...plan.remove.map((one) => row({ text: '-', paint: style.bad }, one)),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  print.line(style.heading(say.title(plan.year, cleanLine(file))));
  print.table({
    columns: [{ head: '', gap: 1 }, { head: '' }, { head: '', flexible: true }, { head: '' }],
    rows: rows.map(([, cells]) => cells),
    indent: 2,
  });
  for (const { was, is } of plan.change) {
    const before = wasWords(call, was, is);
    if (before !== '')
      print.wrapped(`${words.dates.shorterDay(is.day)} ${before}`, { indent: '    ', first: '  ' });
  }
  print.line(say.legend(plan.add.length, plan.change.length, plan.remove.length, plan.same));
  const observances = dayWords(call, plan.observances);
  if (observances.length > 0)
    print.look(say.observances(observances.slice(0, namedAtMost), observances.length));
  if (plan.outside > 0) print.look(say.outside(plan.outside, plan.year));
  const uncertain = [...plan.add, ...plan.change.map(({ is }) => is)].filter(({ certain }) => !certain);
  if (uncertain.length > 0)
    print.look(say.uncertain(uncertain.map(({ day }) => words.dates.shorterDay(day)).sort()));
  const assumed = dayWords(call, plan.assumed);
  if (assumed.length > 0) print.look(say.assumed(assumed.slice(0, namedAtMost), assumed.length));
  if (plan.few) print.look(say.few(plan.year, plan.days));
}

/** What a day off was called and was, where that is another now. */
function wasWords(
  { words }: Call<object>,
  was: CalendarPlan['change'][number]['was'],
  is: CalendarPlan['change'][number]['is'],
): string {
  const { import: say, kinds } = words.office.calendar;
  const name = was.name === is.name ? null : cleanLine(was.name);
  const kind = was.kind === is.kind ? null : kinds[was.kind];
  return name === null && kind === null ? '' : say.was(name, kind);
}

/** `Sen 8 Feb – Sel 9 Mar Bulan Ramadan`, once however many days it has. */
function dayWords({ words }: Call<object>, observances: CalendarPlan['observances']): string[] {
  const spans = new Map<number, CalendarPlan['observances']>();
  for (const one of observances) spans.set(one.row, [...(spans.get(one.row) ?? []), one]);
  const day = (one: CalendarPlan['observances'][number] | undefined) =>
    words.dates.shorterDay(one?.day ?? '');
  return [...spans.values()].map((list) => {
    const [first] = list;
    const days = list.length > 1 ? `${day(first)} – ${day(list.at(-1))}` : day(first);
    return `${days} ${cleanLine(first?.name ?? '')}`;
  });
}

function tellIdle({ options, print, words }: Call<object>, plan: CalendarPlan): ExitCode {
  if (options.json) print.json({ ...planJson(plan), events: [], published: true, moved: [] });
  else print.look(words.office.calendar.import.idle(plan.year));
  return exitCodes.done;
}

function planJson({
  year,
  add,
  change,
  remove,
  same,
  observances,
  assumed,
  outside,
}: CalendarPlan): Record<string, unknown> {
  return {
    year,
    added: add,
    changed: change.map(({ was, is }) => ({ was, is })),
    removed: remove,
    same,
    observances: observances.map(({ row, day, name }) => ({ row, day, name })),
    assumed: assumed.map(({ row, day, name }) => ({ row, day, name })),
    otherYears: outside,
  };
}
