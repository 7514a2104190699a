// Makes workbooks for tests, with the XML that Excel writes: shared texts, number formats, hidden and merged cells.
import { type ZipEntry, zipOf } from './zip.ts';

/** A number with its format, a formula with or without its result, an error, or a value as it is. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { number: number; format: string }
  | { formula: string; result?: string | number }
  | { error: string }
  | { xml: string };

export interface TestSheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  /** From row 1; null is a row without cells. */
  rows: (TestCell[] | null)[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
  merges?: string[];
  filtered?: boolean;
  links?: Record<string, string>;
}

export interface TestWorkbook {
  sheets: TestSheet[];
  from1904?: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packed = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function workbookOf(book: TestWorkbook): Buffer {
  return zipOf(entriesOf(book));
}

/** The parts of the package, so that a test can break one. */
export function entriesOf({ sheets, from1904 = false }: TestWorkbook): ZipEntry[] {
  const strings: string[] = [];
  const formats: string[] = [];
  const parts = sheets.flatMap((sheet, index) => sheetEntries(sheet, index + 1, strings, formats));
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = [
    ...sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relation('rIdS', 'styles', 'styles.xml'),
    relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
  ];
  return [
    { name: '[Content_Types].xml', content: `${head}<Types/>` },
    {
      name: '_rels/.rels',
      content: `${head}<Relationships xmlns="${packed}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook ${main} xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${head}<Relationships xmlns="${packed}">${relations.join('')}</Relationships>`,
    },
    ...parts,
    { name: 'xl/styles.xml', content: `${head}${stylesOf(formats)}` },
    {
      name: 'xl/sharedStrings.xml',
      content: `${head}<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    },
  ];
}

function sheetEntries(sheet: TestSheet, number: number, strings: string[], formats: string[]): ZipEntry[] {
  const { hiddenRows = [], hiddenColumns = [], merges = [], links = {} } = sheet;
  const cols = hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  const rows = sheet.rows.map((cells, index) => {
    if (cells === null) return '';
    const row = index + 1;
    const inside = cells.map((cell, column) => cellXml(cell, `${letter(column)}${row}`, strings, formats));
    return `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
  });
  const addresses = Object.entries(links);
  const content = [
    `${head}<worksheet ${main} xmlns:r="${office}">`,
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.filtered ? '<autoFilter ref="A1:H9"><filterColumn colId="1"/></autoFilter>' : '',
    merges.length > 0
      ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    addresses.length > 0
      ? `<hyperlinks>${addresses.map(([ref], index) => `<hyperlink ref="${ref}" r:id="rId${index + 1}"/>`).join('')}</hyperlinks>`
      : '',
    '</worksheet>',
  ];
  const relations = addresses.map(([, target], index) => outside(`rId${index + 1}`, target));
  const part: ZipEntry = { name: `xl/worksheets/sheet${number}.xml`, content: content.join('') };
  if (relations.length === 0) return [part];
  const rels = `${head}<Relationships xmlns="${packed}">${relations.join('')}</Relationships>`;
  return [part, { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, content: rels }];
}

function cellXml(cell: TestCell, ref: string, strings: string[], formats: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('xml' in cell) return cell.xml.replace('REF', ref);
  if ('error' in cell) return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`;
  if ('number' in cell) return `<c r="${ref}" s="${formats.push(cell.format)}"><v>${cell.number}</v></c>`;
  const { formula, result } = cell;
  const value =
    result === undefined ? '' : `<v>${typeof result === 'string' ? escapeXml(result) : result}</v>`;
  return `<c r="${ref}"${typeof result === 'string' ? ' t="str"' : ''}><f>${escapeXml(formula)}</f>${value}</c>`;
}

function stylesOf(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function outside(id: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
