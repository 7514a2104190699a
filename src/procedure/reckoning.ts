// One step reckoned: how long it took as a whole, was worked on and waited, and whether that is within the standard.
import type { Calendar } from './calendar.ts';
import { compareMoments } from './moments.ts';
import type { Instant, Moment } from './time.ts';
import { countedSeconds, type Part, parts, type Span, unionOf } from './working-time.ts';

export interface StepTimes {
  step: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Steps 4 to 6 from round 2 on: timed, but the SOP has no standard for them. */
  revision: boolean;
  begin: Moment | null;
  end: Moment | null;
  /** When the step was worked on; `batch` is the number of cases that shared the span, 1 for this case alone. */
  spans: { from: Instant; to: Instant; batch: number }[];
  /** Every event of the step has a span. */
  allMeasured: boolean;
  standardMinutes: number | null;
}

/** A part of the time that was worked; `counted` is true outside office hours too, breaks are left out. */
export interface HandlingPart extends Part {
  /** By this number its seconds are divided. */
  batch: number;
  /** Worked outside office hours: *lembur*. */
  overtime: boolean;
}

/** In seconds; what cannot be reckoned is null. */
export interface Reckoned {
  /** Working time from begin to end. */
  elapsedSeconds: number | null;
  /** The time worked, overtime among it. */
  handlingSeconds: number | null;
  overtimeSeconds: number | null;
  /** Elapsed less what was worked within office hours; never below 0. */
  waitingSeconds: number | null;
  within: true | false | null;
  judgedOn: 'handling' | 'elapsed' | null;
  endBeforeBegin: boolean;
  /** Empty where begin or end is not known to the second, or they stand the wrong way round. */
  elapsedParts: Part[];
  handlingParts: HandlingPart[];
}

/** Reckons a step by the calendar given: as known then or as corrected, whichever the caller passes. */
export function reckonStep(times: StepTimes, calendar: Calendar): Reckoned {
  const { begin, end } = times;
  const endBeforeBegin = begin !== null && end !== null && compareMoments(end, begin) < 0;
  const elapsedParts = endBeforeBegin ? null : elapsedPartsOf(times, calendar);
  const handlingParts = handlingPartsOf(times, calendar);
  const elapsedSeconds = reckonable(elapsedParts) ? countedSeconds(elapsedParts) : null;
  const measured = reckonable(handlingParts) ? handlingParts : null;
  const handlingSeconds = measured && sharedSeconds(measured);
  const overtimeSeconds = measured && sharedSeconds(measured.filter((part) => part.overtime));
  return {
    elapsedSeconds,
    handlingSeconds,
    overtimeSeconds,
    waitingSeconds:
      elapsedSeconds === null || handlingSeconds === null || overtimeSeconds === null
        ? null
        : Math.max(0, elapsedSeconds - (handlingSeconds - overtimeSeconds)),
    ...judge(times, handlingSeconds, elapsedSeconds),
    endBeforeBegin,
    elapsedParts: elapsedParts ?? [],
    handlingParts: handlingParts ?? [],
  };
}

/** The figure that is shown: whole minutes, rounded down. */
export function wholeMinutes(seconds: number): number {
  return Math.floor(seconds / 60);
}

/** The same of what may not be reckonable. */
export function minutesOrNull(seconds: number | null): number | null {
  return seconds === null ? null : wholeMinutes(seconds);
}

function elapsedPartsOf({ begin, end }: StepTimes, calendar: Calendar): Part[] | null {
  if (begin?.precision !== 'time' || end?.precision !== 'time') return null;
  // A stated minute may lie some seconds before the measured moment that it follows.
  return parts(begin.instant, Math.max(begin.instant, end.instant), calendar);
}

/**
 * The union of the spans, each moment counted once: where a span of a batch overlaps one of fewer cases,
 * the moment belongs to the smaller batch. Null without a span, with an event that has none, or with a span
 * that cannot be one.
 */
function handlingPartsOf(times: StepTimes, calendar: Calendar): HandlingPart[] | null {
  const { spans, allMeasured } = times;
  const sound = spans.every((span) => span.to >= span.from && Number.isInteger(span.batch) && span.batch > 0);
  if (!allMeasured || spans.length === 0 || !sound) return null;
  const list: HandlingPart[] = [];
  let taken: Span[] = [];
  for (const batch of new Set(spans.map((span) => span.batch).toSorted((one, other) => one - other))) {
    const union = unionOf(spans.filter((span) => span.batch === batch));
    for (const { from, to } of without(union, taken)) {
      list.push(...parts(from, to, calendar).map((part) => toHandlingPart(part, batch)));
    }
    taken = unionOf([...taken, ...union]);
  }
  return list.toSorted((one, other) => one.from - other.from);
}

function toHandlingPart(part: Part, batch: number): HandlingPart {
  const counted = part.why !== 'break' && part.why !== 'unknown-hours';
  return { ...part, counted, batch, overtime: counted && part.why !== 'working' };
}

/** What is left of a union once another is taken away. */
function without(union: readonly Span[], taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (rest, hole) =>
      rest.flatMap(({ from, to }) =>
        hole.to <= from || to <= hole.from
          ? [{ from, to }]
          : [
              { from, to: hole.from },
              { from: hole.to, to },
            ].filter((span) => span.from < span.to),
      ),
    [...union],
  );
}

/** Where no hours are known, neither working time nor breaks can be told. */
function reckonable<P extends Part>(list: P[] | null): list is P[] {
  return list?.every((part) => part.why !== 'unknown-hours') ?? false;
}

/** Each batch's seconds divided by its number of cases, rounded down to the second, added up. */
function sharedSeconds(list: readonly HandlingPart[]): number {
  const byBatch = new Map<number, number>();
  for (const { batch, counted, seconds } of list) {
    byBatch.set(batch, (byBatch.get(batch) ?? 0) + (counted ? seconds : 0));
  }
  return [...byBatch].reduce((sum, [batch, seconds]) => sum + Math.floor(seconds / batch), 0);
}

/**
 * On the whole minutes that are shown, so that figure and judgement never contradict: 15 min 59 s shows 15
 * and is within 15. An elapsed time beyond the standard says nothing: the case may only have waited.
 */
function judge(
  { revision, standardMinutes }: StepTimes,
  handlingSeconds: number | null,
  elapsedSeconds: number | null,
): Pick<Reckoned, 'within' | 'judgedOn'> {
  if (revision || standardMinutes === null) return { within: null, judgedOn: null };
  if (handlingSeconds !== null) {
    return { within: wholeMinutes(handlingSeconds) <= standardMinutes, judgedOn: 'handling' };
  }
  if (elapsedSeconds !== null && wholeMinutes(elapsedSeconds) <= standardMinutes) {
    return { within: true, judgedOn: 'elapsed' };
  }
  return { within: null, judgedOn: null };
}
