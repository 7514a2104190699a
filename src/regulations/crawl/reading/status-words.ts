// Whether an instrument holds, in the words of the sources; a word that no one has written down stays unknown.
import type { StatusClaim } from '../../finding.ts';

const inForce = /^(masih |tetap )?(berlaku|aktif)$/i;
const notInForce = /^(sudah |telah )?(tidak berlaku( lagi)?|tidak aktif|non-?aktif|dicabut|batal)$/i;

export interface StatusRead {
  status: StatusClaim | null;
  statusPrinted: string | null;
  /** The source says something, and it is neither. */
  unknown: boolean;
}

/** Reads a status as printed: `Berlaku` and `Aktif` hold, `Tidak Berlaku` does not; null and `-` say nothing. */
export function readStatus(printed: string | null): StatusRead {
  const word = printed?.replace(/\s+/g, ' ').trim() ?? '';
  if (word === '' || /^[-–—]+$/.test(word)) return { status: null, statusPrinted: null, unknown: false };
  const status = inForce.test(word) ? 'in-force' : notInForce.test(word) ? 'not-in-force' : null;
  return { status, statusPrinted: word, unknown: status === null };
}
