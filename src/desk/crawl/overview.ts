// What `sop` alone says of Kemendagri: how much is new, and which sources do not let themselves be read.
import type { Day } from '../../procedure/time.ts';
import { type EndedBasis, endedSopBasis } from '../citations/sop-basis.ts';
import { readEntries, readLibrary } from '../library.ts';
import { newsOf, standingSources } from '../news.ts';
import type { Session } from '../session.ts';
import { sourcesNow } from '../sources.ts';

export interface KemendagriOverview {
  /** Items that were announced and neither dismissed nor taken in: those that are new, and those that changed. */
  news: { new: number; changed: number };
  /** Sources that could not be read whole the last time, and the earliest day since when; null where there is none. */
  failing: { blocked: number; other: number; since: Day } | null;
  /** What the SOP rests on and does not hold any more. */
  basis: EndedBasis[];
}

/** Null where there is nothing to say. */
export function kemendagriOverview(session: Session): KemendagriOverview | null {
  const { office, begun, zone, view } = session;
  // Where no event proves a line, there is no library: nothing is read for it.
  const basis = view.libraryProofs().size === 0 ? [] : endedSopBasis(readEntries(view));
  if (office.searches.length === 0) return basis.length === 0 ? null : { ...nothing, basis };
  const listed = newsOf(session, () => readLibrary(session));
  const fresh = listed.filter((one) => one.as === 'new').length;
  const news = { new: fresh, changed: listed.length - fresh };
  const sources = sourcesNow(session);
  // Counted as a search counts them: what stands in for another, and is closed too, is one more.
  const bad = standingSources(office, sources, begun, zone).filter(
    ({ since, stale }) => since !== null || stale,
  );
  const blocked = bad.filter(({ line }) => line?.outcome === 'blocked').length;
  const [since] = bad.flatMap((one) => one.since ?? []).toSorted();
  const failing = since === undefined ? null : { blocked, other: bad.length - blocked, since };
  return listed.length + basis.length === 0 && failing === null ? null : { news, failing, basis };
}

const nothing = { news: { new: 0, changed: 0 }, failing: null };
