// A search by hand: what the browser showed, for sources that do not let a program in.
import { recordByHand, saysNothing } from '../../desk/crawl/by-hand.ts';
import { type ExitCode, exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { checkFilled, refuseBlank } from '../texts.ts';
import type { CrawlCall } from './options.ts';

/** Records it; without a terminal `--result` tells what was seen. */
export async function recordHandSearch(call: CrawlCall): Promise<ExitCode> {
  const { options, words } = call;
  const say = words.crawl.hand;
  const addresses = checkFilled(options.byHand ?? '', '--by-hand').trim();
  const session = await openRecording(call);
  const text = await resultOf(call);
  const result = text === '' ? 'nothing' : 'found';
  const recorded = await recordByHand(session, { addresses, result, text }, options.clockOk === true);
  tellOffice(call, recorded, {
    sentence: say.recorded({ addresses: cleanLine(addresses), result: cleanLine(text) || say.nihil }),
    ...(result === 'found' && { more: [say.addIt], next: 'sop regulation add ALAMAT' }),
    fields: { search: recorded.events[0]?.id ?? null, result },
  });
  return exitCodes.done;
}

/** What was found; empty for nothing. */
async function resultOf(call: CrawlCall): Promise<string> {
  const { options, words } = call;
  const say = words.crawl.hand;
  const missing = { what: say.result, flag: '--result', example: '--result nihil' };
  const typed = await answerOr(call, options.result, missing, async (ask) => {
    const choices = [
      { name: say.nothing, value: false },
      { name: say.found, value: true },
    ];
    const found = await ask.choose({ message: say.ask, choices, initial: false });
    return found ? ask.text({ message: say.askText, check: refuseBlank(call) }) : 'nihil';
  });
  const text = checkFilled(typed, '--result').trim();
  return saysNothing(text) ? '' : text;
}
