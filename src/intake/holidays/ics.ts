// Days off from an iCalendar file (RFC 5545): whole days, those that recur among them.
import ICAL from 'ical.js';
import { addDays, type Day, dayOf, isDay, type Zone } from '../../procedure/time.ts';
import { daysBetween, longestHoliday } from './days.ts';
import { describeHoliday, type HolidayList, readKind } from './holiday.ts';

/** A rule that recurs by the second would never end. */
const mostOccurrences = 1000;
const longestSpan = 400;

/** Reads a calendar; null where it is none. Entries that recur are taken of `year`; `recurring` where it is not named. */
export function readHolidayCalendar(
  text: string,
  year: number | null,
  zone: Zone,
): HolidayList | 'recurring' | null {
  const entries = entriesOf(text);
  if (!entries) return null;
  const list: HolidayList = { holidays: [], faults: [] };
  for (const [index, entry] of entries.entries()) {
    const row = index + 1;
    const summary = String(entry.getFirstPropertyValue('summary') ?? '').trim();
    if (String(entry.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED') continue;
    const spans = spansOf(entry, year, zone);
    if (spans === 'recurring') return spans;
    if (spans === null) list.faults.push({ row, code: 'day-missing', typed: summary });
    else if (spans === 'day-wrong') list.faults.push({ row, code: spans, typed: summary });
    else if (summary === '') list.faults.push({ row, code: 'name-missing', typed: spans[0]?.[0] ?? '' });
    else {
      const said = describeHoliday(summary, kindOf(entry));
      for (const days of spans) {
        // Ramadan as a whole is an observance; as a day off it would be a mistake.
        if (days.length > longestHoliday && said.kind !== 'observance') {
          list.faults.push({ row, code: 'too-many-days', typed: summary });
        } else list.holidays.push(...days.map((day) => ({ row, day, ...said })));
      }
    }
  }
  return list;
}

function entriesOf(text: string): ICAL.Component[] | null {
  try {
    const calendars = [ICAL.parse(text)].flat(1) as unknown[];
    const roots = (typeof calendars[0] === 'string' ? [calendars] : calendars) as never[];
    const components = roots.map((root) => new ICAL.Component(root));
    if (components.length === 0 || components.some(({ name }) => name !== 'vcalendar')) return null;
    return components.flatMap((component) => component.getAllSubcomponents('vevent'));
  } catch {
    // Whatever a parser says of a file that is no calendar.
    return null;
  }
}

/** The days of each occurrence; null without a readable beginning. */
function spansOf(
  entry: ICAL.Component,
  year: number | null,
  zone: Zone,
): Day[][] | 'recurring' | 'day-wrong' | null {
  try {
    const event = new ICAL.Event(entry);
    if (!event.startDate) return null;
    // The parser makes 2 March of a 30 February.
    const written = String(entry.getFirstProperty('dtstart')?.toJSON()[3] ?? '').slice(0, 10);
    if (!isDay(written)) return 'day-wrong';
    const first = dayIn(event.startDate, zone);
    const last = lastDay(event, first, zone);
    if (!isDay(first) || last < first) return null;
    const span = daysBetween(first, [last, addDays(first, longestSpan)].sort()[0] as Day);
    if (!event.isRecurring()) return [span];
    if (year === null) return 'recurring';
    return occurrences(event, year, zone).map((day) => daysBetween(day, addDays(day, span.length - 1)));
  } catch {
    return null;
  }
}

function occurrences(event: ICAL.Event, year: number, zone: Zone): Day[] {
  const days: Day[] = [];
  const iterator = event.iterator();
  for (let count = 0; count < mostOccurrences; count += 1) {
    const next = iterator.next();
    if (!next) break;
    const day = dayIn(next, zone);
    if (day > `${year}-12-31`) break;
    if (day >= `${year}-01-01`) days.push(day);
  }
  return days;
}

/** The end is exclusive: a whole day ends where the next one begins (RFC 5545 §3.6.1). */
function lastDay(event: ICAL.Event, first: Day, zone: Zone): Day {
  const { startDate, endDate } = event;
  if (!endDate || endDate.compare(startDate) <= 0) return first;
  if (endDate.isDate) return addDays(dayIn(endDate, zone), -1);
  return dayOf(endDate.toJSDate().getTime() - 1000, zone);
}

function dayIn(time: ICAL.Time, zone: Zone): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const written = `${pad(time.year, 4)}-${pad(time.month, 2)}-${pad(time.day, 2)}`;
  const universal = !time.isDate && time.zone?.tzid === 'UTC';
  return universal ? dayOf(time.toJSDate().getTime(), zone) : written;
}

/** Public calendars tell what a day is in a category or, as Google does, in the first words of the description. */
function kindOf(entry: ICAL.Component): ReturnType<typeof readKind> {
  const category = String(entry.getFirstPropertyValue('categories') ?? '');
  const description = String(entry.getFirstPropertyValue('description') ?? '');
  return readKind(category) ?? readKind(description);
}
