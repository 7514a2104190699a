// Refusals of the procedure, and cases that are not found.
import type { procedureErrors as model } from '../../id/errors/procedure.ts';

export const procedureErrors: typeof model = {};
