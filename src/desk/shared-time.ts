// Work on several cases at once is time of each of them only in part.
import type { NewEvent } from './archive.ts';

/** Time spent on several cases at once is divided among them (DESIGN.md §4); a case that had its own time keeps it whole. */
export function shareSpans(events: NewEvent[]): NewEvent[] {
  const sharing = new Map<string, Set<unknown>>();
  const timeOf = ({ spans }: NewEvent) => JSON.stringify(spans);
  for (const event of events) {
    if (event.spans) sharing.set(timeOf(event), (sharing.get(timeOf(event)) ?? new Set()).add(event.case));
  }
  return events.map((event) => {
    const cases = sharing.get(timeOf(event))?.size ?? 0;
    return cases > 1 ? { ...event, batch: cases } : event;
  });
}
