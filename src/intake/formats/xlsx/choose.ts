// Which sheet of a workbook holds the inquiries: the one that was named, or the only one that looks like it.
import { distance } from 'fastest-levenshtein';
import { exitCodes, UserError } from '../../../errors.ts';
import { type Mapping, matchHeadings, normaliseHeading } from '../../headings.ts';
import type { SheetChoice } from '../../survey.ts';
import type { OpenedWorkbook } from '../packed.ts';
import { layOutSheet, type XlsxLayout } from './layout.ts';
import { noteSheet, type SheetNotes } from './notes.ts';
import type { Sheet } from './workbook.ts';

/** Lays out the wanted sheet. Throws UserError `sheet-unknown`, `sheet-open`, `intake-empty` (exit 2). */
export async function layOutWorkbook(
  opened: OpenedWorkbook,
  map: Mapping,
  { sheet: named, sheets = [], includeHidden = false }: SheetChoice,
): Promise<{ laidOut: XlsxLayout; notes: SheetNotes }> {
  const { book } = opened;
  const [sheet, ...more] = named === undefined ? await likelySheets(opened, map) : [findSheet(opened, named)];
  if (sheet === undefined || more.length > 0) {
    const names = book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    throw new UserError('sheet-open', { file: book.file, sheets: names }, exitCodes.usage);
  }
  const look = await opened.look(sheet);
  const laidOut = layOutSheet(book, look, map, includeHidden);
  if (laidOut === null)
    throw new UserError('intake-empty', { file: book.file, holds: 'nothing' }, exitCodes.usage);
  return { laidOut, notes: noteSheet(book, look, laidOut, sheets) };
}

/** The sheets that could be meant: where only one is left nothing needs to be asked. */
export async function likelySheets(opened: OpenedWorkbook, map: Mapping): Promise<Sheet[]> {
  const shown = opened.book.sheets.filter(({ hidden }) => !hidden);
  const filled: Sheet[] = [];
  const likely: Sheet[] = [];
  for (const sheet of shown) {
    const look = await opened.look(sheet);
    const layout = layOutSheet(opened.book, look, map, false);
    if (layout === null) continue;
    filled.push(sheet);
    if (look.rows > 1 && looksLikeInquiries(layout.headings, map)) likely.push(sheet);
  }
  if (likely.length > 0) return likely;
  return filled.length > 0 ? filled : shown.slice(0, 1);
}

/** Words, and whose or of when they are: a table of sums has a column of remarks too. */
function looksLikeInquiries(headings: readonly string[], map: Mapping): boolean {
  const named = Object.values(map).map(normaliseHeading);
  if (named.length > 0 && headings.some((heading) => named.includes(normaliseHeading(heading)))) return true;
  const mapping = matchHeadings(headings);
  const who = mapping.name ?? mapping.email ?? mapping.contact ?? mapping.phone;
  return mapping.text !== undefined && (mapping['arrived-at'] ?? who) !== undefined;
}

/** By its name as it stands on the tab. Throws UserError `sheet-unknown` with the nearest. */
export function findSheet({ book }: OpenedWorkbook, named: string): Sheet {
  const fold = (name: string) => name.trim().toLowerCase();
  const found =
    book.sheets.find(({ name }) => name === named) ??
    book.sheets.find(({ name }) => fold(name) === fold(named));
  if (found) return found;
  const sheets = book.sheets.map(({ name }) => name);
  const [near] = sheets.toSorted((a, b) => distance(fold(a), fold(named)) - distance(fold(b), fold(named)));
  const isNear = near !== undefined && distance(fold(near), fold(named)) <= Math.max(2, named.length / 3);
  const values = { file: book.file, given: named, sheets, near: isNear ? near : null };
  throw new UserError('sheet-unknown', values, exitCodes.usage);
}
