// Sentences of the library of regulations, its sources and its topics.
export const regulations = {};
