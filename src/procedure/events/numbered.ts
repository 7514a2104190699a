// A register gave the case a number: the letter's, the agenda's, SRIKANDI's; the number itself is in the words.
import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { type NumberRegister, numberRegisters } from '../words.ts';
import { hash, shapeOf } from './shape.ts';

export const numbered: CaseEventRule = {
  type: 'numbered',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(z.object({ register: z.enum(numberRegisters), words: hash })),
  refuse: () => null,
  apply(state, event) {
    state.numbers.push({ event: event.id, register: event['register'] as NumberRegister });
  },
};
