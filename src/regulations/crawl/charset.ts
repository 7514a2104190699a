// Bytes of a page to text, by the character set that it is really in.
import { isUtf8 } from 'node:buffer';

/**
 * BOM, then the header's charset, then that of a meta or XML declaration; where none is given UTF-8 if it is, else
 * windows-1252. A claim of a single-byte set is not believed where the bytes are UTF-8 with letters beyond ASCII: no
 * text in such a set looks so by chance.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const marked = bomOf(bytes);
  if (marked) return decode(bytes, marked);
  const claimed =
    known(/charset\s*=\s*["']?([^\s;"',]+)/i.exec(contentType)?.[1]) ?? known(declaredIn(bytes));
  const utf8 = isUtf8(bytes);
  if (claimed && !(utf8 && isSingleByte(claimed))) {
    return claimed === 'utf-8' && !utf8 ? decodeBrokenUtf8(bytes) : decode(bytes, claimed);
  }
  return decode(bytes, utf8 ? 'utf-8' : 'windows-1252');
}

function bomOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

/** The name of the set as WHATWG knows it; null for none and for one that nobody knows. */
function known(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declared =
    /<meta[^>]{0,200}?charset\s*=\s*["']?([^\s;"'/>]+)/i.exec(beginning) ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']+)/i.exec(beginning);
  // Who could read this declaration as ASCII does not have UTF-16 before them.
  return declared?.[1] && /^utf-?16/i.test(declared[1]) ? 'utf-8' : declared?.[1];
}

function isSingleByte(encoding: string): boolean {
  return /^(windows-|iso-8859|macintosh|x-mac|koi8|ibm)/.test(encoding);
}

/** A few broken bytes in a UTF-8 page stay marked as such; where most are broken it is no UTF-8 at all. */
function decodeBrokenUtf8(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return broken > whole ? decode(bytes, 'windows-1252') : text;
}

/** Node 20 decodes windows-1252 as ISO 8859-1 unless it is asked as for a stream. */
function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
