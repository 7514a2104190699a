// The shipped calendar folded, and instants written as the office writes them.
import type { Calendar } from '../../src/procedure/calendar.ts';
import { applyRevision, type CalendarRevision } from '../../src/procedure/events/calendar-revised.ts';
import { shippedCalendar } from '../../src/procedure/shipped-calendar.ts';
import { type Instant, type Moment, parseMoment, zones } from '../../src/procedure/time.ts';

export const wib = zones['Asia/Jakarta'];

export function buildCalendar(
  revisions: readonly CalendarRevision[] = shippedCalendar,
  zone = wib,
): Calendar {
  const calendar: Calendar = { zone, hours: [], daysOff: new Map(), years: new Set() };
  for (const revision of revisions) applyRevision(calendar, revision);
  return calendar;
}

/** `2026-11-23 10.05` or `2026-11-23 10.05.30` in WIB. */
export function at(text: string): Instant {
  return moment(text).instant;
}

/** A moment of second precision, or of a day where no time is written. */
export function moment(text: string): Moment {
  const [day, time] = text.split(' ');
  const iso = time ? `${day}T${`${time}.00`.slice(0, 8).replaceAll('.', ':')}+07:00` : text;
  const parsed = parseMoment(iso, wib);
  if (!parsed) throw new Error(`not a moment: ${text}`);
  return parsed;
}
