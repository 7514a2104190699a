// Whose certificates are believed where a source has certificates of its own beside the system's.
import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';

/**
 * All that is trusted with `ca` (PEM, one or more): a list given to Node replaces its own, so that is in it.
 * A missing intermediate suffices where its root is among these; Node 20 wants a root at the end of each chain.
 */
export function trustOf(ca: string, env: Record<string, string | undefined>): string[] {
  const extra = env['NODE_EXTRA_CA_CERTS'];
  return [...rootCertificates, ...(extra ? readIfThere(extra) : []), ca];
}

/** Node itself warns of such a file at its first connection and goes on without it. */
function readIfThere(path: string): string[] {
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}
