// Failures of mail.
import type { mailErrors as model } from '../../id/errors/mail.ts';

export const mailErrors: typeof model = {};
