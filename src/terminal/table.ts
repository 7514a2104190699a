// Tables without borders whose one flexible column gives way to the width of the terminal.
import Table from 'cli-table3';
import { cleanLine } from './clean.ts';
import type { Style } from './style.ts';
import { displayWidth, padText, truncateText } from './text.ts';

export interface Column {
  head: string;
  align?: 'left' | 'right';
  /** Cut with `…` where the table would be too wide; one column at most. */
  flexible?: boolean;
  /** Spaces after the column; two unless told. */
  gap?: number;
}

/** A cell is cleaned and padded first and painted last, so that colour never counts as width. */
export type Cell = string | { text: string; paint: (text: string) => string };

export interface TableOptions {
  columns: Column[];
  rows: Cell[][];
  /** Columns of the terminal; no limit where left out. */
  width?: number;
  indent?: number;
  style?: Pick<Style, 'dim'>;
}

// cli-table3 needs time that grows with the square of the rows: 5,000 in one table take seconds.
const blockSize = 100;
// A flexible column narrower than this says nothing; then the table may be too wide.
const narrowest = 10;

/** The table as blocks of lines, each ending in a line break; no line ends in spaces. */
export function* formatTable(options: TableOptions): Generator<string> {
  const { columns, indent = 0 } = options;
  const texts = options.rows.map((row) => row.map(textOf));
  const widths = fitWidths(columns, naturalWidths(columns, texts), indent, options.width);
  const heads = columns.map(({ head }) => head);
  if (heads.some((head) => head !== '')) {
    const paint = options.style?.dim ?? ((text: string) => text);
    yield drawBlock([heads.map((head, i) => drawCell(head, columns, widths, i, paint))], indent);
  }
  for (let start = 0; start < texts.length; start += blockSize) {
    const block = texts.slice(start, start + blockSize).map((row, r) =>
      row.map((text, i) => {
        const cell = options.rows[start + r]![i]!;
        return drawCell(text, columns, widths, i, typeof cell === 'string' ? undefined : cell.paint);
      }),
    );
    yield drawBlock(block, indent);
  }
}

function textOf(cell: Cell): string {
  return cleanLine(typeof cell === 'string' ? cell : cell.text);
}

function naturalWidths(columns: Column[], rows: string[][]): number[] {
  return columns.map(({ head }, i) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[i] ?? '')), displayWidth(head)),
  );
}

function fitWidths(columns: Column[], natural: number[], indent: number, width?: number): number[] {
  const flexible = columns.findIndex((column) => column.flexible);
  if (width === undefined || flexible === -1) return natural;
  const total = indent + natural.reduce((sum, each, i) => sum + each + gapAfter(columns, i), 0);
  const room = Math.max(
    Math.min(narrowest, natural[flexible]!),
    natural[flexible]! - Math.max(0, total - width),
  );
  return natural.with(flexible, room);
}

function gapAfter(columns: Column[], index: number): number {
  return index === columns.length - 1 ? 0 : (columns[index]!.gap ?? 2);
}

function drawCell(
  text: string,
  columns: Column[],
  widths: number[],
  index: number,
  paint: (text: string) => string = (plain) => plain,
): string {
  const shown = truncateText(text, widths[index]!);
  const filling = ' '.repeat(Math.max(0, widths[index]! - displayWidth(shown)));
  const gap = ' '.repeat(gapAfter(columns, index));
  const painted = shown === '' ? '' : paint(shown);
  return columns[index]!.align === 'right' ? filling + painted + gap : painted + filling + gap;
}

function drawBlock(rows: string[][], indent: number): string {
  const none = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
  const edge = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
  const foot = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' };
  const table = new Table({
    chars: { ...edge, ...foot, ...none, left: '', right: '', middle: '' },
    // NO_COLOR means nothing to cli-table3: colours are ours alone.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows);
  return table
    .toString()
    .split('\n')
    .map((line) => `${padText('', indent)}${line.trimEnd()}\n`)
    .join('');
}
