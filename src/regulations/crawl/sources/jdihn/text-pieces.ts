// The text of a body that is still arriving: UTF-8, and windows-1252 where a piece of it is no UTF-8.

/** No text is so long without one ASCII sign. */
const longestRun = 4096;

/** Pieces end behind an ASCII sign, so that no letter of several bytes is cut apart; a byte order mark is left out. */
export async function* readTextPieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held = new Uint8Array(0);
  for await (const bytes of body) {
    const joined = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    const ascii = joined.findLastIndex((byte) => byte < 0x80) + 1;
    const end = joined.length - ascii > longestRun ? joined.length : ascii;
    held = Uint8Array.from(joined.subarray(end));
    if (end > 0) yield decode(joined.subarray(0, end));
  }
  if (held.length > 0) yield decode(held);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node 20 decodes windows-1252 rightly only as a stream.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
