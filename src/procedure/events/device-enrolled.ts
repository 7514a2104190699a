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
    const code = event['device'] as string;
    const officers = event['officers'] as string[];
    const before = office.devices.get(code)?.enrolled ?? [];
    office.devices.set(code, {
      code,
      officers,
      enrolled: [...new Set([...before, ...officers])],
      root: event['root'] as boolean,
    });
  },
};
