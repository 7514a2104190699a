// Manners towards a host: robots.txt, one request at a time with its gap, an honest name; other hosts meanwhile.
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Http } from '../../../../src/context.ts';
import { type BadNetwork, type BadNetworkOptions, startBadNetwork } from '../../../support/bad-network.ts';
import { outcomeOf, sourceAt, startRun } from '../../../support/fetching.ts';

const networks: BadNetwork[] = [];
async function network(options: BadNetworkOptions = {}): Promise<BadNetwork> {
  const started = await startBadNetwork(options);
  networks.push(started);
  return started;
}
afterEach(() => Promise.all(networks.splice(0).map((one) => one.close())));

describe('robots.txt', () => {
  const disallow = 'User-agent: *\nDisallow: /admin\n\nUser-agent: sop\nDisallow: /status\nCrawl-delay: 7\n';

  it('is asked once a run and host, and what it disallows is not asked at all', async () => {
    const host = await network({ robots: disallow });
    const run = startRun();
    for (const _ of ['first', 'second']) {
      const fetcher = run.fetcherOf(sourceAt(host.origin));
      expect(await outcomeOf(fetcher.page(`${host.origin}/status/200`))).toBe('blocked robots');
      expect(await outcomeOf(fetcher.page(`${host.origin}/page`))).toBe('ok');
    }
    expect(host.asked.map(({ url }) => url)).toEqual(['/robots.txt', '/page', '/page']);
  });

  it('its delay is kept, but no longer than half a minute', async () => {
    for (const [delay, pause] of [
      [7, 7000],
      [600, 30_000],
    ]) {
      const host = await network({ robots: `User-agent: *\nCrawl-delay: ${delay}\n` });
      const run = startRun();
      await run.fetcherOf(sourceAt(host.origin)).page(`${host.origin}/page`);
      expect(run.slept).toEqual([pause]);
    }
  });

  it.each([
    [403, 'ok'],
    [404, 'ok'],
    [500, 'unreachable server-error 500'],
    [429, 'blocked too-many-requests 429'],
  ])('answered with %i: %s', async (status, outcome) => {
    const host = await network({
      answers: { '/robots.txt': (_, response) => response.writeHead(status).end() },
    });
    const fetcher = startRun().fetcherOf(sourceAt(host.origin));
    expect(await outcomeOf(fetcher.page(`${host.origin}/page`))).toBe(outcome);
    expect(host.paths()).toEqual(outcome === 'ok' ? ['/page'] : []);
  });

  it('that leads elsewhere, or is a page, allows everything', async () => {
    for (const answer of [{ location: 'https://example.org/robots.txt' }, { 'content-type': 'text/html' }]) {
      const host = await network({
        answers: {
          '/robots.txt': (_, response) =>
            response.writeHead('location' in answer ? 302 : 200, answer).end('<html>Disallow: /'),
        },
      });
      const fetcher = startRun().fetcherOf(sourceAt(host.origin));
      expect(await outcomeOf(fetcher.page(`${host.origin}/page`))).toBe('ok');
    }
  });

  it('that broke off is asked for again, not read in part', async () => {
    const rules = 'User-agent: *\nDisallow: /page\n';
    const host = await network({
      answers: {
        '/robots.txt': (_, response, times) => {
          response.writeHead(200, { 'content-length': String(rules.length) });
          if (times > 1) return response.end(rules);
          response.write(rules.slice(0, 15));
          setTimeout(() => response.socket?.resetAndDestroy(), 40);
        },
      },
    });
    const fetcher = startRun().fetcherOf(sourceAt(host.origin));
    expect(await outcomeOf(fetcher.page(`${host.origin}/page`))).toBe('blocked robots');
  });

  it('that did not come is asked for again by the next source', async () => {
    const host = await network({
      answers: {
        '/robots.txt': (_, response, times) => response.writeHead(times === 1 ? 500 : 404).end(),
      },
    });
    const run = startRun();
    const ask = () => outcomeOf(run.fetcherOf(sourceAt(host.origin)).page(`${host.origin}/page`));
    expect(await ask()).toBe('unreachable server-error 500');
    expect(await ask()).toBe('ok');
  });
});

it('waits the gap between two requests to a host, over all sources of the run', async () => {
  const host = await network();
  const run = startRun();
  const source = sourceAt(host.origin, { limits: { gap: 2000 } });
  await run.fetcherOf(source).page(`${host.origin}/page`);
  await run.fetcherOf(source).page(`${host.origin}/page`);
  // robots.txt, page, page.
  expect(run.slept).toEqual([2000, 2000]);
});

it('asks a host for one thing at a time, also while a stream of it is read, and other hosts meanwhile', async () => {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  const count = (host: string, by: number) => {
    now.set(host, (now.get(host) ?? 0) + by);
    most.set(host, Math.max(most.get(host) ?? 0, now.get(host)!));
    most.set(
      'all',
      Math.max(
        most.get('all') ?? 0,
        [...now.values()].reduce((sum, one) => sum + one, 0),
      ),
    );
  };
  const http: Http = {
    async get({ url }) {
      const { host } = new URL(url);
      count(host, 1);
      await wait(5);
      const body = async function* () {
        yield Buffer.from('{');
        await wait(5);
        count(host, -1);
      };
      return { status: 200, headers: { 'content-type': 'application/json' }, body: body() };
    },
  };
  const run = startRun({ http });
  const read = async (origin: string) => {
    const fetcher = run.fetcherOf(sourceAt(origin));
    await fetcher.page(`${origin}/a`);
    for await (const _ of (await fetcher.stream(`${origin}/b`)).body);
    await fetcher.page(`${origin}/c`);
  };
  await Promise.all(['https://a.id', 'https://a.id', 'https://b.id', 'https://c.id'].map(read));
  expect(Object.fromEntries(most)).toEqual({ 'a.id': 1, 'b.id': 1, 'c.id': 1, all: 3 });
});

it('a source whose stream was left unread keeps no other waiting', async () => {
  const host = await network();
  const run = startRun();
  const first = run.fetcherOf(sourceAt(host.origin));
  await first.stream(`${host.origin}/page`);
  const second = run.fetcherOf(sourceAt(host.origin)).page(`${host.origin}/page`);
  first.report();
  expect(await outcomeOf(second)).toBe('ok');
});

it('says who asks, in signs that a header can carry', async () => {
  const host = await network();
  const run = startRun({ agent: 'sop/0.1 (Kantor Wali Kota – é\r\nX-Evil: 1; kontak: a@b.id)' });
  await run.fetcherOf(sourceAt(host.origin)).page(`${host.origin}/page`);
  for (const { headers } of host.asked) {
    expect(headers['user-agent']).toBe('sop/0.1 (Kantor Wali Kota e X-Evil: 1; kontak: a@b.id)');
    expect(headers).not.toHaveProperty('x-evil');
  }
});
