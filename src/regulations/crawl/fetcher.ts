// The polite fetcher of one source in one run: pages and streams, and what is kept of them for the next run.
import { createHash } from 'node:crypto';
import type { SourceSetting } from '../../procedure/sources.ts';
import { isOfFamily, parseWebAddress } from './addresses.ts';
import { decodeText } from './charset.ts';
import { guardOf, refusalOf } from './fetcher/answers.ts';
import { leave, readWhole } from './fetcher/bodies.ts';
import { type Kept, keepBeginning, type OpenStream, openStream, pastGuard } from './fetcher/open-stream.ts';
import { createPermit } from './fetcher/permission.ts';
import { type FetcherDeps, isRedirect, type Visit, type Visited, visit } from './fetcher/visit.ts';
import { type Fetcher, type FetchOptions, NotModified } from './source.ts';

export { createHostTurns } from './fetcher/host-turns.ts';
export { createRobotsCache } from './fetcher/robots.ts';

/** By which a server knows an address again; as it was asked, before redirects. */
export interface Validators {
  url: string;
  etag: string | null;
  lastModified: string | null;
}

export interface FetchReport {
  /** Hex SHA-256 over all bodies that were given out, in order. */
  hash: string;
  validators: Validators | null;
  /** Of the last body, refused ones among them: at most 256 KB, unpacked. */
  beginning: Uint8Array;
  /** robots.txt, redirects and retries among them. */
  requests: number;
  /** Of the bodies given out, unpacked. */
  bytes: number;
  lastStatus: number | null;
}

export interface ReportingFetcher extends Fetcher {
  /** What happened so far; ends a stream that was not read to its end. */
  report(): FetchReport;
}

/**
 * The fetcher of a source. One thing at a time: a stream is read or left before the next request. `last` is what the
 * last good run kept, sent where an address is asked conditionally.
 */
export function createFetcher(
  deps: FetcherDeps,
  source: SourceSetting,
  last: Validators | null,
): ReportingFetcher {
  const agent = headerText(deps.agent);
  const kept: Kept = { hash: createHash('sha256'), beginning: new Uint8Array(), bytes: 0 };
  const seen = { requests: 0, lastStatus: null as number | null, validators: null as Validators | null };
  let open: OpenStream | null = null;

  const counted: FetcherDeps = {
    ...deps,
    agent,
    http: {
      async get(request) {
        seen.requests += 1;
        const response = await deps.http.get(request);
        seen.lastStatus = response.status;
        return response;
      },
    },
  };
  const manners = { 'user-agent': agent, accept: '*/*', 'accept-language': 'id, en;q=0.5' };
  const permit = createPermit(source, manners, counted);

  async function ask<T>(
    address: string,
    { conditional = false, accept = [] }: FetchOptions,
    take: Visit<T>['take'],
  ): Promise<Visited<T>> {
    await open?.close();
    const known = conditional && last?.url === address ? last : null;
    const asked: Visit<T> = {
      headers: { ...manners, ...conditionsOf(known) },
      follows: (status) => isRedirect(status) && !accept.includes(status),
      async take(response, url) {
        const { status, headers } = response;
        kept.beginning = new Uint8Array();
        if (status === 304 && known) {
          await leave(response.body);
          seen.validators = known;
          throw new NotModified();
        }
        if (!accept.includes(status) && (status < 200 || status > 299)) {
          const { failure, beginning } = await refusalOf(response, url);
          kept.beginning = beginning;
          throw failure;
        }
        if (conditional) seen.validators = validatorsOf(address, headers);
        return take(response, url);
      },
    };
    return visit(address, asked, source, counted, permit);
  }

  return {
    async page(address, options = {}) {
      const { url, value, release } = await ask(address, options, async (response, at) => {
        const bytes = await readWhole(response.body, source.limits.bytes, (chunk) =>
          keepBeginning(kept, chunk),
        );
        const guard = guardOf(response, at, bytes);
        if (guard) throw guard;
        return { bytes, status: response.status, header: response.headers['content-type'] ?? '' };
      });
      release();
      kept.hash.update(value.bytes);
      kept.bytes += value.bytes.byteLength;
      const { status, header } = value;
      return { url, status, contentType: typeOf(header), text: decodeText(value.bytes, header) };
    },
    async stream(address, options = {}) {
      const { url, value, release } = await ask(address, options, async (response, at) => {
        return { response, body: await pastGuard(response, at) };
      });
      const stream = openStream(value.body, source.limits.bytes, kept, release);
      open = stream;
      return { url, contentType: typeOf(value.response.headers['content-type'] ?? ''), body: stream.body };
    },
    allows(address) {
      const url = parseWebAddress(address);
      return url !== null && isOfFamily(url.hostname, source.family);
    },
    report() {
      void open?.close();
      const { hash, beginning, bytes } = kept;
      return { hash: hash.copy().digest('hex'), beginning, bytes, ...seen };
    },
  };
}

/** Letters without their marks, and nothing else beyond ASCII: a header carries no more everywhere. */
function headerText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x21-\x7e]+/g, ' ')
    .trim();
}

function conditionsOf(known: Validators | null): Record<string, string> {
  return {
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
}

function validatorsOf(url: string, headers: Record<string, string>): Validators | null {
  const etag = headers['etag'] ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return etag === null && lastModified === null ? null : { url, etag, lastModified };
}

function typeOf(header: string): string {
  return header.split(';')[0]!.trim().toLowerCase();
}
