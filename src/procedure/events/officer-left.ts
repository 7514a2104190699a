// An officer has no roles from the next day on, or not those that are named; what was done before stays as it is.
import * as z from 'zod/mini';
import { leaveRoles, officerOf } from '../appointments.ts';
import type { OfficeEventRule, Role } from '../event.ts';
import { roles } from '../words.ts';
import { day, officerId, shapeOf } from './shape.ts';

const schema = z
  .object({
    officer: officerId,
    lastDay: day,
    roles: z.optional(z.array(z.enum(roles)).check(z.minLength(1))),
    successor: z.optional(officerId),
  })
  .check(z.refine(({ officer, successor }) => successor !== officer, { path: ['successor'] }));

export const officerLeft: OfficeEventRule = {
  type: 'officer-left',
  malformed: shapeOf(schema),
  apply(office, event) {
    const officer = officerOf(office, event['officer'] as string);
    const ended = (event['roles'] as Role[] | undefined) ?? [...roles];
    const lastDay = event['lastDay'] as string;
    leaveRoles(officer, ended, lastDay);
    const successor = event['successor'] as string | undefined;
    if (successor !== undefined) officer.successions.push({ roles: ended, lastDay, successor });
  },
};
