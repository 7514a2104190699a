// What was put into the library by hand, or a document that was filed, was taken back; it stays in the journal, why in the words.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { eventId, hash, shapeOf } from './shape.ts';

export const regulationWithdrawn: OfficeEventRule = {
  type: 'regulation-withdrawn',
  malformed: shapeOf(
    z.object({
      item: z.string().check(z.minLength(1)),
      /** The `regulation-added` or `regulation-fetched` that counts no more. */
      event: eventId,
      words: hash,
    }),
  ),
  apply(office, event) {
    office.withdrawn.add(event['event'] as string);
  },
};
