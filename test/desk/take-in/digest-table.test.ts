// The table of digests against a map, over many entries and as it grows.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createDigestTable } from '../../../src/desk/take-in/digest-table.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

it('finds every entry as a map does, and the first of a key stays', () => {
  const table = createDigestTable();
  const map = new Map<string, { text: string; mark: Buffer }>();
  for (let at = 0; at < 20_000; at++) {
    const name = String((at * 7) % 15_000);
    const entry = { text: `2026-A-${at}`, mark: digest(`isi ${at}`) };
    table.add(digest(name), entry.text, entry.mark);
    if (!map.has(name)) map.set(name, entry);
  }
  expect(map.size).toBe(15_000);
  for (const [name, { text, mark }] of map)
    expect(table.find(digest(name))).toEqual({ text, mark: Buffer.from(mark.subarray(0, 8)) });
  for (let at = 0; at < 1_000; at++) expect(table.find(digest(`lain ${at}`))).toBeNull();
});

it('tells apart keys whose first bytes are the same', () => {
  const table = createDigestTable();
  const keys = [1, 2, 3].map((last) => Buffer.from([...Array(15).fill(0), last]));
  for (const key of keys) table.add(key, String(key[15]), digest('x'));
  expect(keys.map((key) => table.find(key)?.text)).toEqual(['1', '2', '3']);
  expect(table.find(Buffer.alloc(16))).toBeNull();
});
