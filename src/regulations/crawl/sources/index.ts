// The kinds of source, one line each; what reads HTML or RSS is loaded only where a source of that kind is read.
import type { SourceKindName } from '../../../procedure/sources.ts';
import type { SourceKind } from '../source.ts';

const loaders: Record<SourceKindName, () => Promise<SourceKind>> = {
  'jdihn-json': async () => (await import('./jdihn-json.ts')).jdihnJson,
  'ildis-html': async () => (await import('./ildis-html.ts')).ildisHtml,
  'kemendagri-blogs': async () => (await import('./kemendagri-blogs.ts')).kemendagriBlogs,
  rss: async () => (await import('./rss.ts')).rss,
  'html-links': async () => (await import('./html-links.ts')).htmlLinks,
};

/** What reads the sources of a kind. */
export function loadKind(kind: SourceKindName): Promise<SourceKind> {
  return loaders[kind]();
}
