// docs/archive-format.md §10 against the code: each event type stands in both.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { caseEventRules } from '../../src/procedure/events/index.ts';
import { officeEventRules } from '../../src/procedure/office.ts';

it('names every event type, with its stream and whether it is a fact or a decision', () => {
  const section = readFileSync('docs/archive-format.md', 'utf8').split('## 10. Event types')[1] ?? '';
  const rows = [...section.matchAll(/^\| `([a-z-]+)` \| ((?:case|office)(?:, \w+)?) \|/gm)].map(
    ([, type, stream]) => `${type}: ${stream}`,
  );
  const cases = [...caseEventRules.values()].map(({ type, kind }) => `${type}: case, ${kind}`);
  const office = [...officeEventRules.keys()].map((type) => `${type}: office`);
  expect(rows.sort()).toEqual([...cases, ...office].sort());
});
