// What a search for new information takes and gives.
import type { SearchLine, SearchOutcome, SourceSetting } from '../../procedure/sources.ts';
import type { Day } from '../../procedure/time.ts';
import type { FaultCode } from '../../regulations/crawl/source.ts';
import type { Tally } from '../../regulations/crawl/tripwires.ts';
import type { Finding } from '../../regulations/finding.ts';
import type { Item, Library } from '../../regulations/library.ts';
import type { LibraryEntry, TopicMatch } from '../../regulations/library-entry.ts';
import type { Warning } from '../archive.ts';
import type { CitingCase } from '../citations.ts';

export interface CrawlOptions {
  /** Codes or names; all that are on where it is left out. */
  sources?: readonly string[];
  /** Only what is dated from this day on. */
  since?: Day;
  /** Nothing is written, neither in the archive nor on this computer. */
  dryRun?: boolean;
  clockOk?: boolean;
  /** Told as the run goes on: sources done, and items found so far. */
  progress?: (done: number, total: number, found: number) => void;
}

/** An item that a source showed, with what was known of it on this computer before. */
export interface Met {
  key: string;
  finding: Finding;
  fingerprint: string;
  topics: TopicMatch[];
  kept: LibraryEntry['kept'];
  /** Null where this computer did not know it; the fingerprint is null where another parser version made it. */
  local: { fingerprint: string | null } | null;
}

/** How one source was read, before it is decided what of it is news. */
export interface SourceReading {
  setting: SourceSetting;
  /** Version of its kind. */
  version: number;
  outcome: SearchOutcome;
  error: FaultCode | null;
  status: number | null;
  /** For the developer. */
  detail: string;
  skipped: Skipped | null;
  /** It was never read well before; what it stands in for may have been. */
  first: boolean;
  /** Everything that it has was read, so that what is missing has gone. */
  whole: boolean;
  /** Its first run: nothing is announced but what is dated from the day asked for on. */
  baseline: boolean;
  since: Day | null;
  tally: Tally;
  /** Items that belong into the library. */
  met: Met[];
  /** Keys of everything that it showed. */
  keys: ReadonlySet<string>;
  /** Keys that this computer knew and that it does not show any more. */
  missing: readonly string[];
  /** Where the last body was kept for the developer. */
  keptBody: string | null;
}

/** Rows and pages that could not be read. */
export interface Skipped {
  count: number;
  /** Where the first stands: `record 12`, or an address. */
  where: string;
}

/** What changed in an item since it was last read. */
export interface Change {
  field: ChangedField;
  from: string | null;
  to: string | null;
}

export type ChangedField =
  | 'title'
  | 'status'
  | 'enacted'
  | 'promulgated'
  | 'published'
  | 'relations'
  | 'files'
  | 'other';

/** An item as it is announced. */
export interface Announced {
  item: Item;
  url: string | null;
  topics: TopicMatch[];
  kept: LibraryEntry['kept'];
  /** The sources that showed it so. */
  sources: string[];
  changes: Change[];
}

/** An instrument that replies or the SOP rest on, and that was newly revoked, or amended. */
export interface Touched {
  key: string;
  ref: string;
  title: string;
  how: 'revoked' | 'conflict' | 'amended';
  /** Instruments that do so, as printed. */
  by: string[];
  cases: CitingCase[];
  /** It is a legal basis of the SOP itself, as the SOP prints it. */
  basis: string | null;
}

/** A source that is on, as it stands after the run. */
export interface SourceTold {
  setting: SourceSetting;
  /** Null where it was not looked at in this run, or not to its end. */
  line: SearchLine | null;
  /** A signal ended the run before it was read: nothing is recorded of it. */
  cut: boolean;
  /** Day of the first failure after the last good run; null where the last run was good. */
  since: Day | null;
  /** Not seen well for longer than it may. */
  stale: boolean;
  lastGood: string | null;
  detail: string;
  skipped: Skipped | null;
  /** It was read for the first time. */
  first: boolean;
  keptBody: string | null;
}

export interface CrawlRun {
  startedAt: string;
  endedAt: string;
  /** The event that proves it; null for a dry run. */
  event: string | null;
  dryRun: boolean;
  sources: SourceTold[];
  new: Announced[];
  changed: Announced[];
  /** What the library keeps of what whole sources do not show any more. */
  gone: { item: Item; sources: string[] }[];
  touched: Touched[];
  /** The library as it is after the run. */
  library: Library;
  published: boolean;
  warnings: Warning[];
}
