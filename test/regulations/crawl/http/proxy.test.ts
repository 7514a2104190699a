// Proxies of the environment: which is taken for which address, their passwords, and their refusals.
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../../src/context.ts';
import { proxyOf } from '../../../../src/regulations/crawl/http/proxy.ts';
import { createHttp } from '../../../../src/regulations/crawl/http.ts';
import { type BadNetwork, startBadNetwork } from '../../../support/bad-network.ts';
import { answerTo, outcomeOf, requestTo, sourceAt, startRun } from '../../../support/fetching.ts';
import { startProxy } from '../../../support/proxy.ts';

let network: BadNetwork;
beforeAll(async () => {
  network = await startBadNetwork();
});
afterAll(() => network.close());

function outcome(env: Record<string, string>, more: Partial<HttpRequest> = {}): Promise<string> {
  return answerTo(requestTo(`${network.origin}/page`, more), env);
}

describe('which proxy', () => {
  const env = { HTTP_PROXY: 'http://a:1', https_proxy: 'b:2', NO_PROXY: '.malangkota.go.id, 10.0.0.1:8080' };
  it.each([
    ['http://kemendagri.go.id/', 'a:1'],
    ['https://kemendagri.go.id/', 'b:2'],
    ['https://malangkota.go.id/', undefined],
    ['https://jdih.malangkota.go.id/', undefined],
    ['https://othermalangkota.go.id/', 'b:2'],
    ['http://10.0.0.1:8080/', undefined],
    ['http://10.0.0.1/', 'a:1'],
  ])('%s over %s', (address, host) => expect(proxyOf(new URL(address), env)?.url.host).toBe(host));

  it('none where * is excepted, or none is named', () => {
    expect(proxyOf(new URL('http://a.id/'), { ...env, no_proxy: '*' })).toBeNull();
    expect(proxyOf(new URL('http://a.id/'), { HTTP_PROXY: '' })).toBeNull();
  });

  it('one that is no http address is said to be none', async () => {
    expect(await outcome({ http_proxy: 'socks5://127.0.0.1:1080' })).toBe('proxy-setting');
  });
});

it('carries http as a whole address, with its password', async () => {
  const proxy = await startProxy({ login: 'kantor:rah%asia' });
  expect(await outcome({ http_proxy: proxy.url })).toBe('200');
  expect(await outcome({ http_proxy: proxy.url.replace('rah%asia', 'lain') })).toBe('407');
  expect(network.asked.at(-1)?.headers).not.toHaveProperty('authorization');
  expect(proxy.carried[0]).toBe(`GET ${network.origin}/page`);
  await proxy.close();
});

it('refuses inner hosts before it asks a proxy, which itself may stand in the inner network', async () => {
  const proxy = await startProxy();
  for (const url of [
    `${network.origin}/page`,
    'http://printer.local/',
    'http://server/',
    'https://localhost/',
  ])
    expect(await outcome({ HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url }, { url, private: false })).toBe(
      'private-address',
    );
  expect(proxy.carried).toEqual([]);
  await proxy.close();
});

it.each([
  [407, 'proxy'],
  [403, 'proxy'],
  [503, 'connect'],
])('a tunnel refused with %i is %s', async (refuse, code) => {
  const proxy = await startProxy({ refuse });
  expect(await outcome({ HTTPS_PROXY: proxy.url }, { url: 'https://jdih.example/' })).toBe(code);
  await proxy.close();
});

it('says of a proxy that is not there that it is the proxy, which refused nothing', async () => {
  const proxy = await startProxy();
  await proxy.close();
  expect(await outcome({ HTTPS_PROXY: proxy.url }, { url: 'https://jdih.example/' })).toBe('proxy-silent');
  expect(await outcome({ HTTP_PROXY: proxy.url })).toBe('proxy-silent');
  const url = `${network.origin}/page`;
  const read = (http_proxy: string) =>
    outcomeOf(
      startRun({ http: createHttp({ http_proxy }) })
        .fetcherOf(sourceAt(url))
        .page(url),
    );
  expect(await read(proxy.url)).toBe('unreachable proxy-silent');
  expect(await read('kantor proxy')).toBe('unreachable proxy-setting');
});

it('a proxy that takes a tunnel and says nothing ends with the limit for connections', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const env = { HTTPS_PROXY: `127.0.0.1:${(silent.address() as AddressInfo).port}` };
  expect(await outcome(env, { url: 'https://jdih.example/', connect: 200 })).toBe('connect');
  silent.close();
});
