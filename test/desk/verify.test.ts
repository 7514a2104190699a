// Each damage that a check can find, made on a sound archive; a finding that no damage here causes fails the suite.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type FindingCode, findingStates } from '../../src/desk/verify/findings.ts';
import { repairArchive } from '../../src/desk/verify/repair.ts';
import { verifyArchive } from '../../src/desk/verify.ts';
import { verify as en } from '../../src/language/en/verify.ts';
import { verify as id } from '../../src/language/id/verify.ts';
import {
  createTestArchive,
  failureOf,
  filesIn,
  mirrorOf,
  noted,
  received,
  record,
} from '../support/archive.ts';
import { damages as archiveDamages } from '../support/damages.ts';
import { libraryDamages } from '../support/library-damages.ts';
import { edit, part } from '../support/part-edits.ts';
import { createTestContext, type TestContext } from '../support/test-context.ts';

const damages = [...archiveDamages, ...libraryDamages];

let sound: TestContext;
beforeAll(async () => {
  sound = createTestArchive();
  const scan = { name: 'lembar.pdf', bytes: Buffer.from('pindaian'), extension: 'pdf' };
  const libraryList = [1, 2, 3].map((count) => ({ key: `uji-${count}`, title: 'Contoh' }));
  await record(sound, received(1), noted(1, { fileList: [scan] }), noted(1, { libraryList }));
  sound.setClock('2026-11-24T08:00:00+07:00');
  await record(sound, noted(1), { ...noted(1), type: 'diramal' });
});

/** A copy of the sound archive with the state of its device. */
function copyOf(): TestContext {
  const context = createTestContext();
  for (const name of ['Arsip SOP 15', 'state'])
    cpSync(join(sound.root, name), join(context.root, name), { recursive: true });
  return context;
}

function textsIn(root: string): Record<string, string> {
  return Object.fromEntries(filesIn(root).map((path) => [path, readFileSync(join(root, path), 'latin1')]));
}

test.each(damages)('$name', async ({ codes, damage, reader, refused, unsaid, left = [] }) => {
  const context = copyOf();
  damage(context.archivePath, mirrorOf(context));
  const checker = reader ? { ...context, stateFolder: join(context.root, 'other') } : context;
  const result = verifyArchive(checker, context.archivePath);
  // The sound archive has one event of an unknown type, which is said each time that part is read.
  const found = result.findings.filter((finding) => finding.code !== 'event-unknown');
  expect([...new Set(found.map((finding) => finding.code))].sort()).toEqual([...codes].sort());
  expect(result.ok).toBe(codes.every((code) => findingStates[code] === null));
  for (const { code, values } of result.findings) {
    for (const language of [id, en]) {
      const { message } = (language.findings[code] as (v: unknown) => { message: string })(values);
      expect(message).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
  if (reader) return;
  if (refused) {
    const before = textsIn(context.root);
    expect((await failureOf(() => repairArchive(context, context.archivePath))).code).toBe(refused);
    expect([result.mendable, textsIn(context.root)]).toEqual([false, before]);
    return;
  }
  expect(result.mendable).toBe(!unsaid && codes.some((code) => !left.includes(code)));
  const repaired = await repairArchive(context, context.archivePath);
  const still = repaired.findings
    .filter((finding) => finding.code !== 'event-unknown')
    .map(({ code }) => code);
  expect([...new Set(still)].sort()).toEqual([...left].sort());
});

test('every finding has its damage', () => {
  const caused = new Set(damages.flatMap(({ codes }) => codes));
  expect(Object.keys(findingStates).filter((code) => !caused.has(code as FindingCode))).toEqual([
    'event-unknown',
  ]);
  expect(Object.keys(id.findings).sort()).toEqual(Object.keys(findingStates).sort());
});

test('the format names the findings that are only warnings', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/archive-format.md'), 'utf8');
  const [, named = ''] = /except these \*\*warnings\*\*[^:]*:([^.]*)\./.exec(text) ?? [];
  const warnings = Object.entries(findingStates).filter(([, state]) => state === null);
  expect([...named.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code).sort()).toEqual(
    warnings.map(([code]) => code).sort(),
  );
});

test('a sound archive: counts, the newest seal, an unknown type as a warning', () => {
  const result = verifyArchive(sound, sound.archivePath);
  expect(result).toMatchObject({ ok: true, counts: { events: 5, words: 5, library: 3, files: 1 } });
  expect(result.devices).toMatchObject([
    { code: 'A', events: 5, seal: { seq: 5, recordedAt: '2026-11-24T08:00:00+07:00' }, state: 'sound' },
  ]);
  expect(result.findings).toMatchObject([
    { severity: 'warning', code: 'event-unknown', event: 'A.5', values: { type: 'diramal' } },
  ]);
});

test('a change is told by event, field, before and after; repair keeps the changed copy', async () => {
  const context = copyOf();
  const file = join(context.archivePath, part);
  edit(file, '"at":"2026-11-23T07:52', '"at":"2026-11-23T06:52');
  const changed = readFileSync(file, 'utf8');
  const [finding] = verifyArchive(context, context.archivePath).findings;
  expect(finding).toMatchObject({
    severity: 'error',
    path: part,
    event: 'A.1',
    values: {
      line: 2,
      number: '2026-A-0001',
      changes: [{ field: 'at', was: '2026-11-23T07:52:00+07:00', now: '2026-11-23T06:52:00+07:00' }],
    },
  });
  const { repaired, kept } = await repairArchive(context, context.archivePath);
  expect(repaired).toEqual([part]);
  expect(readFileSync(kept[0]!.kept, 'utf8')).toBe(changed);
  expect(existsSync(join(context.archivePath, part))).toBe(true);
});

test('a conflict copy of a device file or archive.json is never read', () => {
  const context = copyOf();
  for (const name of ['devices/A (1).json', 'archive.sync-conflict-20261123-091000-ABCDEFG.json']) {
    writeFileSync(join(context.archivePath, name), '{}');
  }
  const { ok, findings } = verifyArchive(context, context.archivePath);
  expect(ok).toBe(true);
  expect(findings.filter(({ code }) => code === 'conflict-copy')).toHaveLength(2);
});
