// A remark about the case for those who read it later; it changes nothing.

import * as z from 'zod/mini';
import type { CaseEventRule } from '../event.ts';
import { hash, shapeOf } from './shape.ts';

export const noted: CaseEventRule = {
  type: 'noted',
  kind: 'fact',
  roles: () => null,
  malformed: shapeOf(z.object({ words: hash })),
  refuse: () => null,
  apply() {},
};
