import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foundedOffice } from '../support/office.ts';
import { runSop } from '../support/test-context.ts';

it('tries', async () => {
  const context = await foundedOffice();
  for (const line of readFileSync('/tmp/h6-lines.txt', 'utf8').split('\n').filter(Boolean)) {
    context.advance(1);
    const told = await runSop(line, context);
    console.log(`$ sop ${line}\n${told.stdout}${told.stderr}[${told.code}]`);
  }
  expect(1).toBe(1);
});
