// The parting of an array that arrives in pieces: as JSON itself parts it, and bound in memory and time whatever is sent.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createElements, parseElement } from '../../../../src/regulations/crawl/sources/jdihn/elements.ts';
import { readTextPieces } from '../../../../src/regulations/crawl/sources/jdihn/text-pieces.ts';

function readAll(pieces: Iterable<string>): unknown[] {
  const elements = createElements();
  const values: unknown[] = [];
  for (const piece of pieces) values.push(...elements.push(piece).flatMap(parseElement));
  return [...values, ...elements.rest().elements.flatMap(parseElement)];
}

function* cut(text: string, length: number): Generator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function* bytesOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function textOf(bytes: Uint8Array, length: number): Promise<string> {
  let text = '';
  for await (const piece of readTextPieces(bytesOf(bytes, length))) text += piece;
  return text;
}

describe('elements of an array that is still arriving', () => {
  it('are those that JSON sees, however the text is cut and laid out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 20 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 4),
        (list, length, indent) => {
          const text = JSON.stringify(list, null, indent);
          expect(readAll(cut(text, length))).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it.each([
    ['a quote inside a text', '[{"a":1},{"b":"x "y" z"},{"c":3}]', [{ a: 1 }, undefined, { c: 3 }]],
    ['a lost quote', '[{"a":1},{"b":"x},{"c":3},{"d":4}]', [{ a: 1 }, undefined, { c: 3 }, { d: 4 }]],
    ['a lost brace (and the next)', '[{"a":1},{"b":2,{"c":3},{"d":4}]', [{ a: 1 }, undefined, { d: 4 }]],
    ['a brace too many', '[{"a":1},{"b":2}},{"c":3}]', [{ a: 1 }, undefined, { c: 3 }]],
    ['a comma too many', '[{"a":1},]', [{ a: 1 }]],
    ['raw line breaks', '[{"a":"x\n\ty"}]', [{ a: 'x  y' }]],
    ['nothing', '[]', []],
    ['a cut', '[{"a":1},{"b":2},{"c', [{ a: 1 }, { b: 2 }, undefined]],
  ])('costs %s only its own record', (_, text, expected) => {
    for (const length of [1, 7, 1000]) expect(readAll(cut(text, length))).toEqual(expected);
  });

  it('goes on behind a lost quote in a feed of many records', () => {
    const records = Array.from({ length: 20_000 }, (_, index) => ({ id: index, title: 'x'.repeat(200) }));
    const text = JSON.stringify(records).replace('"id":100,"title":"', '"id":100,"title":');
    const values = readAll(cut(text, 65_536));
    expect(values.filter((value) => value !== undefined)).toHaveLength(19_999);
  });

  it.each([
    ['brackets that open without end', '['.repeat(5_000_000)],
    ['a text that never ends', `[{"a":"${'x'.repeat(10_000_000)}`],
    ['blanks without end', `[{"a":1}${' '.repeat(10_000_000)}`],
    ['backslashes', `[{"a":"${'\\'.repeat(5_000_000)}`],
    ['braces and blanks', `[${'} '.repeat(3_000_000)}`],
  ])('is done with %s in time', (_, text) => {
    const began = performance.now();
    readAll(cut(text, 65_536));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('text of a body that is still arriving', () => {
  it('is the text that was sent, wherever its bytes are cut', async () => {
    const text = '\ufeff[{"judul":"Peraturan – “Kecamatan” 中文 😀"}]';
    const bytes = new TextEncoder().encode(text);
    for (let length = 1; length < 12; length++) {
      expect(await textOf(bytes, length)).toBe(text.slice(1));
    }
  });

  it('is windows-1252 where it is no UTF-8', async () => {
    const bytes = Uint8Array.from([0x5b, 0x22, 0x93, 0x41, 0x94, 0xa0, 0xe9, 0x22, 0x5d]);
    expect(await textOf(bytes, 4)).toBe('["“A”\u00a0é"]');
  });

  it('is bound where no sign of ASCII comes', async () => {
    const began = performance.now();
    for await (const piece of readTextPieces(bytesOf(new Uint8Array(20_000_000).fill(0xe9), 65_536))) {
      expect(piece.length).toBeLessThan(100_000);
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
