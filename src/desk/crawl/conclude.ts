// How a reading ends: its outcome, whether it is believed, and what this computer remembers of it from then on.
import type { CrawlState } from '../../local/crawl-state.ts';
import { isGood, type SourceSetting } from '../../procedure/sources.ts';
import { addDays, dayOf, formatInstant } from '../../procedure/time.ts';
import type { FetchReport } from '../../regulations/crawl/fetcher.ts';
import type { SourceKind } from '../../regulations/crawl/source.ts';
import { type Tally, tripped } from '../../regulations/crawl/tripwires.ts';
import { fullHash } from './basis.ts';
import type { Gathered } from './gather.ts';
import type { Ended, ReadSource, RunFacts } from './read-source.ts';
import type { SourceReading } from './shapes.ts';

export interface Concluding {
  kind: SourceKind;
  setting: SourceSetting;
  run: RunFacts;
  before: CrawlState | null;
  basis: string;
  baseline: boolean;
  report: FetchReport;
}

/** The reading as it counts. */
export function conclude(of: Concluding, ended: Ended, gathered: Gathered & { tally: Tally }): ReadSource {
  const { kind, setting, run, before, basis, baseline, report } = of;
  const { tally } = gathered;
  const since = run.since;
  const reading: SourceReading = {
    setting,
    version: kind.version,
    ...outcomeOf(ended, tally),
    status: ended.failure?.status ?? null,
    detail: ended.failure?.detail || ended.where,
    skipped: skippedOf(ended),
    first: !run.linesOf(setting.id).some(({ line }) => isGood(line)),
    whole: false,
    baseline,
    since,
    tally,
    met: gathered.met,
    keys: gathered.keys,
    missing: [],
    keptBody: null,
  };
  const now = formatInstant(run.now, run.zone);
  if (ended.unmodified) return { reading, state: before && { ...before, lastOk: now }, odd: null };
  const wholeRun = reading.outcome === 'ok' && since === null;
  const trip = ended.failure ? null : disbelief(of, tally, wholeRun);
  if (trip) {
    Object.assign(reading, { outcome: trip.outcome, error: trip.code, met: [], keys: new Set() });
    return { reading, state: null, odd: report.beginning };
  }
  if (wholeRun && kind.complete) {
    reading.whole = true;
    reading.missing = before?.parser === kind.version ? missingFrom(before, gathered) : [];
  }
  const hash = wholeRun && !gathered.missed ? fullHash(basis, report.hash) : null;
  if (hash !== null && before?.bodyHash === hash) reading.outcome = 'unchanged';
  const nothing = ended.failure !== null && tally.found === 0;
  const state = nothing ? null : stateAfter(of, gathered, { reading, hash, now });
  return { reading, state, odd: isOdd(reading) ? report.beginning : null };
}

/** What is left for another run by a limit is no fault of a row. */
function skippedOf({ skipped, where }: Ended): SourceReading['skipped'] {
  const count = skipped.filter((code) => code !== 'detail-limit').length;
  return count === 0 ? null : { count, where };
}

/** What was found before a failure stays found. */
function outcomeOf({ failure, unmodified, skipped }: Ended, tally: Tally) {
  if (unmodified) return { outcome: 'unchanged', error: null } as const;
  if (failure)
    return { outcome: tally.found > 0 ? 'partial' : failure.outcome, error: failure.code } as const;
  if (skipped.length === 0) return { outcome: 'ok', error: null } as const;
  const onlyLimit = skipped.every((code) => code === 'detail-limit');
  return { outcome: 'partial', error: onlyLimit ? 'detail-limit' : 'rows-skipped' } as const;
}

function disbelief({ kind, setting, before, run, basis }: Concluding, tally: Tally, wholeRun: boolean) {
  const comparable = before?.good && before.basis === basis ? before.good : null;
  const whole = wholeRun && kind.complete;
  const trip = tripped({ neverEmpty: setting.neverEmpty, whole }, tally, comparable);
  return trip?.code === 'too-few' && showedFewLong(setting, run) ? null : trip;
}

/** A list that stays short for as many days as its source may go unseen has become short. */
function showedFewLong({ id, staleDays }: SourceSetting, { linesOf, now, zone }: RunFacts): boolean {
  const lines = linesOf(id);
  const since = lines.findLastIndex(({ line }) => line.error !== 'too-few') + 1;
  const first = lines[since];
  return first !== undefined && dayOf(Date.parse(first.at), zone) <= addDays(dayOf(now, zone), -staleDays);
}

function missingFrom(before: CrawlState, { keys }: Gathered): string[] {
  const missing = new Set<string>();
  for (const { key } of before.seen.values()) if (!keys.has(key)) missing.add(key);
  return [...missing];
}

function stateAfter(
  { kind, before, basis, run, report }: Concluding,
  gathered: Gathered & { tally: Tally },
  { reading, hash, now }: { reading: SourceReading; hash: string | null; now: string },
): CrawlState {
  const good = isGood(reading);
  const { tally } = gathered;
  const seen = reading.whole || !before ? gathered.seen : addSeen(before, kind.version, gathered);
  // What was cut off says nothing of the whole body that is remembered.
  const kept = run.since === null && !good && before?.basis === basis ? before : null;
  const empty = tally.read >= 10 || !before?.good ? tally.empty : before.good.empty;
  return {
    validators: hash === null ? (kept?.validators ?? null) : report.validators,
    bodyHash: hash ?? kept?.bodyHash ?? null,
    parser: kind.version,
    basis,
    lastOk: good ? now : (before?.lastOk ?? null),
    lastFull: hash === null ? (before?.lastFull ?? null) : now,
    good: good && run.since === null ? { found: tally.found, empty } : (before?.good ?? null),
    seen,
  };
}

/** With what was not read again; of that, a fingerprint of another version says nothing. */
function addSeen({ parser, seen }: CrawlState, version: number, gathered: Gathered): CrawlState['seen'] {
  const all: CrawlState['seen'] = new Map();
  for (const [id, one] of seen) all.set(id, parser === version ? one : { ...one, fingerprint: '' });
  for (const [id, one] of gathered.seen) all.set(id, one);
  return all;
}

function isOdd({ outcome, error }: SourceReading): boolean {
  return (
    outcome === 'layout-changed' ||
    (outcome === 'partial' && error !== 'detail-limit' && error !== 'run-limit')
  );
}
