// Sentences of citations: in the draft, at the review and at the sending.
import type { citations as indonesian } from '../id/citations.ts';

export const citations: typeof indonesian = {};
