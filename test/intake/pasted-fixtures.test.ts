// Walks the pasted words: what each is understood to be stands beside it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shapes } from '../../src/intake/pasted/index.ts';
import { readPasted } from '../../src/intake/pasted.ts';
import { zones } from '../../src/procedure/time.ts';

const folder = join(import.meta.dirname, '../../fixtures/pasted');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const rules = { zone: zones['Asia/Jakarta'], now: Date.parse('2026-11-24T17:00:00+07:00') };

function understand(name: string) {
  const words = readFileSync(join(folder, name), 'utf8');
  const shape = shapes.find((each) => each.recognise(words.trim(), rules))?.name ?? null;
  const { original, ...read } = readPasted(words, rules);
  expect(original === undefined || original === words).toBe(true);
  return JSON.parse(JSON.stringify({ shape, ...read, keepsOriginal: original !== undefined }));
}

describe('fixtures/pasted', () => {
  it.each(files)('%s', (name) => {
    const expected = join(folder, name.replace('.txt', '.expected.json'));
    const found = understand(name);
    if (!existsSync(expected)) {
      writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      expect.fail(`${name}: its expectation was written: review it, then run again`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  it('has every shape, and words that look like one and are none', () => {
    const found = new Set(files.map((name) => understand(name).shape));
    for (const { name } of shapes) expect(found).toContain(name);
    expect(files.filter((name) => name.startsWith('bukan-')).length).toBeGreaterThanOrEqual(5);
  });

  it('all read as well with line ends of Windows, between blank lines', () => {
    for (const name of files) {
      const words = readFileSync(join(folder, name), 'utf8');
      const { original: _, ...plain } = readPasted(words, rules);
      const { original: __, ...other } = readPasted(`\r\n \r\n${words.replaceAll('\n', '\r\n')}\r\n`, rules);
      expect(other).toEqual(plain);
    }
  });

  it.each([
    ['Nama: a\n'],
    ['> > x\n'],
    ['Dari: '],
    ['---------- Forwarded message ----------\nDari: a\n'],
    ['[22.10, 21/11/2026] A: b\n'],
    [' '],
    ['x <a@b'],
    ['Tracking ID\n'],
    ['·  '],
    ['Halo kak, '],
    ['On a wrote:\n>\n'],
    ['62 812 0000 '],
  ])('a megabyte of %j is read in no time', (piece) => {
    const words = `Dari: a@example.org${piece.endsWith('\n') ? '\n' : ' '}${piece.repeat(1_000_000 / piece.length)}`;
    const begin = performance.now();
    readPasted(words, rules);
    readPasted(words.slice(20), rules);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});
