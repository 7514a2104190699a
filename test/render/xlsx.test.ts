// Tables as workbooks: text stays text, whatever it is, and comes back as it was.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSheet } from '../../src/intake/formats/xlsx/sheet.ts';
import { renderWorkbook, type TableSheet } from '../../src/render/xlsx.ts';
import { openBook } from '../support/worksheet.ts';

async function written(...sheets: TableSheet[]) {
  const folder = mkdtempSync(join(tmpdir(), 'sop-xlsx-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, await renderWorkbook(sheets));
  const opened = await openBook(path);
  onTestFinished(opened.close);
  return opened.book;
}

it.each([
  '=1+1',
  '+62 812',
  '-5',
  '@SUM(A1)',
  '<script>&"quoted"</script>',
  'baris satu\nbaris dua',
  '  spasi di tepi  ',
  'huruf kendali \u0007 \u001b[31m',
  'bukan tanda: _x0041_',
  '🙏 café',
  '0812',
])('keeps %j', async (text) => {
  const book = await written({ name: 'A', widths: [10], rows: [[{ text }]] });
  expect(book.strings).toEqual([text]);
  for await (const { cells } of readSheet(book, book.sheets[0]!))
    expect(cells).toEqual([{ cell: text, column: 1, formula: false }]);
});

it('marks half of a letter, and a text longer than Excel takes', async () => {
  const rows = [[{ text: 'a\ud800b' }, { text: 'x'.repeat(40_000) }]];
  const { strings } = await written({ name: 'A', widths: [10], rows });
  expect(strings[0]).toBe('a\ufffdb');
  expect(strings[1]).toMatch(/^x+…$/);
  expect(strings[1]!.length).toBeLessThanOrEqual(32_767);
});

it('hides the sheets that are to be hidden', async () => {
  const page = { widths: [10], rows: [[{ text: 'a' }]] };
  const book = await written({ name: 'A', ...page }, { name: 'B', hidden: true, ...page });
  expect(book.sheets).toMatchObject([{ hidden: false }, { hidden: true }]);
});
