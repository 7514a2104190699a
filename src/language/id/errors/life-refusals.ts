// Refusals of what happens to a case beside the seven steps.
import type { Reasons } from './refusals.ts';

export const lifeReasons = {} satisfies Partial<Reasons>;
