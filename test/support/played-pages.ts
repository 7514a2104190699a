// Reads a shipped source from pages given as texts, or as what goes wrong instead, and tells what was asked for.
import type { SourceSetting } from '../../src/procedure/sources.ts';
import {
  type Fetcher,
  type FetchOptions,
  type Look,
  type Read,
  SourceFailure,
  type SourceKind,
} from '../../src/regulations/crawl/source.ts';
import { shippedSources } from '../../src/regulations/shipped-sources.ts';

export interface Played {
  reads: Read[];
  failure: SourceFailure | null;
  asked: { url: string; options: FetchOptions }[];
}

/** An address that stands in no page is answered by 404. */
export async function playPages(
  kind: SourceKind,
  id: string,
  pages: Record<string, string | SourceFailure>,
  { setting = {}, look = {} }: { setting?: Partial<SourceSetting>; look?: Partial<Look> } = {},
): Promise<Played> {
  const source = { ...shippedSources.find((each) => each.id === id)!, ...setting };
  const played: Played = { reads: [], failure: null, asked: [] };
  const fetcher: Fetcher = {
    async page(url, options = {}) {
      played.asked.push({ url, options });
      const answer = pages[url];
      if (answer instanceof SourceFailure) throw answer;
      if (answer === undefined && !options.accept?.includes(404)) {
        throw new SourceFailure('layout-changed', 'not-found', { status: 404 });
      }
      return { url, status: answer === undefined ? 404 : 200, contentType: 'text/html', text: answer ?? '' };
    },
    async stream() {
      throw new Error('pages are not streamed');
    },
    allows: (url) => URL.canParse(url) && new URL(url).hostname.endsWith('.kemendagri.go.id'),
  };
  const everything: Look = {
    since: null,
    now: Date.parse('2026-11-23T00:36:00Z'),
    wants: () => true,
    first: true,
  };
  try {
    for await (const read of kind.read(source, fetcher, { ...everything, ...look })) played.reads.push(read);
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    played.failure = error;
  }
  return played;
}
