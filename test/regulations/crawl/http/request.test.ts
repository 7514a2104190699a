// One request over real sockets: addresses, limits, packings, and the reason of each failure.
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { HttpRequest } from '../../../../src/context.ts';
import { createHttp, HttpFailure, type Lookup } from '../../../../src/regulations/crawl/http.ts';
import { type BadNetwork, page, startBadNetwork } from '../../../support/bad-network.ts';
import { requestTo } from '../../../support/fetching.ts';

let network: BadNetwork;
beforeAll(async () => {
  network = await startBadNetwork();
});
afterAll(() => network.close());

function requestFor(path: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return requestTo(new URL(path, network.origin).href, more);
}

async function get(path: string, more: Partial<HttpRequest> = {}, lookup?: Lookup): Promise<string> {
  const response = await createHttp({}, { lookup }).get(requestFor(path, more));
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (error) => error,
  );
  expect(error).toBeInstanceOf(HttpFailure);
  return error.code;
}

describe('packings', () => {
  it.each(['/page', '/gzip', '/deflate', '/raw-deflate', '/br', '/twice', '/named-utf-8'])(
    'reads %s',
    async (path) => expect(await get(path)).toBe(page),
  );

  it.each(['/no-gzip', '/cut-gzip', '/zstd'])('says of %s that its packing is broken', async (path) => {
    expect(await failure(get(path))).toBe('bad-encoding');
  });
});

it('reads where an answer leads, also in letters that were not escaped', async () => {
  const other = await startBadNetwork({
    answers: {
      '/to-letters': (request) =>
        request.socket.end(Buffer.from('HTTP/1.1 302 Found\r\nLocation: /é\r\nContent-Length: 0\r\n\r\n')),
    },
  });
  const { headers } = await createHttp({}).get(requestFor(`${other.origin}/to-letters`));
  expect(headers['location']).toBe('/é');
  await other.close();
});

describe('limits', () => {
  it.each(['/hang', '/hang-in-body', '/drip'])('ends %s after the total limit', async (path) => {
    const before = performance.now();
    expect(await failure(get(path, { total: 200 }))).toBe('timeout');
    expect(performance.now() - before).toBeLessThan(1500);
  });

  it('says of a host that takes no connection within the limit that it cannot be reached', async () => {
    const lookup: Lookup = () => new Promise(() => {});
    const silent = requestFor('/', { url: 'http://silent.example/', connect: 100 });
    expect(await failure(createHttp({}, { lookup }).get(silent))).toBe('connect');
  });

  it('counts the handshake as part of the connection', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    expect(await failure(get(url, { connect: 150 }))).toBe('connect');
    silent.close();
  });

  it('ends where the program is asked to end, before the headers and in the body', async () => {
    for (const path of ['/hang', '/drip']) {
      const ending = new AbortController();
      setTimeout(() => ending.abort(), 100);
      expect(await failure(get(path, { signal: ending.signal }))).toBe('ended');
    }
  });

  it('ends the connection of a body that is left, also before its first piece', async () => {
    const other = await startBadNetwork();
    const asking = requestFor(`${other.origin}/huge`, { total: 20_000 });
    const { body } = await createHttp({}).get(asking);
    expect(other.connections()).toBe(1);
    await body[Symbol.asyncIterator]().return?.();
    await vi.waitFor(() => expect(other.connections()).toBe(0));
    for await (const _ of (await createHttp({}).get(asking)).body) break;
    await vi.waitFor(() => expect(other.connections()).toBe(0));
    await other.close();
  });
});

it.each([
  ['/reset', 'reset'],
  ['/reset-in-body', 'reset'],
  ['/cut', 'reset'],
  ['/no-http', 'bad-encoding'],
])('says of %s %s', async (path, code) => expect(await failure(get(path))).toBe(code));

it('says that nobody listens, that a name is not known, that a scheme or credentials are not taken', async () => {
  const closed = await startBadNetwork();
  await closed.close();
  expect(await failure(get(closed.origin))).toBe('connect');
  expect(await failure(get('http://nobody.invalid/'))).toBe('dns');
  expect(await failure(get('file:///etc/passwd'))).toBe('not-allowed-address');
  expect(await failure(get(network.origin.replace('//', '//user:secret@')))).toBe('not-allowed-address');
});

describe('addresses', () => {
  const url = () => `http://two.example:${network.port}/page`;
  const dead = { address: '127.0.0.9', family: 4 };
  const alive = { address: '127.0.0.1', family: 4 };

  it('tries the next address where the first is dead', async () => {
    expect(await get(url(), {}, async () => [dead, alive])).toBe(page);
  });

  it('tries the next address where the first one is silent', async () => {
    const silent = { address: '192.0.2.1', family: 4 };
    expect(await get(url(), { connect: 8000, total: 9000 }, async () => [silent, alive])).toBe(page);
  });

  it('refuses a name of which every address is an inner one', async () => {
    expect(await failure(get(url(), { private: false }, async () => [dead, alive]))).toBe('private-address');
  });

  it('asks for the name once a connection, so that no other answer comes between look and connection', async () => {
    let asked = 0;
    const counting: Lookup = async () => {
      asked += 1;
      return [alive];
    };
    expect(await get(url(), {}, counting)).toBe(page);
    expect(asked).toBe(1);
  });

  it.each(['127.1', '2130706433', '0177.0.0.1', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]'])(
    'refuses %s unless inner hosts may be asked',
    async (host) => {
      const inner = `http://${host}:${network.port}/page`;
      expect(await failure(get(inner, { private: false }))).toBe('private-address');
    },
  );
});

it('many requests that end with one signal warn of nothing', async () => {
  const warned = vi.fn();
  process.on('warning', warned);
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 12 }, () => get('/page', { signal })));
  // A warning is given with the next turn.
  await new Promise(setImmediate);
  process.off('warning', warned);
  expect(warned).not.toHaveBeenCalled();
});
