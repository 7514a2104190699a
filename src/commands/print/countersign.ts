// sop print countersign: the decisions that were recorded for one superior and wait for initials, on a sheet to sign.
import { sheetForInitials } from '../../desk/initials-sheet.ts';
import { paperOffice, recordPrinted } from '../../desk/print.ts';
import { tolerantFile } from '../../desk/read.ts';
import { ownRecording, type RecordingOptions } from '../../desk/recording.ts';
import { nameOf, officerTyped, openSession } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import { buildCountersign } from '../../printouts/countersign.ts';
import { renderText } from '../../render/text.ts';
import { numberRanges } from '../batch.ts';
import { type Call, defineCommand, recordingOptions } from '../command.ts';
import { recordedJson, tellWarnings } from '../recording.ts';
import { openPages } from './pages.ts';

type Options = RecordingOptions & { handedTo?: string; output?: string };

export const printCountersign = defineCommand({
  arguments: '[case...]',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value' },
  async run(call: Call<Options>) {
    const { options, print, words, args } = call;
    const session = openSession(call.context, options);
    const typed = options.handedTo === undefined ? null : officerTyped(session, options.handedTo);
    const { superior, waiting } = sheetForInitials(session, args, typed);
    const numbers = waiting.map(({ file }) => file.state.number);
    const pages = openPages(call);
    try {
      const recording = ownRecording(session, options);
      const printing = { document: 'countersign', handedTo: superior } as const;
      const batch =
        session.device === null ? null : await recordPrinted(session, numbers, printing, recording);
      const rows = waiting.flatMap(({ file, decisions }) => {
        const { inquiry, state } = tolerantFile(file);
        const subject = inquiry.erased || inquiry.damaged ? words.cases.erased : inquiry.subject;
        return decisions.map((one) => ({ ...one, subject: state.confidential ? null : subject }));
      });
      const name = nameOf(session, superior);
      const text = renderText(buildCountersign(paperOffice(session), name, rows, words));
      if (options.json) print.json({ cases: (batch?.recorded ?? []).map(recordedJson), text });
      else pages.write(text);
      if (!batch) print.warn(words.printouts.notRecorded);
      else {
        if (!options.quiet && !options.json) {
          print.error(words.printouts.recorded('countersign', numberRanges(words, numbers), name));
        }
        tellWarnings(call, batch);
      }
      return exitCodes.done;
    } finally {
      pages.close();
    }
  },
});
