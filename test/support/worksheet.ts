// Opens a worksheet as a person does in Excel: changes cells, sorts, renames, and saves it as another file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPacked } from '../../src/intake/formats/packed.ts';
import { readSheet } from '../../src/intake/formats/xlsx/sheet.ts';
import type { TestContext } from './test-context.ts';
import { type TestCell, type TestSheet, workbookOf } from './workbook.ts';

/** The first sheet as a person sees it, with its headings in the first row. */
export interface OpenSheet {
  sheets: TestSheet[];
  headings: string[];
  rows: TestCell[][];
  /** Puts a value under a heading, in the row of a case. */
  fill(number: string, cells: Record<string, TestCell>): void;
}

/** Reads a file, lets a person change it, and saves it under another name. */
export async function editWorksheet(
  context: TestContext,
  from: string,
  to: string,
  edit: (sheet: OpenSheet) => void,
): Promise<void> {
  const sheets = await readSheets(join(context.cwd, from));
  const [first] = sheets as [TestSheet, ...TestSheet[]];
  const headings = (first.rows[0] ?? []).map(String);
  const rows = first.rows.slice(1).map((row) => [...(row ?? [])]);
  const fill: OpenSheet['fill'] = (number, cells) => {
    const row = rows.find((cells) => cells[0] === number);
    if (!row) throw new Error(`no row of ${number}`);
    for (const [heading, cell] of Object.entries(cells)) {
      const place = headings.indexOf(heading);
      if (place < 0) throw new Error(`no heading ${heading}`);
      row[place] = cell;
    }
  };
  edit({ sheets, headings, rows, fill });
  first.rows = [headings, ...rows];
  writeFileSync(join(context.cwd, to), workbookOf({ sheets }));
}

async function readSheets(path: string): Promise<TestSheet[]> {
  const { book, close } = await openPacked(path, path);
  const sheets: TestSheet[] = [];
  for (const sheet of book.sheets) {
    const rows: (TestCell[] | null)[] = [];
    for await (const { row, cells } of readSheet(book, sheet)) {
      while (rows.length < row - 1) rows.push(null);
      const line: TestCell[] = [];
      for (const { column, cell } of cells) line[column - 1] = cell ?? null;
      rows.push(Array.from(line, (cell) => cell ?? null));
    }
    sheets.push({ name: sheet.name, ...(sheet.hidden && { state: 'veryHidden' }), rows });
  }
  close();
  return sheets;
}

/** The XML of all sheets of a workbook. */
export async function sheetXml(context: TestContext, file: string): Promise<string> {
  const path = join(context.cwd, file);
  readFileSync(path);
  const { book, close } = await openPacked(path, file);
  let xml = '';
  for (const name of book.zip.names.filter((part) => /workbook\.xml$|worksheets\/[^/]*\.xml$/.test(part)))
    for await (const bytes of book.zip.read(name)) xml += Buffer.from(bytes).toString();
  close();
  return xml;
}
