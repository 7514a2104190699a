// sop crawl-kemendagri: step 1b, the search for new information; by the program, or by hand in the browser.
import { exitCodes, UserError } from '../errors.ts';
import { defineCommand } from './command.ts';
import { tellChecks } from './crawl-kemendagri/checks.ts';
import { recordHandSearch } from './crawl-kemendagri/hand.ts';
import { tellLog } from './crawl-kemendagri/log.ts';
import { type CrawlCall, crawlOptions } from './crawl-kemendagri/options.ts';
import { runCrawl } from './crawl-kemendagri/run.ts';

export const crawlKemendagri = defineCommand({
  arguments: '',
  options: crawlOptions,
  async run(call) {
    const { options } = call;
    refuseTogether(options);
    if (options.checkSources) return tellChecks(call, options.source ?? []);
    if (options.log) {
      tellLog(call);
      return exitCodes.done;
    }
    return options.byHand === undefined ? runCrawl(call) : recordHandSearch(call);
  },
});

/** Four things that it does, of which one is meant; and options that belong to one of them. */
function refuseTogether(options: CrawlCall['options']): void {
  const { checkSources, log, byHand, openCases, dryRun, result, source, since } = options;
  const given = Object.entries({
    '--check-sources': checkSources,
    '--log': log,
    '--by-hand': byHand,
    '--open-cases': openCases,
    '--dry-run': dryRun,
  }).flatMap(([flag, value]) => (value === undefined ? [] : [flag]));
  const [first, second] = given;
  if (first !== undefined && second !== undefined) {
    throw new UserError('options-together', { first, second }, exitCodes.usage);
  }
  if (result !== undefined && byHand === undefined) throw new UserError('result-alone', {}, exitCodes.usage);
  if (byHand !== undefined && (source ?? since) !== undefined) {
    const other = source === undefined ? '--since' : '--source';
    throw new UserError('options-together', { first: '--by-hand', second: other }, exitCodes.usage);
  }
}
