// The steps as they went, against the standard: times, judgement and deviations of one case.
import type { Calendar } from './calendar.ts';
import type { Case, Gap, StepRow, TimelineEntry } from './case.ts';
import type { ProcedureEvent } from './event.ts';
import { caseEventRules } from './events/index.ts';
import { type ExternalWait, externalWaits, secondsOf } from './external-waits.ts';
import { passOf } from './progress.ts';
import { type Reckoned, reckonStep, type StepTimes } from './reckoning.ts';
import { type StepNumber, sop15 } from './sop-15.ts';
import { type Moment, parseMoment } from './time.ts';

export interface StepResult extends Reckoned {
  row: StepRow;
  step: StepNumber;
  pass: number;
  round: number;
  /** Steps 4–6 from round 2 on, for which the SOP gives no time. */
  revision: boolean;
  standardMinutes: number | null;
  begin: Moment | null;
  /** Null only where the archive holds an unreadable time. */
  end: Moment | null;
  /** The event that ended the step. */
  last: ProcedureEvent;
  /** Working seconds of the step in which someone outside was asked and had not answered; among the elapsed ones. */
  externalSeconds: number | null;
  /** The spans of it, each with the question that was open. */
  external: ExternalWait[];
}

export type DeviationCode =
  | 'out-of-order'
  | 'late-entry'
  | 'end-before-begin'
  | 'replied-without-approval'
  | 'not-obeyed';

export interface Deviation {
  code: DeviationCode;
  event: string;
  step?: StepNumber;
  /** Only where the case was reopened before. */
  pass?: number;
}

/** Every step of a case with its times, in the order in which the table shows them: by pass, round and step. */
export function reckonSteps(state: Case, calendar: Calendar): StepResult[] {
  return orderedRows(state).map((row) => {
    const times = timesOf(state, row, calendar);
    const external = externalWaits(state, row.pass, times, calendar);
    return {
      ...reckonStep(times, calendar),
      row,
      step: row.step,
      pass: row.pass,
      round: row.round,
      revision: times.revision,
      standardMinutes: times.standardMinutes,
      begin: times.begin,
      end: times.end,
      last: row.events.at(-1) as ProcedureEvent,
      externalSeconds: external && secondsOf(external, calendar),
      external: external ?? [],
    };
  });
}

/** How the case departs from the SOP, in the order of its events (process mining's conformance checking). */
export function deviationsOf(state: Case, steps: readonly StepResult[]): Deviation[] {
  // What has not arrived yet may explain everything.
  if (state.absent.length > 0) return [];
  const deviations = state.timeline.flatMap((entry) => deviationOf(state, entry) ?? []);
  for (const result of steps) {
    if (result.endBeforeBegin) {
      deviations.push({ code: 'end-before-begin', event: result.last.id, step: result.step });
    }
  }
  return deviations.map((deviation) => withPass(state, deviation));
}

function withPass(state: Case, deviation: Deviation): Deviation {
  const pass = state.pass === 1 ? 1 : passOf(state, deviation.event);
  return pass === 1 ? deviation : { ...deviation, pass };
}

function orderedRows(state: Case): StepRow[] {
  const order = (row: StepRow) => [row.pass, row.step === 7 ? 1_000_000 : row.round, row.step];
  return [...state.rows].sort((left, right) => {
    const [a, b] = [order(left), order(right)];
    return a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
  });
}

function timesOf(
  state: Case,
  row: StepRow,
  calendar: Calendar,
): StepTimes & { standardMinutes: number | null } {
  const revision = row.step >= 4 && row.step <= 6 && row.round > 1;
  const moment = (at: string | undefined) => (at ? parseMoment(at, calendar.zone) : null);
  const spans = row.events.flatMap((event) =>
    (event.spans ?? []).map(([from, to]) => ({
      from: Date.parse(from),
      to: Date.parse(to),
      batch: event.batch ?? 1,
    })),
  );
  return {
    step: row.step,
    revision,
    begin: moment(beginOf(state, row)),
    end: moment(row.events.at(-1)?.at),
    spans,
    allMeasured: row.events.every((event) => event.spans !== undefined),
    standardMinutes: revision ? null : (sop15.steps[row.step - 1]?.standardMinutes ?? null),
  };
}

/** DESIGN.md §4: where each step begins. */
function beginOf(state: Case, row: StepRow): string | undefined {
  const endOf = (step: StepNumber, round = 1) =>
    state.rows
      .find((other) => other.pass === row.pass && other.step === step && other.round === round)
      ?.events.at(-1)?.at;
  switch (row.step) {
    case 1:
      return state.arrivedAt;
    case 2:
      return row.pass === 1 ? endOf(1) : state.reopenings.find(({ pass }) => pass === row.pass)?.at;
    case 3:
      return endOf(2);
    case 4:
      return row.round === 1 ? endOf(3) : endOf(6, row.round - 1);
    case 5:
    case 6:
      return endOf((row.step - 1) as StepNumber, row.round);
    case 7:
      return lastReviewEnd(state, row);
  }
}

function lastReviewEnd(state: Case, row: StepRow): string | undefined {
  const reviews = state.rows
    .filter((other) => other.pass === row.pass && other.step === 6)
    .toSorted((one, other) => one.round - other.round);
  return reviews.at(-1)?.events.at(-1)?.at;
}

function deviationOf(
  state: Case,
  { event, shown, obeyed, refusal, withdrawn, gaps }: TimelineEntry,
): Deviation | null {
  if (withdrawn) return null;
  const rule = caseEventRules.get(event.type);
  const step = rule?.step?.(shown);
  const place = step ? { event: event.id, step } : { event: event.id };
  if (!obeyed) return { code: 'not-obeyed', ...place };
  if (event.late) return null;
  if (event.irregular) return { code: isFilled(state, gaps) ? 'late-entry' : 'out-of-order', ...place };
  return event.type === 'replied' && refusal ? { code: 'replied-without-approval', ...place } : null;
}

/** Late entries filled every row that was empty before an irregular event; where none was, its mark stays. */
function isFilled(state: Case, gaps: readonly Gap[]): boolean {
  return (
    gaps.length > 0 &&
    gaps.every(({ step, pass, round }) =>
      state.rows.some((row) => row.step === step && row.pass === pass && row.round === round),
    )
  );
}
