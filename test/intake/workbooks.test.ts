// What rows of an Excel workbook become: dates, numbers that are no quantities, formulas, merged cells, headings in groups.
import { expect, it } from 'vitest';
import { type TestCell, type TestSheet, type TestWorkbook, workbookOf } from '../support/workbook.ts';
import { takeIn } from './support.ts';

const titles = ['Tanggal', 'Jam', 'Nama', 'No. HP', 'Isi Pengaduan', 'NIK'];

async function take(sheet: Partial<TestSheet>, more: Partial<TestWorkbook> = {}) {
  const book = { sheets: [{ name: 'Masuk', rows: [], ...sheet }], ...more };
  return takeIn(workbookOf(book), { name: 'masuk.xlsx' });
}

/** What became of a row with these cells below the usual headings. */
async function row(...cells: TestCell[]) {
  const { results } = await take({ rows: [titles, cells] });
  const [result] = results;
  return result?.outcome === 'taken'
    ? result.inquiry
    : result?.outcome === 'rejected'
      ? result.fault
      : result;
}

const day = { number: 46_347, format: 'dd/mm/yyyy' };

it.each<[string, TestCell, TestCell, string]>([
  ['a day', day, null, '2026-11-21'],
  [
    'a day and a time',
    { number: 46_347.923_611_111_1, format: 'dd/mm/yyyy hh:mm' },
    null,
    '2026-11-21T22:10:00+07:00',
  ],
  ['a day in words', { number: 46_347, format: '[$-421]dddd, dd mmmm yyyy' }, null, '2026-11-21'],
  [
    'a time rounded up to the next day',
    { number: 46_347.999_999_99, format: 'd/m/yy h:mm' },
    null,
    '2026-11-22',
  ],
  ['a time of its own', day, { number: 0.381_944_444_4, format: 'hh:mm' }, '2026-11-21T09:10:00+07:00'],
  ['a time that has a day too', day, { number: 46_347.5, format: 'h:mm AM/PM' }, '2026-11-21T12:00:00+07:00'],
  ['a serial without a format', 46_347.5, null, '2026-11-21T12:00:00+07:00'],
  ['text', '21 November 2026', '09.10', '2026-11-21T09:10:00+07:00'],
  ['a result', { formula: 'A1', result: '21/11/2026' }, null, '2026-11-21'],
  ['ISO 8601', { xml: '<c r="REF" t="d"><v>2026-11-21T08:00:00</v></c>' }, null, '2026-11-21T08:00:00+07:00'],
])('reads %s as the arrival', async (_, date, time, arrivedAt) => {
  expect(await row(date, time, 'Budi', null, 'Lampu mati')).toMatchObject({ arrivedAt });
});

it('counts from 1904 where the workbook does', async () => {
  const rows = [
    titles,
    [{ number: 44_885, format: 'd-mmm-yy' }, null, null, null, 'a'],
    [44_885, null, null, null, 'b'],
  ];
  const { results } = await take({ rows }, { from1904: true });
  expect(results).toMatchObject([
    { inquiry: { arrivedAt: '2026-11-21' } },
    { inquiry: { arrivedAt: '2026-11-21' } },
  ]);
});

it('keeps numbers that are none: a lost zero is added, a rounded one refused or shown as such', async () => {
  expect(await row(day, null, 'Budi', 81_234_567_890, 'Lampu')).toMatchObject({ contact: '081234567890' });
  expect(await row(day, null, 'Budi', 341_555_123, 'Lampu')).toMatchObject({ contact: '341555123' });
  const padded = { number: 81_234_567_890, format: '000000000000' };
  expect(await row(day, null, 'Budi', padded, 'Lampu')).toMatchObject({ contact: '081234567890' });
  expect(await row(day, null, 'Budi', 6_281_234_567_890_120, 'Lampu')).toEqual({ code: 'rounded-number' });
  expect(await row(day, null, 'Budi', null, 'Lampu', 3_573_011_234_560_001)).toMatchObject({
    details: { NIK: '3573011234560001' },
  });
  expect(await row(day, null, 'Budi', null, 'Lampu', 3_573_011_234_560_000)).toMatchObject({
    details: { NIK: '3.57301123456E+15' },
  });
});

it('names cells that are not what they seem', async () => {
  expect(await row({ error: '#N/A' }, null, 'Budi', null, 'Lampu')).toEqual({
    code: 'error-cell',
    shown: '#N/A',
  });
  expect(await row({ formula: 'B2' }, null, 'Budi', null, 'Lampu')).toEqual({ code: 'formula-unreckoned' });
  expect(await row({ formula: 'TODAY()', result: 46_347 }, null, 'Budi', null, 'Lampu')).toEqual({
    code: 'changing-formula',
    formula: '=TODAY()',
  });
  const shared = (inside: string) => ({ xml: `<c r="REF" s="0">${inside}<v>46347</v></c>` });
  const { results } = await take({
    rows: [
      titles,
      [shared('<f t="shared" ref="A2:A3" si="0">TODAY()</f>'), null, 'Budi', null, 'Lampu'],
      [shared('<f t="shared" si="0"/>'), null, 'Rini', null, 'Jalan'],
    ],
  });
  expect(results).toMatchObject([
    { fault: { code: 'changing-formula' } },
    { fault: { code: 'changing-formula', formula: '=TODAY()' } },
  ]);
  expect(await row(day, null, 'Budi', null, { formula: 'A2&amp;" x"', result: 'Lampu mati' })).toMatchObject({
    text: 'Lampu mati',
  });
  // In a column that no field takes it stays what it is.
  expect(await row(day, null, 'Budi', null, 'Lampu', { error: '#REF!' })).toMatchObject({
    text: 'Lampu',
    details: { NIK: '#REF!' },
  });
});

it('reads rich text, inline text, flags, escaped characters and links', async () => {
  const rich =
    '<c r="REF" t="inlineStr"><is><r><t>Lampu </t></r><r><rPr><b/></rPr><t>mati</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>';
  const { results } = await take({
    rows: [
      ['Tanggal', 'Isi', 'Anonim', 'Email', 'Catatan'],
      [day, { xml: rich }, true, 'kirim surel', 'satu_x000D_\ndua _x005F_x0041_'],
    ],
    links: { D2: 'mailto:budi@example.org' },
  });
  expect(results).toMatchObject([
    {
      inquiry: {
        text: 'Lampu mati',
        anonymous: true,
        contact: 'budi@example.org',
        details: { 'Email (text)': 'kirim surel', Catatan: 'satu\ndua _x0041_' },
      },
    },
  ]);
});

it('joins headings in groups, below titles, and prefers the column that stands alone', async () => {
  const { results, survey } = await take({
    rows: [
      ['REKAP PENGADUAN'],
      ['Bulan November 2026'],
      null,
      ['No', 'Tanggal', 'Identitas', null, null, 'Isi Laporan', 'Tindak Lanjut', null],
      [null, null, 'Nama', 'Kontak', 'Alamat', null, 'Tanggal', 'Petugas'],
      [
        1,
        day,
        'Budi',
        'budi@example.org',
        'Kasin',
        'Lampu mati',
        { number: 46_349, format: 'dd/mm/yyyy' },
        'Sari',
      ],
    ],
    merges: ['A1:H1', 'A2:H2', 'A4:A5', 'B4:B5', 'C4:E4', 'F4:F5', 'G4:H4'],
  });
  expect(survey.layout.headings).toEqual([
    'No',
    'Tanggal',
    'Identitas / Nama',
    'Identitas / Kontak',
    'Identitas / Alamat',
    'Isi Laporan',
    'Tindak Lanjut / Tanggal',
    'Tindak Lanjut / Petugas',
  ]);
  expect(results).toMatchObject([
    {
      sheetRow: 6,
      row: 1,
      inquiry: {
        name: 'Budi',
        contact: 'budi@example.org',
        address: 'Kasin',
        arrivedAt: '2026-11-21',
        details: { 'Tindak Lanjut / Tanggal': '2026-11-23' },
      },
    },
  ]);
});

it('never takes the day of the follow-up for the arrival, nor the accused for the sender', async () => {
  const groups = ['Terlapor', null, 'Pelapor', null, 'Isi'];
  const below = ['Nama', 'Alamat', 'Nama', 'Alamat', null];
  const cells = ['Toko X', 'Kasin', 'Budi', 'Bareng', 'Bising', day];
  const merges = ['A1:B1', 'C1:D1', 'E1:E2', 'F1:G1'];
  const followed = take({
    rows: [
      [...groups, 'Tindak Lanjut', null],
      [...below, 'Tanggal', 'Hasil'],
      [...cells, 'Selesai'],
    ],
    merges,
  });
  await expect(followed).rejects.toMatchObject({ code: 'date-column-missing' });
  const { survey } = await take({ rows: [[...groups, 'Waktu'], below, cells], merges: merges.slice(0, 3) });
  expect(survey.mapping).toEqual({
    name: 'Pelapor / Nama',
    address: 'Pelapor / Alamat',
    text: 'Isi',
    'arrived-at': 'Waktu',
  });
});

it('takes the value of merged cells for their first row, and passes over a line across the table', async () => {
  const { results, survey } = await take({
    rows: [
      ['Tanggal', 'Nama', 'Isi'],
      ['MINGGU KE-3'],
      [day, 'Budi', 'Lampu mati'],
      [null, 'Rini', 'Jalan rusak'],
      ['Jumlah', null, 2],
    ],
    merges: ['A2:C2', 'A3:A4', 'A5:B5'],
  });
  expect(results).toMatchObject([
    { outcome: 'skipped', why: 'headings', sheetRow: 2 },
    { outcome: 'taken', inquiry: { name: 'Budi' } },
    { outcome: 'rejected', sheetRow: 4, fault: { code: 'merged-cell', into: 'A3' } },
    { outcome: 'skipped', why: 'total' },
  ]);
  expect(survey.notes?.merges).toEqual(['A3:A4']);
});

it('leaves out what is hidden unless it is wanted, and keeps blank columns by their letter', async () => {
  const sheet: TestSheet = {
    name: 'Masuk',
    rows: [
      ['Tanggal', 'Nama', 'Isi', null, 'Kontak'],
      [day, 'Budi', 'Lampu mati', 'penting', 'budi@example.org'],
      [day, 'Rini', 'Jalan rusak', null, 'rini@example.org'],
    ],
    hiddenRows: [3],
    hiddenColumns: [5],
  };
  const hidden = await take(sheet);
  expect(hidden.results).toMatchObject([
    { inquiry: { name: 'Budi', details: { '(D)': 'penting' } } },
    { outcome: 'skipped', why: 'hidden-row', sheetRow: 3 },
  ]);
  expect(hidden.results[0]).not.toMatchObject({ inquiry: { contact: expect.anything() } });
  expect(hidden.survey.notes?.hiddenColumns).toEqual(['E Kontak']);
  const filtered = await take({ ...sheet, filtered: true });
  expect(filtered.results[1]).toMatchObject({ why: 'filtered-row' });
  const wanted = await takeIn(workbookOf({ sheets: [sheet] }), {
    name: 'masuk.xlsx',
    choice: { includeHidden: true },
  });
  expect(wanted.results).toMatchObject([
    { inquiry: { contact: 'budi@example.org' } },
    { inquiry: { name: 'Rini', contact: 'rini@example.org' } },
  ]);
});
