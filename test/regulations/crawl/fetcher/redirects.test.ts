// Where a redirect may lead: within the family, over the web, never inward and never from https to http.
import { expect, it } from 'vitest';
import type { Http, HttpResponse } from '../../../../src/context.ts';
import { startBadNetwork } from '../../../support/bad-network.ts';
import { outcomeOf, type SourceEdit, sourceAt, startRun } from '../../../support/fetching.ts';

const start = 'https://jdih.kemendagri.go.id/list';

/** A web of which each address says where it leads, or what it is. */
function webOf(pages: Record<string, { to: string } | string>): Http & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async get({ url }): Promise<HttpResponse> {
      if (url.endsWith('/robots.txt')) return { status: 404, headers: {}, body: bodyOf('') };
      asked.push(url);
      const page = pages[url];
      if (page === undefined) return { status: 404, headers: {}, body: bodyOf('') };
      if (typeof page === 'string') return { status: 200, headers: {}, body: bodyOf(page) };
      return { status: 302, headers: { location: page.to }, body: bodyOf('') };
    },
  };
}

async function* bodyOf(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}

function fetcherOn(http: Http, edit: SourceEdit = {}) {
  return startRun({ http }).fetcherOf(
    sourceAt(start, { family: ['kemendagri.go.id'], private: false, ...edit }),
  );
}

it.each([
  ['/other', 'ok'],
  ['https://www.kemendagri.go.id/other', 'ok'],
  ['//www.kemendagri.go.id/other', 'ok'],
  ['https://login.example/sso', 'layout-changed moved'],
  ['https://kemendagri.go.id.example/', 'layout-changed moved'],
  ['http://jdih.kemendagri.go.id/other', 'unreachable not-allowed-address'],
  ['https://user:pass@jdih.kemendagri.go.id/', 'unreachable not-allowed-address'],
  ['javascript:alert(1)', 'unreachable not-allowed-address'],
  ['file:///etc/passwd', 'unreachable not-allowed-address'],
  ['https://169.254.169.254/latest/meta-data/', 'unreachable private-address'],
  ['https://localhost/admin', 'unreachable private-address'],
  ['https://10.1.2.3/', 'unreachable private-address'],
  ['https://[::1]/', 'unreachable private-address'],
  ['https://2130706433/', 'unreachable private-address'],
  [start, 'unreachable redirect-loop'],
])('to %s: %s', async (to, outcome) => {
  const pages = ['jdih', 'www'].map((host) => [`https://${host}.kemendagri.go.id/other`, 'page'] as const);
  const web = webOf({ [start]: { to }, ...Object.fromEntries(pages) });
  expect(await outcomeOf(fetcherOn(web).page(start))).toBe(outcome);
  expect(web.asked).toHaveLength(outcome === 'ok' ? 2 : 1);
});

it('follows five and no more', async () => {
  const at = (count: number) => `https://jdih.kemendagri.go.id/${count}`;
  const chain = Object.fromEntries(
    Array.from({ length: 9 }, (_, count) => [at(count), { to: at(count + 1) }]),
  );
  const web = webOf({ ...chain, [at(5)]: 'page' });
  expect((await fetcherOn(web).page(at(0))).url).toBe(at(5));
  expect(await outcomeOf(fetcherOn(webOf(chain)).page(at(0)))).toBe('unreachable redirect-loop');
});

it('a redirect without a place is a page that moved', async () => {
  const http: Http = { get: async () => ({ status: 302, headers: {}, body: bodyOf('') }) };
  expect(await outcomeOf(fetcherOn(http).page(start))).toBe('layout-changed moved 302');
});

it('asks nothing outside the family, and says what it would follow', async () => {
  const web = webOf({});
  const fetcher = fetcherOn(web);
  for (const url of [
    'https://example.org/',
    'ftp://jdih.kemendagri.go.id/',
    'https://a:b@kemendagri.go.id/',
  ]) {
    expect(fetcher.allows(url)).toBe(false);
    expect(await outcomeOf(fetcher.page(url))).toBe('unreachable not-allowed-address');
  }
  expect(web.asked).toEqual([]);
  expect(fetcher.allows('https://Otda.Kemendagri.go.id/berita')).toBe(true);
});

it('over real sockets too: to a host of the inner network, and to a name that resolves to it', async () => {
  const network = await startBadNetwork();
  const family = ['127.0.0.1', 'localhost'];
  const open = startRun().fetcherOf(sourceAt(network.origin, { family }));
  expect(await outcomeOf(open.page(`${network.origin}/to?${network.origin}/page`))).toBe('ok');
  const closed = startRun().fetcherOf(sourceAt(network.origin, { family, private: false }));
  expect(await outcomeOf(closed.page(`http://localhost:${network.port}/page`))).toBe(
    'unreachable private-address',
  );
  await network.close();
});
