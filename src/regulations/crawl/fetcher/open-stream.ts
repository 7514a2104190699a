// A body given out piece by piece: counted, hashed, and the host's turn ended with it however it ends.
import type { Hash } from 'node:crypto';
import type { HttpResponse } from '../../../context.ts';
import { SourceFailure } from '../source.ts';
import { asBrokenOff, guardOf } from './answers.ts';
import { challengeBytes, isHtml } from './challenge.ts';

type Body = AsyncIterable<Uint8Array>;

export interface OpenStream {
  body: Body;
  /** Ends the connection; who reads on is told that the body broke off. */
  close(): Promise<void>;
}

/** What a fetcher remembers of the bodies that it gave out. */
export interface Kept {
  hash: Hash;
  /** Of the last body. */
  beginning: Uint8Array;
  bytes: number;
}

/** As much of a body as is kept for who has to find out what it was. */
const keptBytes = 262_144;

/** Throws where the body is longer than `limit` bytes, or breaks off. */
export function openStream(source: Body, limit: number, kept: Kept, release: () => void): OpenStream {
  const chunks = source[Symbol.asyncIterator]();
  let size = 0;
  let ended = false;
  let closed = false;
  const end = () => {
    if (!ended) release();
    ended = true;
  };
  const close = async () => {
    if (ended) return;
    closed = true;
    end();
    await chunks.return?.();
  };
  return {
    close,
    body: {
      [Symbol.asyncIterator]: () => ({
        async next() {
          if (closed) throw new SourceFailure('partial', 'truncated', { detail: 'left before its end' });
          try {
            const step = await chunks.next();
            if (step.done) end();
            else {
              size += step.value.byteLength;
              if (size > limit)
                throw new SourceFailure('partial', 'too-large', { detail: `over ${limit} bytes` });
              kept.hash.update(step.value);
              kept.bytes += step.value.byteLength;
              keepBeginning(kept, step.value);
            }
            return step;
          } catch (error) {
            await close();
            throw asBrokenOff(error);
          }
        },
        async return() {
          await close();
          return { done: true, value: undefined };
        },
      }),
    },
  };
}

export function keepBeginning(kept: Kept, chunk: Uint8Array): void {
  if (kept.beginning.byteLength < keptBytes)
    kept.beginning = Buffer.concat([kept.beginning, chunk]).subarray(0, keptBytes);
}

/** The body of an answer, once its beginning was looked at where it may be a guard's page. Throws SourceFailure if it is. */
export async function pastGuard(response: HttpResponse, url: string): Promise<Body> {
  const chunks = response.body[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let size = 0;
  while (size < challengeBytes) {
    const step = await chunks.next();
    if (step.done) break;
    begun.push(step.value);
    size += step.value.byteLength;
    const text = Buffer.from(begun[0]!.subarray(0, 1024)).toString('latin1');
    if (!isHtml(response.headers['content-type'] ?? '', text)) break;
  }
  const guard = guardOf(response, url, Buffer.concat(begun));
  if (guard) {
    await chunks.return?.();
    throw guard;
  }
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const first = begun.shift();
        return first ? { done: false, value: first } : chunks.next();
      },
      async return() {
        await chunks.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}
