// Which characters a file's bytes mean: byte order marks, UTF-16 without one, UTF-8, else Windows-1252.

export interface Encoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** The file begins with a byte order mark. */
  mark: boolean;
}

/** Finds the encoding of a whole file. UTF-8 must hold to the last byte, else the bytes are Windows-1252. */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let first = true;
  for await (const chunk of chunks) {
    if (first) {
      const found = encodingOfHead(chunk);
      if (found) return found;
    }
    first = false;
    if (!decodes(strict, chunk)) return { name: 'windows-1252', mark: false };
  }
  return { name: decodes(strict) ? 'utf-8' : 'windows-1252', mark: false };
}

/** The encoding that the first bytes give away: a byte order mark, or NUL bytes in every other place. */
export function encodingOfHead(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', mark: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', mark: true };
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', mark: true };
  const sample = head.subarray(0, Math.min(4096, head.length - (head.length % 2)));
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2]!++;
  const half = sample.length / 2;
  if (half < 2) return null;
  if (nuls[1]! > half * 0.6 && nuls[0]! < half * 0.05) return { name: 'utf-16le', mark: false };
  if (nuls[0]! > half * 0.6 && nuls[1]! < half * 0.05) return { name: 'utf-16be', mark: false };
  return null;
}

/** Text of a stream of bytes, without its byte order mark. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  // Node 20 decodes windows-1252 wrongly unless the decoder is told to stream.
  const decoder = new TextDecoder(encoding.name);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

/** Bytes of a text, the other way round; `decodeText` gives back the same text. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding.name === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding.name === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding.name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const high = highBytes();
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    return code < 0x80 || (code > 0x9f && code < 0x100) ? code : (high.get(letter) ?? 0x3f);
  });
}

/** The byte order mark as text; encoded like all the rest. */
export function markOf(encoding: Encoding): string {
  return encoding.mark ? '\uFEFF' : '';
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function highBytes(): Map<string, number> {
  const decoder = new TextDecoder('windows-1252');
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
  const letters = decoder.decode(bytes, { stream: true }) + decoder.decode();
  return new Map([...letters].map((letter, index) => [letter, 0x80 + index]));
}
