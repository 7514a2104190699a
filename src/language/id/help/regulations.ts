// The help pages of the library of regulations and of the search that fills it.

export const regulationPages = {};
