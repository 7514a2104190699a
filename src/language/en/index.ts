// The English catalogue; its type is the Indonesian one.
import type { Catalogue } from '../catalogue.ts';
import { errors } from './errors/index.ts';

export const en: Catalogue = { errors };
