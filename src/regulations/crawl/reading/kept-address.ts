// The address of an item or a file as it is kept: absolute, within the source's family, without what follows a reader about.

import type { Fetcher } from '../source.ts';
import { plainField } from './plain-field.ts';

const tracking = /^(utm_\w+|fbclid|gclid|mc_[ce]id|_ga|igshid)$/i;
const longest = 2000;

/**
 * Null where it may not be followed: no http or https address, not of the family, or none at all. Blanks and line ends that
 * were glued to it, encoded too, are left out. `base` is the page on which a relative one stands.
 */
export function keptAddress(
  printed: string,
  { allows }: Pick<Fetcher, 'allows'>,
  base?: string,
): string | null {
  const bare = printed.replace(/(%0[9ad]|%20|\s)+$/i, '').trim();
  if (bare === '' || bare.length > longest || !URL.canParse(bare, base)) return null;
  const url = new URL(bare, base);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return allows(url.href) ? url.href : null;
}

/** The last part of an address's path as one would read it; empty for a folder with a slash. Hostile like the address. */
export function fileNameOf(url: string): string {
  const end = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return plainField(decodeURIComponent(end)) ?? '';
  } catch {
    return end;
  }
}
