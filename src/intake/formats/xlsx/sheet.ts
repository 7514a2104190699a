// Streams the rows of a sheet, and collects what stands around them: hidden columns, merged cells, links, a filter.
import { exitCodes, UserError } from '../../../errors.ts';
import { type CellReading, type RawCell, readCell } from './cell.ts';
import { isWords } from './strings.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { readXml, type XmlReader } from './xml.ts';

/** Columns and rows count from 1. */
export interface SheetRow {
  row: number;
  hidden: boolean;
  cells: SheetCell[];
}

export interface SheetCell extends CellReading {
  column: number;
  formula: boolean;
}

/** Cells of a rectangle, its corners among them. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Whole once the rows were read. */
export interface SheetMarks {
  hiddenColumns: { from: number; to: number }[];
  merges: Area[];
  /** Id of the relation that holds the address, and the cells it stands on. */
  links: { id: string; area: Area }[];
  /** A filter is set that hides rows. */
  filtered: boolean;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

export function emptyMarks(): SheetMarks {
  return { hiddenColumns: [], merges: [], links: [], filtered: false };
}

/** Streams the rows that have cells; fills `marks`. Throws UserError `workbook-damaged`, `zip-refused`. */
export function readSheet(
  book: Workbook,
  { part }: Sheet,
  marks: SheetMarks = emptyMarks(),
): AsyncGenerator<SheetRow> {
  const { file } = book;
  return readXml(book.zip.read(part), { file, part }, createSheetReader(book, part, marks));
}

function createSheetReader(book: Workbook, part: string, marks: SheetMarks): XmlReader<SheetRow> {
  let rows: SheetRow[] = [];
  let row: SheetRow = { row: 0, hidden: false, cells: [] };
  let column = 0;
  let cell: RawCell = { type: 'n', style: 0 };
  /** Which formula a cell shares, and what it is in the first cell of those (ECMA-376 part 1, §18.3.1.40). */
  let group: string | undefined;
  const shared = new Map<string, string>();
  const damaged = () => new UserError('workbook-damaged', { file: book.file, part }, exitCodes.usage);

  return {
    open(name, attributes, path) {
      const parent = path.at(-1);
      if (name === 'row' && parent === 'sheetData') {
        const number = Number(attributes['r'] ?? row.row + 1);
        if (!isWithin(number, lastRow) || number <= row.row) throw damaged();
        row = { row: number, hidden: isHidden(attributes, 'ht'), cells: [] };
        column = 0;
      } else if (name === 'c' && parent === 'row') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        if (!isWithin(column, lastColumn)) throw damaged();
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0) };
      } else if (name === 'f' && parent === 'c') {
        cell.formula = '';
        group = attributes['t'] === 'shared' ? attributes['si'] : undefined;
      } else if ((name === 'v' || name === 'is') && parent === 'c') cell.value = '';
      else if (name === 'col' && isHidden(attributes, 'width'))
        marks.hiddenColumns.push({ from: Number(attributes['min']), to: Number(attributes['max']) });
      else if (name === 'mergeCell') addArea(attributes['ref'], (area) => marks.merges.push(area));
      else if (name === 'hyperlink') {
        const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
        if (id !== undefined) addArea(attributes['ref'], (area) => marks.links.push({ id, area }));
      } else if (name === 'filterColumn') marks.filtered = true;
    },
    text(text, path) {
      const name = path.at(-1);
      if (!path.includes('c')) return;
      if (name === 'v' || (path.includes('is') && isWords(path))) cell.value = (cell.value ?? '') + text;
      else if (name === 'f') cell.formula += text;
    },
    close(name, path) {
      if (name === 'f' && group !== undefined) {
        if (cell.formula) shared.set(group, cell.formula);
        else cell.formula = shared.get(group) ?? '';
      } else if (name === 'c' && path.at(-1) === 'row') {
        const reading = readCell(cell, book);
        if (reading.cell === undefined && !reading.flaw) return;
        row.cells.push({
          ...reading,
          column,
          formula: cell.formula !== undefined && !isConstant(cell.formula),
        });
      } else if (name === 'row' && row.cells.length > 0) rows.push(row);
    },
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** LibreOffice writes a plain yes as a formula. */
function isConstant(formula: string): boolean {
  return /^(?:TRUE|FALSE)\(\)$/i.test(formula);
}

/** Hidden, or drawn without any height or width. */
function isHidden(attributes: Readonly<Record<string, string>>, size: string): boolean {
  return /^(?:1|true|on)$/.test(attributes['hidden'] ?? '') || Number(attributes[size] ?? 1) === 0;
}

function isWithin(number: number, last: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= last;
}

function addArea(reference: string | undefined, add: (area: Area) => void): void {
  const [from = '', to = from] = (reference ?? '').split(':');
  const [top, bottom] = [rowOf(from), rowOf(to)];
  const [left, right] = [columnOf(from), columnOf(to)];
  if ([top, bottom].every((row) => isWithin(row, lastRow)) && isWithin(left, right) && right <= lastColumn)
    add({ top, left, bottom, right });
}

/** `AB12` is column 28; NaN for what is no reference. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) return Number.NaN;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? Number.NaN);
}

/** 28 is `AB`. */
export function letterOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letterOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
