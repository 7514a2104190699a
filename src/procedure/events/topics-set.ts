// The words by which the office recognises what concerns it, whole, from a day on.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import type { Topic } from '../sources.ts';
import { day, shapeOf } from './shape.ts';

const text = z.string().check(z.regex(/\S/), z.maxLength(200));

const topic = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40)),
  name: text,
  words: z.array(text),
  exact: z.array(text),
  exclude: z.array(text),
});

export const topicsSet: OfficeEventRule = {
  type: 'topics-set',
  malformed: shapeOf(z.object({ validFrom: day, topics: z.array(topic).check(z.minLength(1)) })),
  apply(office, event) {
    office.topics.push({ validFrom: event['validFrom'] as string, topics: event['topics'] as Topic[] });
  },
};
