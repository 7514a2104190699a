// Many dispositions at once: from one sheet of paper, or decided here one after the other; one commit.
import type { CaseFile } from '../../desk/read.ts';
import { type Recorded, recordMany, refuseEarly } from '../../desk/record.ts';
import { officerTyped, type Session, today } from '../../desk/session.ts';
import { type ExitCode, exitCodes } from '../../errors.ts';
import { rolesOn } from '../../procedure/office.ts';
import { rolesOfStep } from '../../procedure/progress.ts';
import { cleanLine } from '../../terminal/clean.ts';
import {
  casesByDecider,
  numberRanges,
  type Refused,
  scanForAll,
  takeInTurn,
  tellBatch,
  tellNothing,
} from '../batch.ts';
import type { Call } from '../command.ts';
import { nextCommandOfMany } from '../next-command.ts';
import { type DispositionOptions, entryOf, knownFields, type Plan, stepFor } from './options.ts';
import { planGroup } from './planning.ts';

/**
 * Records a disposition of each case. Those that wait for another step are named; the exit code is that of the first
 * of them, else 0.
 */
export async function dispositionSeveral(
  call: Call<DispositionOptions>,
  session: Session,
  cases: readonly CaseFile[],
): Promise<ExitCode> {
  const { options } = call;
  const { files, refused } = dispositionsDue(call, session, cases);
  if (files.length === 0 && refused.length === 0) return tellNothing(call);
  return recordPlan(call, session, refused, async (plan) => {
    for (const step of [2, 3] as const) {
      const own = files.filter((file) => stepFor(file, options) === step);
      for (const group of casesByDecider(session, own, options.by, rolesOfStep[step]))
        await planGroup(call, session, { step, ...group }, plan);
    }
  });
}

/** The step of who decides, where `--step` does not say: a Kabag's sheet has no part in what waits for the Kasubag. */
export function impliedStep({ options }: Call<DispositionOptions>, session: Session): string | undefined {
  if (options.step !== undefined) return options.step;
  const officer = options.by === undefined ? session.officer.id : officerTyped(session, options.by);
  const roles = rolesOn(session.office, officer, today(session));
  const [kabag, kasubag] = [roles.includes('kabag'), roles.includes('kasubag')];
  return kabag === kasubag ? undefined : kabag ? '2' : '3';
}

/** The cases whose turn it is, and the others with the reason. */
export function dispositionsDue(
  { options }: Call<DispositionOptions>,
  session: Session,
  cases: readonly CaseFile[],
): { files: CaseFile[]; refused: Refused[] } {
  return takeInTurn(cases, (file) => {
    refuseEarly(session, file, 'dispositioned', knownFields(file, options), options.irregular !== undefined);
  });
}

/** Records what `fill` plans, in one commit. What was typed is shown again where nothing comes of it. */
export async function recordPlan(
  call: Call<DispositionOptions>,
  session: Session,
  refused: Refused[],
  fill: (plan: Plan) => Promise<void>,
): Promise<ExitCode> {
  const plan: Plan = { planned: [], skipped: [], typed: new Map(), scan: scanForAll(call, session) };
  try {
    await fill(plan);
    const batch = await recordMany(session, plan.planned.map(entryOf), call.options.clockOk);
    return tellPlan(call, { ...batch, refused: [...refused, ...batch.refused] }, plan);
  } catch (failure) {
    if (plan.typed.size > 0) {
      const lines = [...plan.typed].map(([number, line]) => cleanLine(`${number} ${line}`));
      call.print.warn(call.words.dispositions.unrecorded, lines);
    }
    throw failure;
  }
}

function tellPlan(
  call: Call<DispositionOptions>,
  batch: Awaited<ReturnType<typeof recordMany>>,
  { skipped, scan }: Plan,
): ExitCode {
  const { options, print, words } = call;
  const say = words.dispositions;
  const numbers = skipped.map(({ state }) => state.number);
  if (batch.recorded.length === 0 && batch.refused.length === 0 && !options.json) {
    print.look(say.allSkipped);
    return exitCodes.done;
  }
  return tellBatch(call, batch, {
    many: (_count, recorded) => say.recorded(countOf(recorded, 'step', 2), countOf(recorded, 'step', 3)),
    moreOfMany: (recorded) => [
      ...[say.endings(endingsOf(recorded))].filter(Boolean),
      ...(scan ? [say.scanKept] : []),
      ...(numbers.length > 0 ? [say.skipped(numberRanges(words, numbers))] : []),
    ],
    nextOfMany: (recorded) => nextCommandOfMany(lastOfEach(recorded).map(({ file }) => file.state)),
  });
}

function endingsOf(recorded: readonly Recorded[]) {
  const forwarded = new Map<string, number>();
  for (const { event, file } of recorded) {
    if (event['action'] !== 'forward') continue;
    const office = cleanLine(String(file.words(event)?.['toOffice'] ?? ''));
    forwarded.set(office, (forwarded.get(office) ?? 0) + 1);
  }
  return {
    forwarded: [...forwarded].map(([office, count]) => ({ office, count })),
    informed: countOf(recorded, 'action', 'inform'),
    filed: countOf(recorded, 'action', 'file'),
  };
}

function countOf(recorded: readonly Recorded[], field: string, value: unknown): number {
  return recorded.filter(({ event }) => event[field] === value).length;
}

/** Each case as its last event left it. */
function lastOfEach(recorded: readonly Recorded[]): Recorded[] {
  return [...new Map(recorded.map((one) => [one.number, one])).values()];
}
