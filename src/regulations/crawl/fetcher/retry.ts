// Which failures are tried again, and after how long: what passes by itself, never what the server meant.
import type { Instant } from '../../../procedure/time.ts';
import type { SourceFailure } from '../source.ts';

const second = 1000;
const pauses = [second, 4 * second];
/** Longer than this no run waits for a server that names its own time. */
const longest = 60 * second;

/**
 * Milliseconds to wait before the next try; null where there is none. `tries` counts those made; `retryAfter` is the
 * header (seconds, or an HTTP date; RFC 9110 §10.2.3).
 */
export function pauseBefore(
  tries: number,
  failure: SourceFailure,
  retryAfter: string | undefined,
  now: Instant,
): number | null {
  const pause = pauses[tries - 1];
  if (pause === undefined || !passes(failure, tries)) return null;
  const asked = retryAfter === undefined ? 0 : readRetryAfter(retryAfter, now);
  return asked > longest ? null : Math.max(pause, asked);
}

function passes({ code, status, cause }: SourceFailure, tries: number): boolean {
  if (code === 'connect' || code === 'reset' || code === 'too-many-requests') return true;
  if (code === 'server-error') return status === 502 || status === 503 || status === 504;
  // A whole time limit was waited for already.
  if (code === 'timeout') return tries < 2;
  // The name service itself did not answer; that a name does not exist is an answer.
  return code === 'dns' && /EAI_AGAIN/.test((cause as Error | undefined)?.message ?? '');
}

function readRetryAfter(value: string, now: Instant): number {
  if (/^\d+$/.test(value.trim())) return Number(value) * second;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
