// One address of an instrument or a page, asked as politely as a search asks: its bytes, or why it cannot be had.
import { exitCodes, UserError } from '../../errors.ts';
import { firstPage, type SourceSetting } from '../../procedure/sources.ts';
import { isOfFamily, parseWebAddress } from '../../regulations/crawl/addresses.ts';
import { SourceFailure } from '../../regulations/crawl/source.ts';
import { completeSource } from '../../regulations/shipped-sources.ts';
import { openNetwork } from '../crawl/network.ts';
import type { Session } from '../session.ts';
import { sourcesNow } from '../sources.ts';

export interface Downloaded {
  bytes: Uint8Array;
  /** Lower case, without parameters. */
  contentType: string;
  /** After redirects. */
  url: string;
  /** How it was asked: as its source is, or as a host of no source. */
  setting: SourceSetting;
  /** True for addresses that may be kept with it. */
  allows(url: string): boolean;
}

/** Enough for an instrument with its annexes as scans; what is longer is none, or is better kept elsewhere. */
export const longestDocument = 100_000_000;

/** Ten minutes for one document over a slow line. */
const timeLimit = 10 * 60_000;

/**
 * Gets one address; `ref` is the item whose document it is, which a failure names. UserErrors: `address-unusable` (exit 2) for what is no web address; `address-unfetched` (exit 5) with
 * the fault as a search words it.
 */
export async function download(
  session: Session,
  address: string,
  ref: string | null = null,
): Promise<Downloaded> {
  const url = webAddress(address);
  const setting = settingFor(session, url);
  const fetcher = openNetwork(session, timeLimit).fetcherOf(setting, null);
  try {
    const stream = await fetcher.stream(url);
    const pieces: Uint8Array[] = [];
    for await (const piece of stream.body) pieces.push(piece);
    return {
      bytes: Buffer.concat(pieces),
      contentType: stream.contentType,
      url: stream.url,
      setting,
      allows: fetcher.allows,
    };
  } catch (error) {
    if (error instanceof SourceFailure) throw unfetched(url, error, ref);
    throw error;
  }
}

/** The failure of an address, worded as that of a source. */
export function unfetched(
  url: string,
  { outcome, code, status }: SourceFailure,
  ref: string | null = null,
): UserError<'address-unfetched'> {
  return new UserError('address-unfetched', { url, outcome, error: code, status, ref }, exitCodes.outside);
}

/** The address as it is asked; UserError `address-unusable` (exit 2). */
export function webAddress(typed: string): string {
  const url = parseWebAddress(typed.trim());
  if (url === null) throw new UserError('address-unusable', { typed }, exitCodes.usage);
  return url.href;
}

/** Asked as the source that has this host, its certificates and its manners among them; else as typed and no further. */
function settingFor(session: Session, address: string): SourceSetting {
  const { hostname } = new URL(address);
  const limits = { bytes: longestDocument, total: timeLimit };
  const known = sourcesNow(session).filter(({ family }) => isOfFamily(hostname, family));
  const own = known.find((source) => new URL(firstPage(source)).hostname === hostname);
  const setting = own ?? known[0];
  if (setting) return { ...setting, limits: { ...setting.limits, ...limits } };
  // A site is often known by both names.
  const family = [hostname.replace(/^www\./, '')];
  const typed = completeSource({ id: 'by-hand', name: hostname, kind: 'html-links', url: address, family });
  return { ...typed, limits: { ...typed.limits, ...limits } };
}
