// How an event's fields are checked: the first one that has not the shape its type needs.
import * as z from 'zod/mini';
import type { ProposedEvent } from '../event.ts';
import { isDay, parseMoment, zones } from '../time.ts';
import { forms } from '../words.ts';

/** A day, `yyyy-mm-dd`. */
export const day = z.string().check(z.refine(isDay));

/** A moment as the archive writes it: ISO 8601 with offset, or a day. */
export const moment = z.string().check(z.refine((text) => parseMoment(text, zones['Asia/Jakarta']) !== null));

/** The number of a case: `2026-A-0042`. */
export const caseNumber = z.string().check(z.regex(/^\d{4}-[A-Z]{1,2}-\d{4,}$/));

/** An officer's id: `A-p1`. */
export const officerId = z.string().check(z.regex(/^[A-Z]{1,2}-p\d+$/));

/** An event's id: `A.42`. */
export const eventId = z.string().check(z.regex(/^[A-Z]{1,2}\.\d+$/));

/** SHA-256 in lower-case hex. */
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Keys of revoked instruments that a reply may cite all the same; why stands in the words. */
export const acceptedRevoked = z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1)));

/** What every event carries, whatever its type. */
export const envelope = z.object({
  at: moment,
  source: z.enum(['measured', 'stated']),
  spans: z.optional(z.array(z.tuple([instant(), instant()]))),
  batch: z.optional(z.int().check(z.positive())),
  by: z.string().check(z.minLength(1)),
  recordedBy: z.string().check(z.minLength(1)),
  form: z.enum(forms),
  irregular: z.optional(z.literal(true)),
  late: z.optional(z.int().check(z.minimum(1), z.maximum(7))),
});

export const round = z.int().check(z.positive());

/** The check that a rule's `malformed` is made of: the path of the first field that does not fit, or null. */
export function shapeOf(schema: z.ZodMiniType): (event: ProposedEvent) => string | null {
  return (event) => {
    const result = schema.safeParse(event);
    return result.success ? null : (result.error.issues[0]?.path.join('.') ?? '');
  };
}

/** A moment with its time: a span of work needs both ends to the second. */
export function instant() {
  return moment.check(z.minLength(20));
}
