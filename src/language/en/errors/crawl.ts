// Failures of the search for new information.
import type { crawlErrors as indonesian } from '../../id/errors/crawl.ts';

export const crawlErrors: typeof indonesian = {};
