// Failures of citations.
import type { citationErrors as indonesian } from '../../id/errors/citations.ts';

export const citationErrors: typeof indonesian = {};
