// Opens a file that is a ZIP: a workbook of Excel, or something else that is named.
import { exitCodes, UserError } from '../../errors.ts';
import { openZip, type Zip } from '../zip.ts';
import { lookAtSheet, type SheetLook } from './xlsx/look.ts';
import { findWorkbookPart, openWorkbook, type Sheet, type Workbook } from './xlsx/workbook.ts';

export interface OpenedWorkbook {
  book: Workbook;
  /** Each sheet is read whole once only. */
  look(sheet: Sheet): Promise<SheetLook>;
  close(): void;
}

/** A chat that a telephone exported with its pictures: the text among them. */
export interface PackedText {
  bytes(): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Throws UserError `zip-refused`, `workbook-damaged`, `intake-binary` (exit 2). */
export async function openPacked(path: string, file: string): Promise<OpenedWorkbook | PackedText> {
  const zip = await openZip(path, file);
  try {
    const chat = chatIn(zip.names);
    if (chat !== null) return { bytes: () => zip.read(chat), close: () => zip.close() };
    const part = await findWorkbookPart(zip, file);
    if (part === null || !/\.xml$/i.test(part) || /^(?:word|ppt)\//.test(part)) {
      const seems = await kindOf(zip, part);
      throw new UserError('intake-binary', { file, seems }, exitCodes.usage);
    }
    const book = await openWorkbook(zip, file, part);
    const looks = new Map<Sheet, Promise<SheetLook>>();
    const look = (sheet: Sheet) => {
      const known = looks.get(sheet) ?? lookAtSheet(book, sheet);
      looks.set(sheet, known);
      return known;
    };
    return { book, look, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** An iPhone calls it `_chat.txt`, Android as the chat. */
function chatIn(names: readonly string[]): string | null {
  const chats = names.filter((name) => /^(?:_chat|(?:WhatsApp Chat|Chat WhatsApp)[^/]*)\.txt$/i.test(name));
  return chats.length === 1 ? (chats[0] as string) : null;
}

type PackedKind = 'xlsb' | 'docx' | 'pptx' | 'ods' | 'odt' | 'zip';

async function kindOf(zip: Zip, part: string | null): Promise<PackedKind> {
  if (part?.startsWith('word/')) return 'docx';
  if (part?.startsWith('ppt/')) return 'pptx';
  if (part?.startsWith('xl/')) return 'xlsb';
  if (!zip.has('mimetype')) return 'zip';
  let type = '';
  for await (const bytes of zip.read('mimetype')) type += Buffer.from(bytes).toString('latin1');
  return /opendocument\.spreadsheet/.test(type) ? 'ods' : /opendocument/.test(type) ? 'odt' : 'zip';
}
