// Failures of files that are taken in.
import type { intakeErrors as model } from '../../id/errors/intake.ts';

export const intakeErrors: typeof model = {};
