// An item was taken off the list of news, or put back on it; why stands in the words.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { hash, shapeOf } from './shape.ts';

export const regulationDismissed: OfficeEventRule = {
  type: 'regulation-dismissed',
  malformed: shapeOf(
    z.object({ item: z.string().check(z.minLength(1)), dismissed: z.boolean(), words: hash }),
  ),
  apply(office, event) {
    const item = event['item'] as string;
    if (event['dismissed']) office.dismissed.set(item, { event: event.id, at: event.at, by: event.by });
    else office.dismissed.delete(item);
  },
};
