// The seal of a journal part: a device's signature over the last event, and through the chain over all before it.
import { type KeyObject, sign, verify } from 'node:crypto';
import { formatCanonical } from './canonical.ts';

export interface SealedEnd {
  archive: string;
  device: string;
  /** Hash of the last event of the part. */
  hash: string;
  seq: number;
}

export interface Seal extends SealedEnd {
  /** Ed25519 (RFC 8032) over the RFC 8785 form of the other four fields, base64. */
  sig: string;
}

export function createSeal(end: SealedEnd, key: KeyObject): Seal {
  return { ...end, sig: sign(null, signedBytes(end), key).toString('base64') };
}

/** True where the signature over the seal is the key's. */
export function isSealValid(seal: Seal, key: KeyObject): boolean {
  return verify(null, signedBytes(seal), key, Buffer.from(seal.sig, 'base64'));
}

/** True where the seal is of this archive, and the key's; a key that is not known made none. */
export function isSealedFor(archive: string, seal: Seal, key: KeyObject | null): boolean {
  return key !== null && seal.archive === archive && isSealValid(seal, key);
}

export function formatSeal(seal: Seal): string {
  return formatCanonical({ seal }).text;
}

/** The seal that an entry holds, or null where it is none. */
export function parseSeal(value: Record<string, unknown>): Seal | null {
  const seal = value['seal'] as Seal | null | undefined;
  if (typeof seal !== 'object' || seal === null || Object.keys(value).length !== 1) return null;
  const texts = [seal.archive, seal.device, seal.hash, seal.sig];
  return texts.every((text) => typeof text === 'string') && Number.isSafeInteger(seal.seq) ? seal : null;
}

function signedBytes({ archive, device, hash, seq }: SealedEnd): Buffer {
  return Buffer.from(formatCanonical({ archive, device, hash, seq }).text);
}
