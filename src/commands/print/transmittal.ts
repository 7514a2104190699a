// sop print transmittal: the letter with which a case goes on to another office.
import { transmittalOf } from '../../desk/letters.ts';
import { buildTransmittal } from '../../printouts/transmittal.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printLetter } from './forms.ts';

export const printTransmittal = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value' },
  run: (call) => printLetter(call, 'transmittal', (_session, file) => transmittalOf(file), buildTransmittal),
});
