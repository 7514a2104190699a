// The proxies that the environment names: HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in small letters too, as curl reads them.
import { request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import { HttpFailure } from './http.ts';

/** The proxy that carries a request to this address; null where it goes straight. */
export function proxyOf(url: URL, env: Record<string, string | undefined>): URL | null {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const named = env[name] || env[name.toUpperCase()];
  if (!named || isExcepted(url, env['no_proxy'] || env['NO_PROXY'] || '')) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(named) ? named : `http://${named}`;
  try {
    const proxy = new URL(address);
    if (/^https?:$/.test(proxy.protocol)) return proxy;
  } catch {}
  throw new HttpFailure('proxy', `${name}: ${named}`);
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
export function openTunnel(proxy: URL, url: URL, options: RequestOptions): Promise<Socket> {
  const host = `${url.hostname}:${url.port || '443'}`;
  const headers = { host, ...proxyAuthorization(proxy) };
  return new Promise((resolve, reject) => {
    const request = proxy.protocol === 'https:' ? requestHttps : requestHttp;
    const outgoing = request(proxy, { ...options, method: 'CONNECT', path: host, headers });
    outgoing.on('connect', ({ statusCode = 0 }, socket: Socket) => {
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      // With a 502 to 504 it is the host that the proxy could not reach.
      const code = statusCode >= 502 && statusCode <= 504 ? 'connect' : 'proxy';
      reject(new HttpFailure(code, `${proxy.host} answered CONNECT ${host} with ${statusCode}`));
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

export function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
