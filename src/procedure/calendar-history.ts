// The calendar as it was known at a time: of two reckonings of a past figure, the one that could be made then.
import type { Calendar } from './calendar.ts';
import { applyRevision } from './events/calendar-revised.ts';
import type { Office } from './office.ts';

/**
 * The calendar of what was recorded by a time, ISO 8601 with offset; what the archive was founded with counts as known
 * before it, for an older calendar there is not.
 */
export function calendarAsKnown(
  office: Pick<Office, 'zone' | 'calendar' | 'revisions'>,
  time: string,
): Calendar {
  const founded = office.revisions[0]?.recordedAt;
  const known = office.revisions.filter(
    ({ recordedAt }) => recordedAt === founded || Date.parse(recordedAt) <= Date.parse(time),
  );
  if (known.length === office.revisions.length) return office.calendar;
  const calendar: Calendar = { zone: office.zone, hours: [], daysOff: new Map(), years: new Set() };
  for (const { revision } of known) applyRevision(calendar, revision);
  return calendar;
}
