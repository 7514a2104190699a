// sop print transmittal: the letter with which a case goes on to another office.
import { letterFacts, transmittalOf } from '../../desk/letters.ts';
import { buildTransmittal } from '../../printouts/transmittal.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printForms } from './forms.ts';

export const printTransmittal = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value' },
  run: (call) =>
    printForms(
      call,
      'transmittal',
      (session, facts, _handedTo, file) => {
        const to = transmittalOf(file);
        const letter = letterFacts(session, file, 'transmittal', to.event);
        return buildTransmittal(facts, letter, to, call.words);
      },
      undefined,
      (_session, file) => void transmittalOf(file),
    ),
});
