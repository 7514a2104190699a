// This computer's own copy lost something: no command that records, and no repair, destroys what is sound elsewhere.
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/desk/archive.ts';
import { repairArchive } from '../../src/desk/verify/repair.ts';
import { verifyArchive } from '../../src/desk/verify.ts';
import {
  createTestArchive,
  failureOf,
  filesIn,
  mirrorOf,
  noted,
  received,
  record,
} from '../support/archive.ts';
import { next, part, removeLine, words } from '../support/part-edits.ts';
import type { TestContext } from '../support/test-context.ts';

const nextWords = 'words/A/2026/2026-11-24.1.json';
const later = 'journal/A/2026/2026-11-24.2.json';
const earlier = 'journal/A/2026/2026-11-22.1.json';

let context: TestContext;
let mirror: string;
/** Both folders as they were whole. */
let sound: Record<string, string>;
beforeEach(async () => {
  context = createTestArchive();
  await record(context, received(1), received(2));
  context.setClock('2026-11-24T08:00:00+07:00');
  await record(context, noted(1), noted(2));
  mirror = mirrorOf(context);
  sound = textsIn(mirror);
});

function textsIn(root: string): Record<string, string> {
  return Object.fromEntries(filesIn(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function findings(): string[] {
  return verifyArchive(context, context.archivePath).findings.map(({ code }) => code);
}

/** Nothing is recorded with this code, and nothing in either folder changes. */
async function expectRefused(code: string): Promise<void> {
  const before = [textsIn(mirror), textsIn(context.archivePath)];
  expect(await failureOf(() => record(context, noted(1)))).toMatchObject({ code, exitCode: 4 });
  expect([textsIn(mirror), textsIn(context.archivePath)]).toEqual(before);
}

async function expectRepaired(): Promise<void> {
  expect(findings()).not.toEqual([]);
  const result = await repairArchive(context, context.archivePath);
  expect(result.findings).toEqual([]);
  expect([textsIn(mirror), textsIn(context.archivePath)]).toEqual([sound, sound]);
  await record(context, noted(1));
  expect(findings()).toEqual([]);
}

const losses: [string, () => void][] = [
  ['the newest words part', () => rmSync(join(mirror, nextWords))],
  ['an older words part', () => rmSync(join(mirror, words))],
  ['a line of the newest words part', () => removeLine(join(mirror, nextWords), 1)],
  ['a line of an older words part', () => removeLine(join(mirror, words), 1)],
  ['all words', () => rmSync(join(mirror, 'words'), { recursive: true })],
];

describe('words that the copy lost', () => {
  test.each(losses)('%s: taken from the archive before anything is recorded', async (_, lose) => {
    lose();
    const { warnings } = await record(context, noted(1));
    expect(warnings.map(({ code }) => code)).toEqual(['mirror-restored']);
    expect(findings()).toEqual([]);
    expect(readFileSync(join(context.archivePath, words), 'utf8')).toBe(sound[words]);
    expect(readFileSync(join(context.archivePath, nextWords), 'utf8')).toContain(
      sound[nextWords]!.slice(0, -'\n]\n'.length),
    );
  });

  test.each(losses)('%s: with the archive lacking them as well, nothing is recorded', async (name, lose) => {
    lose();
    cpSync(mirror, context.archivePath, { recursive: true });
    for (const path of [words, nextWords])
      if (!existsSync(join(mirror, path))) rmSync(join(context.archivePath, path));
    // Of a line that neither has any more nothing is left to be destroyed.
    if (name === 'a line of an older words part') await record(context, noted(1));
    else await expectRefused('mirror-damaged');
    expect(verifyArchive(context, context.archivePath).ok).toBe(false);
  });

  test('whose sound copy lies in the quarantine: repair finds it there', async () => {
    const folder = join(mirror, '../quarantine/20261124T080000');
    cpSync(join(mirror, nextWords), join(folder, nextWords.replaceAll('/', '_')));
    for (const root of [mirror, context.archivePath]) removeLine(join(root, nextWords), 1);
    await expectRefused('mirror-damaged');
    await expectRepaired();
  });
});

describe('a part that was renamed', () => {
  const rename = (root: string, from: string, to: string) => renameSync(join(root, from), join(root, to));

  test.each<[string, () => void]>([
    ['in the copy', () => rename(mirror, part, earlier)],
    ['the newest, in the copy', () => rename(mirror, next, later)],
    [
      'the newest, in copy and archive',
      () => [mirror, context.archivePath].map((root) => rename(root, next, later)),
    ],
    ['the words, in the copy', () => rename(mirror, words, 'words/A/2026/2026-11-22.1.json')],
  ])('%s: is refused, and a repair gives the name back', async (_, damage) => {
    damage();
    await expectRefused('mirror-misnamed');
    await expectRepaired();
  });

  test('with a repair that was cut off between the two names: the next one ends it', async () => {
    for (const root of [mirror, context.archivePath]) rename(root, next, later);
    cpSync(join(mirror, later), join(mirror, next));
    await expectRepaired();
  });
});

describe('a copy that lost its end', () => {
  test.each<[string, () => void]>([
    ['its newest part', () => rmSync(join(mirror, next))],
    ['its newest part and words', () => [next, nextWords].map((path) => rmSync(join(mirror, path)))],
    ['its journal', () => rmSync(join(mirror, 'journal'), { recursive: true })],
  ])('%s: the archive has it, sealed by this very key and as it was witnessed: repaired', async (_, lose) => {
    lose();
    await expectRefused('mirror-short');
    expect(openArchive(context, context.archivePath).problems).toMatchObject([{ reason: 'short' }]);
    await expectRepaired();
  });

  test.each<[string, () => void]>([
    ['the newest part', () => [mirror, context.archivePath].map((root) => rmSync(join(root, next)))],
    [
      'the whole journal',
      () => [mirror, context.archivePath].map((root) => rmSync(join(root, 'journal'), { recursive: true })),
    ],
  ])('%s is gone from both: nothing is recorded, and verify is not content', async (_, lose) => {
    lose();
    await expectRefused('mirror-short');
    expect(verifyArchive(context, context.archivePath)).toMatchObject({ ok: false, mendable: false });
    expect((await failureOf(() => repairArchive(context, context.archivePath))).code).toBe('mirror-lost');
    rmSync(join(mirror, '../witness.json'));
    await expectRefused('mirror-short');
    expect(verifyArchive(context, context.archivePath).ok).toBe(false);
  });

  test('nothing is left of copy, witness and archive: a device that founded it has recorded something', async () => {
    for (const folder of ['journal', 'words', 'files'])
      for (const root of [mirror, context.archivePath])
        rmSync(join(root, folder), { recursive: true, force: true });
    rmSync(join(mirror, '../witness.json'));
    await expectRefused('mirror-short');
    expect(verifyArchive(context, context.archivePath).ok).toBe(false);
  });

  test('a copy that is ahead of its witness is sound, and is witnessed at the next recording', async () => {
    const witness = join(mirror, '../witness.json');
    const before = readFileSync(witness, 'utf8');
    await record(context, noted(1));
    cpSync(witness, join(context.root, 'newer'));
    for (const old of [before, null]) {
      rmSync(witness);
      if (old !== null) cpSync(join(context.root, 'newer'), witness);
      await record(context, noted(1));
      expect(JSON.parse(readFileSync(witness, 'utf8')).seq).toBe(old === null ? 7 : 6);
    }
    expect(findings()).toEqual([]);
  });

  test('an archive that went further than was witnessed here is not taken', async () => {
    const backup = join(context.root, 'backup');
    cpSync(context.stateFolder, backup, { recursive: true, preserveTimestamps: true });
    await record(context, noted(1));
    rmSync(context.stateFolder, { recursive: true });
    renameSync(backup, context.stateFolder);
    rmSync(join(mirror, next));
    await expectRefused('mirror-short');
    expect(verifyArchive(context, context.archivePath).mendable).toBe(false);
    expect((await failureOf(() => repairArchive(context, context.archivePath))).exitCode).toBe(4);
  });
});
