// All sources of a run, side by side; a fallback only where the source that it stands in for failed.
import { readCrawlState } from '../../local/crawl-state.ts';
import { localFolders } from '../../local/state.ts';
import { isGood, type SourceSetting } from '../../procedure/sources.ts';
import type { Library } from '../../regulations/library.ts';
import { stemIndonesian } from '../../search/stem.ts';
import type { Session } from '../session.ts';
import { sourcesNow } from '../sources.ts';
import { topicsNow } from '../topics.ts';
import { gatherKnown, hasBaseline } from './known.ts';
import { openNetwork } from './network.ts';
import { type ReadSource, type RunFacts, readSource } from './read-source.ts';
import type { CrawlOptions } from './shapes.ts';

/** All sources of a run together. */
const runLimit = 15 * 60_000;

/** Side by side; the fetchers see to it that no host is asked twice at once. */
export async function readSources(
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
      const read = [await readOnce(setting)];
      for (let last = read[0]; last && !isGood(last.reading); ) {
        const { fallback } = last.reading.setting;
        const instead = sources.find(({ id, on }) => on && id === fallback);
        const known = read.some(({ reading }) => reading.setting.id === fallback);
        if (!instead || known || ending.aborted || run.overLimit()) break;
        last = await readOnce(instead);
        read.push(last);
      }
      done += 1;
      tell();
      return read;
    }),
  );
  return [...new Set(all.flat())];
}
