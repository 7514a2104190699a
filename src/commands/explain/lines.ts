// A step's explanation in words: span by span, or in two lines.
import { outagesOfStep } from '../../desk/outages.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import type { StepResult } from '../../procedure/conformance.ts';
import { minutesOrNull, wholeMinutes } from '../../procedure/reckoning.ts';
import { type Instant, startOfDay, wallOf } from '../../procedure/time.ts';
import type { Part } from '../../procedure/working-time.ts';
import type { HoursLine, Sitting, StepExplanation } from '../../reports/step-explanation.ts';
import type { Call } from '../command.ts';
import { outageWords } from '../show/outages.ts';
import { judgementOf, stepName } from '../show/steps.ts';
import { tellExternal } from './external.ts';

export interface Explained {
  result: StepResult;
  told: StepExplanation;
  /** By the calendar known then, or where that is shown by the one as corrected; only where its figures differ. */
  other?: { result: StepResult; known: boolean };
}

type Row = [day: string, range: string, figure: string, remark: string];

/** All of a step: the whole time, the work, the wait, the judgement, and what they rest on. */
export function tellWhole(call: Call<object>, session: Session, file: CaseFile, step: Explained): void {
  const { print, words } = call;
  const { result, told } = step;
  const name = stepName(result, words).trim().replace(/^\d /, '');
  const title = words.explain.title(file.state.number, result.step, lowerFirst(name));
  const { pass } = result;
  print.line(print.style.heading(pass === 1 ? title : words.life.reopening.of(title, pass)));
  print.line(words.explain.elapsed);
  if (told.elapsed.gap) tellText(call, words.explain.elapsedGaps[told.elapsed.gap]);
  if (told.elapsed.parts.length > 0) {
    tellRows(call, elapsedRows(call, session, told), told.elapsed.seconds);
  }
  print.line(result.step === 4 ? words.explain.handlingDraft : words.explain.handling);
  if (told.handling.gap) tellText(call, words.explain.handlingGaps[told.handling.gap]);
  else tellRows(call, handlingRows(call, session, told), told.handling.seconds);
  if (told.waitingMinutes !== null) {
    print.line(
      `${words.explain.waiting(waitingFormula(call, step))} = ${words.dates.figure(told.waitingMinutes)}`,
    );
  }
  tellExternal(call, session, file, result);
  tellOutages(call, session, result);
  print.line();
  for (const text of [...groundsOf(call, session, step), ...otherWords(call, step)]) {
    print.wrapped(text);
  }
}

/** What the calendar of then, or that of now, says instead. */
function otherWords({ words }: Call<object>, { other }: Explained): string[] {
  if (!other) return [];
  const { elapsedSeconds } = other.result;
  const elapsed =
    elapsedSeconds === null ? words.explain.none : words.dates.duration(wholeMinutes(elapsedSeconds));
  const judged = judgementOf(other.result, words);
  const say = words.deadlines.explain;
  return [other.known ? say.stepAsKnown(elapsed, judged) : say.stepCorrected(elapsed, judged)];
}

/** What was out of order meanwhile: named with the minutes in common, in no sum. */
function tellOutages(call: Call<object>, session: Session, result: StepResult): void {
  const say = call.words.outages;
  const outages = outagesOfStep(session, result);
  if (outages.length > 0) call.print.line(say.heading);
  for (const outage of outages) {
    tellText(call, say.explained({ id: outage.event, ...outageWords(call, session, outage) }));
  }
}

/** Every step in two lines, with why a figure is missing. */
export function tellShort(call: Call<object>, number: string, steps: Explained[]): void {
  const { print, words } = call;
  print.line(print.style.heading(words.explain.overview(number)));
  if (steps.length === 0) print.line(words.explain.noSteps);
  const minutes = (value: number | null) =>
    value === null ? words.explain.none : words.dates.duration(value);
  for (const { result, told } of steps) {
    const name = stepName(result, words);
    print.line(result.pass === 1 ? name : words.life.reopening.of(name, result.pass));
    tellText(
      call,
      words.explain.short({
        elapsed: minutes(minutesOrNull(result.elapsedSeconds)),
        handling: minutes(minutesOrNull(result.handlingSeconds)),
        waiting: minutes(told.waitingMinutes),
        judged: judgementOf(result, words),
      }),
    );
    if (told.elapsed.gap)
      tellText(call, `${words.explain.elapsed}: ${lowerFirst(words.explain.elapsedGaps[told.elapsed.gap])}`);
    if (told.handling.gap)
      tellText(
        call,
        `${words.explain.handling}: ${lowerFirst(words.explain.handlingGaps[told.handling.gap])}`,
      );
  }
  for (const text of [...new Set(steps.flatMap(({ told }) => doubtsOf(call, told)))]) {
    print.wrapped(text);
  }
}

function elapsedRows(call: Call<object>, session: Session, { elapsed }: StepExplanation): Row[] {
  const { words } = call;
  const precise = hasSeconds(elapsed.parts);
  return elapsed.parts.map((part) => [
    words.dates.shorterDay(part.day),
    rangeOf(call, session, part, precise),
    part.counted ? figureOf(call, part.seconds) : words.explain.none,
    words.explain.dayOff(words.explain.why[part.why], part.name ?? ''),
  ]);
}

function handlingRows(call: Call<object>, session: Session, { handling }: StepExplanation): Row[] {
  const { words } = call;
  const precise = hasSeconds(handling.sittings);
  const rows = handling.sittings.map(
    (sitting): Row => [
      words.dates.shorterDay(sitting.day),
      rangeOf(call, session, sitting, precise),
      figureOf(call, sitting.countedSeconds),
      remarkOf(call, sitting),
    ],
  );
  const shares = handling.shares.map(
    ({ batch, seconds, share }): Row => [
      '',
      '',
      figureOf(call, share),
      words.explain.share(figureOf(call, seconds), batch),
    ],
  );
  return [...rows, ...shares];
}

function remarkOf(call: Call<object>, sitting: Sitting): string {
  const { explain } = call.words;
  return [
    ...(sitting.skippedSeconds > 0 ? [explain.skipped(figureOf(call, sitting.skippedSeconds))] : []),
    ...(sitting.overtimeSeconds > 0 ? [explain.overtime(figureOf(call, sitting.overtimeSeconds))] : []),
    ...(sitting.batch > 1 ? [explain.shared(sitting.batch)] : []),
  ].join('; ');
}

/** The day stands only where it begins; the unit stands once. */
function tellRows({ print, words }: Call<object>, rows: Row[], seconds: number | null): void {
  const first = rows.findIndex(([, , figure]) => figure !== words.explain.none);
  const shown = rows.map(([day, range, figure, remark], index) => [
    day === rows[index - 1]?.[0] ? '' : day,
    range,
    figure,
    index === first && remark === '' ? words.explain.minutes : remark,
  ]);
  const sum = seconds === null ? [] : [['', '', figureOf({ words }, seconds), roundingOf(words, seconds)]];
  print.table({
    columns: [{ head: '', gap: 1 }, { head: '' }, { head: '', align: 'right' }, { head: '' }],
    rows: [...shown, ...sum],
    indent: 2,
  });
}

function roundingOf(words: Call<object>['words'], seconds: number): string {
  return seconds % 60 === 0 ? '' : words.explain.roundedDown(wholeMinutes(seconds));
}

/** `337 - 33`, or with what was worked outside office hours taken out. */
function waitingFormula({ words }: Call<object>, { result }: Explained): string {
  const figure = (seconds: number | null) => words.dates.figure(wholeMinutes(seconds ?? 0));
  const overtime = wholeMinutes(result.overtimeSeconds ?? 0);
  const handling = figure(result.handlingSeconds);
  const worked =
    overtime > 0 ? `(${handling} - ${words.explain.overtimePart(words.dates.figure(overtime))})` : handling;
  return `${figure(result.elapsedSeconds)} - ${worked}`;
}

function groundsOf(call: Call<object>, session: Session, { result, told }: Explained): string[] {
  const { explain } = call.words;
  const standard = result.standardMinutes ?? 0;
  const late = wholeMinutes(result.handlingSeconds ?? 0) - standard;
  const judged = result.revision
    ? explain.judged.revision
    : result.within === true
      ? explain.judged.kept(standard, result.judgedOn ?? 'handling')
      : result.within === false
        ? explain.judged.late(standard, late)
        : explain.judged.unmeasured(standard);
  const daysOff = told.daysOff.map(({ day, name }) => `${call.words.dates.shorterDay(day)} (${name})`);
  const hours = explain.hours(
    told.hours.map((line) => hoursWords(call, session, line)),
    daysOff,
  );
  return [judged, ...(hours ? [hours] : []), ...doubtsOf(call, told)];
}

function doubtsOf({ words }: Call<object>, { uncertain, unknownYears }: StepExplanation): string[] {
  return [
    ...(uncertain.length > 0 ? [words.explain.uncertain(uncertain)] : []),
    ...(unknownYears.length > 0 ? [words.explain.unknownYears(unknownYears)] : []),
  ];
}

function hoursWords(
  { words }: Call<object>,
  { zone }: Session,
  { days, spans }: HoursLine,
): { days: number[]; hours: string; breaks: string[] } {
  const midnight = startOfDay('2026-01-01', zone);
  const clock = (minutes: number) => words.dates.time(midnight + minutes * 60_000, zone);
  const breaks = spans.slice(1).map(([from], index) => `${clock(spans[index]?.[1] ?? 0)}–${clock(from)}`);
  return { days, hours: `${clock(spans[0]?.[0] ?? 0)}–${clock(spans.at(-1)?.[1] ?? 0)}`, breaks };
}

function figureOf({ words }: Pick<Call<object>, 'words'>, seconds: number): string {
  return words.explain.figure(wholeMinutes(seconds), seconds % 60);
}

function rangeOf(
  call: Call<object>,
  session: Session,
  { from, to }: Pick<Part, 'from' | 'to'>,
  precise: boolean,
): string {
  return `${clockOf(call, session, from, precise)}–${clockOf(call, session, to, precise, true)}`;
}

/** A span that ends with the day ends at 24.00. */
function clockOf(
  { words }: Call<object>,
  { zone }: Session,
  instant: Instant,
  precise: boolean,
  isEnd = false,
): string {
  const { hour, minute, second } = wallOf(instant, zone);
  const time = words.dates.time(instant, zone);
  const shown = isEnd && hour + minute + second === 0 ? time.replace(/^00/, '24') : time;
  return precise ? `${shown}${time.charAt(2)}${String(second).padStart(2, '0')}` : shown;
}

function hasSeconds(parts: readonly Pick<Part, 'from' | 'to'>[]): boolean {
  return parts.some(({ from, to }) => from % 60_000 !== 0 || to % 60_000 !== 0);
}

function tellText({ print }: Call<object>, text: string): void {
  print.wrapped(text, { indent: '  ' });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
