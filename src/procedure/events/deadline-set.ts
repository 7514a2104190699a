// A limit is switched on or off, or the office sets one of its own beside the national ones.
import * as z from 'zod/mini';
import { type DeadlineRule, deadlineUnits, inquiryKinds, nationalRule } from '../deadlines/rules.ts';
import type { OfficeEventRule } from '../event.ts';
import { caseClasses, channelKinds } from '../words.ts';
import { day, shapeOf } from './shape.ts';

const text = z.string().check(z.regex(/\S/));
const length = { amount: z.int().check(z.minimum(1), z.maximum(1000)), unit: z.enum(deadlineUnits) };

const own = z.object({
  name: text,
  basis: text,
  kinds: z.array(z.enum(inquiryKinds)).check(z.minLength(1)),
  channels: z.optional(z.array(z.enum(channelKinds as [string, ...string[]])).check(z.minLength(1))),
  classes: z.optional(z.array(z.enum(caseClasses)).check(z.minLength(1))),
  ...length,
  extension: z.optional(z.object({ ...length, times: z.int().check(z.minimum(1), z.maximum(9)) })),
  pauses: z.boolean(),
});

const schema = z
  .object({
    validFrom: day,
    rule: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40)),
    on: z.boolean(),
    own: z.optional(own),
    // Of a national rule whose text nobody had seen: the regulation that the office found.
    basis: z.optional(text),
  })
  .check(
    // What a national rule says is not the office's to change: it has its own beside it.
    z.refine(({ rule, own: said }) => !(said && nationalRule(rule)), { path: ['own'] }),
  );

/** What the office says of a rule of its own; its name and basis are of no person and stand in the event. */
export type OwnDeadline = z.infer<typeof own>;

export const deadlineSet: OfficeEventRule = {
  type: 'deadline-set',
  malformed: shapeOf(schema),
  apply(office, event) {
    const { validFrom, rule, on, own: said, basis = null } = event as unknown as z.infer<typeof schema>;
    office.deadlines.push({ validFrom, rule, on, own: said ? toRule(rule, said) : null, basis });
  },
};

function toRule(id: string, { name, basis, ...said }: OwnDeadline): DeadlineRule {
  return {
    ...said,
    id,
    name,
    basis: { short: basis, full: basis },
    until: 'reply',
    // The office's own word is enough for its own rule.
    confidence: 'H',
  } as DeadlineRule;
}
