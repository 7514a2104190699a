// A channel's set-up that is not secret: who it sends as (in the words) and which device sends.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { channelKinds } from '../words.ts';
import { day, shapeOf } from './shape.ts';

export const channelSet: OfficeEventRule = {
  type: 'channel-set',
  malformed: shapeOf(
    z.object({
      validFrom: day,
      channel: z.enum(channelKinds as [string, ...string[]]),
      device: z.string().check(z.regex(/^[A-Z]{1,2}$/)),
    }),
  ),
  apply(office, event) {
    office.channels.set(event['channel'] as string, { device: event['device'] as string, event });
  },
};
