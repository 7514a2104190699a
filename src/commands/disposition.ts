// sop disposition: step 2, Kabag to Kasubag, and step 3, Kasubag to pelaksana; one case, several, or a sheet of paper.
import type { CaseFile } from '../desk/read.ts';
import { officerTyped, type Session, today } from '../desk/session.ts';
import type { Case } from '../procedure/case.ts';
import { rolesOn } from '../procedure/office.ts';
import { openSeveral } from './batch.ts';
import { type Call, defineCommand, recordingOptions } from './command.ts';
import { dispositionOne } from './disposition/one.ts';
import type { DispositionOptions } from './disposition/options.ts';
import { dispositionSeveral } from './disposition/several.ts';

export const disposition = defineCommand({
  arguments: '[case...]',
  options: {
    ...recordingOptions,
    all: 'flag',
    step: 'value',
    to: 'value',
    instruction: 'values',
    note: 'value',
    forward: 'value',
    inform: 'flag',
    file: 'flag',
  },
  async run(call) {
    const { session, files, several } = await openSeveral(call, 'disposition', awaitsDisposition);
    const [only] = files;
    if (!several && only) return dispositionOne(call, session, only);
    const step = impliedStep(call, session);
    if (step) call.options.step = step;
    return dispositionSeveral(call, session, call.options.all ? allDue(files, step) : files);
  },
});

function awaitsDisposition({ status }: Case): boolean {
  return status === 'awaiting-disposition' || status === 'awaiting-instruction';
}

/** Of what waits, one step's: the Kabag's first, since what he decides goes to the Kasubag. */
function allDue(files: readonly CaseFile[], step: string | undefined): CaseFile[] {
  const second = files.filter(({ state }) => state.status === 'awaiting-disposition');
  const isSecond = step === '2' || (step === undefined && second.length > 0);
  return isSecond ? second : files.filter(({ state }) => state.status === 'awaiting-instruction');
}

/** The step of who decides, where `--step` does not say: a Kabag's sheet has no part in what waits for the Kasubag. */
function impliedStep({ options }: Call<DispositionOptions>, session: Session): string | undefined {
  if (options.step !== undefined) return options.step;
  const officer = options.by === undefined ? session.officer.id : officerTyped(session, options.by);
  const roles = rolesOn(session.office, officer, today(session));
  const [kabag, kasubag] = [roles.includes('kabag'), roles.includes('kasubag')];
  return kabag === kasubag ? undefined : kabag ? '2' : '3';
}
