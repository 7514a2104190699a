// Failures of the library of regulations, its sources and its topics.
import type { regulationErrors as indonesian } from '../../id/errors/regulations.ts';

export const regulationErrors: typeof indonesian = {};
