// Two devices on one archive: each writes its own files, reads the other's, and loses nothing when those are damaged.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clockDoubt, openArchive } from '../../src/desk/archive.ts';
import { verifyArchive } from '../../src/desk/verify.ts';
import { caseNumber, createTestArchive, joinAs, noted, received, record } from '../support/archive.ts';
import type { TestContext } from '../support/test-context.ts';

const partOfB = 'journal/B/2026/2026-11-23.1.json';

const idsOf = (context: TestContext) =>
  openArchive(context, context.archivePath)
    .caseEvents(caseNumber(1))!
    .events.map(({ id, clock, after }) => [id, clock, after.map((ref) => ref.id)]);

test('both see one case in one order, and the next event builds on both heads', async () => {
  const a = createTestArchive();
  const b = joinAs(a, 'B');
  await record(a, received(1));
  await record(b, noted(1));
  // What B has not seen: A records again while B's files are away.
  const away = join(a.root, 'away');
  cpSync(join(a.archivePath, 'journal/B'), away, { recursive: true, preserveTimestamps: true });
  rmSync(join(a.archivePath, 'journal/B'), { recursive: true });
  await record(a, noted(1));
  cpSync(away, join(a.archivePath, 'journal/B'), { recursive: true, preserveTimestamps: true });
  await record(b, noted(1));
  const expected = [
    ['A.1', 1, []],
    ['A.2', 2, ['A.1']],
    ['B.1', 2, ['A.1']],
    ['B.2', 3, ['A.2', 'B.1']],
  ];
  expect(idsOf(a)).toEqual(expected);
  expect(idsOf(b)).toEqual(expected);
  const view = openArchive(a, a.archivePath);
  expect(view.seals().map(({ device, seq }) => [device, seq])).toEqual([
    ['A', 2],
    ['B', 2],
  ]);
  expect(view.caseEvents(caseNumber(1))!.events.map((event) => view.words(event)?.['note'])).toEqual([
    undefined,
    'Catatan',
    'Catatan',
    'Catatan',
  ]);
  const seen = JSON.parse(readFileSync(join(a.archivePath, 'devices/B.json'), 'utf8')).seen;
  expect(seen).toEqual({ A: view.seals()[0] });
  for (const context of [a, b]) {
    const result = verifyArchive(context, context.archivePath);
    expect(result.findings).toEqual([]);
    expect(result.devices.map(({ code, events, state }) => [code, events, state])).toEqual([
      ['A', 2, 'sound'],
      ['B', 2, 'sound'],
    ]);
  }
});

test.each<[string, (file: string) => void, string]>([
  ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 100)), 'cut'],
  ['edited', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('07:52', '06:52')), 'unsealed'],
])("another's part that is %s is left out, and its case is incomplete", async (_, damage, reason) => {
  const a = createTestArchive();
  const b = joinAs(a, 'B');
  await record(a, received(1));
  await record(b, noted(1));
  await record(a, noted(1));
  damage(join(a.archivePath, partOfB));
  const view = openArchive(a, a.archivePath);
  expect(view.problems).toMatchObject([{ path: partOfB, reason }]);
  const { events, absent } = view.caseEvents(caseNumber(1))!;
  expect([events.map(({ id }) => id), absent]).toEqual([['A.1', 'A.2'], ['B.1']]);
  expect(idsOf(b)).toHaveLength(3);
  await record(b, noted(1));
  expect(openArchive(a, a.archivePath).problems).toEqual([]);
});

test('a clock far from the newest record is doubted, a long holiday is not', async () => {
  const context = createTestArchive();
  const doubt = (now: string) =>
    clockDoubt(openArchive(context, context.archivePath), Date.parse(`${now}+07:00`))?.direction ?? null;
  expect(doubt('2020-01-01T00:00:00')).toBeNull();
  await record(context, received(1));
  expect(doubt('2026-11-23T07:42:00')).toBeNull();
  expect(doubt('2026-11-23T07:41:59')).toBe('behind');
  expect(doubt('2026-12-05T08:00:00')).toBeNull();
  expect(doubt('2027-11-23T07:52:00')).toBe('ahead');
});
