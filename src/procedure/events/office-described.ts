// The office describes itself: zone; letterhead, templates and code tables are in its words.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { type ZoneName, zones } from '../time.ts';
import { day, shapeOf } from './shape.ts';

export const officeDescribed: OfficeEventRule = {
  type: 'office-described',
  malformed: shapeOf(
    z.object({ validFrom: day, zone: z.enum(Object.keys(zones) as [ZoneName, ...ZoneName[]]) }),
  ),
  apply(office, event) {
    office.description = event;
    office.zone = zones[event['zone'] as ZoneName];
    office.calendar.zone = office.zone;
  },
};
