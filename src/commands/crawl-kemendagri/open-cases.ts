// What is new becomes cases for the Kabag's disposition, each item one.
import type { CrawlRun } from '../../desk/crawl/shapes.ts';
import { resolveRecording } from '../../desk/recording.ts';
import { takeInItems } from '../../desk/regulation/inquiry.ts';
import type { Session } from '../../desk/session.ts';
import { tellWarnings } from '../recording.ts';
import type { CrawlCall } from './options.ts';

export interface OpenedCase {
  number: string;
  ref: string;
  key: string;
  /** It was a case before. */
  already: boolean;
}

/** Takes in each new item of the run; one that is a case already is none again. Errors: those of `takeIn`. */
export async function openCasesOf(call: CrawlCall, session: Session, run: CrawlRun): Promise<OpenedCase[]> {
  if (run.new.length === 0) return [];
  const { options, words } = call;
  const items = run.new.map(({ item }) => item);
  const recording = resolveRecording(session, { clockOk: options.clockOk === true }, session.officer.id);
  const taken = await takeInItems(session, run.library, items, recording, words.citations.item);
  tellWarnings(call, taken);
  return taken.outcomes.flatMap((outcome, index): OpenedCase[] => {
    const item = items[index];
    if (!outcome || !item) return [];
    const { number } = outcome;
    return [{ number, ref: item.ref, key: item.key, already: outcome.outcome === 'duplicate' }];
  });
}
