// Failures of the library of regulations, its sources and its topics.

export const regulationErrors = {};
