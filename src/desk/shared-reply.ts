// The short code by which an answer from a messenger names exactly one reply: the case, and the first signs of the reply's hash.
import { encodeGroups, plainSigns } from '../archive/recovery.ts';
import { shortNumber } from '../procedure/case-number.ts';

/** A code as someone wrote it, mended as far as Crockford's base32 allows. */
export interface ReplyCode {
  /** Null where none was written: the first device, or any. */
  device: string | null;
  serial: number;
  /** Four signs: 20 bits. */
  signs: string;
}

/** `42-K7QX`: what one types for the case, and the first 20 bits of the reply's hash in Crockford's base32. */
export function replyCode(number: string, hash: string): string {
  return `${shortNumber(number)}-${signsOf(hash)}`;
}

/** As `replyCode` writes it. */
export function formatCode({ device, serial, signs }: ReplyCode): string {
  return `${device === null ? '' : `${device}-`}${serial}-${signs}`;
}

/** Reads the parts of a code as they were written: O for 0, I and L for 1, small letters. */
export function readCode(device: string | undefined, serial: string, signs: string): ReplyCode {
  return {
    device: device?.toUpperCase() ?? null,
    serial: Number(plainSigns(serial)),
    signs: plainSigns(signs),
  };
}

/** True where a code could name a case by its number. */
export function namesCase({ device, serial }: ReplyCode, number: string): boolean {
  const [, itsDevice, itsSerial] = number.split('-');
  return Number(itsSerial) === serial && (device === null || device === itsDevice);
}

/** True where a code names this reply. */
export function namesReply({ signs }: ReplyCode, hash: string): boolean {
  return signs === signsOf(hash);
}

function signsOf(hash: string): string {
  return encodeGroups(Buffer.from(hash.slice(0, 10), 'hex'))[0] as string;
}
