// sop explain: where every figure of a case comes from, to be checked with a pencil.
import { openReading } from '../desk/as-of.ts';
import type { Limit } from '../desk/deadlines.ts';
import { findCase } from '../desk/find-case.ts';
import { outagesOfStep } from '../desk/outages.ts';
import { type CaseFile, tolerantFile } from '../desk/read.ts';
import { knownCalendar, reckonBoth } from '../desk/reckonings.ts';
import type { Session } from '../desk/session.ts';
import { parseChoice } from '../desk/typed-choice.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import type { StepResult } from '../procedure/conformance.ts';
import { minutesOrNull } from '../procedure/reckoning.ts';
import { formatInstant } from '../procedure/time.ts';
import { explainStep } from '../reports/step-explanation.ts';
import { type Call, defineCommand } from './command.ts';
import { limitExplanation, limitsAsked, tellLimits } from './explain/deadlines.ts';
import { externalJson } from './explain/external.ts';
import { type Explained, tellShort, tellWhole } from './explain/lines.ts';
import { tellProblems } from './problems.ts';
import { limitLines } from './show/deadlines.ts';

const calendars = ['as-corrected', 'as-known'] as const;

export const explain = defineCommand({
  arguments: '<case>',
  options: { step: 'value', deadline: 'optional', calendar: 'value', 'as-of': 'value' },
  async run(call) {
    const { print, options, words, args } = call;
    const session = openReading(call.context, options);
    tellProblems(call, session.view.problems);
    const file = tolerantFile(findCase(session, args[0] ?? ''));
    const { state } = file;
    const asked = askedStep(options.step);
    const calendar = parseChoice(options.calendar ?? 'as-corrected', '--calendar', calendars);
    const asKnown = calendar === 'as-known';
    if (options.deadline !== undefined) {
      const limits = limitsAsked(session, file, options.deadline, asKnown);
      if (options.json) print.json(limitsJson(session, file, limits));
      else tellLimits(call, session, file, limits);
      return exitCodes.done;
    }
    const steps = explainedSteps(session, file, asKnown).filter(
      ({ result: { step } }) => asked === null || step === asked,
    );
    if (asked !== null && steps.length === 0) {
      throw new UserError('step-not-done', { number: state.number, step: asked }, exitCodes.usage);
    }
    if (options.json)
      print.json({
        ...limitsJson(session, file, limitsAsked(session, file, true, asKnown)),
        steps: steps.map((step) => stepJson(session, step)),
      });
    else if (asked !== null) tellEach(call, session, file, steps);
    else {
      tellShort(call, state.number, steps);
      for (const line of limitLines(call, session, file)) print.wrapped(line);
      const first = steps.find(({ result }) => result.within === false) ?? steps[0];
      if (first) {
        print.next(
          words.general.next,
          `sop explain ${shortNumber(state.number)} --step ${first.result.step}`,
        );
      }
    }
    if (asKnown && !options.json) print.line(words.deadlines.explain.byKnown);
    return exitCodes.done;
  },
});

/** Each step with its figures, by the calendar asked for, and with those of the other where they differ. */
function explainedSteps(session: Session, { state }: CaseFile, asKnown: boolean): Explained[] {
  const { office } = session;
  return reckonBoth(session, state).map(({ corrected, known }) => {
    const result = asKnown ? known : corrected;
    const calendar = result === corrected ? office.calendar : knownCalendar(session, known);
    const told = explainStep(result, calendar);
    if (known === corrected) return { result, told };
    return { result, told, other: { result: asKnown ? corrected : known, known: !asKnown } };
  });
}

function limitsJson(session: Session, file: CaseFile, limits: readonly Limit[]): Record<string, unknown> {
  const { number } = file.state;
  return { number, deadlines: limits.map((limit) => limitExplanation(session, file, limit)) };
}

function askedStep(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  return Number(parseChoice(typed, '--step', ['1', '2', '3', '4', '5', '6', '7']));
}

function tellEach(call: Call<object>, session: Session, file: CaseFile, steps: Explained[]): void {
  steps.forEach((step, index) => {
    if (index > 0) call.print.line();
    tellWhole(call, session, file, step);
  });
}

function stepJson(session: Session, { result, told, other }: Explained): Record<string, unknown> {
  return {
    step: result.step,
    pass: result.pass,
    round: result.round,
    startedAt: result.begin?.at ?? null,
    at: result.last.at,
    elapsedMinutes: minutesOrNull(result.elapsedSeconds),
    handlingMinutes: minutesOrNull(result.handlingSeconds),
    overtimeMinutes: minutesOrNull(result.overtimeSeconds),
    waitingMinutes: told.waitingMinutes,
    externalMinutes: minutesOrNull(result.externalSeconds),
    standardMinutes: result.standardMinutes,
    within: result.within,
    judgedOn: result.judgedOn,
    notReckoned: { elapsed: told.elapsed.gap, handling: told.handling.gap },
    elapsedParts: result.elapsedParts.map((part) => partJson(session, part)),
    handlingParts: result.handlingParts.map((part) => partJson(session, part)),
    externalParts: externalJson(result, session),
    uncertain: told.uncertain,
    unknownYears: told.unknownYears,
    ...(other && { [other.known ? 'asKnown' : 'asCorrected']: figuresJson(other.result) }),
    outages: outagesOfStep(session, result),
  };
}

function figuresJson({ elapsedSeconds, handlingSeconds, within }: StepResult): Record<string, unknown> {
  return {
    elapsedMinutes: minutesOrNull(elapsedSeconds),
    handlingMinutes: minutesOrNull(handlingSeconds),
    within,
  };
}

function partJson(session: Session, part: StepResult['elapsedParts'][number]): Record<string, unknown> {
  return {
    ...part,
    from: formatInstant(part.from, session.zone),
    to: formatInstant(part.to, session.zone),
  };
}
