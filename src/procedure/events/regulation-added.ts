// An instrument, or an item of news, was put into the library by hand; what was said of it stands in the library.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { libraryProof } from './searched.ts';
import { shapeOf } from './shape.ts';

export const regulationAdded: OfficeEventRule = {
  type: 'regulation-added',
  malformed: shapeOf(z.object({ item: z.string().check(z.minLength(1)), library: z.optional(libraryProof) })),
  // The library is read from its own parts; the event proves them.
  apply() {},
};
