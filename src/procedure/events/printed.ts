// A form was printed, perhaps handed to someone (step 1: the printout of the inquiry for the Kabag).
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { printedDocuments } from '../words.ts';
import { shapeOf } from './shape.ts';

export const printed: CaseEventRule = {
  type: 'printed',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(
    z.object({
      document: z.enum(printedDocuments),
      handedTo: z.optional(z.string()),
      // The collective sheet on which the case stands, among others.
      sheet: z.optional(z.int().check(z.positive())),
    }),
  ),
  refuse: () => null,
  apply(state, _event, shown) {
    state.printed.push(shown);
  },
};
