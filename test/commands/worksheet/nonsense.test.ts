// sop worksheet --read: what is nonsense is named by row and column; what is no worksheet is refused whole.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAll } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';
import { workbookOf } from '../../support/workbook.ts';
import {
  eventsOf,
  kabag,
  kasubag,
  type OpenSheet,
  officeWithSheet,
  one,
  readFilled,
  three,
  two,
} from '../../support/worksheet.ts';

describe('a cell that is nonsense', () => {
  it('records what can be, and names the rest by row and column', async () => {
    const context = await officeWithSheet();
    const told = await readFilled(context, ({ fill, rows, headings }) => {
      fill(one, { 'Nomor surat': '470/12', ...kabag, 'Kabag: pukul': '25.10', ...kasubag });
      fill(two, {
        'Kabag: tanggal': '31/11/2026',
        'Kabag: instruksi': '1',
        'Nomor agenda': { error: '#REF!' },
      });
      fill(three, { ...kasubag });
      rows.push(headings.map((heading) => (heading === 'Catatan' ? 'baris saya' : null)));
    });
    expect(told.code).toBe(2);
    expect(told.stdout).toContain('✔ 1 hal pada 1 berkas tercatat');
    expect(told.stderr).toContain('! 5 isian belum dapat dicatat');
    for (const line of [
      'baris 2, 2026-A-0001, Kabag: pukul "25.10": jam itu tidak ada',
      'baris 3, 2026-A-0002, Nomor agenda "#REF!": sel itu berisi #REF!',
      'baris 3, 2026-A-0002, Kabag: tanggal "31/11/2026": November berakhir tanggal 30',
      'baris 4, 2026-A-0003, Kasubag: instruksi: Berkas menunggu disposisi Kabag (langkah 2)',
      'baris 5, Nomor berkas: nomor berkas kosong',
    ])
      expect(told.stderr).toContain(line);
    expect(eventsOf(context, one).map(({ type }) => type)).toEqual(['numbered']);
  });

  it.each<[string, (sheet: OpenSheet) => void, string]>([
    [
      'a future hour',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: pukul': '10.01' }),
      'Kabag: pukul "10.01": tanggal itu belum tiba',
    ],
    [
      'an hour before the arrival',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: pukul': '07.00' }),
      'Kabag: tanggal: Waktunya Sen 23 Nov 2026 07.00 WIB; informasi masuk (langkah 1) selesai',
    ],
    [
      'words for a day',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: tanggal': 'tadi pagi' }),
      'Kabag: tanggal "tadi pagi": belum terbaca sebagai tanggal',
    ],
    [
      'no day',
      ({ fill }) => fill(one, { 'Kabag: instruksi': '1', 'Kabag: pukul': '09.10' }),
      'Kabag: tanggal: tanggalnya masih kosong',
    ],
    [
      'a day as instruction',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: instruksi': { number: 46_054, format: 'd/m' } }),
      'terbaca sebagai tanggal',
    ],
    [
      'no such instruction',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: instruksi': 9 }),
      'Kabag: instruksi "9"',
    ],
    [
      'a letter for an office',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: kepada': 'a', 'Kabag: instruksi': '4' }),
      'Kabag: kepada "a": Huruf a tidak dipakai pada yang diteruskan',
    ],
    [
      'a letter for an office, as a line',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: instruksi': '4 a' }),
      'Kabag: instruksi "4 a": Huruf a tidak dipakai pada yang diteruskan',
    ],
    [
      'an office beside another',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: kepada': 'a', 'Kabag: instruksi': '4 Disdukcapil' }),
      'Kabag: kepada "a": penerima sudah disebut dalam instruksi: Disdukcapil',
    ],
    [
      'an hour behind the instruction',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: instruksi': '1 09.20' }),
      'Kabag: instruksi "1 09.20": tanggal dan pukul punya kolomnya sendiri',
    ],
    [
      'no number of the sheet before words',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: instruksi': '9 Disdukcapil' }),
      'Instruksi 9 tidak ada pada lembar',
    ],
    [
      'nobody of that name',
      ({ fill }) => fill(one, { ...kabag, 'Kabag: kepada': 'Pak Lurah' }),
      'Kabag: kepada "Pak Lurah"',
    ],
    [
      'an edited number',
      ({ fill, rows }) => {
        fill(one, kabag);
        rows[0]![0] = '2026-A-0009';
      },
      'Nomor berkas "2026-A-0009": kunci baris ini milik 2026-A-0001',
    ],
    [
      'a number twice',
      ({ fill, rows }) => {
        fill(one, kabag);
        rows.push([...rows[0]!]);
      },
      'nomor ini ada pada baris 2 dan 5',
    ],
    [
      'numbers sorted without their row',
      ({ fill, rows }) => {
        fill(one, kabag);
        const [a, b] = [rows[0]![0], rows[1]![0]];
        rows[0]![0] = b!;
        rows[1]![0] = a!;
      },
      'mungkin sebagian kolom terurut sendiri',
    ],
    [
      'a receipt of nothing',
      ({ fill }) => fill(one, { 'Bukti penyampaian': 'x', 'Disampaikan: tanggal': '23/11/2026' }),
      'Bukti penyampaian: Berkas menunggu disposisi Kabag',
    ],
  ])('names %s', async (_, edit, says) => {
    const context = await officeWithSheet();
    const told = await readFilled(context, edit);
    expect([2, 3]).toContain(told.code);
    expect(told.stderr.replace(/\s+/g, ' ')).toContain(says);
    expect([one, two, three].flatMap((number) => eventsOf(context, number))).toEqual([]);
  });

  it('names a case that moved on meanwhile', async () => {
    const context = await officeWithSheet();
    await runAll(context, [`disposition ${one} --by kabag --form paper --at 2026-11-23 --instruction 6`]);
    const told = await readFilled(context, ({ fill }) => fill(one, kabag));
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('Berkas itu berubah sejak lembar kerja dibuat.');
  });
});

describe('refused as a whole', () => {
  it.each<[string, (sheet: OpenSheet) => void, string]>([
    [
      'a changed heading',
      ({ headings }) => {
        headings[7] = 'Instruksi';
      },
      'Tidak ditemukan: Kabag: instruksi',
    ],
    [
      'a heading twice',
      ({ headings }) => {
        headings[2] = 'Catatan';
      },
      'dua kali: Catatan',
    ],
    [
      'no key',
      ({ headings }) => {
        headings[21] = 'x';
      },
      'Tidak ditemukan: Kunci',
    ],
    [
      'no mark',
      ({ sheets }) => {
        sheets.pop();
      },
      'bukan lembar kerja dari sop',
    ],
    [
      'the mark of another archive',
      ({ sheets }) => {
        sheets.at(-1)!.rows[1]![1] = 'f00';
      },
      'dibuat dari arsip lain',
    ],
  ])('%s', async (_, edit, says) => {
    const context = await officeWithSheet();
    const told = await readFilled(context, (sheet) => {
      sheet.fill(one, kabag);
      edit(sheet);
    });
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(eventsOf(context, one)).toEqual([]);
  });

  it('a file that is none', async () => {
    const context = await officeWithSheet();
    writeFileSync(join(context.cwd, 'a.csv'), 'Nomor berkas,Catatan\n2026-A-0001,x\n');
    writeFileSync(join(context.cwd, 'b.xlsx'), workbookOf({ sheets: [{ name: 'A', rows: [['x']] }] }));
    writeFileSync(join(context.cwd, 'c.xlsx'), '%PDF-1.7');
    for (const file of ['a.csv', 'b.xlsx', 'c.xlsx']) {
      const told = await runSop(['worksheet', '--read', file, '--yes'], context);
      expect([told.code, told.stderr]).toEqual([2, expect.stringContaining(`${file} bukan lembar kerja`)]);
    }
    const told = await runSop('worksheet --read tiada.xlsx --yes', context);
    expect(told.stderr).toContain('Lembar kerja belum dapat dibaca: tiada.xlsx');
  });

  it('but not for a column that was deleted', async () => {
    const context = await officeWithSheet();
    const told = await readFilled(context, ({ headings, rows, fill }) => {
      fill(one, kabag);
      for (const cells of [headings, ...rows] as unknown[][]) cells.splice(16, 1);
    });
    expect([told.code, eventsOf(context, one).length]).toEqual([0, 1]);
  });
});
