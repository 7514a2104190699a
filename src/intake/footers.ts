// Recognises what stands below a table and is no data: totals, signatures, notes.
import type { Mapping } from './headings.ts';
import type { Row } from './row.ts';

const opening =
  /^(?:jumlah|total|grand total|sub ?total|rekap|mengetahui|menyetujui|disetujui|dibuat oleh|diperiksa|kepala (?:bagian|sub|dinas|seksi)|pengelola|petugas|admin|nip\b|ttd|tertanda|dicetak|diunduh|sumber|keterangan|catatan|printed|generated|a\.?n\.)|^[\p{L} .]{3,30}, \d{1,2} \p{L}+ \d{4}$/iu;

/**
 * Gives for each row in turn its words where it is a footer, else null. A footer has few cells and no date in the
 * date's column; once one was seen, the lone cells below it (names under a signature) are footers too.
 */
export function createFooterFinder(
  mapping: Mapping,
  isDate: (row: Row) => boolean,
): (row: Row) => string | null {
  let below = false;
  return (row) => {
    const cells = Object.values(row.cells).map(String);
    const few = cells.length <= 3 && !isDate(row) && row.flaw === undefined;
    const opens = few && cells.some((cell) => opening.test(cell.trim()));
    const lone =
      below && few && !(mapping.text && mapping['arrived-at'] === undefined && row.cells[mapping.text]);
    below = opens || lone;
    return below
      ? cells
          .map((cell) => cell.trim())
          .join(' · ')
          .slice(0, 120)
      : null;
  };
}
