// Hostile text stays readable and can do nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, escapeJson } from '../../src/terminal/clean.ts';

const bidi = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/;
const nasty = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '\u001b[2J',
      '\u009b',
      '\u202e',
      '\u2066',
      '\u061c',
      '\u200b',
      '\u200d',
      '\r',
      '\n',
      '\t',
      '\0',
    ),
    fc.constantFrom('\ud800', '\udc00', '👨‍👩‍👧', '\u{e0041}', '\u2028', 'é', '\u007f', '\ufeff'),
  ),
});

describe('cleanText', () => {
  it.each([
    ['biasa saja, titik dua: "é" dan ✔', 'biasa saja, titik dua: "é" dan ✔'],
    ['\u001b[31mmerah\u001b[0m', '\\u001b[31mmerah\\u001b[0m'],
    ['\u001b]0;judul\u0007', '\\u001b]0;judul\\u0007'],
    ['gambar\u202egpj.exe', 'gambar\\u202egpj.exe'],
    ['a\u200bb\u2060c\ufeff', 'a\\u200bb\\u2060c\\ufeff'],
    ['\u{e0041}', '\\u{e0041}'],
    ['baris\r\nbaris\rbaris\u2028akhir', 'baris\nbaris\nbaris\nakhir'],
    ['a\tb', 'a    b'],
    ['keluarga 👨‍👩‍👧 dan 👩🏽‍💻', 'keluarga 👨‍👩‍👧 dan 👩🏽‍💻'],
    ['a\u200db', 'a\\u200db'],
    ['separuh \ud800 saja', 'separuh \ufffd saja'],
    ['nul\0', 'nul\\u0000'],
  ])('%j', (text, expected) => expect(cleanText(text)).toBe(expected));

  it('keeps tabs when asked, and makes one line of a field', () => {
    expect(cleanText('a\tb', { tabs: true })).toBe('a\tb');
    expect(cleanLine('a\r\nb\tc\u2029d')).toBe('a b c d');
  });

  it('never lets a control or a bidi control through', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = cleanText(text);
        expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u);
        expect(shown).not.toMatch(bidi);
        expect(shown).not.toMatch(/\p{Cs}/u);
        expect(cleanLine(text)).not.toMatch(/\p{Cc}/u);
        expect(cleanText(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('escapeJson', () => {
  it('gives the same value without a control or bidi control in it', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(undefined, 2), (text, indent) => {
        const value = { text, [text]: [text, null, 1, true] };
        const json = escapeJson(value, indent);
        expect(JSON.parse(json)).toEqual(value);
        expect(json.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}/u);
        expect(json).not.toMatch(bidi);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves ordinary letters as they are', () => {
    expect(escapeJson({ a: 'é ✔ 🙂' })).toBe('{"a":"é ✔ 🙂"}');
    expect(escapeJson('\u202e\u009b\u{e0041}')).toBe('"\\u202e\\u009b\\udb40\\udc41"');
  });
});
