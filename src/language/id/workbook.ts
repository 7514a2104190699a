// What is said of an Excel workbook: which sheet was taken, what was left out, what is not what it seems.
import { dates } from './dates.ts';

export const workbook = {
  askSheet: (file: string): string => `Lembar mana yang diambil dari ${file}`,
  allSheets: (count: number): string => (count === 2 ? 'Keduanya' : `Semua, ${count} lembar`),
  sheetOf: (v: { file: string; sheet: string }): string => `${v.file}, lembar ${v.sheet}`,
  /** `5, 9–14, dan 3 lagi`. */
  list: (items: readonly string[], more: number): string =>
    `${items.join(', ')}${more > 0 ? `, dan ${dates.figure(more)} lagi` : ''}`,

  notes: (sheet: string): string => `Periksa lembar ${sheet}`,
  hiddenRows: (v: { count: number; rows: string }): string =>
    `${dates.figure(v.count)} baris tersembunyi tidak diambil: baris ${v.rows}`,
  filteredRows: (v: { count: number; rows: string }): string =>
    `${dates.figure(v.count)} baris yang tersaring tidak diambil: baris ${v.rows}`,
  hiddenColumns: (v: { count: number; columns: string }): string =>
    `${dates.figure(v.count)} kolom tersembunyi tidak diambil: kolom ${v.columns}`,
  includeHidden: 'Bila perlu diambil juga, ulangi dengan --include-hidden.',
  merges: (v: { count: number; cells: string }): string =>
    `${dates.figure(v.count)} sel gabungan; isinya berlaku bagi baris pertamanya saja: ${v.cells}`,
  formulas: (v: { heading: string; count: number }): string =>
    `Kolom ${v.heading}: ${dates.figure(v.count)} sel dihitung dengan rumus; yang dipakai hasil yang tersimpan.`,
  rounded: (v: { heading: string; count: number }): string =>
    `Kolom ${v.heading}: ${dates.figure(v.count)} angka lebih dari 15 digit sudah dibulatkan oleh Excel; aslinya tidak ada di file.`,
  mobile: (v: { heading: string; count: number }): string =>
    `Kolom ${v.heading}: ${dates.figure(v.count)} nomor tersimpan sebagai angka tanpa nol di depan; nol itu ditambahkan (8… menjadi 08…).`,
  hiddenSheets: (sheets: string): string =>
    `Lembar tersembunyi tidak diambil: ${sheets}. Bila perlu, sebut dengan --sheet.`,
  others: (v: { sheet: string; others: string }): string =>
    `Diambil dari lembar ${v.sheet}; lembar lain tidak: ${v.others} (--sheet).`,
};
