// A device may record for named officers; a later enrolment of the same device names them anew.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { shapeOf } from './shape.ts';

export const deviceEnrolled: OfficeEventRule = {
  type: 'device-enrolled',
  malformed: shapeOf(
    z.object({
      device: z.string().check(z.regex(/^[A-Z]{1,2}$/)),
      key: z.string(),
      officers: z.array(z.string()),
      root: z.boolean(),
    }),
  ),
  apply(office, event) {
    office.devices.set(event['device'] as string, {
      code: event['device'] as string,
      officers: event['officers'] as string[],
      root: event['root'] as boolean,
    });
  },
};
