// One scan under several cases: filed once, named by each, checked and mended once.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { repairArchive } from '../../src/desk/verify/repair.ts';
import { verifyArchive } from '../../src/desk/verify.ts';
import { createTestArchive, filesIn, mirrorOf, noted, received, record } from '../support/archive.ts';
import type { TestContext } from '../support/test-context.ts';

const scan = { name: 'lembar-17.pdf', extension: 'pdf', bytes: Buffer.from('%PDF-1.4 lembar 17') };
const place = 'files/A/2026/4-1.pdf';

let context: TestContext;
let mirror: string;
beforeEach(async () => {
  context = createTestArchive();
  await record(context, received(1), received(2), received(3));
  const fileList = [scan];
  await record(context, noted(1, { fileList }), noted(2, { fileList }), noted(3, { fileList }));
  mirror = mirrorOf(context);
});

function findings(): string[] {
  return verifyArchive(context, context.archivePath).findings.map(({ code }) => code);
}

describe('one scan of three events', () => {
  it('is filed once and named by each', () => {
    for (const root of [context.archivePath, mirror])
      expect(filesIn(root).filter((path) => path.startsWith('files/'))).toEqual([place]);
    const part = JSON.parse(readFileSync(join(mirror, 'words/A/2026/2026-11-23.1.json'), 'utf8')) as {
      files?: { path: string }[];
    }[];
    expect(part.flatMap(({ files = [] }) => files.map(({ path }) => path))).toEqual([place, place, place]);
  });

  it('is sound, and counted once', () => {
    const result = verifyArchive(context, context.archivePath);
    expect(result).toMatchObject({ ok: true, findings: [], counts: { events: 6, files: 1 } });
  });

  it.each([
    ['is gone from the archive', 'file-missing', () => rmSync(join(context.archivePath, place))],
    [
      'was changed in the archive',
      'file-changed',
      () => writeFileSync(join(context.archivePath, place), 'lain'),
    ],
    ['is gone from this copy', 'mirror-damaged', () => rmSync(join(mirror, place))],
    ['was changed in this copy', 'mirror-damaged', () => writeFileSync(join(mirror, place), 'lain')],
  ])('%s: found once, and mended from the other', async (_what, code, damage) => {
    damage();
    expect(findings()).toEqual([code]);
    const repaired = await repairArchive(context, context.archivePath);
    expect(repaired.findings).toEqual([]);
    for (const root of [context.archivePath, mirror])
      expect(readFileSync(join(root, place))).toEqual(scan.bytes);
    expect(findings()).toEqual([]);
  });

  it('is one damage where words disagree about it', () => {
    const path = join(context.archivePath, 'words/A/2026/2026-11-23.1.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`),
    );
    expect(findings()).toEqual(['words-changed']);
  });
});
