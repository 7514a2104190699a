// A fetcher for tests over real sockets: its time stands still but for what it sleeps, unless a test wants the real one.
import type { Http, HttpRequest } from '../../src/context.ts';
import type { SourceLimits, SourceSetting } from '../../src/procedure/sources.ts';
import {
  createFetcher,
  createHostTurns,
  createRobotsCache,
  type ReportingFetcher,
  type Validators,
} from '../../src/regulations/crawl/fetcher.ts';
import { createHttp } from '../../src/regulations/crawl/http.ts';
import { NotModified, SourceFailure } from '../../src/regulations/crawl/source.ts';
import { completeSource } from '../../src/regulations/shipped-sources.ts';

export type SourceEdit = Partial<Omit<SourceSetting, 'limits'>> & { limits?: Partial<SourceLimits> };

/** A source at this address whose host may be an inner one; small limits. */
export function sourceAt(url: string, { limits, ...edit }: SourceEdit = {}): SourceSetting {
  const base = completeSource({ id: 'uji', name: 'Uji', kind: 'html-links', url });
  const small = { pages: 5, details: 5, bytes: 100_000, gap: 0, connect: 1000, total: 1000 };
  return { ...base, private: true, ...edit, limits: { ...small, ...limits } };
}

export interface TestRun {
  /** Milliseconds slept, in order. */
  slept: number[];
  ending: AbortController;
  fetcherOf(source: SourceSetting, last?: Validators | null): ReportingFetcher;
}

/** One run: its fetchers share turns and robots.txt. `clock` stands at 2026-11-23T02:00:00Z and moves by what is slept. */
export function startRun({
  http = createHttp({}),
  agent = 'sop/0.1 (uji)',
}: {
  http?: Http;
  agent?: string;
} = {}): TestRun {
  const slept: number[] = [];
  const ending = new AbortController();
  let now = Date.parse('2026-11-23T02:00:00Z');
  const deps = {
    http,
    clock: () => now,
    async sleep(milliseconds: number) {
      slept.push(milliseconds);
      now += milliseconds;
    },
    signal: ending.signal,
    agent,
    hosts: createHostTurns(),
    robots: createRobotsCache(),
  };
  return { slept, ending, fetcherOf: (source, last = null) => createFetcher(deps, source, last) };
}

/** A request with small limits, to a host that may be an inner one. */
export function requestTo(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return {
    url,
    headers: {},
    connect: 1000,
    total: 2000,
    ca: null,
    insecure: false,
    private: true,
    signal: new AbortController().signal,
    ...more,
  };
}

/** The status of the answer, or the code of its failure. */
export async function answerTo(request: HttpRequest, env: Record<string, string>): Promise<string> {
  try {
    const { status, body } = await createHttp(env).get(request);
    await body[Symbol.asyncIterator]().return?.();
    return String(status);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** `blocked forbidden 403`; `ok` where it was read, `not modified` after a 304. */
export async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    if (error instanceof NotModified) return 'not modified';
    if (!(error instanceof SourceFailure)) throw error;
    return [error.outcome, error.code, error.status].filter((word) => word !== null).join(' ');
  }
}

export async function readAll(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
