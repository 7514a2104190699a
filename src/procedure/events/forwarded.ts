// The case went on to another office by a letter of transmittal, and the inquirer was told, then or later; the words say where to and how.
import * as z from 'zod/mini';
import type { Case } from '../case.ts';
import type { CaseEventRule } from '../event.ts';
import { isEnded, passOf } from '../progress.ts';
import { outOfOrder, refusal } from '../refusals.ts';
import { hash, shapeOf } from './shape.ts';

export const forwarded: CaseEventRule = {
  type: 'forwarded',
  kind: 'fact',
  roles: () => ['pengelola-tik', 'pelaksana'],
  malformed: shapeOf(z.object({ notified: z.boolean(), scan: z.boolean(), words: hash })),
  refuse(state, event) {
    if (event['notified'] === true && isUntold(state)) return null;
    if (isEnded(state)) return refusal('ended', { status: state.status });
    if (state.status === 'sending') return refusal('already-sending', {});
    return state.status === 'forwarding' ? null : outOfOrder('not-forwarding', { status: state.status });
  },
  apply(state, event) {
    const notified = event['notified'] as boolean;
    const before = state.status === 'forwarded' ? state.forwardings.at(-1) : undefined;
    if (before) before.notified ||= notified;
    else state.forwardings.push({ event: event.id, notified });
    state.status = 'forwarded';
  },
};

/** True while a case went on and its inquirer was not told: telling them is another event of this type. */
export function isUntold({ status, forwardings }: Case): boolean {
  return status === 'forwarded' && forwardings.at(-1)?.notified === false;
}

/** True for an event of this type that only says that the inquirer of what went on before it was told. */
export function isToldLater(state: Case, id: string): boolean {
  const place = (event: string) => state.timeline.findIndex((entry) => entry.event.id === event);
  return state.forwardings.some(
    ({ event }) => place(event) < place(id) && passOf(state, event) === passOf(state, id),
  );
}
