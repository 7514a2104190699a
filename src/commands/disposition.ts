// sop disposition: step 2, Kabag to Kasubag, and step 3, Kasubag to pelaksana; one case, several, or a sheet of paper.
import type { CaseFile } from '../desk/read.ts';
import type { Case } from '../procedure/case.ts';
import { openSeveral } from './batch.ts';
import { defineCommand, recordingOptions } from './command.ts';
import { dispositionFromSheet } from './disposition/from-sheet.ts';
import { dispositionOne } from './disposition/one.ts';
import { dispositionSeveral, impliedStep } from './disposition/several.ts';

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
    tray: 'optional',
    lines: 'value',
  },
  async run(call) {
    const { options } = call;
    if (options.tray !== undefined || options.lines !== undefined) return dispositionFromSheet(call);
    const { session, files, only } = await openSeveral(call, 'disposition', call.args, awaitsDisposition);
    if (only) return dispositionOne(call, session, only);
    const step = impliedStep(call, session);
    if (step) options.step = step;
    return dispositionSeveral(call, session, options.all ? allDue(files, step) : files);
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
