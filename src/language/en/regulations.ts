// Sentences of the library of regulations, its sources and its topics.
import type { regulations as indonesian } from '../id/regulations.ts';

export const regulations: typeof indonesian = {};
