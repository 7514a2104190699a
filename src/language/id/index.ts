// The Indonesian catalogue: every sentence that a person reads.
import { dates } from './dates.ts';
import { errors } from './errors/index.ts';
import { intake } from './intake.ts';
import { questions } from './questions.ts';

export const id = { dates, errors, intake, questions };
