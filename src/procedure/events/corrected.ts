// A recorder mends a field of an own event: what is shown and reckoned changes, never what is obeyed.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { isCorrectable } from '../mending.ts';
import { refusal } from '../refusals.ts';
import { forms, kinds } from '../words.ts';
import { hash, instant, moment, shapeOf } from './shape.ts';

const common = { event: z.string(), words: hash };

export const corrected: CaseEventRule = {
  type: 'corrected',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(
    z.union([
      z.object({ ...common, field: z.enum(['at', 'arrivedAt']), value: moment }),
      z.object({ ...common, field: z.literal('started'), value: instant() }),
      z.object({ ...common, field: z.enum(['by', 'to', 'handedTo']), value: z.string() }),
      z.object({
        ...common,
        field: z.literal('form'),
        value: z.enum(forms),
      }),
      z.object({ ...common, field: z.literal('kind'), value: z.enum(kinds) }),
      z.object({ ...common, field: z.enum(['contact', 'externalId', 'number', 'whom', 'toOffice']) }),
    ]),
  ),
  refuse(state, event) {
    const id = event['event'] as string;
    const field = event['field'] as string;
    const target = state.timeline.find((entry) => entry.event.id === id)?.event;
    if (!target) return refusal('no-such-event', { event: id });
    const { recordedBy } = target;
    if (recordedBy !== event.recordedBy) return refusal('not-your-event', { event: id, recordedBy });
    return isCorrectable(target, field) ? null : refusal('not-correctable', { event: id, field });
  },
  apply(state, event) {
    if (event['field'] !== 'at') return;
    const id = event['event'] as string;
    const at = event['value'] as string;
    // What comes later is judged by the time as it is known by then; what was judged before stays as it was.
    state.knownAt.set(id, at);
    if (state.lastStep?.event === id) state.lastStep.at = at;
  },
};
