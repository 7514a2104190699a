// Step 1b: looks for new information from Kemendagri, files what concerns the office, and proves that it looked.
import { exitCodes, UserError } from '../errors.ts';
import { crawlLock, keepBody, readCrawlState, writeCrawlState } from '../local/crawl-state.ts';
import { localFolders } from '../local/state.ts';
import { rolesOn } from '../procedure/office.ts';
import type { SourceSetting } from '../procedure/sources.ts';
import { formatInstant } from '../procedure/time.ts';
import { foldLibrary, type Library } from '../regulations/library.ts';
import type { LibraryEntry } from '../regulations/library-entry.ts';
import { stemIndonesian } from '../search/stem.ts';
import type { AppendResult } from './archive.ts';
import { citedKeys } from './citations.ts';
import { type Decision, decide } from './crawl/decide.ts';
import { gatherKnown, hasBaseline } from './crawl/known.ts';
import { openNetwork } from './crawl/network.ts';
import { type ReadSource, type RunFacts, readSource } from './crawl/read-source.ts';
import type { Announced, CrawlOptions, CrawlRun, SourceReading, SourceTold } from './crawl/shapes.ts';
import { touchedBy } from './crawl/touched.ts';
import { readLibrary } from './library.ts';
import { standingSources } from './news.ts';
import { recordOffice } from './record-office.ts';
import { nowOf, recordingDevice, refreshSession, type Session, today } from './session.ts';
import { sourcesNow, sourceTyped, topicsNow } from './sources.ts';

/** All sources of a run together. */
const runLimit = 15 * 60_000;

/**
 * Looks through the sources that are on, or those named; one that is another's fallback only where that one failed. What
 * is whole is recorded though a signal ends the run. UserErrors: `source-unknown`, `sources-none` (exit 2),
 * `crawl-operator` (exit 3), `crawl-running` (exit 4), and those of `recordOffice`. With `dryRun` nothing is written.
 */
export async function crawl(session: Session, options: CrawlOptions = {}): Promise<CrawlRun> {
  const chosen = chosenSources(session, options.sources);
  if (!options.dryRun) await refuseEarly(session, options);
  const folders = localFolders(session.context.stateFolder, session.view.id);
  const lock = await crawlLock(session.context, folders, nowOf(session));
  try {
    return await crawlAlone(session, chosen, options);
  } finally {
    await lock.release();
  }
}

/** Where there is a terminal or none: what cannot be recorded is not looked for. */
async function refuseEarly(session: Session, { clockOk }: CrawlOptions): Promise<void> {
  const { office, officer } = session;
  const device = recordingDevice(session);
  const operator = rolesOn(office, officer.id, today(session)).includes('pengelola-tik');
  if (!operator && !office.devices.get(device)?.root) {
    throw new UserError('crawl-operator', { name: officer.name }, exitCodes.refused);
  }
  await recordOffice(session, () => [], clockOk);
}

function chosenSources(session: Session, named: readonly string[] | undefined): SourceSetting[] {
  if (named !== undefined && named.length > 0) {
    const typed = named.map((one) => sourceTyped(session, one));
    return typed.filter((one, index) => typed.findIndex(({ id }) => id === one.id) === index);
  }
  const on = sourcesNow(session).filter((source) => source.on);
  if (on.length === 0) throw new UserError('sources-none', {}, exitCodes.usage);
  const fallbacks = new Set(on.map(({ fallback }) => fallback));
  return on.filter(({ id }) => !fallbacks.has(id));
}

async function crawlAlone(
  session: Session,
  chosen: readonly SourceSetting[],
  options: CrawlOptions,
): Promise<CrawlRun> {
  const startedAt = nowOf(session);
  const library = readLibrary(session);
  const cited = citedKeys(session);
  const read = await readSources(session, chosen, options, { library, cited });
  const readings = read.map(({ reading }) => reading);
  const {
    decision,
    after,
    session: now,
    result,
  } = options.dryRun ? rehearse(session, readings, library) : await record(session, readings, options);
  if (!options.dryRun) remember(session, read);
  const told = (keys: Iterable<string>) => announcedOf(keys, decision, after);
  return {
    startedAt,
    endedAt: nowOf(session),
    event: result?.events[0]?.id ?? null,
    dryRun: options.dryRun === true,
    sources: sourcesTold(now, readings, decision),
    new: told(decision.new),
    changed: told(decision.changed.keys()),
    touched: touchedBy(now, cited, library, after),
    library: after,
    published: result?.published ?? true,
    warnings: result?.warnings ?? [],
  };
}

/** Side by side; the fetchers see to it that no host is asked twice at once. */
async function readSources(
  session: Session,
  chosen: readonly SourceSetting[],
  { since, progress = () => {} }: CrawlOptions,
  { library, cited }: { library: Library; cited: ReadonlySet<string> },
): Promise<ReadSource[]> {
  const { context, office, zone, begun } = session;
  const { ending } = context;
  const folders = localFolders(context.stateFolder, session.view.id);
  const sources = sourcesNow(session);
  const counts = new Map<string, number>();
  let done = 0;
  const tell = () =>
    progress(
      done,
      chosen.length,
      [...counts.values()].reduce((sum, one) => sum + one, 0),
    );
  const run: RunFacts = {
    ...openNetwork(session, runLimit),
    known: gatherKnown(library, cited),
    topics: topicsNow(session),
    stem: stemIndonesian,
    since: since ?? null,
    now: begun,
    zone,
    stateOf: (source) => readCrawlState(folders, source),
    // What a fallback shows stood in the source that it stands in for.
    hasBaseline: (source) =>
      sources.some(
        ({ id, fallback }) => (id === source || fallback === source) && hasBaseline(office.searches, id),
      ),
    linesOf: (source) =>
      office.searches.flatMap(({ at, lines }) =>
        lines.filter((line) => line.source === source).map((line) => ({ at, line })),
      ),
    found(source, count) {
      counts.set(source, count);
      tell();
    },
  };
  const begunReading = new Map<string, Promise<ReadSource>>();
  const readOnce = (setting: SourceSetting) => {
    const running = begunReading.get(setting.id) ?? readSource(setting, run);
    begunReading.set(setting.id, running);
    return running;
  };
  tell();
  for (const setting of chosen) readOnce(setting);
  const all = await Promise.all(
    chosen.map(async (setting) => {
      const first = await readOnce(setting);
      const instead = sources.find(({ id, on }) => on && id === setting.fallback);
      const goesOn = isFailure(first.reading) && instead && !ending.aborted && !run.overLimit();
      const read = goesOn ? [first, await readOnce(instead)] : [first];
      done += 1;
      tell();
      return read;
    }),
  );
  return [...new Set(all.flat())];
}

function isFailure({ outcome }: SourceReading): boolean {
  return outcome !== 'ok' && outcome !== 'unchanged';
}

interface Recorded {
  decision: Decision;
  after: Library;
  session: Session;
  result: AppendResult | null;
}

/** Decides on what the archive holds when the lock is held: another computer may have told the same news meanwhile. */
async function record(
  session: Session,
  readings: readonly SourceReading[],
  { clockOk }: CrawlOptions,
): Promise<Recorded> {
  let decision: Decision | undefined;
  const result = await recordOffice(
    session,
    ({ view }) => {
      decision = decide(readings, readLibrary({ view }), { seenAt: nowOf(session), zone: session.zone });
      const { lines, entries, changed } = decision;
      const fields = { method: 'crawl', lines, new: decision.new, changed: [...changed.keys()] };
      const library = entries.map((entry) => ({ ...entry }));
      return [{ type: 'searched', fields, ...(library.length > 0 && { library }) }];
    },
    clockOk,
  );
  const after = refreshSession(session);
  return { decision: decision as Decision, after: readLibrary(after), session: after, result };
}

/** What would be recorded, without a trace. */
function rehearse(session: Session, readings: readonly SourceReading[], library: Library): Recorded {
  const { zone, view, office, officer } = session;
  const at = formatInstant(session.context.clock(), zone);
  const decision = decide(readings, library, { seenAt: at, zone });
  const event = '-';
  const entries = decision.entries.map((entry): LibraryEntry => ({ ...entry, event }));
  const lines = [...view.libraryLines()] as unknown as LibraryEntry[];
  const search = {
    event,
    at,
    by: officer.id,
    method: 'crawl' as const,
    lines: decision.lines,
    new: decision.new,
    changed: [...decision.changed.keys()],
    result: null,
  };
  const then = { ...session, office: { ...office, searches: [...office.searches, search] } };
  return { decision, after: foldLibrary([...lines, ...entries]), session: then, result: null };
}

/** After the commit: what is lost here is read again by the next run, and announced by none. */
function remember(session: Session, read: readonly ReadSource[]): void {
  const folders = localFolders(session.context.stateFolder, session.view.id);
  const stamp = nowOf(session).slice(0, 19).replace(/\D/g, '');
  for (const { reading, state, odd } of read) {
    const { id } = reading.setting;
    if (state) writeCrawlState(folders, id, state);
    if (odd && odd.length > 0) reading.keptBody = keepBody(folders, id, stamp, odd);
  }
}

function announcedOf(keys: Iterable<string>, decision: Decision, library: Library): Announced[] {
  return [...keys].flatMap((key): Announced[] => {
    const item = library.get(key);
    if (!item) return [];
    const entries = decision.entries.filter((entry) => entry.key === key && !entry.gone);
    return [
      {
        item,
        url: item.addresses[0]?.url ?? null,
        topics: item.topics,
        kept: entries.find(({ kept }) => kept !== undefined)?.kept,
        sources: [...new Set(entries.map(({ source }) => source))],
        changes: decision.changed.get(key)?.changes ?? [],
      },
    ];
  });
}

/** Those that were looked at, in the order of the run, then what was not seen for long though it is on. */
function sourcesTold(
  session: Session,
  readings: readonly SourceReading[],
  { lines }: Decision,
): SourceTold[] {
  const standing = standingSources(session.office, sourcesNow(session), session.begun, session.zone);
  const byId = new Map(standing.map((one) => [one.setting.id, one]));
  const looked = readings.map(({ setting, detail, keptBody }): SourceTold => {
    const { since = null, stale = false, lastGood = null } = byId.get(setting.id) ?? {};
    const line = lines.find(({ source }) => source === setting.id) ?? null;
    return { setting, line, since, stale, lastGood, detail, keptBody };
  });
  const here = new Set(looked.map(({ setting }) => setting.id));
  const others = standing
    .filter(({ setting, stale }) => stale && !here.has(setting.id))
    .map(
      ({ setting, since, stale, lastGood }): SourceTold => ({
        setting,
        line: null,
        since,
        stale,
        lastGood,
        detail: '',
        keptBody: null,
      }),
    );
  return [...looked, ...others];
}
