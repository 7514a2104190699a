// What was changed about an event after it was recorded.
import type { TimelineEntry } from '../procedure/case.ts';

/** The corrected fields of an event, each with the value that was recorded first. */
export function changedFields({
  event,
  shown,
}: TimelineEntry): Record<string, { was: unknown; is: unknown }> {
  return Object.fromEntries(
    Object.keys(shown)
      .filter((field) => shown[field] !== event[field])
      .map((field) => [field, { was: event[field], is: shown[field] }]),
  );
}
