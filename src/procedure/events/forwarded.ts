// The case went on to another office by a letter of transmittal, and the inquirer was told; the words say where to and how.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { isEnded } from '../progress.ts';
import { outOfOrder, refusal } from '../refusals.ts';
import { hash, shapeOf } from './shape.ts';

export const forwarded: CaseEventRule = {
  type: 'forwarded',
  kind: 'fact',
  roles: () => ['pengelola-tik', 'pelaksana'],
  malformed: shapeOf(z.object({ notified: z.boolean(), scan: z.boolean(), words: hash })),
  refuse(state) {
    if (isEnded(state)) return refusal('ended', { status: state.status });
    if (state.status === 'sending') return refusal('already-sending', {});
    return state.status === 'forwarding' ? null : outOfOrder('not-forwarding', { status: state.status });
  },
  apply(state, event) {
    state.forwardings.push({ event: event.id, notified: event['notified'] as boolean });
    state.status = 'forwarded';
  },
};
