// How an event's fields are checked: the first one that has not the shape its type needs.
import * as z from 'zod/mini';
import type { ProposedEvent } from '../event.ts';
import { isDay } from '../time.ts';

/** A day, `yyyy-mm-dd`. */
export const day = z.string().check(z.refine(isDay));

/** A moment as the archive writes it: ISO 8601 with offset, or a day. */
export const moment = z
  .string()
  .check(
    z.refine(
      (text) =>
        /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?$/.test(text) && isDay(text.slice(0, 10)),
    ),
  );

/** SHA-256 in lower-case hex. */
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const round = z.int().check(z.positive());

/** The check that a rule's `malformed` is made of: the path of the first field that does not fit, or null. */
export function shapeOf(schema: z.ZodMiniType): (event: ProposedEvent) => string | null {
  return (event) => {
    const result = schema.safeParse(event);
    return result.success ? null : (result.error.issues[0]?.path.join('.') ?? '');
  };
}
