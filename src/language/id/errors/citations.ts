// Failures of citations.

export const citationErrors = {};
