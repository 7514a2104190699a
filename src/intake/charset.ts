// Which characters a file's bytes mean: byte order marks, UTF-16 without one, UTF-8, else Windows-1252.

export interface Encoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** The file begins with a byte order mark. */
  mark: boolean;
  /** The file mixes encodings or is broken in places: rows that show it are rejected. */
  flawed?: true;
}

/**
 * Finds the encoding of a whole file. What is not UTF-8 to the last byte is Windows-1252, unless it has at least as
 * many good sequences of UTF-8 as broken ones: words in Windows-1252 hardly ever look like one.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lenient = new TextDecoder('utf-8');
  let valid = true;
  let mark: boolean | null = null;
  let good = 0;
  let bad = 0;
  const count = (text: string) => {
    for (const letter of text.match(/[^\0-\x7F]/gu) ?? []) letter === '\uFFFD' ? bad++ : good++;
  };
  for await (const chunk of chunks) {
    if (mark === null) {
      const found = encodingOfHead(chunk);
      if (found && found.name !== 'utf-8') return found;
      mark = found?.mark ?? false;
    }
    valid &&= decodes(strict, chunk);
    count(lenient.decode(chunk, { stream: true }));
  }
  count(lenient.decode());
  // A replacement character that somebody wrote is good UTF-8.
  if (valid && decodes(strict)) return { name: 'utf-8', mark: mark ?? false };
  if (mark || good >= bad) return { name: 'utf-8', mark: mark ?? false, flawed: true };
  return { name: 'windows-1252', mark: false, ...(good > 0 && { flawed: true }) };
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
