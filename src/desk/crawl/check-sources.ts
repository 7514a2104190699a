// Whether each source works from this network, and why not; nothing is written.
import type { SearchOutcome, SourceSetting } from '../../procedure/sources.ts';
import { type FaultCode, SourceFailure } from '../../regulations/crawl/source.ts';
import { loadKind } from '../../regulations/crawl/sources/index.ts';
import { createTally, tripped } from '../../regulations/crawl/tripwires.ts';
import type { Session } from '../session.ts';
import { sourcesNow, sourceTyped } from '../sources.ts';
import { openNetwork } from './network.ts';

export interface SourceCheck {
  setting: SourceSetting;
  outcome: SearchOutcome;
  error: FaultCode | null;
  status: number | null;
  /** For the developer. */
  detail: string;
  /** Items on its first page, or at the beginning of a long feed. */
  found: number;
  /** There may be more: of a list in pages only the first was read. */
  more: boolean;
  /** The title that was read first; a stranger's words. */
  example: string | null;
  /** What was read first, so that one sees whether the right things were read. */
  first: { title: string; date: string | null; url: string | null }[];
  milliseconds: number;
}

/** A feed is read no further than this: it works. */
const enough = 50;
const firstShown = 3;
const checkLimit = 5 * 60_000;

/** Reads the beginning of each source, those that are off too, or of those that were typed. UserError `source-unknown` (exit 2). */
export function checkSources(
  session: Session,
  typed: readonly string[] = [],
  progress: (done: number, total: number) => void = () => {},
): Promise<SourceCheck[]> {
  const settings = typed.length === 0 ? sourcesNow(session) : typed.map((one) => sourceTyped(session, one));
  const network = openNetwork(session, checkLimit);
  let done = 0;
  return Promise.all(
    settings.map(async (setting) => {
      const check = await checkOne(session, setting, network);
      done += 1;
      progress(done, settings.length);
      return check;
    }),
  );
}

async function checkOne(
  { context }: Session,
  setting: SourceSetting,
  { fetcherOf }: ReturnType<typeof openNetwork>,
): Promise<SourceCheck> {
  const began = context.clock();
  const kind = await loadKind(setting.kind);
  const short = { ...setting, limits: { ...setting.limits, pages: 1, details: 1 } };
  const tally = createTally();
  let failure: SourceFailure | null = null;
  let skipped: FaultCode | null = null;
  let left = false;
  const first: SourceCheck['first'] = [];
  try {
    const look = { since: null, now: began, first: true, wants: () => true };
    for await (const read of kind.read(short, fetcherOf(short, null), look)) {
      if ('finding' in read) {
        tally.add(read.finding);
        const { title, enacted, promulgated, published, url } = read.finding;
        const date = enacted ?? promulgated ?? published;
        if (first.length < firstShown) first.push({ title, date, url });
      } else if ('seen' in read) tally.seen();
      else if (read.skipped.code === 'detail-limit') left = true;
      else skipped ??= read.skipped.code;
      if (tally.found() >= enough) break;
    }
  } catch (error) {
    failure =
      error instanceof SourceFailure
        ? error
        : new SourceFailure('layout-changed', 'page-failed', { detail: String(error), cause: error });
  }
  const result = tally.result();
  const trip = failure ? null : tripped({ neverEmpty: setting.neverEmpty, whole: false }, result, null);
  return {
    setting,
    outcome: failure?.outcome ?? trip?.outcome ?? (skipped ? 'partial' : 'ok'),
    error: failure?.code ?? trip?.code ?? (skipped ? 'rows-skipped' : null),
    status: failure?.status ?? null,
    detail: failure?.detail ?? '',
    found: result.found,
    more: result.found >= enough || left || (setting.url.includes('{page}') && result.found > 0),
    example: first[0]?.title ?? null,
    first,
    milliseconds: context.clock() - began,
  };
}

/** True where a source that is on does not work. */
export function someFail(checks: readonly SourceCheck[]): boolean {
  return checks.some(({ setting, outcome }) => setting.on && outcome !== 'ok');
}
