// A web that answers from memory: by address, with what a test puts there; everything else is not found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Http, HttpResponse } from '../../src/context.ts';
import { HttpFailure } from '../../src/regulations/crawl/http.ts';
import { readCase } from './fixture-fetcher.ts';

type Fault = ConstructorParameters<typeof HttpFailure>[0];

export type Answer =
  | { body: string | Uint8Array; status?: number; headers?: Record<string, string> }
  | { fault: Fault };

export interface FakeWeb extends Http {
  /** What each address answers from now on. */
  set(url: string, answer: Answer): void;
  /** Addresses asked, robots.txt left out, with the headers that were sent. */
  asked: { url: string; headers: Record<string, string> }[];
}

export function createFakeWeb(): FakeWeb {
  const answers = new Map<string, Answer>();
  const asked: FakeWeb['asked'] = [];
  return {
    asked,
    set: (url, answer) => void answers.set(url, answer),
    async get({ url, headers }): Promise<HttpResponse> {
      if (!url.endsWith('/robots.txt')) asked.push({ url, headers });
      const answer = answers.get(url) ?? { body: 'Not found', status: 404 };
      if ('fault' in answer) throw new HttpFailure(answer.fault, 'test');
      const { body, status = 200, headers: given = {} } = answer;
      const etag = given['etag'];
      if (etag !== undefined && headers['if-none-match'] === etag) {
        return { status: 304, headers: given, body: chunksOf('') };
      }
      return { status, headers: { 'content-type': 'application/json', ...given }, body: chunksOf(body) };
    },
  };
}

/** Puts the pages of a saved case on the web: `jdih-kemendagri/good`. */
export function serveCase(web: FakeWeb, id: string, name: string): void {
  const { folder, pages } = readCase(id, name);
  for (const [url, { file, status = 200, contentType }] of Object.entries(pages)) {
    web.set(url, {
      body: readFileSync(join(folder, file)),
      status,
      headers: { 'content-type': contentType ?? typeOf(file) },
    });
  }
}

function typeOf(file: string): string {
  if (file.endsWith('.json')) return 'application/json';
  return file.endsWith('.xml') ? 'application/rss+xml' : 'text/html; charset=utf-8';
}

async function* chunksOf(body: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}
