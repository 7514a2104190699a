// Wrong use of the command line.

export const usageErrors = {};
