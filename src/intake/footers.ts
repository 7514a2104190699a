// Recognises what stands below a table and is no data: totals, signatures, notes.
import type { Mapping } from './headings.ts';
import type { Row } from './row.ts';

const opening =
  /^(?:jumlah|total|grand total|sub ?total|rekap|mengetahui|menyetujui|disetujui|dibuat oleh|diperiksa|kepala (?:bagian|sub|dinas|seksi)|pengelola|petugas|admin|nip\b|ttd|tertanda|dicetak|diunduh|sumber|keterangan|catatan|printed|generated|a\.?n\.)|^[\p{L} .]{3,30}, \d{1,2} \p{L}+ \d{4}$/iu;
const bare = /^(?:jumlah|total|mengetahui|menyetujui|keterangan|catatan)[\s:.,]*[\d.,]*$/i;

/**
 * Gives for each row in turn its words where it is a footer, else null. A footer has few cells, no date in the
 * date's column and no sentence in the text's; once one was seen, the lone cells below it (names under a
 * signature) are footers too. What might be an inquiry is none: it is taken, or rejected by name.
 */
export function createFooterFinder(
  mapping: Mapping,
  isDate: (row: Row) => boolean,
): (row: Row) => string | null {
  let below = false;
  return (row) => {
    const cells = Object.values(row.cells).map((cell) => String(cell).trim());
    const may = cells.length <= 3 && row.flaw === undefined && !isDate(row) && isBrief(row, mapping);
    below = may && (below || cells.some((cell) => opening.test(cell)));
    return below ? cells.join(' · ').slice(0, 120) : null;
  };
}

/** Without a date column every row could be an inquiry: then only a bare word may stand in the text's column. */
function isBrief(row: Row, mapping: Mapping): boolean {
  const text = String(row.cells[mapping.text ?? ''] ?? '').trim();
  if (mapping['arrived-at'] === undefined) return text === '' || bare.test(text);
  return text.length <= 60 && !text.includes('?');
}
