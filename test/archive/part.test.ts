// Parts as text: exact, saved again by an editor, cut short.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { canonicalOf } from '../../src/archive/canonical.ts';
import { openPart, writePart } from '../../src/archive/durable-adapter.ts';
import { formatPart, parsePart, readPart } from '../../src/archive/part.ts';

const lines = ['{"a":1,"id":"A.1"}', '{"id":"A.2","t":"baris\\nkedua 😀"}', '{"id":"A.3"}'];
const folder = mkdtempSync(join(tmpdir(), 'sop-part-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('one entry a line, valid JSON, read back as it was', () => {
  const text = formatPart(lines);
  expect(text).toBe(`[\n${lines[0]},\n${lines[1]},\n${lines[2]}\n]\n`);
  expect(JSON.parse(text)).toHaveLength(3);
  expect(read(text)).toEqual({ lines, exact: true });
  expect(read(formatPart([]))).toEqual({ lines: [], exact: true });
});

test.each<[string, (text: string) => string | Uint8Array]>([
  ['pretty printed', (text) => JSON.stringify(JSON.parse(text), null, 2)],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['without the last line end', (text) => text.trimEnd()],
  ['with keys in another order', (text) => text.replace('{"a":1,"id":"A.1"}', '{"id":"A.1","a":1}')],
  ['on one line', (text) => text.replaceAll('\n', '')],
])('%s it is read after canonicalising, and known as not exact', (_, change) => {
  expect(read(change(formatPart(lines)))).toEqual({ lines, exact: false });
});

test.each<[string, string | Uint8Array, number, string]>([
  ['empty', '', 1, 'cut'],
  ['NUL bytes', new Uint8Array(40), 1, 'cut'],
  ['cut inside line 3', '[\n{"id":"A.1"},\n{"id":"A', 3, 'cut'],
  ['cut after line 3', '[\n{"id":"A.1"},\n{"id":"A.2"},\n', 3, 'cut'],
  ['an edit that broke line 2', '[\n{"id":A.1"},\n{"id":"A.2"}\n]\n', 2, 'not-json'],
  ['a comma lost on line 2', '[\n{"id":"A.1"}\n{"id":"A.2"}\n]\n', 2, 'not-json'],
  ['UTF-16', Buffer.from('\ufeff[\n]\n', 'utf16le'), 1, 'not-utf8'],
  ['a torn character on line 2', Buffer.from([0x5b, 10, 0x7b, 0xf0, 0x9f, 10]), 2, 'not-utf8'],
  ['another JSON value', '{"id":"A.1"}', 1, 'not-json'],
  ['null', 'null', 1, 'not-json'],
])('%s is not readable, and the line is named', (_, content, line, reason) => {
  expect(readPart(Buffer.from(content as string))).toEqual({ line, reason });
  expect(() => parsePart(Buffer.from(content as string), 'journal/A/2026/x.json')).toThrow('part-unreadable');
});

test('no part that is cut before its bracket closes is ever read', () => {
  const entry = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (entries, share) => {
        const bytes = Buffer.from(formatPart(entries.map((value) => canonicalOf(value)!)));
        const cut = Math.floor(share * (bytes.length - 2));
        expect(readPart(bytes.subarray(0, cut))).toHaveProperty('reason');
        expect(readPart(bytes)).toMatchObject({ exact: true });
      },
    ),
  );
});

test('lowdb writes and reads parts; a missing one is empty, an unreadable one throws and stays', () => {
  const file = join(folder, '2026-11-23.1.json');
  const part = { file, path: 'journal/A/2026/2026-11-23.1.json' };
  expect(openPart(part).data).toEqual([]);
  writePart(part, lines);
  const database = openPart(part);
  expect(database.data).toEqual(lines);
  database.data.push('{"id":"A.4"}');
  database.write();
  expect(openPart(part).data).toHaveLength(4);
  writeFileSync(file, '[\n{"id":');
  expect(() => openPart(part)).toThrow('part-unreadable');
});

function read(content: string | Uint8Array) {
  const part = parsePart(Buffer.from(content as string), 'x.json');
  return { lines: part.entries.map((entry) => entry.line), exact: part.exact };
}
