// The document of an instrument was fetched and filed; its name and its hash stand in the words, as of every file.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { hash, shapeOf } from './shape.ts';

export const regulationFetched: OfficeEventRule = {
  type: 'regulation-fetched',
  malformed: shapeOf(
    z.object({
      item: z.string().check(z.minLength(1)),
      /** Where it came from; null for a file of this computer. */
      url: z.nullable(z.string()),
      pages: z.int().check(z.minimum(0)),
      /** Signs of text that could be read: 0 for a scan. */
      signs: z.int().check(z.minimum(0)),
      words: hash,
    }),
  ),
  apply(office, event) {
    const item = event['item'] as string;
    const documents = office.documents.get(item) ?? [];
    office.documents.set(item, [...documents, event]);
  },
};
