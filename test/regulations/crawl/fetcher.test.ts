// The polite fetcher against the bad network: what each fault becomes, and what is kept of a body.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HttpFailure } from '../../../src/regulations/crawl/http.ts';
import { type Answer, type BadNetwork, page, startBadNetwork } from '../../support/bad-network.ts';
import { outcomeOf, readAll, type SourceEdit, sourceAt, startRun } from '../../support/fetching.ts';

let network: BadNetwork;
beforeAll(async () => {
  network = await startBadNetwork();
});
afterAll(() => network.close());

function ask(path: string, edit: SourceEdit = {}) {
  const run = startRun();
  const url = new URL(path, network.origin).href;
  const fetcher = run.fetcherOf(sourceAt(network.origin, edit));
  return { ...run, url, fetcher, page: () => fetcher.page(url), stream: () => fetcher.stream(url) };
}

/** JSON is given out as it comes, and breaks off only then: as its query says. */
const breakOff: Answer = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' }).write('[');
  const { socket } = response;
  if (request.url?.endsWith('reset')) setTimeout(() => socket?.resetAndDestroy(), 40);
  if (request.url?.endsWith('end')) setTimeout(() => socket?.end(), 40);
};

describe('a page', () => {
  it.each([
    ['/page', 'ok'],
    ['/gzip', 'ok'],
    ['/status/204', 'ok'],
    ['/status/401', 'blocked forbidden 401'],
    ['/status/403', 'blocked forbidden 403'],
    ['/status/451', 'blocked forbidden 451'],
    ['/status/404', 'layout-changed not-found 404'],
    ['/status/410', 'layout-changed not-found 410'],
    ['/status/400', 'layout-changed not-found 400'],
    ['/status/500', 'unreachable server-error 500'],
    ['/status/304', 'layout-changed moved 304'],
    ['/challenge', 'blocked challenge 200'],
    ['/no-gzip', 'unreachable bad-encoding'],
    ['/no-http', 'unreachable bad-encoding'],
    ['/huge', 'layout-changed too-large'],
    ['/bomb', 'layout-changed too-large'],
    ['/loop', 'unreachable redirect-loop'],
  ])('%s: %s', async (path, outcome) => {
    const { page, slept } = ask(path);
    expect(await outcomeOf(page())).toBe(outcome);
    expect(slept).toEqual([]);
  });

  it.each([
    ['/status/429', 'blocked too-many-requests 429', [1000, 4000]],
    ['/status/503', 'unreachable server-error 503', [1000, 4000]],
    ['/status/502', 'unreachable server-error 502', [1000, 4000]],
    ['/reset', 'unreachable reset', [1000, 4000]],
    ['/reset-in-body', 'unreachable reset', [1000, 4000]],
    ['/status-once/503', 'ok', [1000]],
    ['/status-once/429?retry-after=7', 'ok', [7000]],
    ['/status/503?retry-after=3600', 'unreachable server-error 503', []],
    [
      '/status/429?retry-after=Mon,%2023%20Nov%202026%2002:00:30%20GMT',
      'blocked too-many-requests 429',
      [30_000, 4000],
    ],
    ['/reset-once', 'ok', [1000]],
  ])('%s: %s after pauses of %j', async (path, outcome, pauses) => {
    const { page, slept } = ask(path);
    expect(await outcomeOf(page())).toBe(outcome);
    expect(slept).toEqual(pauses);
  });

  it.each(['/hang', '/hang-in-body', '/drip'])('%s is waited for twice, not longer', async (path) => {
    const { page, slept } = ask(path, { limits: { total: 150 } });
    expect(await outcomeOf(page())).toBe('unreachable timeout');
    expect(slept).toEqual([1000]);
  });

  it('a status that a kind expects is given back', async () => {
    const { fetcher, url } = ask('/status/500');
    expect(await fetcher.page(url, { accept: [500] })).toMatchObject({ status: 500, text: '<p>refused</p>' });
  });

  it('a charset that the header claims wrongly is not believed', async () => {
    expect((await ask('/latin-lie').page()).text).toBe(page);
  });

  it('ends the connection of a body that is too large', async () => {
    const own = await startBadNetwork();
    const fetcher = startRun().fetcherOf(sourceAt(own.origin));
    await outcomeOf(fetcher.page(`${own.origin}/huge`));
    await vi.waitFor(() => expect(own.connections()).toBe(0));
    await own.close();
  });

  it('ends where the program is asked to end, without another try', async () => {
    const { page, ending, slept } = ask('/hang');
    setTimeout(() => ending.abort(), 100);
    expect(await outcomeOf(page())).toBe('unreachable ended');
    expect(slept).toEqual([]);
  });

  it.each([
    ['getaddrinfo EAI_AGAIN jdih.example', [1000, 4000]],
    ['getaddrinfo ENOTFOUND jdih.example', []],
  ])('%s: another try only where the name service did not answer', async (message, pauses) => {
    const http = { get: () => Promise.reject(new HttpFailure('dns', message)) };
    const { slept, fetcherOf } = startRun({ http });
    const { page } = fetcherOf(sourceAt(network.origin));
    expect(await outcomeOf(page(network.origin))).toBe('unreachable dns');
    expect(slept).toEqual(pauses);
  });

  it('a fault of the program is not the network’s', async () => {
    const http = { get: () => Promise.reject(new TypeError('a bug')) };
    const fetcher = startRun({ http }).fetcherOf(sourceAt(network.origin));
    await expect(fetcher.page(network.origin)).rejects.toThrow(TypeError);
  });
});

describe('a stream', () => {
  async function read(path: string, edit: SourceEdit = {}): Promise<string> {
    const { stream } = ask(path, edit);
    return outcomeOf(stream().then(({ body }) => readAll(body)));
  }

  it.each([
    ['/page', 'ok'],
    ['/huge', 'partial too-large'],
    ['/bomb', 'partial too-large'],
    ['/json?reset', 'partial truncated'],
    ['/json?end', 'partial truncated'],
    ['/json?drip', 'partial truncated'],
    ['/status/403', 'blocked forbidden 403'],
    ['/status-once/502', 'ok'],
    // HTML is held back until it is known not to be a guard's page; so it can be asked for again.
    ['/cut', 'unreachable reset'],
    ['/drip', 'unreachable timeout'],
  ])('%s: %s', async (path, outcome) => {
    const own = await startBadNetwork({ answers: { '/json': breakOff } });
    expect(await read(own.origin + path, { url: own.origin, limits: { total: 300 } })).toBe(outcome);
    await own.close();
  });

  it('a guard’s page is none, also in pieces', async () => {
    expect(await read('/challenge')).toBe('blocked challenge 200');
  });

  it('is ended by the next request, and by the report', async () => {
    const own = await startBadNetwork();
    const fetcher = startRun().fetcherOf(sourceAt(own.origin, { limits: { bytes: 1e9, total: 9000 } }));
    const { body } = await fetcher.stream(`${own.origin}/huge`);
    const first = body[Symbol.asyncIterator]();
    await first.next();
    expect((await fetcher.page(`${own.origin}/page`)).text).toBe(page);
    expect(await outcomeOf(first.next())).toBe('partial truncated');
    await fetcher.stream(`${own.origin}/huge`);
    fetcher.report();
    await vi.waitFor(() => expect(own.connections()).toBe(0));
    await own.close();
  });
});

describe('what is kept', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  it('one hash over all bodies, pages and streams alike', async () => {
    const { fetcher, url } = ask('/page');
    await fetcher.page(url);
    await readAll((await fetcher.stream(url)).body);
    const bytes = 2 * Buffer.byteLength(page);
    expect(fetcher.report()).toMatchObject({
      hash: sha256(page + page),
      bytes,
      requests: 3,
      lastStatus: 200,
    });
  });

  it('a try that broke off leaves nothing in the hash', async () => {
    const half = await startBadNetwork({
      answers: {
        '/half': (_, response, times) => {
          response.writeHead(200, { 'content-length': String(Buffer.byteLength(page)) });
          if (times > 1) return response.end(page);
          response.write('<!doctype');
          setTimeout(() => response.socket?.resetAndDestroy(), 40);
        },
      },
    });
    const fetcher = startRun().fetcherOf(sourceAt(half.origin));
    await fetcher.page(`${half.origin}/half`);
    expect(fetcher.report().hash).toBe(sha256(page));
    await half.close();
  });

  it('the beginning of a refused page, for whoever has to find out', async () => {
    const { fetcher, page } = ask('/challenge');
    await outcomeOf(page());
    expect(Buffer.from(fetcher.report().beginning).toString()).toContain('Just a moment');
  });

  it('the beginning of a page that is too large, or that broke off, and of no page before it', async () => {
    for (const [path, beginning] of [
      ['/huge', 'xxx'],
      ['/cut', '<!d'],
      ['/status/204', ''],
    ]) {
      const { fetcher, url, page } = ask('/page');
      await page();
      await outcomeOf(fetcher.page(new URL(path!, url).href));
      expect(Buffer.from(fetcher.report().beginning.subarray(0, 3)).toString()).toBe(beginning);
    }
  });

  it('at most 256 KB of a long body', async () => {
    const { fetcher, stream } = ask('/huge', { limits: { bytes: 500_000 } });
    await outcomeOf(stream().then(({ body }) => readAll(body)));
    expect(fetcher.report().beginning.byteLength).toBe(262_144);
  });
});

it('asks conditionally with what the last run kept of that very address', async () => {
  const run = startRun();
  const url = `${network.origin}/etag`;
  const first = run.fetcherOf(sourceAt(url));
  await first.page(url, { conditional: true });
  const { validators } = first.report();
  expect(validators).toEqual({ url, etag: '"v1"', lastModified: null });
  const again = run.fetcherOf(sourceAt(url), validators);
  expect(await outcomeOf(again.page(url, { conditional: true }))).toBe('not modified');
  expect(again.report().validators).toEqual(validators);
  expect(await outcomeOf(again.page(url))).toBe('ok');
  expect(
    await outcomeOf(
      run.fetcherOf(sourceAt(url), { ...validators!, url: 'http://other/' }).page(url, { conditional: true }),
    ),
  ).toBe('ok');
});
