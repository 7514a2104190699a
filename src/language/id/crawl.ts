// Sentences of the search for new information from Kemendagri.
export const crawl = {};
