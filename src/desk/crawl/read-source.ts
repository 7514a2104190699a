// Reads one source to its end or to its failure, and says what this computer remembers of it from then on.
import { setImmediate } from 'node:timers/promises';
import type { CrawlState } from '../../local/crawl-state.ts';
import type { SearchLine, SourceSetting, Topic } from '../../procedure/sources.ts';
import { type Day, dayLength, formatInstant, type Instant, type Zone } from '../../procedure/time.ts';
import type { ReportingFetcher } from '../../regulations/crawl/fetcher.ts';
import {
  type FaultCode,
  type Fetcher,
  type Look,
  NotModified,
  SourceFailure,
  type SourceKind,
} from '../../regulations/crawl/source.ts';
import { loadKind } from '../../regulations/crawl/sources/index.ts';
import { basisOf } from './basis.ts';
import { conclude } from './conclude.ts';
import { createGatherer, topicsFor } from './gather.ts';
import { claimOf, type Known } from './known.ts';
import type { SourceReading } from './shapes.ts';

/** What all sources of a run have in common. */
export interface RunFacts {
  known: Known;
  topics: readonly Topic[];
  stem: (word: string) => string;
  since: Day | null;
  now: Instant;
  zone: Zone;
  /** The fetcher of a source; `last` is what its last good run kept for a conditional request. */
  fetcherOf(setting: SourceSetting, last: CrawlState['validators']): ReportingFetcher;
  /** What this computer remembers; null where it never read the source. */
  stateOf(source: string): CrawlState | null;
  /** True where an earlier run showed what the source had. */
  hasBaseline(source: string): boolean;
  /** The lines of earlier runs, oldest first. */
  linesOf(source: string): { at: string; line: SearchLine }[];
  /** True once the whole run has taken too long, which is no signal to end. */
  overLimit(): boolean;
  found(source: string, count: number): void;
}

export interface ReadSource {
  reading: SourceReading;
  /** Null where what is remembered stays as it was. */
  state: CrawlState | null;
  /** The beginning of a body that could not be understood. */
  odd: Uint8Array | null;
}

/** Reads a source; whatever goes wrong there is its outcome, and no other source suffers from it. */
export async function readSource(setting: SourceSetting, run: RunFacts): Promise<ReadSource> {
  const kind = await loadKind(setting.kind);
  const before = run.stateOf(setting.id);
  const topics = topicsFor(setting, run.topics);
  const basis = basisOf(setting, topics, kind.version);
  const fetcher = run.fetcherOf(setting, mayAskConditionally(before, basis, run) ? before!.validators : null);
  const baseline = !run.hasBaseline(setting.id);
  const gatherer = createGatherer({
    ...run,
    setting,
    topics,
    byId: kind.complete,
    remembered: before?.seen ?? new Map(),
    sameVersion: before?.parser === kind.version,
    // A first run reads everything: what it leaves out would be news to the second.
    since: baseline ? null : run.since,
    now: formatInstant(run.now, run.zone),
  });
  const look: Look = {
    since: baseline ? null : run.since,
    now: run.now,
    first: baseline,
    wants: wantsDetail(setting, before, run),
  };
  const ended = await readAll(kind, { setting, fetcher, look, run }, gatherer);
  return conclude({ kind, setting, run, before, basis, baseline, report: fetcher.report() }, ended, {
    ...gatherer.end(),
    tally: gatherer.tally.result(),
  });
}

/** How the reading ended: by itself, by a failure, or by the answer that nothing was modified. */
export interface Ended {
  failure: SourceFailure | null;
  unmodified: boolean;
  /** Codes of rows and pages that could not be read. */
  skipped: FaultCode[];
  where: string;
}

const turnEvery = 200;

async function readAll(
  kind: SourceKind,
  { setting, fetcher, look, run }: { setting: SourceSetting; fetcher: Fetcher; look: Look; run: RunFacts },
  gatherer: ReturnType<typeof createGatherer>,
): Promise<Ended> {
  const ended: Ended = { failure: null, unmodified: false, skipped: [], where: '' };
  let reads = 0;
  try {
    for await (const read of kind.read(setting, fetcher, look)) {
      if ('finding' in read) gatherer.take(read.finding);
      else if ('seen' in read) gatherer.pass(read.seen);
      else {
        ended.skipped.push(read.skipped.code);
        if (read.skipped.code !== 'detail-limit') ended.where ||= read.skipped.where;
      }
      reads += 1;
      if (reads % turnEvery !== 0) continue;
      run.found(setting.id, gatherer.found());
      // A signal is only heard, and a bar only drawn, where the event loop turns.
      await setImmediate();
    }
    run.found(setting.id, gatherer.found());
  } catch (error) {
    if (error instanceof NotModified) ended.unmodified = true;
    else ended.failure = asFailure(error, run);
  }
  return ended;
}

/** What a kind did not foresee is a page that it does not understand. */
function asFailure(error: unknown, run: RunFacts): SourceFailure {
  if (!(error instanceof SourceFailure)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new SourceFailure('layout-changed', 'page-failed', { detail, cause: error });
  }
  return error.code === 'ended' && run.overLimit()
    ? new SourceFailure('unreachable', 'run-limit', { cause: error })
    : error;
}

/** A full body is asked for at least once in so long: validators of such servers are not to be trusted. */
const fullEvery = 7 * dayLength;

function mayAskConditionally(before: CrawlState | null, basis: string, { now, since }: RunFacts): boolean {
  if (!before?.validators || before.lastFull === null || before.basis !== basis || since !== null)
    return false;
  return now - Date.parse(before.lastFull) < fullEvery;
}

/** A status may change: what is in the library is read again soon, all else seldom. An hour less, for a cron run. */
const readAgain = { kept: 3 * dayLength - dayLength / 24, other: 30 * dayLength };

function wantsDetail(
  { id }: SourceSetting,
  before: CrawlState | null,
  { known, now }: RunFacts,
): (url: string) => boolean {
  return (url) => {
    const remembered = before?.seen.get(url);
    const key = remembered?.key ?? known.byAddress.get(url);
    if (key === undefined) return true;
    const claim = claimOf(known.library, key, id);
    const readAt = Math.max(...[remembered?.at, claim?.seenAt].map((at) => (at ? Date.parse(at) : 0)));
    return now - readAt >= (known.library.get(key) ? readAgain.kept : readAgain.other);
  };
}
