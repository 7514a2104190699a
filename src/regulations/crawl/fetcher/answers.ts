// What a status, or a network that does not answer, means for a source: blocked, unreachable, or not where it was.
import type { HttpResponse } from '../../../context.ts';
import { decodeText } from '../charset.ts';
import { HttpFailure } from '../http.ts';
import { SourceFailure } from '../source.ts';
import { readBeginning } from './bodies.ts';
import { challengeBytes, challengeIn } from './challenge.ts';

/** What an answer that is not wanted says, with the beginning of its body; its connection is ended. */
export async function refusalOf(
  response: HttpResponse,
  url: string,
): Promise<{ failure: SourceFailure; beginning: Uint8Array }> {
  const beginning = await readBeginning(response.body, challengeBytes);
  const failure = guardOf(response, url, beginning) ?? failureOfStatus(response.status, url);
  return { failure, beginning };
}

/** The failure where a guard's page came in the place of the one asked for; null for any other. */
export function guardOf(
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  url: string,
  beginning: Uint8Array,
): SourceFailure | null {
  const text = decodeText(beginning.subarray(0, challengeBytes), headers['content-type']);
  const sign = challengeIn({ status, headers, text });
  return sign === null
    ? null
    : new SourceFailure('blocked', 'challenge', { status, detail: `${url}: ${sign}` });
}

/** The failure that a status stands for; those of success and redirects to follow are not asked about. */
export function failureOfStatus(status: number, detail: string): SourceFailure {
  const more = { status, detail };
  if (status === 401 || status === 403 || status === 451)
    return new SourceFailure('blocked', 'forbidden', more);
  if (status === 407) return new SourceFailure('blocked', 'proxy', more);
  if (status === 408) return new SourceFailure('unreachable', 'timeout', more);
  if (status === 429) return new SourceFailure('blocked', 'too-many-requests', more);
  // 404, 410, and all by which a server says that the request is not one of its own: the address has changed its meaning.
  if (status >= 400 && status < 500) return new SourceFailure('layout-changed', 'not-found', more);
  // A redirect without a place, choices, and a 304 that nobody asked for.
  if (status >= 300 && status < 400) return new SourceFailure('layout-changed', 'moved', more);
  return new SourceFailure('unreachable', 'server-error', more);
}

/** A failure of the network as one of the source. Whatever else was thrown is thrown on: it is none of the network's. */
export function asSourceFailure(error: unknown, url = ''): SourceFailure {
  if (error instanceof SourceFailure) return error;
  if (!(error instanceof HttpFailure)) throw error;
  const { code } = error;
  const detail = [url, error.message].filter(Boolean).join(': ');
  return new SourceFailure(code === 'proxy' ? 'blocked' : 'unreachable', code, {
    detail,
    cause: error,
  });
}

/** A body that broke off after its beginning was given out. */
export function asBrokenOff(error: unknown): SourceFailure {
  const failure = asSourceFailure(error);
  const code = failure.code === 'ended' || failure.outcome === 'partial' ? failure.code : 'truncated';
  return new SourceFailure('partial', code, { detail: failure.detail, cause: error });
}
