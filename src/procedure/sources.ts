// Where new information from Kemendagri is looked for: what the office says of each source, and what of it holds on a day.
import type { Day } from './time.ts';

export const sourceKinds = ['jdihn-json', 'ildis-html', 'kemendagri-blogs', 'rss', 'html-links'] as const;
export type SourceKindName = (typeof sourceKinds)[number];

/** How a run ended for one source; a failure is never `unchanged`. */
export const searchOutcomes = [
  'ok',
  'unchanged',
  'blocked',
  'unreachable',
  'layout-changed',
  'partial',
] as const;
export type SearchOutcome = (typeof searchOutcomes)[number];

/**
 * Where things stand on a page. CSS selectors: `item` (one entry of the list), and inside it `link`, `title`, `date`,
 * `summary`, `file`. Others: `pattern` (a regular expression that the address of an entry fulfils), `as` (`news` or
 * `regulation`), `dates` (`mdy` for the American order).
 */
export const selectorNames = [
  'item',
  'link',
  'title',
  'date',
  'summary',
  'file',
  'pattern',
  'as',
  'dates',
] as const;
export type Selectors = Partial<Record<(typeof selectorNames)[number], string>>;

export interface SourceLimits {
  /** Pages of a list read in one run. */
  pages: number;
  /** Detail pages read in one run. */
  details: number;
  /** Largest body in bytes, as decoded. */
  bytes: number;
  /** Milliseconds between two requests to one host. */
  gap: number;
  /** Milliseconds until a connection stands, and until a whole answer is here. */
  connect: number;
  total: number;
}

export interface SourceSetting {
  /** `jdih-kemendagri`: what one types. */
  id: string;
  name: string;
  kind: SourceKindName;
  /** http or https; `{page}` stands for the number of a page. */
  url: string;
  on: boolean;
  /** Why it is off. */
  why: string | null;
  /** Host names, their subdomains among them, within which it may be redirected and may name files. */
  family: readonly string[];
  selectors: Selectors;
  limits: SourceLimits;
  /** A list that always shows something: nothing is then a changed page. */
  neverEmpty: boolean;
  /** Topics by which its items are kept; null for all topics of the office. */
  topics: readonly string[] | null;
  /** Everything that it shows is kept, whatever its topic. */
  keepAll: boolean;
  /** Reported after so many days without `ok` or `unchanged`. */
  staleDays: number;
  /** Another source that is read only where this one failed. */
  fallback: string | null;
  /** The ministry or office whose instruments it publishes, where its pages do not say: `Menteri Dalam Negeri`. */
  issuer: string | null;
  /** PEM of certificates that its server forgets to send. */
  ca: string | null;
  /** Certificates are not checked; printed in every report. */
  insecure: boolean;
  /** Hosts with private addresses may be asked. */
  private: boolean;
  /** Of a shipped entry: since when it was recorded so in public material, never seen live. */
  recorded: string | null;
}

/** The address of its first page. */
export function firstPage({ url }: Pick<SourceSetting, 'url'>): string {
  return url.replaceAll('{page}', '1');
}

/** What the office recorded of a source; of two that hold on a day, the later one wins. */
export interface SourceChange {
  validFrom: Day;
  source: SourceSetting;
}

/** Topics by which an item of the library is recognised. */
export interface Topic {
  id: string;
  name: string;
  /** Words and phrases, found in every form of theirs. */
  words: readonly string[];
  /** Short forms found only as whole words as written: SPM. */
  exact: readonly string[];
  /** Where one of these is found, its own words count no more: `desa` for … */
  exclude: readonly string[];
}

export interface TopicsChange {
  validFrom: Day;
  topics: readonly Topic[];
}

export interface SearchLine {
  source: string;
  outcome: SearchOutcome;
  /** Why, as a code; absent where all went well. */
  error?: string;
  /** HTTP status that stood behind it. */
  status?: number;
  found: number;
  new: number;
  changed: number;
  /** Items that a source showed before and does not show any more. */
  gone: number;
  /** Its first run: everything there is known from now on, nothing is announced. */
  baseline?: true;
  insecure?: true;
}

/** A source was read, and read whole. */
export function isGood({ outcome }: Pick<SearchLine, 'outcome'>): boolean {
  return outcome === 'ok' || outcome === 'unchanged';
}

/** One search for new information, by the program or by a person in the browser. */
export interface Search {
  event: string;
  at: string;
  by: string;
  method: 'crawl' | 'by-hand';
  lines: readonly SearchLine[];
  /** Keys of the items that were announced. */
  new: readonly string[];
  changed: readonly string[];
  /** By hand: what was found. */
  result: 'found' | 'nothing' | null;
}

/** The sources as they stand on a day: the shipped ones as the office changed them, and its own after them. */
export function sourcesOn(
  { sources }: { sources: readonly SourceChange[] },
  shipped: readonly SourceSetting[],
  day: Day,
): SourceSetting[] {
  const standing = new Map(shipped.map((source) => [source.id, source]));
  for (const { validFrom, source } of sources) if (validFrom <= day) standing.set(source.id, source);
  return [...standing.values()];
}

/** The topics as they stand on a day. */
export function topicsOn(
  { topics }: { topics: readonly TopicsChange[] },
  shipped: readonly Topic[],
  day: Day,
): readonly Topic[] {
  return topics.findLast(({ validFrom }) => validFrom <= day)?.topics ?? shipped;
}
