// Gives telephone numbers back the zero that a cell or a value of numbers cannot keep.
import type { Mapping } from './headings.ts';
import type { Row } from './row.ts';

/** Indonesian mobile numbers begin with 08. */
export const lostZero = /^8\d{8,11}$/;

/** The cells of a row, with the zero in front of mobile numbers in the columns of contacts. */
export function restoreZeros(cells: Row['cells'], mapping: Mapping): Row['cells'] {
  const lost = [mapping.phone, mapping.contact].filter((heading) => {
    const cell = cells[heading ?? ''];
    return typeof cell === 'number' && lostZero.test(String(cell));
  });
  if (lost.length === 0) return cells;
  return { ...cells, ...Object.fromEntries(lost.map((heading) => [heading, `0${cells[heading ?? '']}`])) };
}
