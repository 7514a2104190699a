// The superior initialled decisions that were recorded for them (paraf susulan).
import * as z from 'zod/mini';
import { awaitsInitials, initialsOf } from '../countersigning.ts';
import type { CaseEventRule } from '../event.ts';
import { compareAt } from '../moments.ts';
import { refusal } from '../refusals.ts';
import { shapeOf } from './shape.ts';

export const countersigned: CaseEventRule = {
  type: 'countersigned',
  kind: 'fact',
  roles: () => ['kabag', 'kasubag'],
  malformed: shapeOf(z.object({ events: z.array(z.string()).check(z.minLength(1)), scan: z.boolean() })),
  refuse(state, event, office) {
    for (const id of event['events'] as string[]) {
      const entry = state.timeline.find((other) => other.event.id === id);
      if (!entry) return refusal('no-such-event', { event: id });
      if (!awaitsInitials(state, entry)) return refusal('nothing-to-countersign', { event: id });
      const officer = initialsOf(entry);
      if (officer !== event.by) return refusal('other-decider', { event: id, officer });
      const decidedAt = state.knownAt.get(id) ?? entry.shown.at;
      if (compareAt(event.at, decidedAt, office.zone) < 0)
        return refusal('before-decision', { at: event.at, event: id, decidedAt });
    }
    return null;
  },
  apply(state, event) {
    for (const id of event['events'] as string[]) state.countersigned.add(id);
  },
};
