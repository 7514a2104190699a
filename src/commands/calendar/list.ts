// sop calendar list: the working hours and days off of a year, each with its decree.
import { type CalendarYear, readCalendarYear } from '../../desk/calendar-year.ts';
import { openSession, today } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { DaySpan, HoursRule } from '../../procedure/calendar.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { padText } from '../../terminal/text.ts';
import { type Call, defineCommand } from '../command.ts';
import { periodWords } from '../office/recorded.ts';

export const calendarList = defineCommand({
  arguments: '',
  options: { year: 'value' },
  async run(call) {
    const { options, print, words } = call;
    const session = openSession(call.context, options);
    const day = today(session);
    const year = options.year === undefined ? Number(day.slice(0, 4)) : readYear(options.year);
    const shown = readCalendarYear(session.office.calendar, year, day);
    if (options.json) print.json({ zone: session.zone.name, ...yearJson(shown) });
    else {
      print.line(print.style.heading(words.office.calendar.title(year, session.zone.label)));
      printHours(call, shown);
      printDaysOff(call, shown);
      tellUnknown(call, shown);
    }
    return exitCodes.done;
  },
});

/** A year as typed. UserError `year-unreadable` (exit 2). */
export function readYear(typed: string): number {
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : 0;
  if (year >= 1945) return year;
  throw new UserError('year-unreadable', { typed }, exitCodes.usage);
}

function yearJson({ year, hours, hoursKnown, daysOff, daysOffKnown, unknownNext }: CalendarYear) {
  const rules = hours.map(({ from, to, week, decree, certain }) => {
    const byWeekday = Object.entries(week).map(([weekday, spans]) => [
      weekday,
      spans.map(([begin, end]) => [clock(begin, ':'), clock(end, ':')]),
    ]);
    return { from, to, week: Object.fromEntries(byWeekday), decree, certain };
  });
  return { year, hours: rules, hoursKnown, daysOff, daysOffKnown, unknownNext };
}

function printHours(call: Call<object>, { year, hours, hoursKnown }: CalendarYear): void {
  const { print, words } = call;
  const say = words.office.calendar;
  print.line(`\n${print.style.heading(say.hours)}`);
  for (const rule of hours) {
    print.line(
      `  ${words.vocabulary.sentence(periodWords(call, rule.from, rule.to))}${doubt(call, rule.certain)}`,
    );
    const days = sameDays(rule).map(({ first, last, spans }) => [
      say.weekdays(first, last),
      spanWords(call, spans),
    ]);
    const widest = Math.max(0, ...days.map(([name]) => (name as string).length));
    for (const [name, told] of days) print.line(`    ${padText(name as string, widest)}  ${told}`);
    print.wrapped(cleanLine(rule.decree), { indent: '    ', paint: print.style.dim });
  }
  if (!hoursKnown) print.line(`  ${print.style.look(print.style.signs.look)} ${say.noHours(year)}`);
}

/** Days of the week with the same hours, side by side: Senin–Kamis. */
function sameDays({ week }: HoursRule): { first: number; last: number; spans: DaySpan[] }[] {
  const groups: { first: number; last: number; spans: DaySpan[] }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
    const spans = week[weekday] ?? [];
    const last = groups.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.last = weekday;
    else groups.push({ first: weekday, last: weekday, spans });
  }
  return groups;
}

function spanWords({ words }: Call<object>, spans: DaySpan[]): string {
  const [first] = spans;
  const last = spans.at(-1);
  const say = words.office.calendar;
  if (!first || !last) return say.free;
  const breaks = spans
    .slice(1)
    .map(([begin], index) => `${clock((spans[index] as DaySpan)[1])}–${clock(begin)}`);
  const whole = `${clock(first[0])}–${clock(last[1])}`;
  return breaks.length > 0 ? `${whole}, ${say.breaks(breaks)}` : whole;
}

function printDaysOff(call: Call<object>, { year, daysOff }: CalendarYear): void {
  const { print, words } = call;
  const say = words.office.calendar;
  print.line(`\n${print.style.heading(say.daysOff)}`);
  if (daysOff.length === 0) {
    print.line(`  ${say.noDaysOff(year)}`);
    return;
  }
  const decrees = [...new Set(daysOff.map(({ decree }) => decree))];
  print.table({
    columns: [
      { head: '' },
      { head: '', flexible: true },
      { head: '' },
      { head: '', align: 'right' },
      { head: '' },
    ],
    rows: daysOff.map(({ day, name, kind, decree, certain }) => [
      words.dates.shorterDay(day),
      name,
      say.kinds[kind],
      decrees.length > 1 ? `[${decrees.indexOf(decree) + 1}]` : '',
      certain ? '' : { text: words.office.uncertain, paint: print.style.look },
    ]),
    indent: 2,
  });
  for (const [index, decree] of decrees.entries()) {
    const first = decrees.length > 1 ? `  [${index + 1}] ` : '  ';
    const indent = padText('', first.length);
    print.wrapped(cleanLine(decree), { indent, first, paint: print.style.dim });
  }
}

function tellUnknown({ print, words }: Call<object>, shown: CalendarYear): void {
  const say = words.office.calendar;
  const uncertain = [...shown.hours, ...shown.daysOff].filter(({ certain }) => !certain).length;
  const unknown = shown.daysOffKnown ? shown.unknownNext : shown.year;
  if (uncertain > 0 || unknown !== null) print.line();
  if (uncertain > 0) print.look(say.uncertainCount(uncertain));
  if (unknown !== null) print.look(say.yearUnknown(unknown), say.yearUnknownMore(unknown));
}

function doubt({ print, words }: Call<object>, certain: boolean): string {
  return certain ? '' : ` ${print.style.look(`(${words.office.uncertain})`)}`;
}

function clock(minutes: number, sign = '.'): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}${sign}${String(minutes % 60).padStart(2, '0')}`;
}
