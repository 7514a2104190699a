// An officer gets roles from a day on, as their own or as stand-in for another; name, title and NIP are in its words.
import * as z from 'zod/mini';
import { addAppointment, officerOf } from '../appointments.ts';
import type { OfficeEventRule, Role } from '../event.ts';
import type { StandIn } from '../office.ts';
import { roles, standInKinds } from '../words.ts';
import { day, officerId, shapeOf } from './shape.ts';

const schema = z
  .object({
    officer: officerId,
    roles: z.array(z.enum(roles)).check(z.minLength(1)),
    from: z.nullable(day),
    to: z.nullable(day),
    standIn: z.optional(z.object({ for: officerId, as: z.enum(standInKinds) })),
  })
  .check(
    z.refine(({ from, to }) => from === null || to === null || from <= to, { path: ['to'] }),
    // Someone away comes back: a Plh without a last day would be a Plt.
    z.refine(({ standIn, to }) => standIn?.as !== 'plh' || to !== null, { path: ['to'] }),
    z.refine(({ standIn, officer }) => standIn?.for !== officer, { path: ['standIn', 'for'] }),
  );

export const officerAppointed: OfficeEventRule = {
  type: 'officer-appointed',
  malformed: shapeOf(schema),
  apply(office, event) {
    addAppointment(officerOf(office, event['officer'] as string), {
      event,
      roles: event['roles'] as Role[],
      from: event['from'] as string | null,
      to: event['to'] as string | null,
      standIn: (event['standIn'] as StandIn | undefined) ?? null,
    });
  },
};
