// sop explain: where every figure of a case comes from, to be checked with a pencil.
import { openReading } from '../desk/as-of.ts';
import { findCase } from '../desk/find-case.ts';
import { outagesOfStep } from '../desk/outages.ts';
import { type CaseFile, tolerantFile } from '../desk/read.ts';
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { reckonSteps, type StepResult } from '../procedure/conformance.ts';
import { wholeMinutes } from '../procedure/reckoning.ts';
import { formatInstant } from '../procedure/time.ts';
import { explainStep } from '../reports/step-explanation.ts';
import { type Call, defineCommand } from './command.ts';
import { externalJson } from './explain/external.ts';
import { type Explained, tellShort, tellWhole } from './explain/lines.ts';
import { tellProblems } from './problems.ts';

export const explain = defineCommand({
  arguments: '<case>',
  options: { step: 'value', 'as-of': 'value' },
  async run(call) {
    const { print, options, words, args } = call;
    const session = openReading(call.context, options);
    tellProblems(call, session.view.problems);
    const file = tolerantFile(findCase(session, args[0] ?? ''));
    const { state } = file;
    const asked = askedStep(options.step);
    const { calendar } = session.office;
    const steps: Explained[] = reckonSteps(state, calendar)
      .filter(({ step }) => asked === null || step === asked)
      .map((result) => ({ result, told: explainStep(result, calendar) }));
    if (asked !== null && steps.length === 0) {
      throw new UserError('step-not-done', { number: state.number, step: asked }, exitCodes.usage);
    }
    if (options.json)
      print.json({ number: state.number, steps: steps.map((step) => stepJson(session, step)) });
    else if (asked !== null) tellEach(call, session, file, steps);
    else {
      tellShort(call, state.number, steps);
      const first = steps.find(({ result }) => result.within === false) ?? steps[0];
      if (first) {
        print.next(
          words.general.next,
          `sop explain ${shortNumber(state.number)} --step ${first.result.step}`,
        );
      }
    }
    return exitCodes.done;
  },
});

function askedStep(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const allowed = ['1', '2', '3', '4', '5', '6', '7'];
  if (!allowed.includes(typed)) {
    throw new UserError('value-unknown', { flag: '--step', typed, allowed }, exitCodes.usage);
  }
  return Number(typed);
}

function tellEach(call: Call<object>, session: Session, file: CaseFile, steps: Explained[]): void {
  steps.forEach((step, index) => {
    if (index > 0) call.print.line();
    tellWhole(call, session, file, step);
  });
}

function stepJson(session: Session, { result, told }: Explained): Record<string, unknown> {
  const minutes = (seconds: number | null) => (seconds === null ? null : wholeMinutes(seconds));
  return {
    step: result.step,
    pass: result.pass,
    round: result.round,
    startedAt: result.begin?.at ?? null,
    at: result.last.at,
    elapsedMinutes: minutes(result.elapsedSeconds),
    handlingMinutes: minutes(result.handlingSeconds),
    overtimeMinutes: minutes(result.overtimeSeconds),
    waitingMinutes: told.waitingMinutes,
    externalMinutes: minutes(result.externalSeconds),
    standardMinutes: result.standardMinutes,
    within: result.within,
    judgedOn: result.judgedOn,
    notReckoned: { elapsed: told.elapsed.gap, handling: told.handling.gap },
    elapsedParts: result.elapsedParts.map((part) => partJson(session, part)),
    handlingParts: result.handlingParts.map((part) => partJson(session, part)),
    externalParts: externalJson(result, session),
    uncertain: told.uncertain,
    unknownYears: told.unknownYears,
    outages: outagesOfStep(session, result),
  };
}

function partJson(session: Session, part: StepResult['elapsedParts'][number]): Record<string, unknown> {
  return {
    ...part,
    from: formatInstant(part.from, session.zone),
    to: formatInstant(part.to, session.zone),
  };
}
