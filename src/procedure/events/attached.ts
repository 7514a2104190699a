// Files come to a case: scans, photos, maps; perhaps as evidence for an event that was recorded before.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { showsInk } from '../evidence.ts';
import { refusal } from '../refusals.ts';
import { hash, shapeOf } from './shape.ts';

export const attached: CaseEventRule = {
  type: 'attached',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(
    z.object({
      files: z.int().check(z.positive()),
      // What each file is, told from its content.
      kinds: z.array(z.string()),
      for: z.optional(z.string()),
      words: hash,
    }),
  ),
  refuse(state, event) {
    const id = event['for'] as string | undefined;
    if (id === undefined) return null;
    const target = state.timeline.find((entry) => entry.event.id === id);
    return target && !target.withdrawn ? null : refusal('no-such-event', { event: id });
  },
  apply(state, event) {
    state.attachments.push({
      event: event.id,
      for: (event['for'] as string | undefined) ?? null,
      files: event['files'] as number,
      ink: (event['kinds'] as string[]).some(showsInk),
    });
  },
};
