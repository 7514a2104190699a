// What the calendar says of one year: the hours that hold in it, its days off, and what it does not know.
import type { Calendar, DayOff, HoursRule } from '../procedure/calendar.ts';
import { addDays, type Day } from '../procedure/time.ts';
import { dayHours } from '../procedure/working-time.ts';

export interface CalendarYear {
  year: number;
  /** Rules that hold on at least one day, in the order in which they first do. */
  hours: HoursRule[];
  /** False where a day of the year has no rule. */
  hoursKnown: boolean;
  daysOff: DayOff[];
  /** Whether a decree names all days off of the year. */
  daysOffKnown: boolean;
  /** The next year, where its days off should be known by now and are not. */
  unknownNext: number | null;
}

/** Reads a year of the calendar; `today` tells whether the next year's decree may be expected: from October on. */
export function readCalendarYear(calendar: Calendar, year: number, today: Day): CalendarYear {
  const withoutDaysOff = { ...calendar, daysOff: new Map() };
  const hours = new Set<HoursRule>();
  let hoursKnown = true;
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const holding = dayHours(day, withoutDaysOff);
    if ('rule' in holding) hours.add(holding.rule);
    else hoursKnown = false;
  }
  const daysOff = [...calendar.daysOff.values()].filter(({ day }) => day.startsWith(`${year}-`));
  const [thisYear, month] = today.split('-').map(Number) as [number, number];
  const nextExpected = year === thisYear && month >= 10 && !calendar.years.has(year + 1);
  return {
    year,
    hours: [...hours],
    hoursKnown,
    daysOff: daysOff.sort((a, b) => (a.day < b.day ? -1 : 1)),
    daysOffKnown: calendar.years.has(year),
    unknownNext: nextExpected ? year + 1 : null,
  };
}
