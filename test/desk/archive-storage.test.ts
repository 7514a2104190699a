// Disks and folders as they fail: full, read-only, gone, another archive, newer, locked; each says what was kept.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { append, createArchive, openArchive } from '../../src/desk/archive.ts';
import { takeLock } from '../../src/local/lock.ts';
import {
  caseNumber,
  createTestArchive,
  failureOf,
  filesIn,
  mirrorOf,
  noted,
  received,
  record,
  wib,
} from '../support/archive.ts';
import { createTestContext } from '../support/test-context.ts';

const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) spawnSync('umount', ['-l', folder]);
});

/** A small disk of its own, or null where this user may not mount one. */
function mount(options: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'sop-disk-'));
  if (process.platform !== 'linux') return null;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status !== 0) return null;
  mounted.push(folder);
  return folder;
}

const canMount = mount('size=64k') !== null;

test.runIf(canMount)('a full archive disk: nothing is recorded, in the mirror either', async () => {
  const context = { ...createTestContext(), archivePath: join(mount('size=96k')!, 'Arsip') };
  createArchive(context, { path: context.archivePath, zone: wib });
  await record(context, received(1));
  const before = filesIn(mirrorOf(context));
  const large = received(2, { wordsEntry: { text: 'x'.repeat(90_000) } });
  expect(await failureOf(() => record(context, large))).toEqual({
    code: 'disk-full',
    values: { path: context.archivePath, committed: 0, total: 1 },
    exitCode: 4,
  });
  expect(filesIn(mirrorOf(context))).toEqual(before);
  const { published } = await record(context, received(2));
  expect(published).toBe(true);
});

test.runIf(canMount)(
  'a full local disk: the commit in hand is not recorded, the ones before are',
  async () => {
    const disk = mount('size=700k')!;
    const context = { ...createTestContext(), stateFolder: join(disk, 'state') };
    createArchive(context, { path: context.archivePath, zone: wib });
    const many = Array.from({ length: 1100 }, (_, index) =>
      received(index + 1, { wordsEntry: { text: 'x'.repeat(400) } }),
    );
    expect(await failureOf(() => record(context, ...many))).toEqual({
      code: 'disk-full',
      values: { path: mirrorOf(context), committed: 512, total: 1100 },
      exitCode: 4,
    });
    expect([...openArchive(context, context.archivePath).caseNumbers()]).toHaveLength(512);
    expect(execFileSync('find', [disk, '-name', '~$*']).toString()).toBe('');
  },
);

test.runIf(canMount)('a read-only archive: read, but not written, and nothing is recorded', async () => {
  const disk = mount('size=1m')!;
  const context = { ...createTestContext(), archivePath: join(disk, 'Arsip') };
  createArchive(context, { path: context.archivePath, zone: wib });
  await record(context, received(1));
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  const before = filesIn(mirrorOf(context));
  const failure = await failureOf(() => record(context, received(2)));
  expect(failure).toMatchObject({
    code: 'archive-read-only',
    values: { committed: 0, total: 1 },
    exitCode: 4,
  });
  expect(filesIn(mirrorOf(context))).toEqual(before);
  expect(openArchive(context, context.archivePath).caseEvents(caseNumber(1))!.events).toHaveLength(1);
});

test('an archive folder that goes away while deciding is not made anew', async () => {
  const context = createTestArchive();
  const decide = () => {
    renameSync(context.archivePath, join(context.root, 'gone'));
    return [received(1)];
  };
  const failure = await failureOf(() => append(context, context.archivePath, wib, decide));
  expect(failure).toMatchObject({
    code: 'archive-unreachable',
    values: { code: 'ENOENT', committed: 0 },
    exitCode: 4,
  });
  expect(filesIn(context.root).filter((path) => path.includes('journal'))).toEqual([]);
});

test('a folder that takes no more after the commit is a warning; the next command publishes', async () => {
  const context = createTestArchive();
  const blocked = join(context.archivePath, 'words');
  writeFileSync(blocked, 'a file where a folder should be');
  // The look before the commit asks for room beside the journal part, and finds it.
  const result = await record(context, received(1));
  expect(result).toMatchObject({ published: false, committed: 1 });
  expect(result.warnings).toEqual([
    { code: 'not-published', values: { path: context.archivePath, reason: 'archive-unreachable' } },
  ]);
  rmSync(blocked);
  expect(await record(context, received(2))).toMatchObject({ published: true });
  expect(filesIn(context.archivePath)).toEqual(filesIn(mirrorOf(context)));
});

test.each<[string, (path: string) => void, string]>([
  ['missing', (path) => rmSync(path, { recursive: true }), 'archive-missing'],
  ['a file', replaceByFile, 'archive-missing'],
  ['without archive.json', (path) => rmSync(join(path, 'archive.json')), 'archive-foreign'],
  ['cut', (path) => writeFileSync(join(path, 'archive.json'), '{"format":1,'), 'archive-damaged'],
  ['empty', (path) => writeFileSync(join(path, 'archive.json'), ''), 'archive-damaged'],
  ['of another format', (path) => writeFileSync(join(path, 'archive.json'), '{"format":2}'), 'archive-newer'],
  [
    'with a changed root',
    (path) => edit(join(path, 'archive.json'), '"device":"A"', '"device":"B"'),
    'archive-damaged',
  ],
])('an archive that is %s is neither read nor written', async (_, damage, code) => {
  const context = createTestArchive();
  damage(context.archivePath);
  const before = filesIn(context.root);
  for (const action of [
    () => openArchive(context, context.archivePath),
    () => record(context, received(1)),
  ]) {
    const failure = await failureOf(action);
    expect([failure.code, failure.exitCode]).toEqual([code, 4]);
  }
  expect(filesIn(context.root)).toEqual(before);
});

test.each<[string, (file: string) => void, string]>([
  ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 200)), 'cut'],
  ['edited', (file) => edit(file, '07:52', '06:52'), 'unsealed'],
])(
  'a part that is %s is named to a computer that may only read, and the rest is read',
  async (_, damage, reason) => {
    const context = createTestArchive();
    await record(context, received(1));
    context.setClock('2026-11-24T08:00:00+07:00');
    await record(context, received(2), noted(1));
    const part = 'journal/A/2026/2026-11-23.1.json';
    damage(join(context.archivePath, part));
    const reader = { ...context, stateFolder: join(context.root, 'other') };
    const view = openArchive(reader, context.archivePath);
    expect(view.problems).toMatchObject([{ path: part, reason }]);
    expect(view.caseEvents(caseNumber(2))!.events.map(({ id }) => id)).toEqual(['A.2']);
    expect(view.caseEvents(caseNumber(1))).toMatchObject({ events: [{ id: 'A.3' }], absent: ['A.1'] });
  },
);

test('words that were changed or are gone are an error that names event and file', async () => {
  const context = createTestArchive();
  const { events } = await record(context, received(1));
  const reader = { ...context, stateFolder: join(context.root, 'other') };
  const path = 'words/A/2026/2026-11-23.1.json';
  const file = join(context.archivePath, path);
  const read = () => openArchive(reader, context.archivePath).words(events[0]!);
  edit(file, 'Isi', 'Lain');
  expect(await failureOf(read)).toEqual({
    code: 'words-differ',
    values: { event: 'A.1', path, own: false },
    exitCode: 4,
  });
  writeFileSync(file, '[\n]\n');
  expect(await failureOf(read)).toEqual({
    code: 'words-absent',
    values: { event: 'A.1', path, own: false },
    exitCode: 4,
  });
  writeFileSync(file, `[\n{"erased":"UU 27/2022","hash":"${events[0]!.words}","id":"A.1"}\n]\n`);
  expect(read()).toEqual({ erased: 'UU 27/2022', hash: events[0]!.words, id: 'A.1' });
  rmSync(file);
  expect(await failureOf(read)).toEqual({ code: 'part-missing', values: { path: file }, exitCode: 4 });
});

test('a second recorder waits for the first, and both are recorded', async () => {
  const context = createTestArchive();
  const results = await Promise.all([1, 2, 3].map((serial) => record(context, received(serial))));
  expect(results.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(['A.1', 'A.2', 'A.3']);
});

test('a copied state on another archive is no device of it', async () => {
  const context = createTestArchive({ seed: 'satu' });
  const other = createTestArchive({ seed: 'dua' });
  cpSync(join(mirrorOf(context), '../key'), join(mirrorOf(other), '../key'));
  const failure = await failureOf(() => record(other, received(1)));
  expect(failure).toMatchObject({ code: 'local-state-damaged', exitCode: 4 });
});

test('asked to end between commits, it stops and says how far it came', async () => {
  const ending = new AbortController();
  const context = createTestArchive({ ending: ending.signal });
  const many = Array.from({ length: 1500 }, (_, index) => received(index + 1));
  const recording = record(context, ...many);
  setImmediate(() => ending.abort());
  const result = await recording;
  expect(result.committed % 512).toBe(0);
  expect([result.committed > 0, result.committed < 1500, result.events.length]).toEqual([
    true,
    true,
    result.committed,
  ]);
  expect(result.warnings).toEqual([
    { code: 'recording-ended', values: { committed: result.committed, total: 1500 } },
  ]);
  expect([...openArchive(context, context.archivePath).caseNumbers()]).toHaveLength(result.committed);
});

test('the lock of a dead folder does not outlive its holder', async () => {
  const context = createTestArchive();
  const folder = join(mirrorOf(context), '..');
  mkdirSync(folder, { recursive: true });
  const lock = await takeLock({ folder, platform: 'linux', since: 'x', patience: 0 });
  const waiting = record(context, received(1));
  await lock.release();
  expect((await waiting).committed).toBe(1);
});

function replaceByFile(path: string): void {
  rmSync(path, { recursive: true });
  writeFileSync(path, '');
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
