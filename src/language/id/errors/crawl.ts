// Failures of the search for new information.

export const crawlErrors = {};
