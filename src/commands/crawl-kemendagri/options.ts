// The options of the search, and what is read from them.
import type { Session } from '../../desk/session.ts';
import { parseDay } from '../../desk/typed-day.ts';
import type { Day } from '../../procedure/time.ts';
import type { Call, OptionValues } from '../command.ts';

export const crawlOptions = {
  source: 'values',
  since: 'value',
  'dry-run': 'flag',
  'open-cases': 'flag',
  'by-hand': 'value',
  result: 'value',
  'check-sources': 'flag',
  log: 'flag',
  'clock-ok': 'flag',
} as const;

export type CrawlCall = Call<OptionValues<typeof crawlOptions>>;

/** The day of `--since`; null where it is left out. UserError `day-unreadable` (exit 2). */
export function sinceTyped({ options }: CrawlCall, { begun, zone }: Session): Day | null {
  return options.since === undefined ? null : parseDay(options.since, '--since', begun, zone);
}
