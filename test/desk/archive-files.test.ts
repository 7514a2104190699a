// Files beside events: one that several events name is written once; one that changes while it is filed is not filed.
import { expect, test } from 'vitest';
import type { NewFile } from '../../src/desk/archive.ts';
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

const scan: NewFile = { name: 'lembar.pdf', bytes: Buffer.from('%PDF-1.4'), extension: 'pdf' };

/** Its bytes are other ones each time they are asked for. */
function changing(...texts: string[]): NewFile {
  return {
    name: 'catatan.txt',
    extension: 'txt',
    get bytes() {
      return Buffer.from(texts.shift() ?? 'akhir');
    },
  };
}

test('one scan of several cases is written once, named by each, and sound', async () => {
  const context = createTestArchive();
  await record(context, received(1, { fileList: [scan] }), received(2, { fileList: [scan, scan] }));
  const filed = filesIn(context.archivePath).filter((path) => path.startsWith('files/'));
  expect(filed).toEqual(['files/A/2026/1-1.pdf']);
  expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
});

test('what was filed before is named at its place and not written again', async () => {
  const context = createTestArchive();
  await record(context, received(1, { fileList: [scan] }));
  await record(context, noted(1, { fileList: [{ ...scan, filed: 'files/A/2026/1-1.pdf' }] }));
  const filed = filesIn(context.archivePath).filter((path) => path.startsWith('files/'));
  expect(filed).toEqual(['files/A/2026/1-1.pdf']);
  expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
});

test('a file that changed since its hash was taken stops the commit, and the next one drops what it left', async () => {
  const context = createTestArchive();
  await record(context, received(1));
  const failure = await failureOf(() => record(context, noted(1, { fileList: [scan, changing('a', 'b')] })));
  expect(failure).toMatchObject({ code: 'file-changed-since', exitCode: 2 });
  const { events } = await record(context, noted(1, { fileList: [scan] }));
  expect(events[0]?.id).toBe('A.2');
  for (const root of [context.archivePath, mirrorOf(context)]) {
    const filed = filesIn(root).filter((path) => path.startsWith('files/'));
    expect(filed).toEqual(['files/A/2026/2-1.pdf']);
  }
  expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
});
