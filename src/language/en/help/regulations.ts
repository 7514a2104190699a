// The help pages of the library of regulations and of the search that fills it.
import type { regulationPages as indonesian } from '../../id/help/regulations.ts';

export const regulationPages: typeof indonesian = {};
