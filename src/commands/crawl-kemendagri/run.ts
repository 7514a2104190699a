// One run: searches with a line of progress, opens cases where that was asked, and tells what came of it.
import { dirname } from 'node:path';
import type { CrawlRun } from '../../desk/crawl/shapes.ts';
import { crawl } from '../../desk/crawl.ts';
import { openSession, type Session } from '../../desk/session.ts';
import { type ExitCode, exitCodes } from '../../errors.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { startProgress } from '../../terminal/progress.ts';
import { tellProblems } from '../problems.ts';
import { openRecording, tellWarnings } from '../recording.ts';
import { crawlJson } from './json.ts';
import { openCasesOf } from './open-cases.ts';
import { type CrawlCall, sinceTyped } from './options.ts';
import { tellScreen } from './screen.ts';
import { summaryOf } from './summary.ts';
import { isFailing } from './told.ts';

/** Searches; exit 5 where a source could not be read whole. */
export async function runCrawl(call: CrawlCall): Promise<ExitCode> {
  const { context, options, print } = call;
  const session = options.dryRun ? openSession(context, options) : await openRecording(call);
  const told = options.dryRun ? 0 : session.view.problems.length;
  const run = await crawlShowing(call, session);
  // What of the library cannot be read may be announced once more.
  tellProblems(call, session.view.problems.slice(told));
  const opened = options.openCases && !context.ending.aborted ? await openCasesOf(call, session, run) : [];
  if (options.json) print.json(crawlJson(run, opened));
  else if (context.io.stdout.isTerminal && !options.quiet) tellScreen(call, session, run, opened);
  else for (const line of summaryOf(call, session, run, opened)) print.line(line);
  tellKeptBodies(call, run);
  tellWarnings(call, run);
  return run.sources.some(isFailing) ? exitCodes.outside : exitCodes.done;
}

async function crawlShowing(call: CrawlCall, session: Session): Promise<CrawlRun> {
  const { context, options, words } = call;
  const since = sinceTyped(call, session);
  const { label, words: counted } = words.crawl.progress;
  const now = { done: 0, total: 0, found: 0 };
  // Its length is known once the sources are; their number is small, and the figures tell the rest.
  const bar = options.quiet
    ? null
    : await startProgress({
        label,
        total: 100,
        words: () => counted(now),
        output: context.io.stderr,
      });
  try {
    return await crawl(session, {
      ...(options.source && { sources: options.source }),
      ...(since !== null && { since }),
      dryRun: options.dryRun === true,
      clockOk: options.clockOk === true,
      progress(done, total, found) {
        Object.assign(now, { done, total, found });
        bar?.update(total === 0 ? 0 : Math.round((done / total) * 100));
      },
    });
  } finally {
    bar?.stop();
  }
}

/** For whoever mends the kind: not for the mail. */
function tellKeptBodies({ print, words }: CrawlCall, { sources }: CrawlRun): void {
  const kept = sources.filter(({ keptBody }) => keptBody !== null);
  const [first] = kept;
  if (!first?.keptBody) return;
  const names = kept.map(({ setting }) => cleanLine(setting.name)).join(', ');
  print.error(words.crawl.body({ names, folder: dirname(first.keptBody) }));
}
