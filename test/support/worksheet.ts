// Opens a worksheet as a person does in Excel: changes cells, sorts, renames, and saves it as another file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../src/desk/archive.ts';
import { type OpenedWorkbook, openPacked } from '../../src/intake/formats/packed.ts';
import { readSheet } from '../../src/intake/formats/xlsx/sheet.ts';
import type { ProcedureEvent } from '../../src/procedure/event.ts';
import { foundedOffice, takeIn } from './office.ts';
import { runSop, type TestContext } from './test-context.ts';
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

/** A workbook, not another file that is packed as one. */
export async function openBook(path: string): Promise<OpenedWorkbook> {
  const opened = await openPacked(path, path);
  if (!('book' in opened)) throw new Error(`no workbook: ${path}`);
  return opened;
}

async function readSheets(path: string): Promise<TestSheet[]> {
  const { book, close } = await openBook(path);
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
  const { book, close } = await openBook(path);
  let xml = '';
  for (const name of book.zip.names.filter((part) => /workbook\.xml$|worksheets\/[^/]*\.xml$/.test(part)))
    for await (const bytes of book.zip.read(name)) xml += Buffer.from(bytes).toString();
  close();
  return xml;
}

export const [one, two, three] = ['2026-A-0001', '2026-A-0002', '2026-A-0003'];

/** An office with three cases on a Monday at ten, and its worksheet `kerja.xlsx`. */
export async function officeWithSheet(): Promise<TestContext> {
  const context = await foundedOffice();
  await takeIn(context);
  await takeIn(context, { subject: '=HYPERLINK("http://example.org")', text: 'Halo' });
  await takeIn(context, { subject: 'Rahasia sekali' }, { confidential: true });
  context.setClock('2026-11-23T10:00:00+07:00');
  const told = await runSop('worksheet --output kerja.xlsx', context);
  if (told.code !== 0) throw new Error(told.stderr);
  return context;
}

/** Fills in the worksheet and reads it; `--yes` unless told otherwise. */
export async function readFilled(context: TestContext, edit: (sheet: OpenSheet) => void, ...args: string[]) {
  await editWorksheet(context, 'kerja.xlsx', 'isi.xlsx', edit);
  return runSop(['worksheet', '--read', 'isi.xlsx', ...(args.length > 0 ? args : ['--yes'])], context);
}

/** What was recorded on a case after it came in. */
export function eventsOf(context: TestContext, number: string): ProcedureEvent[] {
  const view = openArchive(context, context.archivePath);
  return (view.caseEvents(number)?.events ?? []).slice(1);
}

export const kabag = { 'Kabag: instruksi': '1', 'Kabag: tanggal': '23/11/2026', 'Kabag: pukul': '09.10' };
export const kasubag = {
  'Kasubag: instruksi': '1',
  'Kasubag: tanggal': { number: 46_349, format: 'dd/mm/yyyy' },
  'Kasubag: pukul': { number: 0.399_305_555_6, format: 'hh:mm' },
};
