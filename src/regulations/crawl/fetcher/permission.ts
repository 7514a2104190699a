// Whether an address may be asked at all, by the robots.txt of its host.
import type { SourceSetting } from '../../../procedure/sources.ts';
import { decodeText } from '../charset.ts';
import { type FaultCode, SourceFailure } from '../source.ts';
import { refusalOf } from './answers.ts';
import { readWhole } from './bodies.ts';
import { allAllowed, parseRobots, type RobotsRules } from './robots.ts';
import { type FetcherDeps, isRedirect, type Visit, visit } from './visit.ts';

/** As much of a robots.txt as must be read (RFC 9309 §2.5). */
const robotsBytes = 512_000;

/** Says whether an address may be asked, and the gap that its host wants. Throws SourceFailure `blocked` where it may not. */
export function createPermit(
  source: SourceSetting,
  headers: Record<string, string>,
  deps: FetcherDeps,
): (url: URL) => Promise<number> {
  return async (url) => {
    // Who checks certificates otherwise may be answered otherwise.
    const key = JSON.stringify([url.origin, source.insecure, source.private, source.ca]);
    const rules = await deps.robots.rules(key, () => loadRules(url, source, headers, deps));
    if (!rules.allows(url.href)) throw new SourceFailure('blocked', 'robots', { detail: url.href });
    return rules.delay;
  };
}

/**
 * The rules of a host. Without a robots.txt, which is every 4xx but 429 and every redirect that is not followed, all is
 * allowed; while the host does not answer nothing is (RFC 9309 §2.3.1), and its failure is that of the page asked for.
 */
async function loadRules(
  page: URL,
  source: SourceSetting,
  headers: Record<string, string>,
  deps: FetcherDeps,
): Promise<RobotsRules> {
  const address = new URL('/robots.txt', page).href;
  try {
    const asked = { headers, follows: isRedirect, take: takeText };
    const { value, release } = await visit(address, asked, source, deps, async () => 0);
    release();
    return parseRobots(address, value, deps.agent);
  } catch (error) {
    if (error instanceof SourceFailure && absent.has(error.code)) return allAllowed;
    throw error;
  }
}

const takeText: Visit<string>['take'] = async (response, url) => {
  if (response.status < 200 || response.status > 299) throw (await refusalOf(response, url)).failure;
  const pieces: Uint8Array[] = [];
  await readWhole(response.body, robotsBytes, (piece) => pieces.push(piece)).catch((error) => {
    // What is longer is read as far as that; what broke off is not read at all.
    if (!(error instanceof SourceFailure)) throw error;
  });
  return decodeText(Buffer.concat(pieces));
};

const absent = new Set<FaultCode>([
  'not-found',
  'forbidden',
  'moved',
  'redirect-loop',
  'private-address',
  'not-allowed-address',
]);
