// One GET over Node's own client: limits, addresses that may not be asked, certificates, proxies, and what went wrong as a HttpFailure.
import { lookup as systemLookup } from 'node:dns/promises';
import { setMaxListeners } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { HttpRequest, HttpResponse } from '../../../context.ts';
import { isInnerAddress, isInnerHost, parseWebAddress } from '../addresses.ts';
import { decodeText } from '../charset.ts';
import { HttpFailure, type Lookup } from '../http.ts';
import { decodeContent } from './content-encoding.ts';
import { failureOf } from './failures.ts';
import { openTunnel, proxyOf, type WebProxy } from './proxy.ts';
import { trustOf } from './trust.ts';

/** An address that does not answer makes room for the next one after so long, or a third of the whole limit. */
const attempt = 2500;
const headerBytes = 65_536;

/** Sends one request, without following where it leads; rejects with HttpFailure. */
export async function sendRequest(
  request: HttpRequest,
  env: Record<string, string | undefined>,
  lookup: Lookup = (hostname) => systemLookup(hostname, { all: true }),
): Promise<HttpResponse> {
  const url = parseWebAddress(request.url);
  if (!url) throw new HttpFailure('not-allowed-address', request.url);
  const proxy = proxyOf(url, env);
  // A proxy resolves names itself, so that of these only the name can be looked at.
  const literal = isIP(url.hostname.replace(/^\[|\]$/g, '')) > 0;
  if (!request.private && (literal || proxy) && isInnerHost(url.hostname))
    throw new HttpFailure('private-address', url.hostname);

  const limits = startLimits(request);
  try {
    const options = {
      ...optionsOf(request, env, limits.signal),
      lookup: lookupFor(request, lookup),
    };
    const response = proxy
      ? await sendThrough(proxy, url, options, limits.connected)
      : await send(url, options, limits.connected);
    return await answerOf(response, limits);
  } catch (error) {
    limits.clear();
    throw limits.signal.aborted ? limits.signal.reason : failureOf(error);
  }
}

interface Limits {
  /** Aborted with the HttpFailure that says which limit it was. */
  signal: AbortSignal;
  connected(): void;
  clear(): void;
}

function startLimits({ connect, total, signal }: HttpRequest): Limits {
  const controller = new AbortController();
  const fail = (code: HttpFailure['code'], message: string) => () =>
    controller.abort(new HttpFailure(code, message));
  const connecting = setTimeout(fail('connect', `no connection within ${connect} ms`), connect);
  const whole = setTimeout(fail('timeout', `no whole answer within ${total} ms`), total);
  const end = fail('ended', 'ended');
  // All requests of a run hear it; Node would take more than ten of them for a leak, and say so in the mail of cron.
  setMaxListeners(0, signal);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  return {
    signal: controller.signal,
    connected: () => clearTimeout(connecting),
    clear() {
      clearTimeout(connecting);
      clearTimeout(whole);
      signal.removeEventListener('abort', end);
    },
  };
}

function optionsOf(
  { ca, insecure, headers, connect }: HttpRequest,
  env: Record<string, string | undefined>,
  signal: AbortSignal,
): RequestOptions {
  return {
    agent: false,
    headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
    maxHeaderSize: headerBytes,
    signal,
    rejectUnauthorized: !insecure,
    ...(ca !== null && { ca: trustOf(ca, env) }),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: Math.min(attempt, Math.ceil(connect / 3)),
  } as RequestOptions;
}

/** Looks at the very addresses that are then connected to, so that no second answer of a name server comes between. */
function lookupFor({ private: inner }: HttpRequest, lookup: Lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname).then(
      (found) => {
        const allowed = inner ? found : found.filter(({ address }) => !isInnerAddress(address));
        const [first] = allowed;
        if (!first) {
          const message = `${hostname} is ${found.map(({ address }) => address).join(', ')}`;
          callback(new HttpFailure(found.length > 0 ? 'private-address' : 'dns', message), '', 0);
        } else if (options.all) callback(null, allowed, 0);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, '', 0),
    );
  };
}

function send(url: URL, options: RequestOptions, connected: () => void): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? requestHttps : requestHttp)(url, options);
    outgoing.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', connected));
    outgoing.on('response', resolve);
    // Heard to the end: what breaks after the headers reaches the body as well.
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** Of https the proxy carries a tunnel; of http it is given the whole address. Its own address may be an inner one. */
async function sendThrough(
  proxy: WebProxy,
  url: URL,
  { lookup: _, ca, rejectUnauthorized, ...options }: RequestOptions,
  connected: () => void,
): Promise<IncomingMessage> {
  if (url.protocol === 'http:') {
    const headers = { host: url.host, ...options.headers, ...proxy.headers };
    return send(proxy.url, { ...options, headers, path: url.href }, connected).catch((error) => {
      throw proxyFailure(proxy, error);
    });
  }
  const tunnel = await openTunnel(proxy, url, options).catch((error) => {
    throw proxyFailure(proxy, error);
  });
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const servername = isIP(host) ? '' : host;
  const createConnection = () =>
    connectTls({ socket: tunnel, host, servername, rejectUnauthorized, ...(ca && { ca }) });
  // With an agent, Node would not ask for this connection but make its own, past the proxy.
  return send(url, { ...options, agent: undefined, createConnection }, connected);
}

/** A proxy that is not there is no fault of the host asked. */
function proxyFailure(proxy: WebProxy, error: unknown): HttpFailure {
  const failure = failureOf(error);
  if (error instanceof HttpFailure || failure.code === 'reset') return failure;
  return new HttpFailure('proxy-silent', `${proxy.url.host}: ${failure.message}`, error);
}

async function answerOf(response: IncomingMessage, limits: Limits): Promise<HttpResponse> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  // Sent as bytes of UTF-8 by servers that do not escape them; Node reads header bytes one by one.
  if (headers['location']) headers['location'] = decodeText(Buffer.from(headers['location'], 'latin1'));
  const decoded = await decodeContent(response);
  return {
    status: response.statusCode ?? 0,
    headers,
    body: {
      [Symbol.asyncIterator]() {
        const chunks: AsyncIterator<Uint8Array> = decoded[Symbol.asyncIterator]();
        return {
          async next() {
            try {
              const step = await chunks.next();
              if (step.done) limits.clear();
              return step;
            } catch (error) {
              limits.clear();
              throw limits.signal.aborted ? limits.signal.reason : failureOf(error);
            }
          },
          // A generator that never began would not hear that it is left; the connection must end all the same.
          async return() {
            limits.clear();
            decoded.destroy();
            response.destroy();
            return { done: true, value: undefined };
          },
        };
      },
    },
  };
}
