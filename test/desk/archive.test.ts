// An archive from its making to what is read back: chain, words, files, parts, heads, batches.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecovery } from '../../src/archive/recovery.ts';
import { append, createArchive, openArchive } from '../../src/desk/archive.ts';
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
  wib,
} from '../support/archive.ts';
import { createTestContext } from '../support/test-context.ts';

test('a new archive has its file and its device, no event, and a recovery key that is kept nowhere', () => {
  const context = createTestContext();
  const made = createArchive(context, { path: context.archivePath, zone: wib });
  expect(filesIn(context.archivePath)).toEqual(['archive.json', 'devices/A.json']);
  const view = openArchive(context, context.archivePath);
  expect([view.id, view.device, [...view.caseNumbers()], view.officeEvents()]).toEqual([
    made.id,
    'A',
    [],
    [],
  ]);
  const seed = parseRecovery(made.recoverySheet.join(' '))!;
  for (const path of filesIn(context.root)) {
    const bytes = readFileSync(join(context.root, path));
    expect(bytes.includes(seed) || bytes.includes(made.recoverySheet[3]!)).toBe(false);
  }
});

test.each<[string, (path: string) => void, string]>([
  ['an archive', (path) => writeFileSync(join(path, 'archive.json'), '{}'), 'archive-exists'],
  ['other files', (path) => writeFileSync(join(path, 'Laporan.docx'), ''), 'folder-not-empty'],
])('a folder with %s is refused and stays as it is', async (_, fill, code) => {
  const context = createTestContext();
  mkdirSync(context.archivePath);
  fill(context.archivePath);
  const before = filesIn(context.root);
  const failure = await failureOf(() => createArchive(context, { path: context.archivePath, zone: wib }));
  expect([failure.code, failure.exitCode]).toEqual([code, 4]);
  expect(filesIn(context.root)).toEqual(before);
});

test('files that systems leave in a new folder do not hinder', () => {
  const context = createTestContext();
  mkdirSync(context.archivePath);
  writeFileSync(join(context.archivePath, 'desktop.ini'), '');
  expect(createArchive(context, { path: context.archivePath, zone: wib }).device).toBe('A');
});

test('an event stands sealed in mirror and archive alike, its words and files beside it', async () => {
  const context = createTestArchive();
  const scan = { name: 'KTP Yusuf.PDF', bytes: Buffer.from('pindaian'), extension: 'PDF' };
  const words = { name: 'Yusuf Prasetyo', text: 'Gang Melati \u202e\u0000 \ud800' };
  const result = await record(context, received(1, { wordsEntry: words, fileList: [scan] }));
  expect(result).toMatchObject({ published: true, committed: 1 });
  expect(result.warnings).toEqual([{ code: 'text-mended', values: { event: 'A.1', fields: ['text'] } }]);
  const archive = filesIn(context.archivePath);
  expect(archive).toEqual(filesIn(mirrorOf(context)));
  for (const path of archive) {
    const [here, there] = [mirrorOf(context), context.archivePath].map((root) =>
      readFileSync(join(root, path)),
    );
    expect(there).toEqual(here);
    expect(statSync(join(mirrorOf(context), path)).mode & 0o077).toBe(0);
  }
  const journal = readFileSync(join(context.archivePath, 'journal/A/2026/2026-11-23.1.json'), 'utf8');
  expect(journal).not.toMatch(/Yusuf|KTP|Melati/);
  const view = openArchive(context, context.archivePath);
  const [event] = view.caseEvents(caseNumber(1))!.events;
  expect(event).toEqual(result.events[0]);
  const { salt, ...entry } = view.words(event!)!;
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  const sha256 = execFileSync('sha256sum', { input: 'pindaian' }).toString().slice(0, 64);
  expect(entry).toEqual({
    id: 'A.1',
    name: 'Yusuf Prasetyo',
    text: 'Gang Melati \u202e\u0000 \ufffd',
    files: [{ name: 'KTP Yusuf.PDF', path: 'files/A/2026/1-1.pdf', sha256, bytes: 8 }],
  });
});

test('events build on the heads of their case, office events on the office', async () => {
  const context = createTestArchive();
  const office = { ...noted(1), type: 'office-described', case: undefined };
  await record(context, received(1), received(2), office);
  const { events } = await record(context, noted(1), noted(1), noted(2), office);
  expect(events.map((event) => [event.id, event.clock, event.after.map((ref) => ref.id)])).toEqual([
    ['A.4', 2, ['A.1']],
    ['A.5', 3, ['A.4']],
    ['A.6', 2, ['A.2']],
    ['A.7', 2, ['A.3']],
  ]);
  const view = openArchive(context, context.archivePath);
  expect(view.officeEvents().map((event) => event.id)).toEqual(['A.3', 'A.7']);
  expect(view.caseEvents(caseNumber(9))).toBeNull();
  expect([view.lastSerial(2026), view.lastSerial(2025)]).toEqual([2, 0]);
});

test('if decide throws, or has nothing to record, nothing is written', async () => {
  const context = createTestArchive();
  const before = filesIn(context.root);
  const decide = () => {
    throw new Error('tidak');
  };
  await expect(append(context, context.archivePath, wib, decide)).rejects.toThrow('tidak');
  await append(context, context.archivePath, wib, () => []);
  expect(filesIn(context.root)).toEqual(before);
});

test('a part is of one day in the office zone; a clock that went back stays in the newest', async () => {
  const context = createTestArchive({ now: '2026-11-23T23:59:00+07:00' });
  await record(context, received(1));
  context.advance(2);
  await record(context, received(2));
  context.setClock('2026-11-22T10:00:00+07:00');
  await record(context, received(3));
  context.setClock('2027-01-01T00:30:00+07:00');
  await record(context, received(4));
  expect(filesIn(join(context.archivePath, 'journal/A'))).toEqual([
    '2026/2026-11-23.1.json',
    '2026/2026-11-24.1.json',
    '2027/2027-01-01.1.json',
  ]);
  expect(verifyArchive(context, context.archivePath)).toMatchObject({ ok: true, findings: [] });
});

test('up to 512 events are one part; a group that does not fit begins a new one; large words too', async () => {
  const context = createTestArchive();
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => received(from + index));
  await record(context, ...many(1, 500));
  await record(context, ...many(501, 13));
  await record(context, ...many(514, 1200));
  await record(context, received(1714, { wordsEntry: { text: 'x'.repeat(999_700) } }));
  await record(context, received(1715));
  const counts = filesIn(join(context.archivePath, 'journal/A/2026')).map((path) => {
    const part = JSON.parse(
      readFileSync(join(context.archivePath, 'journal/A/2026', path), 'utf8'),
    ) as unknown[];
    return [path.split('.')[1], part.length - 1];
  });
  expect(Object.fromEntries(counts)).toEqual({ 1: 500, 2: 13, 3: 512, 4: 512, 5: 176, 6: 1, 7: 1 });
  expect(verifyArchive(context, context.archivePath)).toMatchObject({
    ok: true,
    counts: { events: 1715, words: 1715 },
  });
});

test('what was appended in any groups is what is read back', async () => {
  const proposal = fc.record({
    serial: fc.integer({ min: 1, max: 5 }),
    text: fc.option(fc.string({ unit: 'binary' })),
    bytes: fc.option(fc.uint8Array({ maxLength: 20 })),
    minutes: fc.integer({ min: 0, max: 2000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(proposal, { maxLength: 6 }), { maxLength: 5 }), async (groups) => {
      const context = createTestArchive();
      const recorded = [];
      for (const group of groups) {
        context.advance(group[0]?.minutes ?? 0);
        const events = group.map(({ serial, text, bytes }) =>
          noted(serial, {
            wordsEntry: text === null ? undefined : { text },
            fileList: bytes ? [{ name: 'x', bytes, extension: 'bin' }] : [],
          }),
        );
        recorded.push(...(await record(context, ...events)).events);
      }
      const view = openArchive(context, context.archivePath);
      const read = [...view.caseRecords()].flatMap(({ events }) => events);
      const bySeq = (a: { id: string }, b: { id: string }) => Number(a.id.slice(2)) - Number(b.id.slice(2));
      expect(read.sort(bySeq)).toEqual(recorded);
      const texts = recorded.map((event) => view.words(event)?.['text'] ?? null);
      expect(texts).toEqual(
        groups.flat().map(({ text }) => text?.replace(/\p{Surrogate}/gu, '\ufffd') ?? null),
      );
      expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('a computer without the key may only read, and is refused when it records', async () => {
  const context = createTestArchive();
  await record(context, received(1));
  const reader = { ...context, stateFolder: join(context.root, 'other') };
  const view = openArchive(reader, context.archivePath);
  expect([view.device, view.lastSerial(2026)]).toEqual([null, 0]);
  const [event] = view.caseEvents(caseNumber(1))!.events;
  expect(view.words(event!)?.['text']).toBe('Isi berkas 1');
  expect(await failureOf(() => record(reader, received(2)))).toMatchObject({
    code: 'device-unknown',
    exitCode: 4,
  });
  expect(existsSync(reader.stateFolder)).toBe(false);
});
