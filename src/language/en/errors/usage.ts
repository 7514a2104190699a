// Wrong use of the command line.
import type { usageErrors as model } from '../../id/errors/usage.ts';

export const usageErrors: typeof model = {};
