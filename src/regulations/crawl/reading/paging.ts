// The addresses of the pages of a list.
import type { SourceSetting } from '../../../procedure/sources.ts';

/** The address of each page of a list, as many as the source's limit allows; one where it has no `{page}`. */
export function pagesOf({ url, limits }: Pick<SourceSetting, 'url' | 'limits'>): string[] {
  if (!url.includes('{page}')) return [url];
  return Array.from({ length: Math.max(1, limits.pages) }, (_, index) =>
    url.replaceAll('{page}', `${index + 1}`),
  );
}
