// A body as its server packed it (gzip, deflate, br, one in the other), unpacked; a cut or broken packing is an error.
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { HttpFailure } from '../http.ts';

/** Names that servers send where nothing is packed. */
const plain = new Set(['identity', 'none', 'utf-8', 'utf8']);
const unpackers: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
/** More than a server does by mistake is an attack on memory. */
const deepest = 2;

/** The body as it was before it was packed. Its errors are those of Node's zlib, or HttpFailure `bad-encoding`. */
export async function decodeContent(response: IncomingMessage): Promise<Readable> {
  response.on('error', () => {});
  const codings = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding && !plain.has(coding));
  // A 204 and a 304 have no body, whatever their header says.
  if (response.statusCode === 204 || response.statusCode === 304) return response;
  const strange = codings.find((coding) => !(coding in unpackers));
  if (strange !== undefined || codings.length > deepest) {
    response.destroy();
    throw new HttpFailure('bad-encoding', `content-encoding: ${codings.join(', ')}`);
  }
  if (codings.join() === 'deflate') return pass(response, await inflaterFor(response));
  return codings.reduceRight<Readable>((body, coding) => pass(body, unpackers[coding]!()), response);
}

/** `deflate` means zlib's form (RFC 9110 §8.4.1.2), but some servers send it bare: the first byte tells. */
async function inflaterFor(response: IncomingMessage): Promise<Transform> {
  await once(response, 'readable');
  const first: Buffer | null = response.read();
  if (first) response.unshift(first);
  return first && (first[0]! & 0x0f) !== 8 ? createInflateRaw() : createInflate();
}

function pass(source: Readable, unpacker: Transform): Readable {
  // The error reaches whoever iterates.
  pipeline(source, unpacker, () => {});
  return unpacker;
}
