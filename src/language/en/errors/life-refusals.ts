// Refusals of what happens to a case beside the seven steps.
import type { lifeReasons as model } from '../../id/errors/life-refusals.ts';
import type { Reasons } from '../../id/errors/refusals.ts';

export const lifeReasons: Pick<Reasons, keyof typeof model> = {};
