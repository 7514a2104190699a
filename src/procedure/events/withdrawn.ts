// A recorder takes back an own event on which nothing builds yet; `mending.ts` works out what no longer counts.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { builderOn, isWithdrawable } from '../mending.ts';
import { refusal } from '../refusals.ts';
import { hash, shapeOf } from './shape.ts';

export const withdrawn: CaseEventRule = {
  type: 'withdrawn',
  kind: 'decision',
  roles: () => null,
  malformed: shapeOf(z.object({ event: z.string(), words: hash })),
  refuse(state, event) {
    const id = event['event'] as string;
    const entry = state.timeline.find((other) => other.event.id === id);
    if (!entry || entry.withdrawn) {
      const taken = entry && state.timeline.some((other) => other.event.id === event.id);
      return taken ? null : refusal('no-such-event', { event: id });
    }
    const target = entry.event;
    if (!isWithdrawable(target)) return refusal('not-withdrawable', { event: id, type: target.type });
    if (target.recordedBy !== event.recordedBy) {
      return refusal('not-your-event', { event: id, recordedBy: target.recordedBy });
    }
    const events = state.timeline.map((other) => other.event);
    const recorded = events.find((other) => other.id === event.id) ?? null;
    const withdrawn = new Set(
      state.timeline.filter((other) => other.withdrawn).map((other) => other.event.id),
    );
    const builder = builderOn(events, target, recorded, withdrawn);
    return builder
      ? refusal('built-upon', { event: id, by: builder.id, final: !isWithdrawable(builder) })
      : null;
  },
  apply() {},
};
