// A case belongs to another: it is the same matter, a related one, or an objection to it. Withdrawing the event undoes it.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { refusal } from '../refusals.ts';
import { type LinkRelation, linkRelations } from '../words.ts';
import { caseNumber, shapeOf } from './shape.ts';

export const linked: CaseEventRule = {
  type: 'linked',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(z.object({ relation: z.enum(linkRelations), to: caseNumber })),
  refuse(state, event) {
    const to = event['to'] as string;
    const relation = event['relation'] as LinkRelation;
    if (to === state.number) return refusal('linked-to-itself', {});
    const known = state.links.some((link) => link.to === to && link.relation === relation);
    return known ? refusal('already-linked', { to, relation }) : null;
  },
  apply(state, event) {
    const relation = event['relation'] as LinkRelation;
    state.links.push({ event: event.id, relation, to: event['to'] as string });
  },
};
