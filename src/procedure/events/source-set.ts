// Where new information is looked for, and how: one source as the office wants it from a day on.
import * as z from 'zod/mini';
import type { OfficeEventRule } from '../event.ts';
import { type SourceSetting, selectorNames, sourceKinds } from '../sources.ts';
import { day, shapeOf } from './shape.ts';

const text = z.string().check(z.regex(/\S/), z.maxLength(500));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000_000));

export const sourceSchema = z.object({
  id,
  name: text,
  kind: z.enum(sourceKinds),
  url: z.string().check(z.regex(/^https?:\/\/[^\s/]+/), z.maxLength(2000)),
  on: z.boolean(),
  why: z.nullable(text),
  family: z.array(text),
  selectors: z.partialRecord(z.enum(selectorNames), z.string()),
  limits: z.object({
    pages: count,
    details: count,
    bytes: count,
    gap: count,
    connect: count,
    total: count,
  }),
  neverEmpty: z.boolean(),
  topics: z.nullable(z.array(id)),
  keepAll: z.boolean(),
  staleDays: count,
  fallback: z.nullable(id),
  issuer: z.nullable(text),
  ca: z.nullable(z.string().check(z.maxLength(100_000))),
  insecure: z.boolean(),
  private: z.boolean(),
  recorded: z.nullable(text),
});

export const sourceSet: OfficeEventRule = {
  type: 'source-set',
  malformed: shapeOf(z.object({ validFrom: day, setting: sourceSchema })),
  apply(office, event) {
    office.sources.push({
      validFrom: event['validFrom'] as string,
      source: event['setting'] as SourceSetting,
    });
  },
};
