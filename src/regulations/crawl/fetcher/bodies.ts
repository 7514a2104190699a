// Bodies read to a limit, and left where no more of them is wanted.
import { SourceFailure } from '../source.ts';

type Body = AsyncIterable<Uint8Array>;

/** All of a body; a longer one than `limit` bytes is a changed page, and its connection is ended at once. `see` gets every piece. */
export async function readWhole(
  body: Body,
  limit: number,
  see: (chunk: Uint8Array) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    see(chunk);
    size += chunk.byteLength;
    if (size > limit)
      throw new SourceFailure('layout-changed', 'too-large', { detail: `over ${limit} bytes` });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The beginning of a body, up to `limit` bytes, however it ends; the connection is ended. */
export async function readBeginning(body: Body, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size >= limit) break;
    }
  } catch {
    // It stands beside another failure, which is the one that is told.
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** Ends the connection of a body that nobody reads. */
export async function leave(body: Body): Promise<void> {
  await body[Symbol.asyncIterator]().return?.();
}
