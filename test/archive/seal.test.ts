// Keys, seals, the archive's id, the chain: values that openssl and sha256sum give as well.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { buildArchiveFile, formatFile, parseArchiveFile } from '../../src/archive/archive-id.ts';
import { parseEntry } from '../../src/archive/canonical.ts';
import { endsIn, findBreak, firstPrev, isUnbroken, readChain } from '../../src/archive/chain.ts';
import { hashOf } from '../../src/archive/hash.ts';
import { createKey, exportKey, importKey, parsePublicKey, publicKeyOf } from '../../src/archive/keys.ts';
import { createSeal, formatSeal, isSealValid, parseSeal } from '../../src/archive/seal.ts';
import { describeWith } from '../support/packages.ts';

const key = createKey(new Uint8Array(32).fill(7));
const other = createKey(new Uint8Array(32).fill(8));
const end = { archive: 'ab'.repeat(32), device: 'A', hash: 'cd'.repeat(32), seq: 301 };

test('a key is made of its seed alone', () => {
  expect(publicKeyOf(importKey(exportKey(key)))).toBe(publicKeyOf(key));
  expect(() => createKey(new Uint8Array(31))).toThrow(RangeError);
  expect(parsePublicKey('bm8ga2V5')).toBeNull();
});

describeWith({ openssl: 'openssl' }, 'openssl', () => {
  test('reads the key as we do', () => {
    const options = ['pkey', '-inform', 'DER', '-pubout', '-outform', 'DER'];
    const der = execFileSync('openssl', options, { input: exportKey(key) });
    expect(publicKeyOf(key)).toBe(der.toString('base64'));
  });
});

test('a seal holds for its key and its values only', () => {
  const seal = createSeal(end, key);
  const valid = (changed: object, by = key) =>
    isSealValid({ ...seal, ...changed }, parsePublicKey(publicKeyOf(by))!);
  expect(valid({})).toBe(true);
  expect(valid({}, other)).toBe(false);
  for (const changed of [
    { seq: 302 },
    { hash: 'ce'.repeat(32) },
    { device: 'B' },
    { archive: 'ac'.repeat(32) },
  ]) {
    expect(valid(changed)).toBe(false);
  }
  expect(valid({ sig: 'not base64' })).toBe(false);
  expect(parseSeal(JSON.parse(formatSeal(seal)))).toEqual(seal);
  for (const value of [{}, { seal: null }, { seal: { ...seal, seq: 'x' } }, { seal, more: 1 }]) {
    expect(parseSeal(value as Record<string, unknown>)).toBeNull();
  }
});

test('the chain begins from archive, device and key, and each event names the one before', () => {
  const prev = firstPrev('aa', 'A', 'KEY');
  expect(prev).toBe(hashOf('{"archive":"aa","device":"A","key":"KEY"}'));
  const first = `{"id":"A.1","prev":"${prev}"}`;
  const second = `{"id":"A.2","prev":"${hashOf(first)}"}`;
  const seal = createSeal({ archive: 'aa', device: 'A', hash: hashOf(second), seq: 2 }, key);
  const chain = (...lines: string[]) =>
    readChain([...lines, formatSeal(seal)].map((line) => parseEntry(line)));
  const sound = chain(first, second);
  expect(sound.events.map(({ id, line }) => [id, line])).toEqual([
    ['A.1', 2],
    ['A.2', 3],
  ]);
  expect([isUnbroken(sound.events), endsIn(sound.seal!, sound.events)]).toEqual([true, true]);
  expect(isUnbroken(chain(first.replace('A.1', 'B.1'), second).events)).toBe(false);
  expect(isUnbroken(chain(second, first).events)).toBe(false);
  expect(endsIn(seal, chain(first).events)).toBe(false);
});

test('where a chain breaks, the event that was changed or is missing is named, not the one that shows it', () => {
  const before = { device: 'A', seq: 0, hash: firstPrev('aa', 'A', 'KEY') };
  const lines: string[] = [];
  for (const [index] of [0, 1, 2, 3].entries()) {
    const prev = index === 0 ? before.hash : hashOf(lines[index - 1]!);
    lines.push(`{"id":"A.${index + 1}","prev":"${prev}","x":1}`);
  }
  const seal = formatSeal(createSeal({ archive: 'aa', device: 'A', hash: hashOf(lines[3]!), seq: 4 }, key));
  const breakIn = (changed: string[]) =>
    findBreak(before, readChain([...changed, seal].map((line) => parseEntry(line))));
  const changedAt = (at: number) => lines.with(at, lines[at]!.replace('"x":1', '"x":2'));
  expect(breakIn(lines)).toBeNull();
  for (const at of [0, 1, 2, 3]) {
    expect(breakIn(changedAt(at)), `event ${at + 1}`).toEqual({ line: at + 2, event: `A.${at + 1}` });
    expect(breakIn(lines.toSpliced(at, 1))?.event, `without ${at + 1}`).toBe(at < 3 ? `A.${at + 1}` : 'A.3');
    const forged = lines.with(at, lines[at]!.replace(/"prev":"../, '"prev":"zz'));
    expect(breakIn(forged)?.event, `prev of ${at + 1}`).toBe(`A.${at + 1}`);
  }
});

test('archive.json proves its id', () => {
  const archive = buildArchiveFile([
    { device: 'A', key: publicKeyOf(key) },
    { recovery: true, key: publicKeyOf(other) },
  ]);
  const text = formatFile(archive);
  expect(parseArchiveFile(Buffer.from(text), '/arsip')).toEqual(archive);
  expect(archive.id).toBe(hashOf(text.trimEnd().replace(/"id":"[0-9a-f]{64}",/, '')));
  const parse = (changed: string) => () => parseArchiveFile(Buffer.from(changed), '/arsip');
  expect(parse(text.replace('"A"', '"B"'))).toThrow('archive-damaged');
  expect(parse(text.slice(0, 50))).toThrow('archive-damaged');
  expect(parse('null')).toThrow('archive-damaged');
  expect(parse(text.replace('"format":1', '"format":2'))).toThrow('archive-newer');
});
