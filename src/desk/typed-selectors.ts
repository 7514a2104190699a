// Where things stand on the pages of a source, as it is typed: `item=.card`; one that stands for nothing is taken out.
import { exitCodes, UserError } from '../errors.ts';
import { type Selectors, selectorNames } from '../procedure/sources.ts';
import { parseChoice } from './typed-choice.ts';

const longestPattern = 200;

/**
 * The selectors of a source with those of `--selector`. UserErrors (exit 2): `value-unknown`, `text-empty`,
 * `source-pattern`, `source-selector`.
 */
export async function parseSelectors(before: Selectors, typed: readonly string[]): Promise<Selectors> {
  const after = { ...before };
  for (const pair of typed) {
    const [named = '', ...rest] = pair.split('=');
    const name = parseChoice(named, '--selector', selectorNames);
    if (rest.length === 0) throw new UserError('text-empty', { flag: `--selector ${name}` }, exitCodes.usage);
    const value = rest.join('=');
    if (value.trim() === '') delete after[name];
    else after[name] = await checkSelector(name, value);
  }
  return after;
}

async function checkSelector(name: keyof Selectors, value: string): Promise<string> {
  switch (name) {
    case 'as':
      return parseChoice(value, '--selector as', ['news', 'regulation']);
    case 'dates':
      return parseChoice(value, '--selector dates', ['mdy']);
    case 'pattern':
      if (isPattern(value)) return value;
      throw new UserError('source-pattern', { typed: value }, exitCodes.usage);
    default: {
      // Its parser is only loaded where it is needed.
      const { isSelector } = await import('../regulations/crawl/reading/html-page.ts');
      if (isSelector(value)) return value;
      throw new UserError('source-selector', { name, typed: value }, exitCodes.usage);
    }
  }
}

function isPattern(pattern: string): boolean {
  try {
    return pattern.length <= longestPattern && new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
