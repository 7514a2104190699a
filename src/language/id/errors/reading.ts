// What cannot be shown, because it is not there.
import { shortNumber } from '../../../procedure/case-number.ts';
import type { Message } from '../../catalogue.ts';
import { vocabulary } from '../vocabulary.ts';

export const readingErrors = {
  'step-not-done': (v: { number: string; step: number }): Message => ({
    what: `Langkah ${v.step} (${vocabulary.steps[v.step as 1]}) pada ${v.number} belum selesai.`,
    why: ['Yang dijelaskan hanya langkah yang sudah selesai.'],
    next: `sop explain ${shortNumber(v.number)}`,
  }),
};
