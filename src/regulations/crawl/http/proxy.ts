// The proxies that the environment names: HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in small letters too, as curl reads them.
import { request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import { HttpFailure } from '../http.ts';

export interface WebProxy {
  /** Without its credentials: Node would send these on to the host asked. */
  url: URL;
  /** What it wants to know of whoever asks (RFC 7617). */
  headers: Record<string, string>;
}

/** The proxy that carries a request to this address; null where it goes straight. */
export function proxyOf(url: URL, env: Record<string, string | undefined>): WebProxy | null {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const named = env[name] || env[name.toUpperCase()];
  if (!named || isExcepted(url, env['no_proxy'] || env['NO_PROXY'] || '')) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(named) ? named : `http://${named}`;
  try {
    const proxy = new URL(address);
    const headers = authorizationOf(proxy);
    proxy.username = '';
    proxy.password = '';
    if (/^https?:$/.test(proxy.protocol)) return { url: proxy, headers };
  } catch {}
  // Its value may hold a password.
  throw new HttpFailure('proxy-setting', `${name} is no http address`);
}

/** `kemendagri.go.id` and `.kemendagri.go.id` mean the host and all under it; `host:port` only that port; `*` everything. */
function isExcepted(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === '*') return true;
      const [, host = '', only] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry) ?? [];
      if (only && only !== port) return false;
      return url.hostname === host || url.hostname.endsWith(`.${host}`);
    });
}

/** A way through the proxy to the host, over which TLS is then spoken (RFC 9110 §9.3.6). */
export function openTunnel(proxy: WebProxy, url: URL, options: RequestOptions): Promise<Socket> {
  const host = `${url.hostname}:${url.port || '443'}`;
  const headers = { host, ...proxy.headers };
  return new Promise((resolve, reject) => {
    const request = proxy.url.protocol === 'https:' ? requestHttps : requestHttp;
    const outgoing = request(proxy.url, { ...options, method: 'CONNECT', path: host, headers });
    outgoing.on('connect', ({ statusCode = 0 }, socket: Socket) => {
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      // With a 502 to 504 it is the host that the proxy could not reach.
      const code = statusCode >= 502 && statusCode <= 504 ? 'connect' : 'proxy';
      reject(new HttpFailure(code, `${proxy.url.host} answered CONNECT ${host} with ${statusCode}`));
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function authorizationOf({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const credentials = `${unescaped(username)}:${unescaped(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}

/** A percent sign that nobody escaped stands for itself. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
