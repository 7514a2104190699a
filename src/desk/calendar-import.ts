// The days off of a year from a file, compared with the calendar: what would come, change and go.
import { exitCodes, UserError } from '../errors.ts';
import type { Holiday, HolidayFault } from '../intake/holidays/holiday.ts';
import { readHolidays } from '../intake/holidays/read.ts';
import type { Calendar, DayOff } from '../procedure/calendar.ts';
import type { CalendarRevision } from '../procedure/events/calendar-revised.ts';
import type { AppendResult } from './archive.ts';
import { revise } from './calendar-change.ts';
import type { Session } from './session.ts';

export type { HolidayFault };

/** A year has some sixteen holidays and several days of shared leave; fewer than these are a part of it. */
const fewestDaysOff = 10;

type NewDayOff = CalendarRevision['daysOff'][number];

export interface CalendarPlan {
  year: number;
  add: NewDayOff[];
  change: { was: DayOff; is: NewDayOff }[];
  remove: DayOff[];
  same: number;
  /** Named, and no days off. */
  observances: Holiday[];
  /** Days off of which the file does not say the kind: they are taken as holidays. */
  assumed: Holiday[];
  /** Days off that the year then has, and whether that is fewer than any year has had. */
  days: number;
  few: boolean;
  /** Rows of other years, left out. */
  outside: number;
  /** Nothing would change, and the year is complete already. */
  idle: boolean;
}

/**
 * Reads a file for a year; without one, that of its rows. UserErrors (exit 2): those of `readHolidays`, `calendar-rows` where
 * rows cannot be read (a year in part would reckon wrongly), `calendar-years` and `calendar-empty`. `nameFault` words a row.
 */
export async function planCalendar(
  session: Session,
  file: string,
  asked: number | null,
  nameFault: (fault: HolidayFault) => string,
): Promise<CalendarPlan> {
  const from = { cwd: session.context.cwd, zone: session.zone };
  const { holidays, faults } = await readHolidays(file, from, asked);
  if (faults.length > 0) {
    const named = faults.slice(0, 10).map(nameFault);
    const more = faults.length - named.length;
    throw new UserError('calendar-rows', { file, faults: named, more }, exitCodes.usage);
  }
  const off = holidays.filter(({ kind }) => kind !== 'observance');
  const years = [...new Set(off.map(({ day }) => Number(day.slice(0, 4))))].sort((one, other) => one - other);
  if (asked === null && years.length > 1)
    throw new UserError('calendar-years', { file, years }, exitCodes.usage);
  const year = asked ?? years[0];
  const ofYear = off.filter(({ day }) => Number(day.slice(0, 4)) === year);
  if (year === undefined || ofYear.length === 0) {
    throw new UserError('calendar-empty', { file, year: asked }, exitCodes.usage);
  }
  const { calendar } = session.office;
  const observances = holidays.filter(({ kind, day }) => kind === 'observance' && day.startsWith(`${year}-`));
  const outside = off.length - ofYear.length;
  const list = onePerDay(ofYear);
  const assumed = ofYear.filter((one) => one.assumed);
  const few = list.length < fewestDaysOff;
  return { ...compare(calendar, year, list), observances, assumed, days: list.length, few, outside };
}

/** Records what a plan says, as one revision by its decree. UserErrors are those of `recordOffice`. */
export function importCalendar(
  session: Session,
  { year, add, change, remove }: CalendarPlan,
  decree: string,
  clockOk: boolean,
): Promise<AppendResult> {
  const daysOff = [...add, ...change.map(({ is }) => is)].sort((one, other) =>
    one.day < other.day ? -1 : 1,
  );
  const removed = remove.map(({ day }) => day);
  return revise(session, { validFrom: `${year}-01-01`, decree, daysOff, removed, years: [year] }, clockOk);
}

/** Two on one day: a holiday precedes shared leave, and two of a kind share the day by both names. */
function onePerDay(list: readonly Holiday[]): NewDayOff[] {
  const days = new Map<string, NewDayOff>();
  for (const { day, name, kind, certain } of list) {
    const one: NewDayOff = { day, name, kind: kind as NewDayOff['kind'], certain };
    const other = days.get(day);
    if (!other || (other.kind !== one.kind && one.kind === 'holiday')) days.set(day, one);
    else if (other.kind === one.kind && !other.name.split(' / ').includes(name)) {
      days.set(day, { ...other, name: `${other.name} / ${name}`, certain: other.certain && certain });
    }
  }
  return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

function compare(
  calendar: Calendar,
  year: number,
  list: readonly NewDayOff[],
): Pick<CalendarPlan, 'year' | 'add' | 'change' | 'remove' | 'same' | 'idle'> {
  const named = new Set(list.map(({ day }) => day));
  const known = [...calendar.daysOff.values()].filter(({ day }) => day.startsWith(`${year}-`));
  const add = list.filter(({ day }) => !calendar.daysOff.has(day));
  const change = list.flatMap((is) => {
    const was = calendar.daysOff.get(is.day);
    return was && (was.kind !== is.kind || was.certain !== is.certain || was.name !== is.name)
      ? [{ was, is }]
      : [];
  });
  const remove = known
    .filter(({ day }) => !named.has(day))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  const same = list.length - add.length - change.length;
  const idle = calendar.years.has(year) && add.length + change.length + remove.length === 0;
  return { year, add, change, remove, same, idle };
}
