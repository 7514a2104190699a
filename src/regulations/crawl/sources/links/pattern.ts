// Which addresses fulfil the regular expression of the office; a hostile page may not keep it busy.
import { runInNewContext } from 'node:vm';
import { layoutChanged, type SourceFailure } from '../../source.ts';

const longest = { pattern: 200, address: 2000 };
const milliseconds = 1000;

/**
 * Those of the addresses that fulfil the pattern; all where there is none. Throws SourceFailure `layout-changed` for one that
 * is no regular expression, or that takes too long.
 */
export function fulfilling(pattern: string | undefined, addresses: readonly string[]): ReadonlySet<string> {
  if (pattern === undefined) return new Set(addresses);
  const short = addresses.filter((address) => address.length <= longest.address);
  if (pattern.length > longest.pattern) throw unusable(pattern, 'too long');
  try {
    // Only a context of its own can be stopped: an expression with nested repeats may else run for hours.
    const fulfils = runInNewContext(
      'const expression = new RegExp(pattern); JSON.stringify(JSON.parse(addresses).map((each) => expression.test(each)))',
      { pattern, addresses: JSON.stringify(short) },
      { timeout: milliseconds },
    ) as string;
    const flags = JSON.parse(fulfils) as boolean[];
    return new Set(short.filter((_, index) => flags[index]));
  } catch (cause) {
    throw unusable(pattern, cause instanceof Error ? cause.message : 'no regular expression', cause);
  }
}

function unusable(pattern: string, why: string, cause?: unknown): SourceFailure {
  const detail = `pattern ${pattern.slice(0, longest.pattern)}: ${why}`;
  return layoutChanged('marker', detail, cause);
}
