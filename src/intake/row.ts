// One row of a file, whatever its format, and what a format reader is.
import type { Encoding } from './charset.ts';
import type { DateRules } from './dates.ts';

export type Cell = string | number;
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Why a cell of a worksheet is not what it seems. */
export type CellFlaw =
  | { code: 'error-cell'; shown: string }
  /** No program has reckoned it yet, so that the file holds no result. */
  | { code: 'formula-unreckoned' }
  /** Its result is another one every day. */
  | { code: 'changing-formula'; formula: string }
  /** Empty, because it is merged into another, as `B5`. */
  | { code: 'merged-cell'; into: string };

export interface Row {
  /** From 1 for the first row below the headings. */
  row: number;
  /** Number of a worksheet's row, as it stands beside it. */
  sheetRow?: number;
  /** Line of the file on which it begins, from 1, where the format has lines. */
  line?: number;
  /** By heading; empty cells are left out. */
  cells: Record<string, Cell>;
  /** The row as it stood, to be written among the rejected ones. */
  source: string[] | Json;
  /** What it was taken from, verbatim, where the cells hold only a part. */
  original?: string;
  /** Of a chat: it only thanks for an answer. */
  courtesy?: true;
  /** Of a chat: pictures only, which were not exported. */
  wordless?: true;
  /** A worksheet does not show it; only named, unless hidden rows are wanted. */
  hidden?: 'hidden-row' | 'filtered-row';
  /** A worksheet's line across all columns: the name of a month, of a part. */
  band?: true;
  /** By heading. */
  cellFlaws?: Readonly<Record<string, CellFlaw>>;
  /** What made the row unreadable. */
  flaw?: 'extra-cells' | 'stray-quote' | 'not-json' | 'repeated-key' | 'row-too-long' | 'too-nested';
}

/** How a file is laid out; found by a first look at the whole file. */
export type Layout =
  | {
      format: 'csv';
      encoding: Encoding;
      delimiter: string;
      /** Line break between rows, as the heading line ends. */
      lineBreak: '\n' | '\r\n' | '\r';
      /** Records above the first data row: titles, then the headings. */
      skip: number;
      headings: string[];
    }
  | {
      format: 'xlsx';
      /** Of the rejected rows, which are written as CSV. */
      encoding: Encoding;
      sheet: string;
      /** Number of the sheet's row on which the headings end. */
      headingRow: number;
      headings: string[];
      /** Number of each heading's column, from 1. */
      columns: number[];
      includeHidden: boolean;
      /** Days are counted from 1904. */
      from1904?: true;
    }
  | {
      format: 'whatsapp';
      encoding: Encoding;
      headings: string[];
      /** Senders who are the office. */
      own: readonly string[];
      /** How its stamps are read. */
      clock: DateRules;
    }
  | { format: 'json'; encoding: Encoding; headings: string[] }
  | { format: 'ndjson'; encoding: Encoding; headings: string[] };

/** A row longer than this is not kept while it is read. */
export const recordLimit = 8_000_000;
