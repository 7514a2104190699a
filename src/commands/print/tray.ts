// sop print tray: collective sheets, each for up to fifteen cases that await the Kabag.
import { findCases } from '../../desk/find-cases.ts';
import { awaitsSheet, paperFacts, paperOffice, sheetChoices } from '../../desk/print.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type RecordedBatch, refuseEarly } from '../../desk/record.ts';
import { ownRecording } from '../../desk/recording.ts';
import { nameOf, officerTyped, type Session } from '../../desk/session.ts';
import { awaitsTray, planTrays, recordTrays, type Tray, trayName } from '../../desk/trays.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { Paper } from '../../printouts/paper.ts';
import { buildTray } from '../../printouts/tray.ts';
import type { Case } from '../../procedure/case.ts';
import { renderText } from '../../render/text.ts';
import { numberRanges, refusedJson, takeInTurn, tellNothing, tellRefused } from '../batch.ts';
import { type Call, defineCommand, recordingOptions } from '../command.ts';
import { openRecording, recordedJson, tellWarnings } from '../recording.ts';
import type { PrintOptions } from './forms.ts';
import { openPages } from './pages.ts';

type TrayOptions = PrintOptions & { all?: boolean };

export const printTray = defineCommand({
  arguments: '[case...]',
  options: { ...recordingOptions, all: 'flag', new: 'flag', 'handed-to': 'value', output: 'value' },
  async run(call) {
    const { options, words } = call;
    // A sheet has a number, which only a computer that records can give.
    const session = await openRecording(call);
    const { files, refused } = takeInTurn(casesForTray(call, session), (file) =>
      refuseEarly(session, file, 'dispositioned', { step: 2 }, false),
    );
    if (files.length + refused.length === 0) return tellNothing(call, words.printouts.nothingNew('tray'));
    const pages = openPages(call);
    try {
      const handedTo = options.handedTo === undefined ? null : officerTyped(session, options.handedTo);
      const recording = ownRecording(session, options);
      const numbers = files.map(({ state }) => state.number);
      const trays = planTrays(session, numbers);
      const printed = await recordTrays(session, trays, handedTo, recording);
      const batch = { ...printed, refused: [...refused, ...printed.refused] };
      const sheets = sheetsOf(files, trays, batch);
      const texts = drawSheets(call, session, sheets);
      tellSheets(call, session, sheets, texts, batch, handedTo && nameOf(session, handedTo));
      if (!options.json && texts.length > 0) pages.write(texts.join('\f'));
      return batch.refused[0]?.error.exitCode ?? exitCodes.done;
    } finally {
      pages.close();
    }
  },
});

function casesForTray({ options, args }: Call<TrayOptions>, session: Session): CaseFile[] {
  if (!options.new) return findCases(session, args, 'print tray', options.all ? awaitsTray : undefined).files;
  if (args.length > 0 || options.all) throw new UserError('new-with-cases', {}, exitCodes.usage);
  const unprinted = (state: Case) => awaitsTray(state) && awaitsSheet(state);
  return findCases(session, [], 'print tray', unprinted).files;
}

interface PrintedSheet {
  tray: Tray;
  files: CaseFile[];
}

/** What was refused stands on no sheet. */
function sheetsOf(
  files: readonly CaseFile[],
  trays: readonly Tray[],
  { recorded }: RecordedBatch,
): PrintedSheet[] {
  const printed = new Set(recorded.map(({ number }) => number));
  return trays
    .map((tray) => ({
      tray,
      files: files.filter(({ state: { number } }) => tray.numbers.includes(number) && printed.has(number)),
    }))
    .filter(({ files: own }) => own.length > 0);
}

function drawSheets({ words }: Call<object>, session: Session, sheets: readonly PrintedSheet[]): string[] {
  const office = paperOffice(session);
  const choices = sheetChoices(session);
  return sheets.map(({ tray, files }) => {
    const papers = files.map((file): Paper => paperFacts(session, office, file)) as [Paper, ...Paper[]];
    return renderText(buildTray(trayName(session, tray), papers, choices, words));
  });
}

function tellSheets(
  call: Call<TrayOptions>,
  session: Session,
  sheets: readonly PrintedSheet[],
  texts: readonly string[],
  batch: RecordedBatch,
  name: string | null,
): void {
  const { options, print, words } = call;
  if (options.json) {
    const jsonOf = ({ state: { number } }: CaseFile) =>
      recordedJson(batch.recorded.find((one) => one.number === number)!);
    print.json({
      sheets: sheets.map(({ tray, files }, index) => ({
        sheet: trayName(session, tray),
        text: texts[index],
        cases: files.map(jsonOf),
      })),
      refused: batch.refused.map((one) => refusedJson(call, one)),
    });
  } else if (!options.quiet) {
    for (const { tray, files } of sheets) {
      const numbers = numberRanges(
        words,
        files.map(({ state }) => state.number),
      );
      print.error(words.printouts.trayRecorded(trayName(session, tray), numbers, name));
    }
  }
  tellRefused(call, batch.refused);
  tellWarnings(call, batch);
}
