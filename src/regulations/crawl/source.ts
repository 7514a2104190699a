// What a kind of source is: how it reads its pages through the polite fetcher, and how it says that it cannot.
import type { SearchOutcome, SourceKindName, SourceSetting } from '../../procedure/sources.ts';
import type { Day, Instant } from '../../procedure/time.ts';
import type { Finding } from '../finding.ts';

/** Why a source, or one page of it, could not be read or believed. */
export type FaultCode =
  | 'dns'
  | 'connect'
  | 'certificate'
  | 'certificate-chain'
  | 'certificate-expired'
  | 'certificate-name'
  | 'certificate-self-signed'
  | 'timeout'
  | 'reset'
  | 'server-error'
  | 'bad-encoding'
  | 'redirect-loop'
  | 'private-address'
  | 'not-allowed-address'
  | 'ended'
  | 'run-limit'
  | 'forbidden'
  | 'too-many-requests'
  | 'challenge'
  | 'robots'
  | 'proxy'
  | 'proxy-silent'
  | 'proxy-setting'
  | 'not-found'
  | 'moved'
  | 'content-type'
  | 'html-instead'
  | 'too-small'
  | 'too-large'
  | 'marker'
  | 'empty'
  | 'not-json'
  | 'not-xml'
  | 'dates'
  | 'empty-fields'
  | 'too-few'
  | 'truncated'
  | 'rows-skipped'
  | 'page-failed'
  | 'detail-limit'
  | 'entities';

/** Ends the reading of a source; findings given before it stay, and the run is then `partial`. */
export class SourceFailure extends Error {
  readonly outcome: Exclude<SearchOutcome, 'ok' | 'unchanged'>;
  readonly code: FaultCode;
  /** HTTP status where one stood behind it. */
  readonly status: number | null;
  /** For the developer: address, position, what was found instead; never shown unescaped. */
  readonly detail: string;

  constructor(
    outcome: SourceFailure['outcome'],
    code: FaultCode,
    { status = null, detail = '', cause }: { status?: number | null; detail?: string; cause?: unknown } = {},
  ) {
    super(`${outcome} ${code} ${detail}`, { cause });
    this.outcome = outcome;
    this.code = code;
    this.status = status;
    this.detail = detail;
  }
}

/** What came is not what its kind reads: another page, or another make of it. */
export function layoutChanged(code: FaultCode, detail: string, cause?: unknown): SourceFailure {
  return new SourceFailure('layout-changed', code, { detail, cause });
}

/** Thrown by the fetcher where a conditional request was answered by 304. */
export class NotModified extends Error {}

export interface FetchedPage {
  /** After redirects. */
  url: string;
  status: number;
  /** Lower case, without parameters; empty where none was sent. */
  contentType: string;
  /** Decoded by its charset: header, BOM, meta, else UTF-8 where it is, else windows-1252. */
  text: string;
}

export interface FetchedStream {
  url: string;
  contentType: string;
  body: AsyncIterable<Uint8Array>;
}

export interface FetchOptions {
  /** Sends what the last run kept of this address; only for a source's first request. */
  conditional?: boolean;
  /** Statuses given back like 200; every other one that is not 2xx throws SourceFailure. */
  accept?: readonly number[];
}

/**
 * The fetcher of one source in one run: robots, one request at a time per host with its gap, retries, redirects within the
 * family, limits. Everything that goes wrong is a SourceFailure; challenge pages are `blocked` already. It keeps hash,
 * validators and the beginning of the last body.
 */
export interface Fetcher {
  page(url: string, options?: FetchOptions): Promise<FetchedPage>;
  stream(url: string, options?: FetchOptions): Promise<FetchedStream>;
  /** True where an address is http(s) and of the family: only these are followed or kept. */
  allows(url: string): boolean;
}

/** What was known before this run. */
export interface Look {
  /** What its source says did not change from this day on may be passed by as seen; by its date the caller leaves out more. */
  since: Day | null;
  now: Instant;
  /** True for an item whose detail page is to be read: it is not known, or was read long ago. By its address. */
  wants(url: string): boolean;
  /** Its first run ever, on this computer and in the archive. */
  first: boolean;
}

export type Read =
  | { finding: Finding }
  /** An item on a list whose detail page was not asked for again, by its address. */
  | { seen: string }
  /** A row or page that could not be read; the run is then `partial`. */
  | { skipped: { code: FaultCode; where: string } };

/**
 * A new kind is a file in `sources/` with its line in the index there, its name in `procedure/sources.ts`, and a folder in
 * `fixtures/sources`; `reading/` holds what kinds share.
 */
export interface SourceKind {
  kind: SourceKindName;
  /** Raised when other findings come of the same body; what only that changes is not announced. */
  version: number;
  /** A whole run shows everything that the source has: what is missing has gone. */
  complete: boolean;
  /** Throws SourceFailure and NotModified. */
  read(source: SourceSetting, fetcher: Fetcher, look: Look): AsyncGenerator<Read>;
}
