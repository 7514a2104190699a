// Outages beside the steps of a case: named, with the working minutes in common, never subtracted.
import { outagesOfStep, type ToldOutage } from '../../desk/outages.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import type { StepResult } from '../../procedure/conformance.ts';
import { isEnded, waits } from '../../procedure/progress.ts';
import { momentAt, parseMoment } from '../../procedure/time.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { eventTime } from './timeline.ts';

/** A line for each outage that a step of one pass overlaps; the step that is waited for counts up to now. */
export function tellOutages(
  call: Call<object>,
  session: Session,
  { state }: CaseFile,
  steps: readonly StepResult[],
  pass: number,
): void {
  const { print, words } = call;
  const say = words.outages;
  const awaited = isEnded(state) || pass !== state.pass ? null : waits[state.status].step;
  const begin = state.lastStep && parseMoment(state.lastStep.at, session.zone);
  const running = awaited !== null && begin && { begin, end: momentAt(session.begun, session.zone) };
  const rows = [
    ...steps.map((step) => ({ name: String(step.step), outages: outagesOfStep(session, step) })),
    ...(running ? [{ name: say.waitingStep(awaited), outages: outagesOfStep(session, running) }] : []),
  ];
  for (const { name, outages } of rows) {
    for (const outage of outages) {
      const { system, span, minutes } = outageWords(call, session, outage);
      print.look(say.besideStep({ step: name, system, span, minutes }));
    }
  }
}

/** The parts of an outage that every line about it has. */
export function outageWords(
  { words }: Pick<Call<object>, 'words'>,
  session: Session,
  outage: ToldOutage,
): { system: string; span: string; minutes: string; what: string } {
  const say = words.outages;
  return {
    system: say.systems[outage.system],
    span: spanWords({ words }, session, outage),
    minutes: outage.minutes === null ? say.minutesUnknown : say.minutes(outage.minutes),
    what: cleanLine(outage.what),
  };
}

/** `Sen 23 Nov 09.00–10.15`; both days where they differ. */
function spanWords(
  { words }: Pick<Call<object>, 'words'>,
  session: Session,
  { from, to }: Pick<ToldOutage, 'from' | 'to'>,
): string {
  const begin = eventTime(from, session, words);
  if (to === null) return words.outages.ongoing(begin);
  const [first, last] = [parseMoment(from, session.zone), parseMoment(to, session.zone)];
  if (first?.day !== last?.day || first?.precision !== last?.precision) {
    return `${begin} – ${eventTime(to, session, words)}`;
  }
  return last?.precision === 'time' ? `${begin}–${words.dates.time(last, session.zone)}` : begin;
}
