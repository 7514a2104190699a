// SHA-256 in lower-case hex: the only hash of the format.
import * as crypto from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes, or of bytes (FIPS 180-4), as 64 hex signs. */
export function hashOf(content: string | Uint8Array): string {
  // The one-shot call is twice as fast and came with Node 20.12.
  return typeof crypto.hash === 'function'
    ? crypto.hash('sha256', content)
    : crypto.createHash('sha256').update(content).digest('hex');
}
