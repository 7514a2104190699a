// Tells whether an inquiry is already there: by its external id in its channel, else by a fingerprint.
import { createHash } from 'node:crypto';
import type { Inquiry } from './inquiry.ts';

export interface Identity {
  /** Equal for the same inquiry taken in twice. */
  key: string;
  /** Differs when the same external id comes with a changed text. */
  contentHash: string;
}

/**
 * The identity of an inquiry; pure. Without an external id: SHA-256 of channel, time of arrival, contact
 * (the name where there is none) and the text without regard to white space and Unicode form.
 */
export function identityOf(
  inquiry: Pick<Inquiry, 'channel' | 'externalId' | 'arrivedAt' | 'contact' | 'name' | 'text'>,
): Identity {
  const text = normaliseText(inquiry.text);
  const contentHash = sha256(text);
  const id = inquiry.externalId?.trim();
  if (id) return { key: `id:${inquiry.channel}:${id}`, contentHash };
  const who = normaliseText(inquiry.contact ?? inquiry.name ?? '').toLowerCase();
  return {
    key: `print:${sha256(JSON.stringify([inquiry.channel, inquiry.arrivedAt, who, text]))}`,
    contentHash,
  };
}

function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
