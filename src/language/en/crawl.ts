// Sentences of the search for new information from Kemendagri.
import type { crawl as indonesian } from '../id/crawl.ts';

export const crawl: typeof indonesian = {};
