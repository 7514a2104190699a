// The office's calendar as a value: working hours by date, and days off, each with the decree it comes from.
import type { Day, Zone } from './time.ts';

/** A span of working time as minutes since midnight, `[450, 720]` for 07.30–12.00. */
export type DaySpan = [number, number];

/** Working hours that hold from a day on, or in a bounded special period (Ramadan). Gaps between spans are breaks. */
export interface HoursRule {
  from: Day;
  /** Last day; null where it holds until a later rule. A bounded rule precedes an open one. */
  to: Day | null;
  /** By ISO weekday, Monday 1; a weekday that is not named is free. */
  week: Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, DaySpan[]>>;
  decree: string;
  /** False: *belum dipastikan*. */
  certain: boolean;
}

/** A national holiday, or a day of shared leave (cuti bersama), which is a day off for civil servants too. */
export interface DayOff {
  day: Day;
  name: string;
  kind: 'holiday' | 'shared-leave';
  decree: string;
  certain: boolean;
}

export interface Calendar {
  zone: Zone;
  /** In the order in which they were recorded; of two that hold alike, the later wins. */
  hours: HoursRule[];
  daysOff: Map<Day, DayOff>;
  /** Years for which a decree names the days off. */
  years: Set<number>;
}
