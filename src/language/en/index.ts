// The English catalogue; its type is the Indonesian one.
import type { Catalogue } from '../catalogue.ts';
import { dates } from './dates.ts';
import { errors } from './errors/index.ts';
import { intake } from './intake.ts';
import { questions } from './questions.ts';
import { verify } from './verify.ts';

export const en: Catalogue = { dates, errors, intake, questions, verify };
