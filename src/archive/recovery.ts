// The recovery key as sixteen groups of four signs on paper, and read back from what a person types.
import { createHash } from 'node:crypto';

/** Crockford's base32: no I, L, O, U (crockford.com/base32.html). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The sheet's groups: 32 bytes of seed and the first 8 bytes of its SHA-256 are 320 bits, 64 signs. */
export function formatRecovery(seed: Uint8Array): string[] {
  if (seed.length !== 32) throw new RangeError(`a recovery seed has 32 bytes, not ${seed.length}`);
  return encodeGroups(Buffer.concat([seed, checkOf(seed)]));
}

/** The seed that a person typed, or null where a sign is missing or the check does not fit. */
export function parseRecovery(typed: string): Buffer | null {
  const bytes = decode(plainSigns(typed));
  if (bytes?.length !== 40) return null;
  const seed = bytes.subarray(0, 32);
  return checkOf(seed).equals(bytes.subarray(32)) ? seed : null;
}

/** Bytes (a multiple of 5) as groups of four signs; also the foot of printed papers is written so. */
export function encodeGroups(bytes: Uint8Array): string[] {
  let text = '';
  for (let at = 0; at < bytes.length; at += 5) {
    let value = 0n;
    for (let index = 0; index < 5; index++) value = (value << 8n) | BigInt(bytes[at + index] ?? 0);
    for (let shift = 35n; shift >= 0n; shift -= 5n) text += signs[Number((value >> shift) & 31n)];
  }
  return text.match(/.{1,4}/g) ?? [];
}

/** What a person may type for the same signs: small letters, blanks, hyphens, O for 0, I and L for 1. */
export function plainSigns(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}

function decode(text: string): Buffer | null {
  if (text.length % 8 !== 0) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 8) {
    let value = 0n;
    for (const sign of text.slice(at, at + 8)) {
      const five = signs.indexOf(sign);
      if (five < 0) return null;
      value = (value << 5n) | BigInt(five);
    }
    for (let shift = 32n; shift >= 0n; shift -= 8n) bytes.push(Number((value >> shift) & 255n));
  }
  return Buffer.from(bytes);
}

function checkOf(seed: Uint8Array): Buffer {
  return createHash('sha256').update(seed).digest().subarray(0, 8);
}
