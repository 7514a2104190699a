// Tables of text as an Excel workbook: every cell is text, whatever it begins with, so that none becomes a formula.
import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeXlsx, { type Feature } from 'write-excel-file/node';

export interface TableSheet {
  name: string;
  /** Not shown, and not offered to be shown. */
  hidden?: boolean;
  /** Of each column, in letters. */
  widths: readonly number[];
  /** Places of columns that are there but not shown, from 0. */
  hiddenColumns?: readonly number[];
  /** Rows and columns that stay when one scrolls. */
  frozen?: { rows: number; columns: number };
  rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  text: string;
  /** A heading, a cell to be filled in, one that need not be; plain unless told. */
  look?: 'heading' | 'open' | 'idle';
}

const looks = {
  heading: { fontWeight: 'bold', backgroundColor: '#d9e2f3', wrap: true, alignVertical: 'top' },
  open: { backgroundColor: '#fff8d6', wrap: true, alignVertical: 'top' },
  idle: { backgroundColor: '#eeeeee', alignVertical: 'top' },
  plain: { wrap: true, alignVertical: 'top' },
} as const;

/** Bytes of the workbook; they differ from run to run by the time that they hold. */
export async function renderWorkbook(sheets: readonly TableSheet[]): Promise<Uint8Array> {
  const pages = sheets.map(({ name, widths, frozen, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    ...(frozen && { stickyRowsCount: frozen.rows, stickyColumnsCount: frozen.columns }),
    data: rows.map((row) =>
      row.map(({ text, look }) => ({
        type: String,
        // A cell that is filled in later is text too: `9.10` stays what was typed, and is no number.
        format: '@',
        ...looks[look ?? 'plain'],
        ...(text !== '' && { value: writable(text) }),
      })),
    ),
  }));
  return writeXlsx(pages, { features: [hiding(sheets)] }).toBuffer();
}

/** Most that Excel takes in a cell (specifications and limits of Excel). */
const longest = 32_767;

/** XML has no way to write most control characters, and the writer drops U+FFFD; Excel reads and writes them as `_x0007_` (ECMA-376 part 1, §22.9.2.19). */
function writable(text: string): string {
  const letters = Array.from(
    text.replace(/\p{Cs}/gu, '\ufffd').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
    (letter) =>
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]/.test(letter)
        ? `_x${letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`
        : letter,
  );
  const whole = letters.join('');
  return whole.length <= longest ? whole : `${letters.slice(0, longest / 8).join('')}…`;
}

function hiding(sheets: readonly TableSheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && sheets[index ?? -1]?.hidden
              ? { ...attributes, state: 'veryHidden' }
              : attributes,
        },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) =>
            tag === 'col' && sheets[sheetIndex]?.hiddenColumns?.includes(index ?? -1)
              ? { ...attributes, hidden: 1 }
              : attributes,
        },
      },
    },
  };
}
