// One address asked as politely as can be: the host's turn, retries, redirects within the family.
import type { Http, HttpResponse } from '../../../context.ts';
import type { SourceSetting } from '../../../procedure/sources.ts';
import type { Instant } from '../../../procedure/time.ts';
import { isInnerHost, isOfFamily, parseWebAddress } from '../addresses.ts';
import { type FaultCode, SourceFailure } from '../source.ts';
import { asSourceFailure } from './answers.ts';
import { leave } from './bodies.ts';
import type { HostTurns } from './host-turns.ts';
import { pauseBefore } from './retry.ts';
import type { RobotsCache } from './robots.ts';

/** What the fetchers of a run share. */
export interface FetcherDeps {
  http: Http;
  clock(): Instant;
  /** Ends at once where the program was asked to end. */
  sleep(milliseconds: number): Promise<void>;
  signal: AbortSignal;
  /** Who asks, with the office's contact. */
  agent: string;
  hosts: HostTurns;
  robots: RobotsCache;
}

export interface Visit<T> {
  headers: Record<string, string>;
  /** True where this status is followed. */
  follows(status: number): boolean;
  /** Reads of an answer what is wanted; what breaks meanwhile is tried again. Throws SourceFailure for what is no answer. */
  take(response: HttpResponse, url: string): Promise<T>;
}

export interface Visited<T> {
  /** After redirects. */
  url: string;
  value: T;
  /** Ends the host's turn. */
  release(): void;
}

const redirects = 5;

/**
 * Asks an address, and where it leads. `permit` says for each host whether it may be asked, and the milliseconds that it
 * wants between two requests. Throws SourceFailure, or what `take` throws.
 */
export async function visit<T>(
  address: string,
  asked: Visit<T>,
  source: SourceSetting,
  deps: FetcherDeps,
  permit: (url: URL) => Promise<number>,
): Promise<Visited<T>> {
  let url = start(address, source);
  const seen = new Set<string>();
  for (;;) {
    seen.add(url.href);
    const delay = await permit(url);
    const release = await deps.hosts.take(url.host, Math.max(source.limits.gap, delay), deps);
    const answer = await askHost(url, asked, source, deps).catch((error) => {
      release();
      throw error;
    });
    if ('value' in answer) return { url: url.href, value: answer.value, release };
    release();
    url = next(url, answer.location, source);
    if (seen.has(url.href) || seen.size > redirects)
      throw new SourceFailure('unreachable', 'redirect-loop', { detail: [...seen, url.href].join(' ') });
  }
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function start(address: string, source: SourceSetting): URL {
  const url = parseWebAddress(address);
  if (!url || !isOfFamily(url.hostname, source.family)) throw notAllowed('not-allowed-address', address);
  return url;
}

/** A redirect stays within the family and never leaves https. */
function next(from: URL, to: string, source: SourceSetting): URL {
  const url = parseWebAddress(to, from.href);
  const way = `${from.href} -> ${to}`;
  if (!url || (from.protocol === 'https:' && url.protocol === 'http:'))
    throw notAllowed('not-allowed-address', way);
  if (!source.private && isInnerHost(url.hostname)) throw notAllowed('private-address', way);
  if (!isOfFamily(url.hostname, source.family))
    throw new SourceFailure('layout-changed', 'moved', { detail: way });
  return url;
}

function notAllowed(code: FaultCode, detail: string): SourceFailure {
  return new SourceFailure('unreachable', code, { detail });
}

/** Up to three tries; the host's turn is kept over the pauses between them. */
async function askHost<T>(
  url: URL,
  asked: Visit<T>,
  { limits, ca, insecure, private: inner }: SourceSetting,
  { http, clock, sleep, signal }: FetcherDeps,
): Promise<{ value: T } | { location: string }> {
  for (let tries = 1; ; tries += 1) {
    if (signal.aborted) throw new SourceFailure('unreachable', 'ended');
    let response: HttpResponse | null = null;
    try {
      const { connect, total } = limits;
      const { headers } = asked;
      response = await http.get({
        url: url.href,
        headers,
        connect,
        total,
        ca,
        insecure,
        private: inner,
        signal,
      });
      const { location } = response.headers;
      if (location === undefined || !asked.follows(response.status))
        return { value: await asked.take(response, url.href) };
      await leave(response.body);
      return { location };
    } catch (error) {
      const failure = asSourceFailure(error, url.href);
      const pause = pauseBefore(tries, failure, response?.headers['retry-after'], clock());
      if (pause === null) throw failure;
      await sleep(pause);
    }
  }
}
