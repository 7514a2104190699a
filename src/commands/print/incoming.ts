// sop print incoming: the inquiry on paper for the Kabag (step 1).
import { buildIncoming } from '../../printouts/incoming.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printForms } from './forms.ts';

export const printIncoming = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value' },
  run: (call) =>
    printForms(call, 'incoming', (_session, facts, handedTo) => buildIncoming(facts, handedTo, call.words)),
});
