// Whether what a source showed may be believed: beside an earlier good run, and by what is plausible of any.
import type { Finding } from '../finding.ts';
import type { FaultCode, SourceFailure } from './source.ts';

/** Fields whose share of blanks is watched. */
const watched = ['type', 'number', 'enacted', 'status', 'url'] as const;

/** What a run showed as a whole. */
export interface Tally {
  /** Items on its lists, those that were not read again among them. */
  found: number;
  /** Items that were read. */
  read: number;
  /** Percent of these without a value, by field. */
  empty: Record<string, number>;
  /** Items with a date that cannot be. */
  doubtful: number;
}

export interface Tripped {
  outcome: SourceFailure['outcome'];
  code: FaultCode;
}

/** Counts findings one by one and keeps none. */
export function createTally(): {
  add(finding: Finding): void;
  /** An item that was not read again. */
  seen(): void;
  found(): number;
  result(): Tally;
} {
  const blanks = new Map<string, number>(watched.map((field) => [field, 0]));
  let found = 0;
  let read = 0;
  let doubtful = 0;
  return {
    add(finding) {
      found += 1;
      read += 1;
      for (const field of watched) {
        if (finding[field] === null) blanks.set(field, (blanks.get(field) ?? 0) + 1);
      }
      if (finding.notes.some(({ code }) => doubtfulDates.has(code))) doubtful += 1;
    },
    seen() {
      found += 1;
    },
    found: () => found,
    result() {
      const shares = [...blanks].map(([field, count]) => [
        field,
        read === 0 ? 0 : Math.round((count / read) * 100),
      ]);
      return { found, read, empty: Object.fromEntries(shares), doubtful };
    },
  };
}

const doubtfulDates = new Set(['date-impossible', 'date-future', 'promulgated-before-enacted']);

/** Fewer items say nothing of a share. */
const enough = 10;
/** A share of blanks that grows by more percentage points is another page. */
const jump = 40;

/**
 * Why a run is not believed, or null. `good` is the last good run of the same kind, version and setting. `whole`: it was
 * read to its end, and its kind shows everything that the source has.
 */
export function tripped(
  { neverEmpty, whole }: { neverEmpty: boolean; whole: boolean },
  now: Tally,
  good: Pick<Tally, 'found' | 'empty'> | null,
): Tripped | null {
  if (now.found === 0 && neverEmpty) return { outcome: 'layout-changed', code: 'empty' };
  if (now.read >= enough && now.doubtful * 2 > now.read) return { outcome: 'layout-changed', code: 'dates' };
  if (!good) return null;
  const grown = watched.some((field) => (now.empty[field] ?? 0) - (good.empty[field] ?? 0) > jump);
  if (grown && now.read >= enough && good.found >= enough) {
    return { outcome: 'layout-changed', code: 'empty-fields' };
  }
  if (whole && good.found >= enough && now.found * 2 < good.found) {
    return { outcome: 'partial', code: 'too-few' };
  }
  return null;
}
