// Thousands of files at once: one event, one file in memory at a time, and a limit that is told before any is read.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openAttachments } from '../../src/desk/attachments.ts';
import { openSession } from '../../src/desk/session.ts';
import { foundedOffice, takeIn } from '../support/office.ts';
import { runSop } from '../support/test-context.ts';

it('two thousand are one event', async () => {
  const context = await foundedOffice();
  await takeIn(context);
  mkdirSync(join(context.cwd, 'foto'));
  const names = Array.from({ length: 2000 }, (_, index) => `foto/${index}.txt`);
  for (const name of names) writeFileSync(join(context.cwd, name), `foto ${name}`);
  const told = await runSop(['attach', '1', ...names], context);
  expect(told.code).toBe(0);
  expect(told.stdout).toContain('✔ 2.000 lampiran pada 2026-A-0001 tersimpan');
  expect(told.stdout).toContain('dan 1.992 lagi');
  const folder = join(context.archivePath, 'files/A/2026');
  const kept = readdirSync(folder);
  expect(kept).toHaveLength(2000);
  expect(readFileSync(join(folder, kept[0] as string), 'utf8')).toMatch(/^foto foto\/\d+\.txt$/);
  expect((await runSop('show 1', context)).stdout).toMatch(/dan\s+1\.995\s+lagi/);
}, 120_000);

it('more are refused before any is read', async () => {
  const context = await foundedOffice();
  await takeIn(context);
  const names = Array.from({ length: 2001 }, (_, index) => `tidak-ada-${index}`);
  const told = await runSop(['attach', '1', ...names], context);
  expect(told.code).toBe(2);
  expect(told.stderr).toContain('2001 file terlalu banyak untuk satu kali.');
});

it('each is read anew when it is filed; what changed meanwhile is not filed under its old hash', async () => {
  const context = await foundedOffice();
  await takeIn(context);
  const path = join(context.cwd, 'a.txt');
  writeFileSync(path, 'satu');
  const [file] = openAttachments(openSession(context, {}), ['a.txt']);
  writeFileSync(path, 'dua puluh');
  expect(Buffer.from(file!.bytes).toString()).toBe('dua puluh');
  expect(file).toMatchObject({ size: 4 });
});
