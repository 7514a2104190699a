// What was out of order while a step ran: shown beside the step and its figures, never taken from them.
import type { ProcedureEvent } from './event.ts';
import type { Office } from './office.ts';
import { addDays, type Instant, type Moment, parseMoment, startOfDay, type Zone } from './time.ts';
import type { OutageSystem } from './words.ts';
import { countedSeconds, parts, type Span } from './working-time.ts';

export interface Outage {
  /** What happened stands in its words. */
  event: ProcedureEvent;
  system: OutageSystem;
  /** Moments; `to` is null while it goes on. */
  from: string;
  to: string | null;
}

export interface OutageDuring {
  outage: Outage;
  /** Working seconds that both had; null where an hour or the office's hours are not known. */
  seconds: number | null;
}

/**
 * The outages that overlap what ran from `begin` to `end`, in the order in which they began. One that goes on, or whose
 * day alone is known, is taken as far as it may have gone. Working seconds are of the office's calendar.
 */
export function outagesDuring(office: Office, begin: Moment, end: Moment): OutageDuring[] {
  const { zone } = office;
  const step = { from: begin.instant, to: end.precision === 'day' ? endOfDay(end, zone) : end.instant };
  const precise = begin.precision === 'time' && end.precision === 'time';
  return office.outages
    .flatMap((outage) => {
      const span = reachOf(outage, step.to, zone);
      const from = Math.max(span.from, step.from);
      const to = Math.min(span.to, step.to);
      if (from >= to) return [];
      const known = precise && hasHours(outage);
      return [{ outage, from: span.from, seconds: known ? workingBoth(office, { from, to }) : null }];
    })
    .toSorted((one, other) => one.from - other.from)
    .map(({ outage, seconds }) => ({ outage, seconds }));
}

/** Whether a moment of the archive lies before another; where one is only a day, by day. */
export function isBefore(moment: string, other: string): boolean {
  if (moment.length > 10 && other.length > 10) return Date.parse(moment) < Date.parse(other);
  return moment.slice(0, 10) < other.slice(0, 10);
}

/** From the first to the last instant at which it may have lasted, a running one until `now`. */
export function reachOf({ from, to }: Outage, now: Instant, zone: Zone): Span {
  const begin = parseMoment(from, zone)?.instant ?? now;
  const end = to === null ? null : parseMoment(to, zone);
  if (!end) return { from: begin, to: Math.max(begin, now) };
  return { from: begin, to: end.precision === 'day' ? endOfDay(end, zone) : end.instant };
}

function hasHours({ from, to }: Outage): boolean {
  return from.length > 10 && (to === null || to.length > 10);
}

function workingBoth({ calendar }: Office, { from, to }: Span): number | null {
  const list = parts(from, to, calendar);
  return list.some(({ why }) => why === 'unknown-hours') ? null : countedSeconds(list);
}

function endOfDay({ day }: Moment, zone: Zone): Instant {
  return startOfDay(addDays(day, 1), zone);
}
