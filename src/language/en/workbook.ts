// What is said of an Excel workbook: which sheet was taken, what was left out, what is not what it seems.
import type { workbook as model } from '../id/workbook.ts';
import { dates } from './dates.ts';

export const workbook: typeof model = {
  askSheet: (file) => `Which sheet is to be taken from ${file}`,
  allSheets: (count) => (count === 2 ? 'Both' : `All ${count} sheets`),
  sheetOf: (v) => `${v.file}, sheet ${v.sheet}`,
  list: (items, more) => `${items.join(', ')}${more > 0 ? `, and ${dates.figure(more)} more` : ''}`,

  notes: (sheet) => `Check the sheet ${sheet}`,
  hiddenRows: (v) => `${dates.figure(v.count)} hidden rows were not taken: row ${v.rows}`,
  filteredRows: (v) => `${dates.figure(v.count)} rows that are filtered out were not taken: row ${v.rows}`,
  hiddenColumns: (v) => `${dates.figure(v.count)} hidden columns were not taken: column ${v.columns}`,
  includeHidden: 'If they are wanted too, try again with --include-hidden.',
  merges: (v) =>
    `${dates.figure(v.count)} merged cells; their content counts for the first row only: ${v.cells}`,
  formulas: (v) =>
    `Column ${v.heading}: ${dates.figure(v.count)} cells are reckoned by a formula; the stored result was taken.`,
  rounded: (v) =>
    `Column ${v.heading}: ${dates.figure(v.count)} numbers of over 15 digits were rounded by Excel; the file no longer has them.`,
  mobile: (v) =>
    `Column ${v.heading}: ${dates.figure(v.count)} numbers are stored without the zero in front; it was added (8… became 08…).`,
  hiddenSheets: (sheets) => `Hidden sheets were not taken: ${sheets}. If wanted, name them with --sheet.`,
  others: (v) => `Taken from the sheet ${v.sheet}; other sheets were not: ${v.others} (--sheet).`,
};
