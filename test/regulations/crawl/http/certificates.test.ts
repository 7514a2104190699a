// A server that forgets its intermediate certificate, and what mends it: the extra PEM of a source, or its exception.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HttpRequest } from '../../../../src/context.ts';
import { type BadNetwork, startBadNetwork } from '../../../support/bad-network.ts';
import { type CertificateChain, makeCertificateChain } from '../../../support/certificate-chain.ts';
import {
  answerTo,
  outcomeOf,
  requestTo,
  type SourceEdit,
  sourceAt,
  startRun,
} from '../../../support/fetching.ts';
import { certificate, certificateKey } from '../../../support/localhost-certificate.ts';
import { startProxy } from '../../../support/proxy.ts';

let chain: CertificateChain;
let leafOnly: BadNetwork;
let env: Record<string, string>;

beforeAll(async () => {
  chain = makeCertificateChain();
  leafOnly = await startBadNetwork({ tls: { key: chain.key, cert: chain.leaf } });
  const file = join(mkdtempSync(join(tmpdir(), 'sop-ca-')), 'root.pem');
  writeFileSync(file, chain.root);
  env = { NODE_EXTRA_CA_CERTS: file };
});
afterAll(() => leafOnly.close());

function outcome(more: Partial<HttpRequest>, environment: Record<string, string> = {}): Promise<string> {
  return answerTo(requestTo(`${leafOnly.origin}/page`, more), environment);
}

it('a chain without its intermediate is not believed', async () => {
  expect(await outcome({})).toBe('certificate-chain');
});

it('intermediate and root in the PEM of the source mend it', async () => {
  expect(await outcome({ ca: `${chain.intermediate}\n${chain.root}` })).toBe('200');
});

it('the intermediate alone mends it where its root is trusted already', async () => {
  expect(await outcome({ ca: chain.intermediate }, env)).toBe('200');
  expect(await outcome({ ca: chain.intermediate })).toBe('certificate');
});

it('a NODE_EXTRA_CA_CERTS that is not there is left out, as Node does', async () => {
  const absent = { NODE_EXTRA_CA_CERTS: '/nowhere/root.pem' };
  expect(await outcome({ ca: `${chain.intermediate}\n${chain.root}` }, absent)).toBe('200');
});

it('a PEM that is none helps nothing', async () => {
  expect(await outcome({ ca: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' })).toBe(
    'certificate-chain',
  );
});

it('an exception holds for its request only, on the same client', async () => {
  expect(await outcome({ insecure: true })).toBe('200');
  expect(await outcome({})).toBe('certificate-chain');
});

it('a certificate of another host is not believed', async () => {
  const url = `https://127.0.0.2:${leafOnly.port}/page`;
  const everywhere = await startBadNetwork({ tls: { key: chain.key, cert: chain.leaf }, host: '127.0.0.2' });
  const ca = `${chain.intermediate}\n${chain.root}`;
  expect(await outcome({ url: url.replace(/:\d+/, `:${everywhere.port}`), ca })).toBe('certificate-name');
  await everywhere.close();
});

it('one that has expired, and one that its server signed itself, are told apart', async () => {
  const reasonOf = async (key: string, cert: string, ca: string | null) => {
    const server = await startBadNetwork({ tls: { key, cert } });
    const reason = await answerTo(requestTo(`${server.origin}/page`, { ca }), {});
    await server.close();
    return reason;
  };
  const { key, expired, intermediate, root } = chain;
  expect(await reasonOf(key, `${expired}\n${intermediate}`, root)).toBe('certificate-expired');
  expect(await reasonOf(certificateKey, certificate, null)).toBe('certificate-self-signed');
  // It came with its intermediate; that nobody knows their root is no fault of the sending.
  expect(await reasonOf(key, `${chain.leaf}\n${intermediate}`, null)).toBe('certificate');
});

it('a source that is not believed is unreachable, at once; with its PEM or its exception it is read', async () => {
  const url = `${leafOnly.origin}/page`;
  const run = startRun();
  const ca = `${chain.intermediate}\n${chain.root}`;
  const read = (edit: SourceEdit) => outcomeOf(run.fetcherOf(sourceAt(url, edit)).page(url));
  expect(await read({})).toBe('unreachable certificate-chain');
  expect(await read({ ca })).toBe('ok');
  expect(await read({ insecure: true })).toBe('ok');
  expect(await read({})).toBe('unreachable certificate-chain');
  expect(run.slept).toEqual([]);
});

it('certificates are checked through a tunnel too', async () => {
  const proxy = await startProxy();
  const through = { HTTPS_PROXY: proxy.url };
  // Only the proxy knows where this is.
  const url = `https://jdih.example:${leafOnly.port}/page`;
  expect(await outcome({ url }, through)).toBe('certificate-chain');
  expect(await outcome({ url, ca: `${chain.intermediate}\n${chain.root}` }, through)).toBe('200');
  expect(await outcome({ url, insecure: true }, through)).toBe('200');
  expect(new Set(proxy.carried)).toEqual(new Set([`CONNECT jdih.example:${leafOnly.port}`]));
  await proxy.close();
});
