// Step 1b: looks for new information from Kemendagri, files what concerns the office, and proves that it looked.
import { exitCodes, UserError } from '../errors.ts';
import { crawlLock, keepBody, writeCrawlState } from '../local/crawl-state.ts';
import { localFolders } from '../local/state.ts';
import { rolesOn } from '../procedure/office.ts';
import type { SourceSetting } from '../procedure/sources.ts';
import { formatInstant } from '../procedure/time.ts';
import { foldLibrary, type Library } from '../regulations/library.ts';
import type { LibraryEntry } from '../regulations/library-entry.ts';
import type { AppendResult, Warning } from './archive.ts';
import { citedKeys } from './citations.ts';
import { type Decision, decide } from './crawl/decide.ts';
import type { ReadSource } from './crawl/read-source.ts';
import { readSources } from './crawl/read-sources.ts';
import type { CrawlOptions, CrawlRun, SourceReading } from './crawl/shapes.ts';
import { announcedOf, goneOf, sourcesTold } from './crawl/tell.ts';
import { touchedBy } from './crawl/touched.ts';
import { readEntries, readLibrary } from './library.ts';
import { recordOffice } from './record-office.ts';
import { nowOf, recordingDevice, refreshSession, type Session, today } from './session.ts';
import { sourcesNow, sourceTyped } from './sources.ts';

/**
 * Looks through the sources that are on, or those named; one that is another's fallback only where that one failed. What
 * is whole is recorded though a signal ends the run. UserErrors: `source-unknown`, `sources-none` (exit 2),
 * `crawl-operator` (exit 3), `crawl-running` (exit 4), and those of `recordOffice`. With `dryRun` nothing is written.
 */
export async function crawl(session: Session, options: CrawlOptions = {}): Promise<CrawlRun> {
  const chosen = chosenSources(session, options.sources);
  const before = options.dryRun ? [] : await refuseEarly(session, options);
  const folders = localFolders(session.context.stateFolder, session.view.id);
  const lock = await crawlLock(session.context, folders, nowOf(session));
  try {
    const run = await crawlAlone(session, chosen, options);
    return { ...run, warnings: [...before, ...run.warnings] };
  } finally {
    await lock.release();
  }
}

/** What could not be recorded is not looked for. Gives what the archive has to say before. */
async function refuseEarly(session: Session, { clockOk }: CrawlOptions): Promise<Warning[]> {
  const { office, officer } = session;
  const device = recordingDevice(session);
  const operator = rolesOn(office, officer.id, today(session)).includes('pengelola-tik');
  if (!operator && !office.devices.get(device)?.root) {
    throw new UserError('crawl-operator', { name: officer.name }, exitCodes.refused);
  }
  const { warnings } = await recordOffice(session, () => [], clockOk);
  return warnings;
}

function chosenSources(session: Session, named: readonly string[] | undefined): SourceSetting[] {
  if (named !== undefined && named.length > 0) {
    const typed = named.map((one) => sourceTyped(session, one));
    return typed.filter((one, index) => typed.findIndex(({ id }) => id === one.id) === index);
  }
  const on = sourcesNow(session).filter((source) => source.on);
  if (on.length === 0) throw new UserError('sources-none', {}, exitCodes.usage);
  const fallbacks = new Set(on.map(({ fallback }) => fallback));
  const first = on.filter(({ id }) => !fallbacks.has(id));
  // Two that stand in for each other.
  return first.length > 0 ? first : on;
}

async function crawlAlone(
  session: Session,
  chosen: readonly SourceSetting[],
  options: CrawlOptions,
): Promise<CrawlRun> {
  const startedAt = nowOf(session);
  const library = readLibrary(session);
  const cited = citedKeys(session);
  const all = await readSources(session, chosen, options, { library, cited });
  // What who types cut off themselves says nothing of the site, and is no search of it.
  const read = all.filter(({ reading }) => reading.error !== 'ended');
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
    sources: sourcesTold(
      now,
      all.map(({ reading }) => reading),
      decision,
    ),
    new: told(decision.new),
    changed: told(decision.changed.keys()),
    gone: goneOf(decision, after),
    touched: touchedBy(now, cited, library, after),
    library: after,
    published: result?.published ?? true,
    warnings: result?.warnings ?? [],
  };
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
      if (lines.length === 0) return [];
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
  return { decision, after: foldLibrary([...readEntries(view), ...entries]), session: then, result: null };
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
