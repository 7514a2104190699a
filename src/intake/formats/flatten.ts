// Makes a nested JSON value flat: dotted names, so that `pelapor.nama` is a heading like any other.
import type { Cell, Json, Row } from '../row.ts';

/** Cells of a value; null and empty texts are left out, true and false are words. */
export function flatten(value: Json): Row['cells'] {
  const cells = Object.create(null) as Record<string, Cell>;
  const visit = (each: Json, name: string): void => {
    if (each === null || each === '') return;
    if (typeof each === 'object') {
      for (const [key, inner] of Object.entries(each)) visit(inner, name ? `${name}.${key}` : key);
    } else cells[name || 'value'] = typeof each === 'boolean' ? String(each) : each;
  };
  visit(value, '');

  return cells;
}
