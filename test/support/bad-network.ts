// A web server on 127.0.0.1 that plays the bad network: it hangs, drips, breaks off, lies about what it sends, and counts.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

export interface Asked {
  url: string;
  headers: IncomingMessage['headers'];
  /** By the clock of the test. */
  at: number;
}

export interface BadNetwork {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  origin: string;
  port: number;
  asked: Asked[];
  /** The paths asked for, robots.txt apart. */
  paths(): string[];
  /** How many stand now. */
  connections(): number;
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void;

export interface BadNetworkOptions {
  /** Answers beside, or in the place of, those below; by path. */
  answers?: Record<string, Answer>;
  /** Its robots.txt; absent, it answers 404. */
  robots?: string;
  tls?: { key: string; cert: string };
  host?: string;
}

const html = { 'content-type': 'text/html; charset=utf-8' };
export const page = '<!doctype html><title>Berita</title><p>Camat dan lurah – kecamatan';

/** What a path answers with; `times` counts how often it was asked, from 1. */
export const badAnswers: Record<string, Answer> = {
  '/page': (_, response) => response.writeHead(200, html).end(page),
  '/hang': () => {},
  '/hang-in-body': (_, response) => response.writeHead(200, html).write(page),
  '/drip': (_, response) => {
    response.writeHead(200, html);
    const drip = setInterval(() => response.write('.'), 40);
    response.on('close', () => clearInterval(drip));
  },
  '/reset': (request) => request.socket.resetAndDestroy(),
  '/reset-in-body': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' }).write(page);
    setTimeout(() => response.socket?.resetAndDestroy(), 40);
  },
  '/cut': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' }).write(page);
    setTimeout(() => response.socket?.end(), 40);
  },
  '/reset-once': (request, response, times) => {
    if (times === 1) request.socket.resetAndDestroy();
    else response.writeHead(200, html).end(page);
  },
  '/no-http': (request) => request.socket.end('HELO\r\n\r\n'),
  '/huge': (_, response) => {
    response.writeHead(200, html);
    const more = () => {
      while (response.write(Buffer.alloc(16_384, 'x')));
    };
    response.on('drain', more);
    more();
  },
  '/gzip': packed('gzip', gzipSync),
  '/deflate': packed('deflate', deflateSync),
  '/raw-deflate': packed('deflate', deflateRawSync),
  '/br': packed('br', brotliCompressSync),
  '/twice': packed('gzip, gzip', (text) => gzipSync(gzipSync(text))),
  '/named-utf-8': packed('UTF-8', (text) => Buffer.from(text)),
  '/no-gzip': packed('gzip', (text) => Buffer.from(text)),
  '/cut-gzip': packed('gzip', (text) => gzipSync(text).subarray(0, 40)),
  '/zstd': packed('zstd', (text) => Buffer.from(text)),
  '/bomb': packed('gzip', () => gzipSync(Buffer.alloc(20_000_000))),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop-back' }).end(),
  '/loop-back': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/latin-lie': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(page),
  '/challenge': (_, response) =>
    response.writeHead(200, html).end('<!doctype html><title>Just a moment...</title><script></script>'),
  '/etag': (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { ...html, etag: '"v1"' }).end(page);
  },
};

function packed(coding: string, pack: (text: string) => Buffer): Answer {
  return (_, response) => response.writeHead(200, { ...html, 'content-encoding': coding }).end(pack(page));
}

/**
 * Starts it. Beside the paths above, `/status/503?retry-after=1` answers with that status, `/status-once/503` with it
 * only the first time, and `/to?http://…` redirects.
 */
export async function startBadNetwork(options: BadNetworkOptions = {}): Promise<BadNetwork> {
  const { answers = {}, robots, tls, host = '127.0.0.1' } = options;
  const asked: Asked[] = [];
  const times = new Map<string, number>();
  const sockets = new Set<Socket>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    const [path = '', query = ''] = url.split(/\?(.*)/s);
    const count = (times.get(path) ?? 0) + 1;
    times.set(path, count);
    asked.push({ url, headers: request.headers, at: performance.now() });
    const named = answers[path] ?? badAnswers[path];
    if (named) return named(request, response, count);
    if (path === '/robots.txt' && robots !== undefined) return void response.end(robots);
    if (path === '/to') return void response.writeHead(301, { location: query }).end();
    const [, once, status] = /^\/status(-once)?\/(\d+)$/.exec(path) ?? [];
    if (once && count > 1) return void response.writeHead(200, html).end(page);
    const retryAfter = new URLSearchParams(query).get('retry-after');
    response.writeHead(Number(status ?? 404), { ...html, ...(retryAfter && { 'retry-after': retryAfter }) });
    response.end('<p>refused</p>');
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://${host}:${port}`,
    port,
    asked,
    paths: () => asked.map(({ url }) => url).filter((url) => url !== '/robots.txt'),
    connections: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
