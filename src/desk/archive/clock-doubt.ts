// Doubts a computer's clock before something is recorded by it: a wrong one is asked about, never obeyed unseen.
import type { Instant } from '../../procedure/time.ts';
import type { ArchiveView } from './shapes.ts';

const tenMinutes = 600_000;
/** Longer than any run of days off, so that no Monday and no Idulfitri is doubted. */
const fortnight = 14 * 86_400_000;

interface ClockDoubt {
  /** The newest `recordedAt` known here. */
  newest: Instant;
  direction: 'behind' | 'ahead';
}

/**
 * Says when the clock stands more than ten minutes before the newest record, or more than two weeks after it;
 * null otherwise, and where nothing is recorded yet.
 */
export function clockDoubt(view: Pick<ArchiveView, 'newestRecorded'>, now: Instant): ClockDoubt | null {
  const newest = view.newestRecorded;
  if (newest === null) return null;
  if (now < newest - tenMinutes) return { newest, direction: 'behind' };
  return now > newest + fortnight ? { newest, direction: 'ahead' } : null;
}
