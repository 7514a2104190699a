// Sentences of citations: in the draft, at the review and at the sending.
export const citations = {};
