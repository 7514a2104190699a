// Step 1b: new information was looked for, and what each source showed; one that found nothing is proven like any other.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { type Search, type SearchLine, searchOutcomes } from '../sources.ts';
import { hash, shapeOf } from './shape.ts';

const count = z.int().check(z.minimum(0));
const keys = z.array(z.string().check(z.minLength(1)));

/** How many lines of the library came with an event, and the SHA-256 of these lines joined by LF. */
export const libraryProof = z.object({ entries: z.int().check(z.positive()), hash });

const line = z.object({
  source: z.string().check(z.minLength(1)),
  outcome: z.enum(searchOutcomes),
  error: z.optional(z.string()),
  status: z.optional(z.int()),
  found: count,
  new: count,
  changed: count,
  gone: count,
  baseline: z.optional(z.literal(true)),
  insecure: z.optional(z.literal(true)),
});

export const searched: OfficeEventRule = {
  type: 'searched',
  malformed: shapeOf(
    z.union([
      z.object({
        method: z.literal('crawl'),
        lines: z.array(line).check(z.minLength(1)),
        new: keys,
        changed: keys,
        library: z.optional(libraryProof),
      }),
      // What was looked at and what it showed stand in the words.
      z.object({ method: z.literal('by-hand'), result: z.enum(['found', 'nothing']), words: hash }),
    ]),
  ),
  apply(office, event) {
    const search: Search = {
      event: event.id,
      at: event.at,
      by: event.by,
      method: event['method'] as Search['method'],
      lines: (event['lines'] as SearchLine[] | undefined) ?? [],
      new: (event['new'] as string[] | undefined) ?? [],
      changed: (event['changed'] as string[] | undefined) ?? [],
      result: (event['result'] as Search['result'] | undefined) ?? null,
    };
    office.searches.push(search);
  },
};
