// The addresses of the pages of a list, and whether an item is too old for what one asked.
import type { SourceSetting } from '../../../procedure/sources.ts';
import type { Finding } from '../../finding.ts';
import type { Look } from '../source.ts';

/** The address of each page of a list, as many as the source's limit allows; one where it has no `{page}`. */
export function pagesOf({ url, limits }: Pick<SourceSetting, 'url' | 'limits'>): string[] {
  if (!url.includes('{page}')) return [url];
  return Array.from({ length: limits.pages }, (_, index) => url.replaceAll('{page}', `${index + 1}`));
}

/** False for what is older than the day that one asked for; what has no date is never too old. */
export function isAsked(finding: Finding, { since }: Pick<Look, 'since'>): boolean {
  const date = finding.enacted ?? finding.promulgated ?? finding.published;
  return since === null || date === null || date.slice(0, 10) >= since;
}
