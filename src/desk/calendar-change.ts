// Changes the office's calendar by a decree: working hours from a day on, a day off more or less.
import { exitCodes, UserError } from '../errors.ts';
import type { CalendarRevision } from '../procedure/events/calendar-revised.ts';
import type { Day } from '../procedure/time.ts';
import type { AppendResult } from './archive.ts';
import { recordOffice } from './record-office.ts';
import type { Session } from './session.ts';
import type { Week } from './typed-week.ts';

export interface HoursChange {
  from: Day;
  /** Last day of a special period; null where it holds until a later rule. */
  to: Day | null;
  week: Week;
  decree: string;
  certain: boolean;
}

/** Records working hours. UserErrors: `period-reversed`, `no-working-day` (exit 2), and those of `recordOffice`. */
export function setHours(session: Session, change: HoursChange, clockOk: boolean): Promise<AppendResult> {
  const { from, to, week, decree, certain } = change;
  if (to !== null && to < from)
    throw new UserError('period-reversed', { since: from, until: to }, exitCodes.usage);
  const works = Object.values(week).some((spans) => spans.length > 0);
  if (to === null && !works) throw new UserError('no-working-day', {}, exitCodes.usage);
  return revise(session, { validFrom: from, decree, hours: [{ from, to, week, certain }] }, clockOk);
}

export interface HolidayChange {
  /** The day off that is added; null where only a year is said to be complete, or a day removed. */
  add: CalendarRevision['daysOff'][number] | null;
  remove: Day | null;
  decree: string;
  /** The year of which the calendar has every day off now. */
  completeYear: number | null;
}

/** Records a day off, or that a day is none any more. UserError `holiday-absent` (exit 2), and those of `recordOffice`. */
export function changeHolidays(
  session: Session,
  { add, remove, decree, completeYear }: HolidayChange,
  clockOk: boolean,
): Promise<AppendResult> {
  if (remove !== null && !session.office.calendar.daysOff.has(remove))
    throw new UserError('holiday-absent', { day: remove }, exitCodes.usage);
  const validFrom = add?.day ?? remove ?? `${completeYear}-01-01`;
  const revision = {
    validFrom,
    decree,
    daysOff: add ? [add] : [],
    removed: remove === null ? [] : [remove],
    ...(completeYear !== null && { years: [completeYear] }),
  };
  return revise(session, revision, clockOk);
}

/** Records one revision of the calendar. */
export function revise(
  session: Session,
  revision: Partial<CalendarRevision>,
  clockOk: boolean,
): Promise<AppendResult> {
  // When the decree was issued is not asked: the day from which it holds is what figures need.
  const fields = { issued: null, hours: [], daysOff: [], removed: [], ...revision };
  return recordOffice(session, () => [{ type: 'calendar-revised', fields }], clockOk);
}
