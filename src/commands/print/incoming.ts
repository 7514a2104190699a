// sop print incoming: the inquiry on paper for the Kabag (step 1).
import { awaitsPrintout, loneKabag } from '../../desk/print.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { buildIncoming } from '../../printouts/incoming.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { type PrintCall, printForms } from './forms.ts';

export const printIncoming = defineCommand({
  arguments: '[case...]',
  options: { ...recordingOptions, 'handed-to': 'value', new: 'flag', output: 'value' },
  run: (call) =>
    printForms(call, 'incoming', (_session, facts, handedTo) => buildIncoming(facts, handedTo, call.words), {
      awaited: awaitsPrintout,
      offer: (session, files) => offerKabag(call, session, files.length),
    }),
});

/** Whether they are handed to the Kabag as they are printed: then the sheets name him, and it is recorded with them. */
async function offerKabag(
  { context, options, words }: PrintCall,
  session: Session,
  count: number,
): Promise<string | null> {
  const kabag = loneKabag(session);
  if (!context.ask || options.json || session.device === null || kabag === null) return null;
  const message = words.printouts.askHanded(count, nameOf(session, kabag));
  return (await context.ask.confirm({ message, initial: true })) ? kabag : null;
}
