// Makes a nested JSON value flat: dotted names, so that `pelapor.nama` is a heading like any other.
import type { Cell, Json, Row } from '../row.ts';

/** Far deeper than any export, far shallower than the stack. */
const deepest = 100;

/** A row of a JSON value. Null and empty texts are left out, true and false are words. */
export function rowOfJson(row: number, source: Json, line?: number): Row {
  const at = { row, ...(line !== undefined && { line }) };
  const cells = flatten(source);
  return cells ? { ...at, cells, source } : { ...at, cells: {}, source: null, flaw: 'too-nested' };
}

function flatten(value: Json): Row['cells'] | null {
  const cells = Object.create(null) as Record<string, Cell>;
  const visit = (each: Json, name: string, depth: number): boolean => {
    if (each === null || each === '') return true;
    if (typeof each !== 'object') {
      cells[name || 'value'] = typeof each === 'boolean' ? String(each) : each;
      return true;
    }
    if (depth > deepest) return false;
    return Object.entries(each).every(([key, inner]) =>
      visit(inner, name ? `${name}.${key}` : key, depth + 1),
    );
  };
  return visit(value, '', 0) ? cells : null;
}
