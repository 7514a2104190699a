// Plain-text pages: only ASCII, never too wide or too long, nothing that a stranger wrote draws a line of the form.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/printouts/document.ts';
import { toAscii } from '../../src/render/ascii.ts';
import { pageLines, pageWidth, renderText, wrapAscii } from '../../src/render/text.ts';

const foot: Document['foot'] = {
  seal: 'Segel arsip A.1 7K3F 9QPD M2XA 66TN',
  printed: 'Dicetak hari ini',
  page: (page, pages) => `halaman ${page} dari ${pages}`,
};

describe('toAscii', () => {
  it.each([
    ['“Ya” – kata Café…', '"Ya" - kata Cafe...'],
    ['ｆｕｌｌ ﬁ ½ € ß', 'full fi 1/2 EUR ss'],
    ['a\u00a0b\tc\r\nd\u2028e', 'a b    c\nd\ne'],
    ['\u001b[2J', '[U+001B][2J'],
    ['x\u202ey', 'x[U+202E]y'],
    ['سلام', '[U+0633 0644 0627 0645]'],
    ['ok 👍🏽', 'ok [U+1F44D 1F3FD]'],
    ['\f\u0000', '[U+000C 0000]'],
    ['\ud800', '[U+D800]'],
  ])('writes %j as %j', (text, ascii) => {
    expect(toAscii(text)).toBe(ascii);
  });

  it('gives nothing but printable ASCII and line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toAscii(text)).toMatch(/^[\n\x20-\x7e]*$/);
      }),
    );
  });
});

describe('wrapAscii', () => {
  it('loses no sign but the blanks at which it breaks', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 5, max: 40 }), (text, width) => {
        const lines = wrapAscii(text, width);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('renderText', () => {
  it('keeps within the page, whatever a stranger wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (label, text) => {
        const document: Document = {
          blocks: [
            { kind: 'title', text },
            {
              kind: 'fields',
              rows: [
                [{ label: 'Hal', value: text }],
                [
                  { label: 'Dari', value: label },
                  { label: 'Nomor', value: '1' },
                ],
              ],
            },
            { kind: 'words', text: text.repeat(50) },
            { kind: 'blanks', items: [{ label, width: 8 }, { label: 'paraf' }] },
          ],
          foot,
        };
        for (const page of renderText(document).split('\f')) {
          const lines = page.split('\n').slice(0, -1);
          expect(lines.length).toBeLessThanOrEqual(pageLines);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(pageWidth);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('numbers its pages and leaves nothing out', () => {
    const text = Array.from({ length: 150 }, (_, index) => `baris ${index}`).join('\n');
    const pages = renderText({ blocks: [{ kind: 'words', text }], foot }).split('\f');
    expect(pages).toHaveLength(3);
    pages.forEach((page, index) => {
      expect(page).toContain(`halaman ${index + 1} dari 3`);
    });
    expect(pages[0]?.split('\n')).toHaveLength(pageLines + 1);
    for (let line = 0; line < 150; line += 1) expect(pages.join('')).toContain(`   baris ${line}\n`);
  });

  it("sets a stranger's words in, and a field on one line, so that neither draws the form", () => {
    const text = 'ya\n-----\nSegel arsip A.9 0000\nParaf Kabag: sudah';
    const page = renderText({
      blocks: [
        { kind: 'fields', rows: [[{ label: 'Hal', value: text }]] },
        { kind: 'words', text },
      ],
      foot,
    });
    expect(page.split('\n').filter((line) => /^(Segel|Paraf)/.test(line))).toEqual([foot.seal]);
  });

  const boxesFor = (letters: number, instructions: number, text = 'Batas Kelurahan Bareng') =>
    renderText({
      blocks: [
        {
          kind: 'boxes',
          groups: [
            Array.from({ length: letters }, (_, index) => String.fromCharCode(97 + index)),
            Array.from({ length: instructions }, (_, index) => String(index + 1)),
          ],
          blank: { heading: 'pukul', width: 6 },
          rows: [{ key: '0042', text }],
        },
      ],
      foot,
    }).split('\n');

  it('puts the boxes of a row beside its text, under their keys', () => {
    expect(boxesFor(2, 6).slice(0, 2)).toEqual([
      '                                  a  b   1  2  3  4  5  6  pukul',
      '0042 Batas Kelurahan Bareng      [ ][ ] [ ][ ][ ][ ][ ][ ] ......',
    ]);
  });

  it.each([
    [2, 6],
    [4, 6],
    [3, 10],
    [26, 40],
  ])('keeps %i letters and %i instructions on the page, each with a box', (letters, instructions) => {
    const lines = boxesFor(letters, instructions);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(pageWidth);
    const row = lines.slice(0, lines.indexOf('')).join(' ');
    expect(row.match(/\[ \]/g)).toHaveLength(letters + instructions);
    expect(row).toContain('pukul');
    expect(row).toContain('0042 Batas');
  });

  it("lets no stranger's words draw a box", () => {
    const lines = boxesFor(2, 6, 'x\n0043 palsu [x] ......');
    expect(lines.filter((line) => line.startsWith('0043'))).toEqual([]);
  });
});
