// A decree about hours or days off comes into the calendar; what it changes is added, nothing is edited.
import * as z from 'zod/mini';
import type { Calendar, DayOff, DaySpan, HoursRule } from '../calendar.ts';
import type { OfficeEventRule } from '../event.ts';
import { day, shapeOf } from './shape.ts';

const decree = z.string().check(z.minLength(1));

/** Times of day as `07:30`; a span may end at `24:00`. */
const spans = z
  .array(z.tuple([timeOfDay(/^([01]\d|2[0-3]):[0-5]\d$/), timeOfDay(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)]))
  .check(z.refine(isAscending));

const week = z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), spans);

const hours = z.object({ from: day, to: z.nullable(day), week, certain: z.boolean() }).check(
  z.refine((rule) => rule.to === null || rule.from <= rule.to, { path: ['to'] }),
  // Only a bounded closure may have no hours at all: an open one would leave no working day for any deadline.
  z.refine((rule) => rule.to !== null || Object.values(rule.week).some((list) => list.length > 0), {
    path: ['week'],
  }),
);

const schema = z.object({
  validFrom: day,
  decree,
  issued: z.nullable(day),
  hours: z.array(hours),
  daysOff: z.array(
    z.object({
      day,
      name: z.string().check(z.minLength(1)),
      kind: z.enum(['holiday', 'shared-leave']),
      certain: z.boolean(),
    }),
  ),
  removed: z.array(day),
  years: z.optional(z.array(z.int().check(z.minimum(1900), z.maximum(9999)))),
});

/**
 * What a `calendar-revised` carries: the decree in full legal naming, the day from which it holds and, if known, of its
 * issue; hours by ISO weekday; days off added and removed; and the years of which it names all days off.
 */
export type CalendarRevision = z.infer<typeof schema>;

export const calendarRevised: OfficeEventRule = {
  type: 'calendar-revised',
  malformed: shapeOf(schema),
  apply(office, event) {
    const revision = event as unknown as CalendarRevision;
    applyRevision(office.calendar, revision);
    office.revisions.push({ recordedAt: event.recordedAt, revision });
  },
};

/** Changes the calendar. Days are removed before others are added, so that one decree can move a day off. */
export function applyRevision(calendar: Calendar, revision: CalendarRevision): void {
  const { decree: source } = revision;
  for (const rule of revision.hours) calendar.hours.push(toHoursRule(rule, source));
  for (const removed of revision.removed) calendar.daysOff.delete(removed);
  for (const { day: off, name, kind, certain } of revision.daysOff) {
    const dayOff: DayOff = { day: off, name, kind, decree: source, certain };
    calendar.daysOff.set(off, dayOff);
  }
  for (const year of revision.years ?? []) calendar.years.add(year);
}

function toHoursRule(rule: CalendarRevision['hours'][number], source: string): HoursRule {
  const byWeekday: HoursRule['week'] = {};
  for (const [weekday, list] of Object.entries(rule.week)) {
    byWeekday[Number(weekday) as keyof HoursRule['week']] = list.map(
      ([from, to]): DaySpan => [minutesOf(from), minutesOf(to)],
    );
  }
  return { from: rule.from, to: rule.to, week: byWeekday, decree: source, certain: rule.certain };
}

function timeOfDay(pattern: RegExp) {
  return z.string().check(z.regex(pattern));
}

function isAscending(list: [string, string][]): boolean {
  const times = list.flat();
  return times.every((time, index) => index === 0 || times[index - 1]! < time);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
