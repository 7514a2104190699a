// Limits of a source as they are typed: `pages=5`, each within what a search can keep to.
import { exitCodes, UserError } from '../errors.ts';
import type { SourceLimits } from '../procedure/sources.ts';
import { usualLimits } from '../regulations/shipped-sources.ts';
import { parseChoice } from './typed-choice.ts';

/** A whole run ends after fifteen minutes, so that nothing in it may wait for longer. */
const longestWait = 15 * 60_000;

const ranges: Record<keyof SourceLimits, readonly [least: number, most: number]> = {
  pages: [1, 200],
  details: [0, 2000],
  bytes: [1000, 500_000_000],
  gap: [0, 60_000],
  connect: [100, 120_000],
  total: [1000, longestWait],
};

/** The limits of `--limit`. UserErrors (exit 2): `value-unknown`, `source-limit`. */
export function parseLimits(typed: readonly string[]): Partial<SourceLimits> {
  return Object.fromEntries(
    typed.map((pair) => {
      const [before = '', ...after] = pair.split('=');
      const name = parseChoice(before, '--limit', Object.keys(ranges) as (keyof SourceLimits)[]);
      return [name, parseLimit(name, after.join('=').trim())];
    }),
  );
}

function parseLimit(name: keyof SourceLimits, typed: string): number {
  const [least, most] = ranges[name];
  const count = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new UserError(
    'source-limit',
    { name, typed, least, most, usual: usualLimits[name] },
    exitCodes.usage,
  );
}
