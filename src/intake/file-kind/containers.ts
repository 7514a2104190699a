// What a ZIP or an OLE file holds: office documents, other files, macros. Nothing is inflated: names are enough.
import { extensionOf, type FileKind, type Refused } from './kinds.ts';
import { programNamed } from './programs.ts';

/** APPNOTE.TXT §4.3.12 and §4.3.16. */
const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1');
const entryMark = 0x02014b50;
/** A comment at the end may be this long. */
const longestComment = 65_535;

/** A kind, or why it is refused: macros, or a program among its entries. */
export function kindOfZip(bytes: Buffer): FileKind | Refused {
  const names = zipNames(bytes);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  // Office keeps macros in vbaProject.bin, LibreOffice in the folders Basic and Scripts.
  if (has(/(^|\/)vbaProject\.bin$/i)) return { refused: 'macros' };
  if (has(/^(Basic|Scripts)\//) && has(/^content\.xml$/)) return { refused: 'macros' };
  if (has(/^\[Content_Types\]\.xml$/i)) {
    if (has(/^word\//i)) return 'docx';
    if (has(/^xl\//i)) return 'xlsx';
    if (has(/^ppt\//i)) return 'pptx';
  }
  const mimetype = storedMimetype(bytes);
  if (mimetype.includes('opendocument.text')) return 'odt';
  if (mimetype.includes('opendocument.spreadsheet')) return 'ods';
  if (mimetype.includes('opendocument.presentation')) return 'odp';
  if (mimetype.includes('epub+zip')) return 'epub';
  if (has(/^classes\d*\.dex$/) || has(/^META-INF\/MANIFEST\.MF$/)) return { refused: 'program' };
  const program = names.find(programNamed);
  if (program !== undefined) return { refused: 'program', inside: program };
  return has(/^[^/]+\.kml$/i) && names.length < 50 && !has(/\.(?!kml|png|jpe?g)[a-z0-9]+$/i) ? 'kmz' : 'zip';
}

/** The names in the central directory; none where it is cut off. */
function zipNames(bytes: Buffer): string[] {
  const end = bytes.lastIndexOf(endOfDirectory);
  if (end < 0 || end + 22 > bytes.length || bytes.length - end > longestComment + 22) return [];
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= end && bytes.readUInt32LE(at) === entryMark) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

/** OpenDocument 1.3 part 2 §3.3: the first entry is `mimetype`, stored as it is. */
function storedMimetype(bytes: Buffer): string {
  const head = bytes.toString('latin1', 30, 130);
  return head.startsWith('mimetype') ? head.slice(8) : '';
}

/** [MS-CFB] §2.6.1: names of streams are UTF-16LE. */
function holds(bytes: Buffer, name: string): boolean {
  return bytes.includes(Buffer.from(name, 'utf16le'));
}

/** A kind, or that it holds macros, or is an installer. */
export function kindOfOle(bytes: Buffer, name: string): FileKind | Refused {
  if (holds(bytes, '_VBA_PROJECT')) return { refused: 'macros' };
  if (['msi', 'msp'].includes(extensionOf(name))) return { refused: 'program' };
  if (holds(bytes, 'EncryptedPackage')) return 'office-locked';
  if (holds(bytes, 'WordDocument')) return 'doc';
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book\0')) return 'xls';
  if (holds(bytes, 'PowerPoint Document')) return 'ppt';
  return holds(bytes, '__properties_version1.0') ? 'msg' : 'ole';
}
