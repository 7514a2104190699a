// An officer gets roles from a day on; name, title and NIP are in its words.
import * as z from 'zod/mini';
import type { OfficeEventRule, Role } from '../event.ts';
import { roles } from '../words.ts';
import { day, shapeOf } from './shape.ts';

export const officerAppointed: OfficeEventRule = {
  type: 'officer-appointed',
  malformed: shapeOf(
    z.object({
      officer: z.string().check(z.regex(/^[A-Z]{1,2}-p\d+$/)),
      roles: z.array(z.enum(roles)).check(z.minLength(1)),
      from: z.nullable(day),
      to: z.nullable(day),
    }),
  ),
  apply(office, event) {
    const id = event['officer'] as string;
    const officer = office.officers.get(id) ?? { id, appointments: [] };
    officer.appointments.push({
      event,
      roles: event['roles'] as Role[],
      from: event['from'] as string | null,
      to: event['to'] as string | null,
    });
    office.officers.set(id, officer);
  },
};
