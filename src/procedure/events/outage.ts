// Something that the office works with was out of order, from when to when; it is shown beside the steps and never subtracted.
import * as z from 'zod/mini';
import type { OfficeEventRule, ProposedEvent } from '../event.ts';
import { isBefore } from '../outages.ts';
import { type OutageSystem, outageSystems } from '../words.ts';
import { eventId, moment, shapeOf } from './shape.ts';

/** A new one, the end of one, or that one was recorded by mistake. */
const schema = z.union([
  z
    .object({ system: z.enum(outageSystems), from: moment, to: z.nullable(moment) })
    .check(z.refine(({ from, to }) => to === null || !isBefore(to, from), { path: ['to'] })),
  z.object({ ends: eventId, to: moment }),
  z.object({ withdraws: eventId }),
]);

export const outage: OfficeEventRule = {
  type: 'outage',
  malformed: shapeOf(schema),
  apply(office, event) {
    const target = targetOf(event);
    if (target === null) {
      const system = event['system'] as OutageSystem;
      const from = event['from'] as string;
      office.outages.push({ event, system, from, to: event['to'] as string | null });
      return;
    }
    const index = office.outages.findIndex(({ event: begun }) => begun.id === target);
    const known = office.outages[index];
    if (!known) return;
    const to = event['to'] as string;
    if (event['withdraws'] !== undefined) {
      // Only who recorded it takes it back.
      if (known.event.recordedBy === event.recordedBy) office.outages.splice(index, 1);
    } else if (known.to === null && !isBefore(to, known.from)) known.to = to;
  },
};

function targetOf(event: ProposedEvent): string | null {
  return (event['ends'] as string | undefined) ?? (event['withdraws'] as string | undefined) ?? null;
}
