// Where the figures of a step come from: each span counted or left out, the work as sittings, and what is not certain.
import type { Calendar, DaySpan } from '../procedure/calendar.ts';
import type { StepResult } from '../procedure/conformance.ts';
import { type HandlingPart, wholeMinutes } from '../procedure/reckoning.ts';
import { type Day, dayOf, type Instant } from '../procedure/time.ts';
import { dayHours, type Part, type Why, yearsWithoutDecree } from '../procedure/working-time.ts';

/** Why the whole time is not reckoned. */
export type ElapsedGap = 'no-begin' | 'begin-day' | 'end-day' | 'end-before-begin' | 'unknown-hours';
export type HandlingGap = 'not-written' | 'unknown-hours';

/** Work without a pause: from opening the draft to closing it. */
export interface Sitting {
  from: Instant;
  to: Instant;
  day: Day;
  /** Number of cases that were worked on together. */
  batch: number;
  countedSeconds: number;
  /** Counted, though outside office hours. */
  overtimeSeconds: number;
  /** Left out: breaks. */
  skippedSeconds: number;
}

export interface HoursLine {
  /** ISO weekdays, in order. */
  days: number[];
  spans: DaySpan[];
}

export interface StepExplanation {
  elapsed: { parts: Part[]; seconds: number | null; gap: ElapsedGap | null };
  handling: {
    sittings: Sitting[];
    /** What of the sittings of several cases falls to this one. */
    shares: { batch: number; seconds: number; share: number }[];
    seconds: number | null;
    gap: HandlingGap | null;
  };
  /** Of the minutes that are shown, so that the sum is right on paper. */
  waitingMinutes: number | null;
  hours: HoursLine[];
  daysOff: { day: Day; name: string }[];
  /** Decrees of which something here is not certain. */
  uncertain: string[];
  /** Years for which no decree names the days off. */
  unknownYears: number[];
}

export function explainStep(result: StepResult, calendar: Calendar): StepExplanation {
  const { elapsedSeconds, handlingSeconds, elapsedParts, handlingParts } = result;
  const parts = [...elapsedParts, ...handlingParts];
  const days = parts.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    elapsed: { parts: elapsedParts, seconds: elapsedSeconds, gap: elapsedGap(result) },
    handling: {
      sittings: sittingsOf(handlingParts, calendar),
      shares: sharesOf(handlingParts),
      seconds: handlingSeconds,
      gap: handlingSeconds !== null ? null : handlingParts.length > 0 ? 'unknown-hours' : 'not-written',
    },
    waitingMinutes: waitingMinutes(result),
    hours: hoursOn(days, calendar),
    daysOff: daysOffAmong(elapsedParts),
    uncertain: [...new Set(parts.flatMap((part) => (part.certain === false ? (part.decree ?? []) : [])))],
    unknownYears: first && last ? yearsWithoutDecree(first, last, calendar) : [],
  };
}

function elapsedGap({ elapsedSeconds, begin, end, endBeforeBegin }: StepResult): ElapsedGap | null {
  if (elapsedSeconds !== null) return null;
  if (endBeforeBegin) return 'end-before-begin';
  if (!begin) return 'no-begin';
  if (begin.precision === 'day') return 'begin-day';
  return end?.precision === 'time' ? 'unknown-hours' : 'end-day';
}

function waitingMinutes({ elapsedSeconds, handlingSeconds, overtimeSeconds }: StepResult): number | null {
  if (elapsedSeconds === null || handlingSeconds === null || overtimeSeconds === null) return null;
  const inHours = wholeMinutes(handlingSeconds) - wholeMinutes(overtimeSeconds);
  return Math.max(0, wholeMinutes(elapsedSeconds) - inHours);
}

/** Parts that touch and were shared alike are one sitting, which a break does not end. */
function sittingsOf(parts: readonly HandlingPart[], { zone }: Calendar): Sitting[] {
  const sittings: Sitting[] = [];
  for (const part of parts) {
    const last = sittings.at(-1);
    const sitting =
      last?.to === part.from && last.batch === part.batch
        ? last
        : {
            from: part.from,
            to: part.to,
            day: dayOf(part.from, zone),
            batch: part.batch,
            countedSeconds: 0,
            overtimeSeconds: 0,
            skippedSeconds: 0,
          };
    if (sitting !== last) sittings.push(sitting);
    sitting.to = part.to;
    if (part.counted) sitting.countedSeconds += part.seconds;
    else sitting.skippedSeconds += part.seconds;
    if (part.overtime) sitting.overtimeSeconds += part.seconds;
  }
  return sittings;
}

function sharesOf(parts: readonly HandlingPart[]): StepExplanation['handling']['shares'] {
  const seconds = new Map<number, number>();
  for (const part of parts) {
    if (part.counted && part.batch > 1)
      seconds.set(part.batch, (seconds.get(part.batch) ?? 0) + part.seconds);
  }
  return [...seconds].map(([batch, sum]) => ({ batch, seconds: sum, share: Math.floor(sum / batch) }));
}

/** The hours that held on the days met, days with the same ones together. */
function hoursOn(days: readonly Day[], calendar: Calendar): HoursLine[] {
  const lines = new Map<string, HoursLine>();
  for (const day of new Set(days)) {
    const hours = dayHours(day, calendar);
    if (hours.why !== 'working') continue;
    const key = JSON.stringify(hours.spans);
    if (lines.has(key)) continue;
    const same = ([1, 2, 3, 4, 5, 6, 7] as const).filter(
      (weekday) => JSON.stringify(hours.rule.week[weekday] ?? []) === key,
    );
    lines.set(key, { days: same, spans: hours.spans });
  }
  return [...lines.values()];
}

function daysOffAmong(parts: readonly Part[]): StepExplanation['daysOff'] {
  const off = new Set<Why>(['holiday', 'shared-leave']);
  return parts.filter(({ why }) => off.has(why)).map(({ day, name }) => ({ day, name: name ?? '' }));
}
