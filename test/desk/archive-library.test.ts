// The library in the archive: its lines come with an event that proves them, whatever becomes of the files.
import { cpSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/archive/hash.ts';
import { type NewEvent, openArchive } from '../../src/desk/archive.ts';
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
import { edit, removeLine } from '../support/part-edits.ts';
import type { TestContext } from '../support/test-context.ts';

const first = 'library/A/2026/2026-11-23.1.json';

/** A search that found so many items, each with a title of so many signs. */
function searched(count: number, from = 1, signs = 10): NewEvent {
  const { case: _case, wordsEntry: _words, ...event } = received(1, { type: 'searched' });
  const libraryList = Array.from({ length: count }, (_, index) => ({
    key: `/akn/id/act/uji/2026/${from + index}`,
    title: 'x'.repeat(signs),
  }));
  return { ...event, libraryList };
}

function keysIn(context: TestContext): string[] {
  const lines = [...openArchive(context, context.archivePath).libraryLines()];
  return lines.map(({ key }) => String(key).replace('/akn/id/act/uji/2026/', ''));
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

const findings = (context: TestContext) =>
  verifyArchive(context, context.archivePath).findings.map(({ code }) => code);

test('an event names how many lines came with it and the hash of all of them', async () => {
  const context = createTestArchive();
  const { events } = await record(context, searched(3), searched(0), received(1));
  const text = readFileSync(join(context.archivePath, first), 'utf8');
  const lines = text.slice(2, -3).split(',\n');
  expect(lines[0]).toBe('{"event":"A.1","key":"/akn/id/act/uji/2026/1","title":"xxxxxxxxxx"}');
  expect(events.map((event) => event['library'])).toEqual([
    { entries: 3, hash: hashOf(lines.join('\n')) },
    undefined,
    undefined,
  ]);
  expect(events[0]).not.toHaveProperty('libraryList');
  expect([keysIn(context), findings(context)]).toEqual([range(1, 3), []]);
  expect(verifyArchive(context, context.archivePath).counts).toMatchObject({ events: 3, library: 3 });
});

test('what UTF-8 cannot hold is told with its place', async () => {
  const context = createTestArchive();
  const event = { ...searched(1), libraryList: [{ key: 'a' }, { key: 'b', finding: { title: '\ud800' } }] };
  const { warnings } = await record(context, event);
  expect(warnings).toEqual([
    { code: 'text-mended', values: { event: 'A.1', fields: ['library[1].finding.title'] } },
  ]);
  expect(findings(context)).toEqual([]);
});

test('parts hold 512 lines or a megabyte, grow while it is their day, and follow one another', async () => {
  const context = createTestArchive();
  await record(context, searched(500));
  await record(context, searched(30, 501));
  await record(context, searched(3, 531, 600_000));
  context.setClock('2026-11-24T08:00:00+07:00');
  await record(context, searched(1, 534));
  context.setClock('2026-11-23T23:00:00+07:00');
  await record(context, searched(1, 535));
  const parts = filesIn(context.archivePath).filter((path) => path.startsWith('library/'));
  const counts = parts.map(
    (path) => JSON.parse(readFileSync(join(context.archivePath, path), 'utf8')).length,
  );
  expect(parts.map((path) => path.slice('library/A/2026/2026-11-'.length))).toEqual([
    '23.1.json',
    '23.2.json',
    '23.3.json',
    '23.4.json',
    '24.1.json',
  ]);
  expect(counts).toEqual([512, 19, 1, 1, 2]);
  expect([keysIn(context), findings(context)]).toEqual([range(1, 535), []]);
  expect(filesIn(mirrorOf(context))).toEqual(filesIn(context.archivePath));
});

test('a search recorded with others in one command stands with them in one journal part', async () => {
  const context = createTestArchive();
  await record(context, received(1), searched(600), noted(1), searched(2, 601));
  expect(keysIn(context)).toEqual(range(1, 602));
  expect(filesIn(context.archivePath).filter((path) => path.startsWith('journal/'))).toHaveLength(1);
});

test('lines of a command that was cut off before its commit are dropped at the next', async () => {
  const context = createTestArchive();
  await record(context, searched(2));
  const mirror = mirrorOf(context);
  const before = readFileSync(join(mirror, first), 'utf8');
  const left = '{"event":"A.2","key":"separuh"}';
  writeFileSync(join(mirror, first), before.replace('\n]\n', `,\n${left}\n]\n`));
  for (const name of ['2026-11-23.2.json', '2026-11-23.3.json'])
    writeFileSync(join(mirror, 'library/A/2026', name), `[\n${left}\n]\n`);
  writeFileSync(join(mirror, 'library/A/2026/~$2026-11-23.4.json.1a2b3c4d.tmp'), '[');
  expect(keysIn(context)).toEqual(range(1, 2));
  expect(findings(context)).toEqual([]);
  await record(context, received(1));
  expect(readFileSync(join(mirror, first), 'utf8')).toBe(before);
  expect(filesIn(mirror)).toEqual(filesIn(context.archivePath));
  await record(context, searched(1, 3));
  expect([keysIn(context), findings(context)]).toEqual([range(1, 3), []]);
});

test('cut off between library and journal: nothing of it is there, and nothing is left half done', async () => {
  const context = createTestArchive();
  await record(context, searched(1));
  const mirror = mirrorOf(context);
  const before = join(context.root, 'before');
  for (const root of [mirror, context.archivePath])
    cpSync(root, join(before, basename(root)), { recursive: true, preserveTimestamps: true });
  const witness = readFileSync(join(mirror, '../witness.json'));
  context.setClock('2026-11-24T08:00:00+07:00');
  await record(context, searched(700, 2));
  // Everything as it was, but for what the mirror has before its journal part is renamed.
  writeFileSync(join(mirror, '../witness.json'), witness);
  const written = join(mirror, 'library');
  cpSync(written, join(before, basename(mirror), 'library'), { recursive: true, preserveTimestamps: true });
  for (const root of [mirror, context.archivePath]) {
    rmSync(root, { recursive: true });
    cpSync(join(before, basename(root)), root, { recursive: true, preserveTimestamps: true });
  }
  expect(filesIn(mirror)).toContain('library/A/2026/2026-11-24.2.json');
  expect([keysIn(context), findings(context)]).toEqual([['1'], []]);
  await record(context, searched(1, 2));
  expect([keysIn(context), findings(context)]).toEqual([range(1, 2), []]);
  expect(filesIn(mirror)).toEqual(filesIn(context.archivePath));
});

test('what the archive lacks is published, what differs there is kept and put right', async () => {
  const context = createTestArchive();
  await record(context, searched(2));
  rmSync(join(context.archivePath, first));
  expect((await record(context, received(1))).warnings).toEqual([
    { code: 'copy-restored', values: { paths: [first] } },
  ]);
  const file = join(context.archivePath, first);
  edit(file, '2026/2"', '2026/9"');
  utimesSync(file, 0, 0);
  const { warnings } = await record(context, received(2));
  expect(warnings.map(({ code }) => code)).toEqual(['copy-replaced']);
  expect([keysIn(context), findings(context)]).toEqual([range(1, 2), []]);
});

test.each<[string, (file: string) => void]>([
  ['is gone', (file) => rmSync(file)],
  ['lost a line', (file) => removeLine(file, 2)],
])(
  'a part of the own copy that %s is taken from the archive before anything is recorded',
  async (_, lose) => {
    const context = createTestArchive();
    await record(context, searched(3));
    lose(join(mirrorOf(context), first));
    expect(keysIn(context)).toEqual(range(1, 3));
    expect((await record(context, searched(1, 4))).warnings.map(({ code }) => code)).toEqual([
      'mirror-restored',
    ]);
    expect([keysIn(context), findings(context)]).toEqual([range(1, 4), []]);
  },
);

test('a changed part of the own copy refuses recording until it is repaired; the archive is not touched', async () => {
  const context = createTestArchive();
  await record(context, searched(3));
  const file = join(mirrorOf(context), first);
  const sound = readFileSync(file, 'utf8');
  edit(file, '2026/2"', '2026/9"');
  expect(await failureOf(() => record(context, searched(1, 4)))).toEqual({
    code: 'mirror-damaged',
    values: { path: file, line: null, event: 'A.1' },
    exitCode: 4,
  });
  expect(readFileSync(join(context.archivePath, first), 'utf8')).toBe(sound);
  const { restored, findings: left } = await repairArchive(context, context.archivePath);
  expect([restored, left, readFileSync(file, 'utf8')]).toEqual([[file], [], sound]);
});

test('lost on both sides: said by verify and by who reads, and nothing else stops', async () => {
  const context = createTestArchive();
  await record(context, searched(2));
  context.setClock('2026-11-24T08:00:00+07:00');
  await record(context, searched(2, 3));
  for (const root of [mirrorOf(context), context.archivePath]) edit(join(root, first), '2026/2"', '2026/9"');
  expect(keysIn(context)).toEqual(range(3, 4));
  const view = openArchive(context, context.archivePath);
  expect([...view.libraryLines(), ...view.libraryLines()]).toHaveLength(4);
  expect(view.problems).toMatchObject([{ event: 'A.1', reason: 'library-differs' }]);
  expect(findings(context).sort()).toEqual(['library-changed', 'mirror-damaged']);
  await record(context, searched(1, 5));
  expect(keysIn(context)).toEqual(range(3, 5));
});

test('a copy put back from a backup that lost library parts with its end writes nothing', async () => {
  const context = createTestArchive();
  await record(context, searched(2));
  const backup = join(context.root, 'backup');
  cpSync(context.stateFolder, backup, { recursive: true, preserveTimestamps: true });
  await record(context, searched(2, 3));
  rmSync(context.stateFolder, { recursive: true });
  cpSync(backup, context.stateFolder, { recursive: true, preserveTimestamps: true });
  expect((await failureOf(() => record(context, received(1)))).code).toBe('mirror-behind');
  expect(readFileSync(join(context.archivePath, first), 'utf8')).toContain('2026/4"');
});

test('opening an archive reads no part of the library', async () => {
  const context = createTestArchive();
  await record(context, searched(2), received(1));
  for (const root of [mirrorOf(context), context.archivePath]) writeFileSync(join(root, first), 'x');
  const view = openArchive(context, context.archivePath);
  expect([view.problems, [...view.caseNumbers()]]).toEqual([[], ['2026-A-0001']]);
  expect([...view.libraryLines()]).toEqual([]);
  expect(view.problems).toMatchObject([{ reason: 'cut' }]);
});
