// Times reading a JDIHN feed of 69,000 records, and beside it what feed readers of Debian take for an RSS feed of the same items.
import { spawn } from 'node:child_process';
import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { records, writeJson, writeRss } from './feed-bodies.mjs';

export async function benchFeed(root, sop) {
  const json = join(root, 'document.json');
  const xml = join(root, 'feed.xml');
  await writeJson(json);
  await writeRss(xml);
  const server = createServer((request, response) => {
    const path = { '/document.json': json, '/feed.xml': xml }[request.url];
    if (!path) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': path === json ? 'application/json' : 'application/rss+xml' });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const size = (path) => `${(statSync(path).size / 1e6).toFixed(0)} MB`;
  console.log(`\n${records} records: JSON ${size(json)}, RSS ${size(xml)}`);
  try {
    const readers = [
      await timeNewsboat(root, `${base}/feed.xml`),
      await timeRss2email(root, `${base}/feed.xml`),
    ];
    const own = [
      ['reading and naming', await timeReading(root, json)],
      ...(await timeCrawls(root, sop, `${base}/document.json`)),
    ];
    for (const { name, ran } of readers) if (ran) tell(name, ran);
    for (const [name, ran] of own) tell(name, ran, readers);
  } finally {
    server.close();
  }
}

/** The kind alone with the key of each finding, from a file: no network, no archive. */
async function timeReading(root, json) {
  const script = join(root, 'read-feed.mjs');
  const source = (path) => JSON.stringify(join(import.meta.dirname, '../../src/regulations', path));
  await build({
    stdin: {
      contents: `
        import { createReadStream } from 'node:fs';
        import { jdihnJson } from ${source('crawl/sources/jdihn-json.ts')};
        import { keyOf } from ${source('item-keys.ts')};
        import { completeSource } from ${source('shipped-sources.ts')};
        const url = 'https://jdih.example.go.id/feed/document.json';
        const fetcher = {
          stream: async () => ({ url, contentType: 'application/json', body: createReadStream(process.argv[2]) }),
          allows: (each) => new URL(each).hostname === 'jdih.example.go.id',
        };
        const look = { since: null, now: Date.now(), first: true, wants: () => true };
        let count = 0;
        const settings = completeSource({ id: 'bench', name: 'bench', kind: 'jdihn-json', url });
        for await (const read of jdihnJson.read(settings, fetcher, look)) if (keyOf(read.finding, 'bench').key) count++;
        if (count !== ${records}) throw new Error(count + ' records');
      `,
      resolveDir: import.meta.dirname,
    },
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as make } from 'node:module'; const require = make(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return run(process.execPath, [script, json]);
}

/** The whole command, fetched over a socket and kept in an archive: a baseline, and a second run of the same body. */
async function timeCrawls(root, sop, url) {
  const state = join(root, 'state-feed');
  const env = {
    ...process.env,
    XDG_STATE_HOME: state,
    LOCALAPPDATA: state,
    SOP_ARCHIVE: join(root, 'archive-feed'),
  };
  const call = (...args) => run(process.execPath, [sop, ...args], { env });
  await call(
    'init',
    '--office',
    'Bagian Pemerintahan',
    '--officer',
    'Sari',
    '--kabag',
    'Bambang',
    '--kasubag',
    'Dewi',
  );
  const about = [
    '--kind',
    'jdihn-json',
    '--url',
    url,
    '--name',
    'Bench',
    '--family',
    'jdih.example.go.id',
    '--family',
    '127.0.0.1',
  ];
  await call(
    'regulation',
    'source',
    'set',
    'bench',
    ...about,
    '--private',
    '--limit',
    'bytes=200000000',
    '--limit',
    'total=600000',
  );
  const crawl = () => call('crawl-kemendagri', '--source', 'bench', '--quiet');
  return [
    ['crawl-kemendagri, first', await crawl()],
    ['crawl-kemendagri, again', await crawl()],
  ];
}

async function timeNewsboat(root, url) {
  const home = join(root, 'newsboat');
  mkdirSync(home, { recursive: true });
  const urls = join(home, 'urls');
  const config = join(home, 'config');
  writeFileSync(urls, `${url}\n`);
  writeFileSync(config, 'download-timeout 600\n');
  const args = ['-q', '-u', urls, '-C', config, '-c', join(home, 'cache.db'), '-x', 'reload'];
  return {
    name: 'newsboat',
    ran: await runWhereInstalled('newsboat', args, { env: { ...process.env, HOME: home } }),
  };
}

async function timeRss2email(root, url) {
  const home = join(root, 'rss2email');
  mkdirSync(home, { recursive: true });
  const call = (...args) =>
    runWhereInstalled('r2e', ['-c', join(home, 'cfg'), '-d', join(home, 'data.json'), ...args], {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    });
  const made = await call('new', 'office@example.org');
  if (made) await call('add', 'bench', url);
  return { name: 'rss2email', ran: made && (await call('run', '--no-send')) };
}

async function runWhereInstalled(command, args, options) {
  try {
    return await run(command, args, options);
  } catch (error) {
    console.log(`  ${command.padEnd(26)} not measured: ${error.message.trim().split('\n')[0]}`);
    return null;
  }
}

/** Seconds and the peak of memory, as the system counts it; throws where the command fails or is not there. */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
    let said = '';
    let peak = 0;
    child.stderr.on('data', (bytes) => (said += bytes));
    const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 10);
    child.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`));
      else resolve({ seconds: (performance.now() - began) / 1000, megabytes: peak / 1024 });
    });
  });
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function tell(name, { seconds, megabytes }, readers = []) {
  const ratios = readers.flatMap(({ name: other, ran }) =>
    ran
      ? `${(seconds / ran.seconds).toFixed(2)} × time, ${(megabytes / ran.megabytes).toFixed(2)} × memory of ${other}`
      : [],
  );
  const figures = `${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB`;
  console.log([`  ${name.padEnd(26)}${figures}`, ...ratios].join('   '));
}
