// sop intake --from on long files: few parts, order, memory; asked to end, failing in the middle, two runs at once.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { casesIn, csvOf, csvRows, intakeJson, writeFile } from '../../support/intake.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

function journalParts(context: TestContext): number {
  return readdirSync(join(context.archivePath, 'journal', 'A', '2026')).length;
}

/** The same context, with something that happens once so many parts are there. */
function whenParts(context: TestContext, count: number, happens: () => void): TestContext {
  const clock = () => {
    if (journalParts(context) >= count) happens();
    return context.clock();
  };
  return { ...context, clock };
}

it('takes ten thousand rows in few parts and in their order', async () => {
  const context = await foundedOffice();
  writeFile(context, 'banyak.csv', csvOf(...csvRows(1, 10_000)));
  const told = await runSop('intake --from banyak.csv', context);
  expect(told.stdout).toContain('✔ 10.000 diterima  2026-A-0001 sampai 2026-A-10000\n');
  expect(journalParts(context)).toBeLessThanOrEqual(Math.ceil(10_000 / 512) + 1);
  let row = 0;
  for (const { inquiry } of casesIn(context)) {
    row += 1;
    expect(inquiry.externalId).toBe(String(row));
  }
  expect(row).toBe(10_000);
  const again = await runSop('intake --from banyak.csv', context);
  expect(again.stdout).toContain('✔ 10.000 sudah ada');
}, 120_000);

it('stops between two commits when it is asked to end, and goes on at the next run', async () => {
  const ending = new AbortController();
  const context = await foundedOffice({ ending: ending.signal });
  writeFile(context, 'banyak.csv', csvOf(...csvRows(1, 1_500), '1501,Ani,a@example.org,31/11/2026,Halo'));
  const interrupted = whenParts(context, 2, () => ending.abort({ signal: 'SIGINT', exitCode: 130 }));
  const told = await runSop('intake --from banyak.csv --rejects perbaiki.csv', interrupted);
  expect(told.code).toBe(130);
  expect(told.stdout).toContain('✔ 1.024 diterima   2026-A-0001 sampai 2026-A-1024');
  expect(told.stderr).toContain('Dihentikan: 1.024 dari 1.501 baris banyak.csv selesai, utuh.');
  // The commit in hand is finished.
  expect(casesIn(context)).toHaveLength(1_024);
  expect(existsSync(join(context.cwd, 'perbaiki.csv'))).toBe(false);

  const rest = await runSop('intake --from banyak.csv --rejects perbaiki.csv', {
    ...context,
    ending: new AbortController().signal,
  });
  expect(rest.code).toBe(2);
  expect(rest.stdout).toContain('✔ 476 diterima     2026-A-1025 sampai 2026-A-1500');
  expect(rest.stdout).toContain('✔ 1.024 sudah ada');
  expect(casesIn(context)).toHaveLength(1_500);
});

it('says what is recorded when it fails in the middle', async () => {
  const context = await foundedOffice();
  writeFile(context, 'banyak.csv', csvOf(...csvRows(1, 1_200)));
  let failed = false;
  const failing = whenParts(context, 2, () => {
    if (!failed) context.advance(-60);
    failed = true;
  });
  const told = await runSop('intake --from banyak.csv', failing);
  expect(told.code).toBe(4);
  expect(told.stdout).toContain('✔ 512 diterima');
  expect(told.stderr).toContain(
    '512 informasi masuk sebelumnya sudah tercatat, utuh (banyak.csv sampai baris 512).',
  );
  expect(told.stderr).not.toContain('Tidak ada yang');
  expect(casesIn(context)).toHaveLength(512);
  context.advance(60);
  const json = await intakeJson(['--from', 'banyak.csv'], context);
  expect(json).toMatchObject({ code: 0 });
  expect(json.cases.map(({ outcome }) => outcome).lastIndexOf('duplicate')).toBe(511);
});

it('adds each inquiry once where two runs take the same file at once', async () => {
  const context = await foundedOffice();
  writeFile(context, 'banyak.csv', csvOf(...csvRows(1, 1_100)));
  const runs = await Promise.all([
    intakeJson(['--from', 'banyak.csv'], context),
    intakeJson(['--from', 'banyak.csv'], context),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  const received = runs.map(({ cases }) => cases.filter(({ outcome }) => outcome === 'received').length);
  expect(received[0]! + received[1]!).toBe(1_100);
  const ids = casesIn(context).map(({ inquiry }) => inquiry.externalId);
  expect(new Set(ids).size).toBe(1_100);
  expect(ids).toHaveLength(1_100);
});
