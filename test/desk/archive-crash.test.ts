// Cut off at any moment, restored, tampered with: nothing acknowledged is lost, nothing half done is taken.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/desk/archive.ts';
import { verifyArchive } from '../../src/desk/verify.ts';
import {
  caseNumber,
  createTestArchive,
  failureOf,
  filesIn,
  mirrorOf,
  noted,
  received,
  record,
} from '../support/archive.ts';
import type { TestContext } from '../support/test-context.ts';

const part = 'journal/A/2026/2026-11-23.1.json';
const wordsPart = 'words/A/2026/2026-11-23.1.json';

function textsOf(context: TestContext, serial: number): unknown[] {
  const view = openArchive(context, context.archivePath);
  return view.caseEvents(caseNumber(serial))!.events.map((event) => view.words(event)?.['text']);
}

test('words and files of a command that was cut off before its commit are dropped at the next', async () => {
  const context = createTestArchive();
  await record(context, received(1));
  const mirror = mirrorOf(context);
  const left = readFileSync(join(mirror, wordsPart), 'utf8').replace(
    '\n]\n',
    ',\n{"id":"A.2","salt":"00","text":"separuh"}\n]\n',
  );
  writeFileSync(join(mirror, wordsPart), left);
  for (const path of [
    'files/A/2026/2-1.pdf',
    'files/A/2026/~$2-2.pdf.1a2b3c4d.tmp',
    'words/A/2026/2026-11-23.2.json',
  ]) {
    mkdirSync(dirname(join(mirror, path)), { recursive: true });
    writeFileSync(join(mirror, path), '[\n{"id":"A.2"}\n]\n');
  }
  await record(context, received(2, { wordsEntry: { text: 'utuh' } }));
  expect(textsOf(context, 2)).toEqual(['utuh']);
  expect(filesIn(context.archivePath)).toEqual(['archive.json', 'devices/A.json', part, wordsPart]);
  expect(filesIn(mirror)).toEqual(filesIn(context.archivePath));
  expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
});

test('what the archive lacks is published by the next recording command', async () => {
  const context = createTestArchive();
  await record(context, received(1));
  cpSync(context.archivePath, join(context.root, 'old'), { recursive: true, preserveTimestamps: true });
  const scan = { name: 'a', bytes: Buffer.from('a'), extension: 'png' };
  await record(context, noted(1, { fileList: [scan] }));
  rmSync(context.archivePath, { recursive: true });
  renameSync(join(context.root, 'old'), context.archivePath);
  expect(openArchive(context, context.archivePath).caseEvents(caseNumber(1))!.events).toHaveLength(2);
  expect(verifyArchive(context, context.archivePath).devices[0]!.state).toBe('rolled-back');
  const { warnings } = await record(context, noted(1));
  expect(warnings).toEqual([
    { code: 'copy-restored', values: { paths: ['files/A/2026/2-1.png', wordsPart, part] } },
  ]);
  expect(filesIn(context.archivePath)).toContain('files/A/2026/2-1.png');
  expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
});

test('an edited part is put right and kept as evidence', async () => {
  const context = createTestArchive();
  await record(context, received(1));
  const file = join(context.archivePath, part);
  const edited = readFileSync(file, 'utf8').replace('07:52', '06:52');
  writeFileSync(file, edited);
  utimesSync(file, 0, 0);
  const { warnings } = await record(context, noted(1));
  const [warning] = warnings;
  expect(warning?.code).toBe('copy-replaced');
  expect(readFileSync((warning!.values as { kept: string }).kept, 'utf8')).toBe(edited);
  expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
});

test('a mirror older than the archive writes nothing: it would lose sealed events', async () => {
  const context = createTestArchive();
  await record(context, received(1));
  cpSync(context.stateFolder, join(context.root, 'backup'), { recursive: true, preserveTimestamps: true });
  await record(context, received(2));
  context.setClock('2026-11-24T08:00:00+07:00');
  await record(context, received(3));
  const before = readFileSync(join(context.archivePath, part), 'utf8');
  rmSync(context.stateFolder, { recursive: true });
  renameSync(join(context.root, 'backup'), context.stateFolder);
  expect(await failureOf(() => record(context, received(4)))).toEqual({
    code: 'mirror-behind',
    values: { path: part, event: 'A.2' },
    exitCode: 4,
  });
  expect(readFileSync(join(context.archivePath, part), 'utf8')).toBe(before);
  expect(verifyArchive(context, context.archivePath).devices[0]!.state).toBe('forked');
});

test('a damaged mirror is an error that names its file, and never overwrites the archive', async () => {
  const context = createTestArchive();
  await record(context, received(1));
  const file = join(mirrorOf(context), part);
  appendFileSync(file, 'x');
  const failure = await failureOf(() => record(context, received(2)));
  expect(failure).toMatchObject({ code: 'mirror-damaged', values: { path: file }, exitCode: 4 });
  expect((await failureOf(() => openArchive(context, context.archivePath))).code).toBe('mirror-damaged');
  const words = join(mirrorOf(context), wordsPart);
  writeFileSync(file, readFileSync(join(context.archivePath, part)));
  writeFileSync(words, readFileSync(words, 'utf8').replace('Isi', 'Lain'));
  utimesSync(words, 0, 0);
  expect((await failureOf(() => record(context, received(2)))).code).toBe('mirror-damaged');
  expect(readFileSync(join(context.archivePath, wordsPart), 'utf8')).toContain('Isi berkas 1');
});

test('killed in the middle of appends, again and again: each acknowledged one is there, and the rest is whole', async () => {
  const context = createTestArchive();
  const script = join(context.root, 'recorder.ts');
  writeFileSync(script, recorderScript());
  const bundle = join(context.root, 'recorder.mjs');
  const built = spawnSync('npx', [
    'esbuild',
    script,
    '--bundle',
    '--platform=node',
    '--format=esm',
    `--outfile=${bundle}`,
    '--log-level=error',
  ]);
  expect(built.stderr.toString()).toBe('');
  const acknowledged: string[] = [];
  for (const delay of [250, 280, 320, 370, 430, 500]) {
    const input = { archivePath: context.archivePath, stateFolder: context.stateFolder, delay };
    const run = spawnSync(process.execPath, [bundle, JSON.stringify(input)], { killSignal: 'SIGKILL' });
    expect(run.stderr.toString()).toBe('');
    expect(run.signal).toBe('SIGKILL');
    acknowledged.push(...run.stdout.toString().split('\n').filter(Boolean));
    const view = openArchive(context, context.archivePath);
    const here = new Set([...view.caseRecords()].flatMap(({ events }) => events.map((event) => event.hash)));
    expect(acknowledged.filter((hash) => !here.has(hash))).toEqual([]);
    expect([...view.libraryLines()]).toHaveLength(view.libraryProofs().size * 40);
  }
  expect(acknowledged.length).toBeGreaterThan(0);
  await record(context, received(1));
  expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
});

/** Records as fast as it can, says each hash once it is acknowledged, and is killed by a thread of its own after a while. */
function recorderScript(): string {
  return `
    import { randomBytes } from 'node:crypto';
    import { writeSync } from 'node:fs';
    import { Worker } from 'node:worker_threads';
    import { append } from ${JSON.stringify(join(import.meta.dirname, '../../src/desk/archive.ts'))};
    const { archivePath, stateFolder, delay } = JSON.parse(process.argv[2]);
    new Worker('setTimeout(() => process.kill(process.pid, "SIGKILL"), ' + delay + ')', { eval: true });
    const context = { clock: () => Date.now(), randomBytes, ending: new AbortController().signal, platform: process.platform, stateFolder };
    const zone = { name: 'Asia/Jakarta', label: 'WIB', offsetMinutes: 420 };
    const scan = { name: 'a', bytes: Buffer.alloc(2000), extension: 'pdf' };
    const libraryList = Array.from({ length: 40 }, (_, index) => ({ key: String(index), title: 'x'.repeat(300) }));
    const common = { at: '2026-11-23', source: 'stated', by: 'A-p1', recordedBy: 'A-p1', form: 'terminal' };
    for (let count = 1; ; count++) {
      const event = { ...common, type: 'noted', case: '2026-A-000' + (1 + (count % 5)), wordsEntry: { text: 'x'.repeat(300) }, fileList: [scan] };
      const result = await append(context, archivePath, zone, () => [event, { ...event, libraryList }]);
      writeSync(1, result.events.map(({ hash }) => hash + '\\n').join(''));
    }
  `;
}
