// What a case is, decided after it came in: its kind, its class, who may see what, and the fields of an information request.
import * as z from 'zod/mini';
import type { CaseEventRule, ProposedEvent, Role } from '../event.ts';
import { refusal } from '../refusals.ts';
import { type CaseClass, caseClasses, type Kind, kinds } from '../words.ts';
import { shapeOf } from './shape.ts';

const changes = ['kind', 'class', 'anonymous', 'confidential', 'details'] as const;

export const classified: CaseEventRule = {
  type: 'classified',
  kind: 'decision',
  roles: rolesFor,
  malformed: shapeOf(
    z
      .object({
        kind: z.optional(z.enum(kinds)),
        class: z.optional(z.nullable(z.enum(caseClasses))),
        anonymous: z.optional(z.boolean()),
        confidential: z.optional(z.boolean()),
        // Its words hold further fields of the request (UU 14/2008), as pairs.
        details: z.optional(z.literal(true)),
      })
      .check(z.refine((event) => changes.some((field) => event[field] !== undefined), { path: ['kind'] })),
  ),
  refuse(state, event) {
    if (state.status === 'sending') return refusal('already-sending', {});
    const kind = (event['kind'] as Kind | undefined) ?? state.kind;
    if (isUnasked(kind) !== isUnasked(state.kind)) {
      return refusal('kind-not-possible', { from: state.kind, to: kind });
    }
    return isUnasked(kind) && event['class'] ? refusal('class-not-possible', { kind }) : null;
  },
  apply(state, event) {
    state.kind = (event['kind'] as Kind | undefined) ?? state.kind;
    if (event['class'] !== undefined) state.class = event['class'] as CaseClass | null;
    state.anonymous = (event['anonymous'] as boolean | undefined) ?? state.anonymous;
    state.confidential = (event['confidential'] as boolean | undefined) ?? state.confidential;
  },
};

/** Nobody asked for it: it goes another way than what a citizen sends, and has no limits that a class decides. */
function isUnasked(kind: Kind): boolean {
  return kind === 'kemendagri-information';
}

/**
 * The Kabag and the Kasubag classify; whoever takes in may hide more than before, or write down fields of the request:
 * a mark that was forgotten does its harm at once, and taking one away is what needs the superior.
 */
function rolesFor(event: ProposedEvent): readonly Role[] {
  const decides = ['kind', 'class'].some((field) => event[field] !== undefined);
  const uncovers = event['anonymous'] === false || event['confidential'] === false;
  return decides || uncovers ? ['kabag', 'kasubag'] : ['kabag', 'kasubag', 'pengelola-tik'];
}
