// Comparing moments of different precision: a day is compared by day.
import type { Moment } from './time.ts';
import { parseMoment, type Zone } from './time.ts';

/**
 * Negative when `a` is before `b`, 0 when they cannot be told apart, positive when after.
 * Clock times are compared by the minute: what people read off a clock or write on paper has no seconds.
 */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.precision === 'time' && b.precision === 'time') return minuteOf(a) - minuteOf(b);
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** The same for moments as the archive writes them; unreadable ones cannot be told apart. */
export function compareAt(a: string, b: string, zone: Zone): number {
  const left = parseMoment(a, zone);
  const right = parseMoment(b, zone);
  return left && right ? compareMoments(left, right) : 0;
}

function minuteOf({ instant }: Moment): number {
  return Math.floor(instant / 60_000);
}
