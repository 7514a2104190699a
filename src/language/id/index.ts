// The Indonesian catalogue: every sentence that a person reads.
import { errors } from './errors/index.ts';

export const id = { errors };
