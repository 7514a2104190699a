// Workbooks that are broken, hostile or none: refused by name before anything is read from them.
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { intakeErrors as en } from '../../src/language/en/errors/intake.ts';
import { workbookErrors as enWorkbooks } from '../../src/language/en/errors/workbooks.ts';
import { intakeErrors as id } from '../../src/language/id/errors/intake.ts';
import { workbookErrors as idWorkbooks } from '../../src/language/id/errors/workbooks.ts';
import { entriesOf, type TestSheet, workbookOf } from '../support/workbook.ts';
import { type ZipEntry, zipOf } from '../support/zip.ts';
import { openText, takeIn } from './support.ts';

const day = { number: 46_347, format: 'dd/mm/yyyy' };
const sheet: TestSheet = {
  name: 'Masuk',
  rows: [
    ['Tanggal', 'Isi'],
    [day, 'Lampu mati'],
  ],
};

/** The refusal of a file, which has a sentence in both languages. */
async function refusal(content: Uint8Array, name = 'masuk.xlsx'): Promise<{ code: string; values: unknown }> {
  const error = await takeIn(content, { name }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${String(error)}`);
  for (const sentences of [
    { ...id, ...idWorkbooks },
    { ...en, ...enWorkbooks },
  ]) {
    const says = (sentences[error.code as 'zip-refused'] as (v: unknown) => { what: string })(error.values);
    expect(says.what).not.toMatch(/undefined|!/);
  }
  expect(error.exitCode).toBe(2);
  return { code: error.code, values: error.values };
}

/** The workbook with one part replaced. */
function withPart(part: Partial<ZipEntry> & { name: string }): Buffer {
  return zipOf(
    entriesOf({ sheets: [sheet] }).map((entry) => (entry.name === part.name ? { ...entry, ...part } : entry)),
  );
}

const first = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';
const long = (bytes: number) => `<sst><si><t>${'a'.repeat(bytes)}</t></si></sst>`;
/** Text that does not shrink to a hundredth, in pieces of its own. */
const dense = (bytes: number) => {
  let seed = 1;
  const words = Array.from({ length: bytes / 10 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String(seed).padStart(10, '0');
  });
  return `<sst><si><t>${words.join('')}</t></si></sst>`;
};

describe('a workbook', () => {
  it.each<[string, Buffer, string]>([
    ['that grows a thousandfold', withPart({ name: strings, content: long(20_000_000) }), 'too-dense'],
    [
      'that lies about its size',
      withPart({ name: strings, content: long(20_000_000), says: { size: 99 } }),
      'damaged',
    ],
    ['of over 50 MB', withPart({ name: strings, content: dense(55_000_000), stored: true }), 'too-large'],
    ['with a wrong checksum', withPart({ name: first, says: { crc: 1 } }), 'damaged'],
    ['with a locked part', withPart({ name: first, encrypted: true }), 'locked'],
    ['that is cut short', workbookOf({ sheets: [sheet] }).subarray(0, 900), 'damaged'],
    [
      'without its sheet',
      zipOf(entriesOf({ sheets: [sheet] }).filter(({ name }) => name !== first)),
      'missing',
    ],
    [
      'of too many files',
      zipOf([
        ...entriesOf({ sheets: [sheet] }),
        ...Array.from({ length: 10_001 }, (_, index) => ({ name: `x${index}`, content: '', stored: true })),
      ]),
      'too-many',
    ],
  ])('%s', async (_, bytes, reason) => {
    const { code, values } = await refusal(bytes);
    expect(code).toBe('zip-refused');
    expect(values).toMatchObject({ reason });
  });

  it('reads no part that it does not need, however large', async () => {
    const bytes = zipOf([
      ...entriesOf({ sheets: [sheet] }),
      { name: 'xl/media/image1.png', content: Buffer.alloc(60_000_000) },
    ]);
    expect((await takeIn(bytes, { name: 'masuk.xlsx' })).results).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['no XML', 'bukan XML'],
    ['cut XML', '<worksheet><sheetData><row r="1">'],
    [
      'an entity of its own',
      '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData>&b;</sheetData></worksheet>',
    ],
    ['nesting without end', '<a>'.repeat(100)],
    ['rows that go back', '<worksheet><sheetData><row r="5"/><row r="2"/></sheetData></worksheet>'],
    ['a row that no sheet has', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    [
      'a cell that no sheet has',
      '<worksheet><sheetData><row r="1"><c r="ZZZ1"/></row></sheetData></worksheet>',
    ],
  ])('with %s in its sheet is damaged', async (_, content) => {
    const { code, values } = await refusal(withPart({ name: first, content }));
    expect([code, values]).toEqual(['workbook-damaged', { file: 'masuk.xlsx', part: first }]);
  });

  it('with nothing on its sheet is empty', async () => {
    expect(await refusal(workbookOf({ sheets: [{ name: 'Kosong', rows: [] }] }))).toMatchObject({
      code: 'intake-empty',
    });
  });

  it('says that the text’s column is hidden', async () => {
    const hidden = workbookOf({ sheets: [{ ...sheet, hiddenColumns: [2] }] });
    expect(await refusal(hidden)).toMatchObject({
      code: 'text-column-missing',
      values: { headings: ['Tanggal'], hidden: ['B Isi'] },
    });
  });
});

describe('a file that is called .xlsx', () => {
  const relations = (target: string) =>
    `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;
  const oleWith = (word: string) => {
    const bytes = Buffer.alloc(2048);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
    bytes.writeUInt16LE(9, 30);
    bytes.writeUInt32LE(1, 48);
    bytes.write(word, 1024 + 128, 'utf16le');
    return bytes;
  };
  it.each<[string, Buffer]>([
    ['program', Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), Buffer.alloc(4096)])],
    ['program', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(4096)])],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['html', Buffer.from('\ufeff<html><table><tr><td>Isi</td></tr></table></html>')],
    ['html', Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>')],
    ['xls', oleWith('Workbook')],
    ['locked', oleWith('EncryptedPackage')],
    ['zip', zipOf([{ name: 'foto.jpg', content: 'x' }])],
    ['docx', zipOf([{ name: '_rels/.rels', content: relations('word/document.xml') }])],
    ['pptx', zipOf([{ name: '_rels/.rels', content: relations('ppt/presentation.xml') }])],
    ['xlsb', zipOf([{ name: '_rels/.rels', content: relations('/xl/workbook.bin') }])],
    [
      'ods',
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
    ],
    ['odt', zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }])],
  ])('and seems to be %s', async (seems, bytes) => {
    const { code, values } = await refusal(bytes, 'lama.xlsx');
    expect([code, values]).toEqual(['intake-binary', { file: 'lama.xlsx', seems }]);
  });

  it('but holds text is read as the text that it is', async () => {
    const { survey } = await takeIn('Tanggal,Isi\n2026-11-21,Lampu\n', { name: 'ekspor.xlsx' });
    expect(survey.layout.format).toBe('csv');
  });

  it('and a workbook by another name is read as the workbook that it is', async () => {
    const source = await openText(workbookOf({ sheets: [sheet] }), 'masuk.csv');
    expect(source.workbook?.book.sheets).toMatchObject([{ name: 'Masuk', hidden: false }]);
    await source.close();
  });
});
