// sop print disposition: the disposition sheet (steps 2 and 3).
import { awaitsSheet, sheetChoices } from '../../desk/print.ts';
import { buildDisposition } from '../../printouts/disposition.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printForms } from './forms.ts';

export const printDisposition = defineCommand({
  arguments: '[case...]',
  options: { ...recordingOptions, 'handed-to': 'value', new: 'flag', output: 'value' },
  run: (call) =>
    printForms(
      call,
      'disposition',
      (session, facts) => buildDisposition(facts, sheetChoices(session), call.words),
      { awaited: awaitsSheet },
    ),
});
