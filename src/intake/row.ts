// One row of a file, whatever its format, and what a format reader is.
import type { Encoding } from './charset.ts';

export type Cell = string | number;
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Row {
  /** From 1 for the first row below the headings. */
  row: number;
  /** Line of the file on which it begins, from 1, where the format has lines. */
  line?: number;
  /** By heading; empty cells are left out. */
  cells: Record<string, Cell>;
  /** The row as it stood, to be written among the rejected ones. */
  source: string[] | Json;
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
  | { format: 'json'; encoding: Encoding; headings: string[] }
  | { format: 'ndjson'; encoding: Encoding; headings: string[] };

/** A row longer than this is not kept while it is read. */
export const recordLimit = 8_000_000;
