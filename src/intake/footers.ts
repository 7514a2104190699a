// Recognises what stands in a table and is no data: totals, signatures, notes, a second line of headings.
import { type Mapping, normaliseHeading } from './headings.ts';
import type { Skipped } from './inquiry.ts';
import type { Row } from './row.ts';

export type Footer = Skipped['why'];

const counted =
  'laporan|pengaduan|aduan|data|informasi|pesan|masukan|berkas|baris|warga|orang|seluruh|seluruhnya|semua|keseluruhan|bulan ini';
const total = new RegExp(
  `^(?:grand |sub ?)?(?:total|jumlah|rekap(?:itulasi)?)(?: (?:${counted}))*[\\s:=.]*[\\d.,]*(?: (?:${counted}))*$`,
  'i',
);
const figure = new RegExp(`^[-\\d.,%]+(?: (?:${counted}))?$`, 'i');
const placeAndDay = /^[\p{L} .]{3,30}, (?:\d{1,2}|\.+|…) \p{L}+ \d{4}$/u;
const approval = /^(?:mengetahui|menyetujui|disetujui|dibuat oleh|diperiksa oleh|diketahui oleh)[\s:,.]*$/i;
const title =
  /^(?:(?:a\.?n|u\.?b|plt|plh)\.? )*(?:kepala|kabag|kasubag|kasi|sekretaris|asisten|lurah|camat|wali ?kota|pengelola|petugas|operator|admin)\b/i;
const mark = /^(?:nip[\s.:]*[\d ]{8,}|ttd\.?|tertanda|[.…_()\s]{3,})$/i;
const note = /^(?:catatan|keterangan|sumber|dicetak|diunduh|printed|generated)\b/i;

/**
 * Gives for each row in turn what it is, or null where it could be an inquiry: such a one is taken, or rejected by
 * name. A row with words in the text's column is a signature only where the words can be nothing else. Whether a
 * signature is one shows at the end of the file only: the caller takes it for a row where data follow.
 */
export function createFooterFinder(
  mapping: Mapping,
  isDate: (row: Row) => boolean,
): (row: Row) => Footer | null {
  let signed: 'elsewhere' | 'in-text' | null = null;
  return (row) => {
    if (row.flaw !== undefined || isDate(row)) {
      signed = null;
      return null;
    }
    if (repeatsHeadings(row)) return 'headings';
    const cells = Object.values(row.cells).map((cell) => String(cell).trim());
    if (
      cells.some((cell) => total.test(cell)) &&
      cells.every((cell) => total.test(cell) || figure.test(cell))
    )
      return 'total';
    if (cells.length > 3) return null;
    const text = String(row.cells[mapping.text ?? ''] ?? '').trim();
    const opens = cells.some((cell) => placeAndDay.test(cell) || approval.test(cell));
    if (text === '') {
      if (opens) signed ??= 'elsewhere';
      if (signed !== null) return 'signature';
      return cells.length === 1 && note.test(cells[0]!) ? 'note' : null;
    }
    if (placeAndDay.test(text) || approval.test(text)) signed = 'in-text';
    else if (signed !== 'in-text' || !(mark.test(text) || isNameLike(text))) return null;
    return 'signature';
  };
}

/** Printed pages repeat the headings, and official tables number their columns below them: (1) (2) (3). */
function repeatsHeadings(row: Row): boolean {
  const cells = Object.entries(row.cells).map(([heading, cell]) => [heading, String(cell).trim()] as const);
  if (cells.length < 2) return false;
  if (cells.every(([heading, cell]) => normaliseHeading(heading) === normaliseHeading(cell))) return true;
  return (
    cells.length > 2 && cells.every(([, cell], index) => cell.replace(/[()]/g, '') === String(index + 1))
  );
}

/** Titles and names: few words, each with a capital. */
function isNameLike(text: string): boolean {
  const words = text
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !/^(?:dan|dan\/atau|a\.n\.|u\.b\.)$/i.test(word));
  const capital = words.every((word) => /^[\p{Lu}(.]/u.test(word));
  return capital && text.length <= 60 && words.length <= (title.test(text) ? 7 : 5) && !/[?!]/.test(text);
}
