// A run over a library that cannot be read whole, or that a later version wrote.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordOffice } from '../../../src/desk/record-office.ts';
import { openSession } from '../../../src/desk/session.ts';
import { crawlJson, searchingOffice, secondComputer, serveLater } from '../../support/crawling.ts';
import { runSop } from '../../support/test-context.ts';

const jdih = '--source jdih-kemendagri';

it('says which part of the library it could not read', async () => {
  const { context, web } = await searchingOffice();
  const other = await secondComputer(context);
  await crawlJson(other, jdih);
  context.advance(24 * 60);
  const part = join(context.archivePath, 'library/B/2026/2026-11-23.1.json');
  writeFileSync(part, readFileSync(part, 'utf8').replace('Permendagri', 'X').replace('Berlaku', 'X'));
  serveLater(web);
  for (const option of ['--dry-run', '']) {
    const told = await runSop(`crawl-kemendagri ${jdih} ${option}`, context);
    expect(told.stderr.replace(/\s+/g, '')).toContain('library/B/2026/2026-11-23.1.json');
  }
});

it('leaves out of a rehearsal, too, what a later version filed and this one does not know', async () => {
  const { context } = await searchingOffice();
  await crawlJson(context, jdih);
  const seenAt = '2026-11-24T08:00:00+07:00';
  const library = [{ key: '/akn/id/act/permendagri/2030/1', source: 'jdih-kemendagri', seenAt }];
  const fields = { item: '/akn/id/act/permendagri/2030/1' };
  await recordOffice(openSession(context, {}), () => [{ type: 'regulation-added', fields, library }]);
  expect(await crawlJson(context, `${jdih} --dry-run`)).toMatchObject({ code: 0, new: [], changed: [] });
});
