// sop worksheet: written, filled in as people do, read back; what is nonsense is named by row and column.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/desk/archive.ts';
import type { ProcedureEvent } from '../../src/procedure/event.ts';
import { foundedOffice, runAll, shown, takeIn, toApproval } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';
import { workbookOf } from '../support/workbook.ts';
import { editWorksheet, type OpenSheet, sheetXml } from '../support/worksheet.ts';

const [one, two, three] = ['2026-A-0001', '2026-A-0002', '2026-A-0003'];

/** An office with three cases on a Monday at ten, and its worksheet `kerja.xlsx`. */
async function officeWithSheet(): Promise<TestContext> {
  const context = await foundedOffice();
  await takeIn(context);
  await takeIn(context, { subject: '=HYPERLINK("http://example.org")', text: 'Halo' });
  await takeIn(context, { subject: 'Rahasia sekali' }, { confidential: true });
  context.setClock('2026-11-23T10:00:00+07:00');
  expect((await runSop('worksheet --output kerja.xlsx', context)).code).toBe(0);
  return context;
}

async function read(context: TestContext, edit: (sheet: OpenSheet) => void, ...args: string[]) {
  await editWorksheet(context, 'kerja.xlsx', 'isi.xlsx', edit);
  return runSop(['worksheet', '--read', 'isi.xlsx', ...(args.length > 0 ? args : ['--yes'])], context);
}

function eventsOf(context: TestContext, number: string): ProcedureEvent[] {
  const view = openArchive(context, context.archivePath);
  return (view.caseEvents(number)?.events ?? []).slice(1);
}

const kabag = { 'Kabag: instruksi': '1', 'Kabag: tanggal': '23/11/2026', 'Kabag: pukul': '09.10' };
const kasubag = {
  'Kasubag: instruksi': '1',
  'Kasubag: tanggal': { number: 46_349, format: 'dd/mm/yyyy' },
  'Kasubag: pukul': { number: 0.399_305_555_6, format: 'hh:mm' },
};

describe('written', () => {
  it('has the open cases, words that are no formulas, a hidden key, and is for its owner only', async () => {
    const context = await officeWithSheet();
    const xml = await sheetXml(context, 'kerja.xlsx');
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toMatch(/<col min="22" max="22"[^>]* hidden="1"/);
    expect(xml).toMatch(/<sheet [^>]*name="sop" state="veryHidden"/);
    if (process.platform !== 'win32')
      expect(statSync(join(context.cwd, 'kerja.xlsx')).mode & 0o777).toBe(0o600);
    await editWorksheet(context, 'kerja.xlsx', 'lain.xlsx', ({ rows }) => {
      expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
        [
          one,
          'Permintaan informasi',
          'Batas Kelurahan Bareng dan Kasin',
          'Menunggu disposisi Kabag',
          'Kabag',
        ],
        [
          two,
          'Permintaan informasi',
          '=HYPERLINK("http://example.org")',
          'Menunggu disposisi Kabag',
          'Kabag',
        ],
        [three, 'Permintaan informasi', 'RAHASIA', 'Menunggu disposisi Kabag', 'Kabag'],
      ]);
    });
  });

  it('is never written over, and is an Excel file', async () => {
    const context = await officeWithSheet();
    const again = await runSop('worksheet --output kerja.xlsx', context);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('sudah ada dan tidak ditimpa')]);
    expect((await runSop('worksheet --output kerja.csv', context)).stderr).toContain('--output "kerja.xlsx"');
    expect((await runSop('worksheet', context)).code).toBe(2);
    expect((await runSop('worksheet --output a.xlsx --read b.xlsx', context)).code).toBe(2);
  });

  it('is not made where nothing is open', async () => {
    const context = await foundedOffice();
    const told = await runSop('worksheet --output kerja.xlsx --json', context);
    expect(JSON.parse(told.stdout)).toEqual({ file: null, cases: 0 });
  });
});

describe('read', () => {
  it('unchanged, records nothing', async () => {
    const context = await officeWithSheet();
    const told = await read(context, () => {});
    expect([told.code, told.stdout]).toEqual([0, 'Tidak ada isian baru; tidak ada yang dicatat.\n']);
  });

  it('sorted anew, renamed, with a column moved and one hidden, records all in one commit, and nothing the second time', async () => {
    const context = await officeWithSheet();
    const edit = ({ sheets, headings, rows, fill }: OpenSheet) => {
      fill(one, { ...kabag, ...kasubag, 'Nomor agenda': 118, Catatan: 'Warga menelepon lagi.' });
      fill(two, {
        'Kabag: kepada': 'Disdukcapil',
        'Kabag: instruksi': '4',
        'Kabag: tanggal': '23 November 2026',
      });
      fill(three, { 'Kabag: instruksi': 'Arsip', 'Kabag: tanggal': '23-11-2026', 'Kabag: pukul': '-' });
      rows.reverse();
      sheets[0]!.name = 'Punya Dewi';
      sheets[0]!.hiddenColumns = [9];
      for (const cells of [headings, ...rows] as unknown[][]) cells.push(...cells.splice(2, 1));
    };
    const told = await read(context, edit);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout.replace(/\s+/g, ' ')).toContain(
      ' baris 2, 2026-A-0003: disposisi Kabag, Drs. Bambang Hariadi, Sen 23 Nov 2026: Diarsipkan',
    );
    expect(told.stdout).toContain('✔ 6 hal pada 3 berkas tercatat');
    const recorded = eventsOf(context, one);
    expect(recorded.map(({ type, at, by, form, source }) => [type, at, by, form, source])).toEqual([
      ['numbered', '2026-11-23', 'A-p1', 'terminal', 'stated'],
      ['noted', '2026-11-23', 'A-p1', 'terminal', 'stated'],
      ['dispositioned', '2026-11-23T09:10:00+07:00', 'A-p2', 'paper', 'stated'],
      ['dispositioned', '2026-11-23T09:35:00+07:00', 'A-p3', 'paper', 'stated'],
    ]);
    expect(new Set(recorded.map(({ recordedAt }) => recordedAt)).size).toBe(1);
    expect(await shown(context, one)).toMatchObject({ status: 'drafting' });
    expect(await shown(context, two)).toMatchObject({ status: 'forwarding' });
    expect(await shown(context, three)).toMatchObject({ status: 'closed', closedFor: 'file' });

    const again = await read(context, edit);
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('Tidak ada isian baru')]);
    expect(again.stdout).toContain('5 isian sudah tercatat sebelumnya');
    expect(eventsOf(context, one)).toHaveLength(4);
  });

  it('records a delivery by hand of what was approved, once', async () => {
    const context = await officeWithSheet();
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Yth. Saudara, batasnya tengah gang.');
    await runAll(context, toApproval(one));
    await runSop('worksheet --output nanti.xlsx', context);
    const fill = ({ fill }: OpenSheet) =>
      fill(one, { 'Bukti penyampaian': 'diterima Bu Tin', 'Disampaikan: tanggal': '23/11/2026' });
    await editWorksheet(context, 'nanti.xlsx', 'nanti-isi.xlsx', fill);
    const told = await runSop('worksheet --read nanti-isi.xlsx --yes --json', context);
    expect(JSON.parse(told.stdout)).toMatchObject({
      recorded: [{ number: one, status: 'replied', published: true }],
      refused: [],
      already: 0,
    });
    const again = await runSop('worksheet --read nanti-isi.xlsx --yes --json', context);
    expect(JSON.parse(again.stdout)).toMatchObject({ recorded: [], refused: [], already: 1 });
  });

  it('asks first: a no records nothing, and without a terminal the flag is named', async () => {
    const context = await officeWithSheet();
    await editWorksheet(context, 'kerja.xlsx', 'isi.xlsx', ({ fill }) => fill(one, kabag));
    const silent = await runSop('worksheet --read isi.xlsx', context);
    expect([silent.code, silent.stderr]).toEqual([2, expect.stringContaining('--yes')]);
    const person = { answers: [{ to: 'Catat hal itu?', say: false }] };
    const no = await runSop('worksheet --read isi.xlsx', context, person);
    expect([no.code, no.stdout]).toEqual([0, expect.stringContaining('Tidak ada yang dicatat.')]);
    expect(eventsOf(context, one)).toEqual([]);
  });

  it('records what can be, and names the rest by row and column', async () => {
    const context = await officeWithSheet();
    const told = await read(context, ({ fill, rows, headings }) => {
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
    const told = await read(context, edit);
    expect([2, 3]).toContain(told.code);
    expect(told.stderr.replace(/\s+/g, ' ')).toContain(says);
    expect([one, two, three].flatMap((number) => eventsOf(context, number))).toEqual([]);
  });

  it('names a case that moved on meanwhile', async () => {
    const context = await officeWithSheet();
    await runAll(context, [`disposition ${one} --by kabag --form paper --at 2026-11-23 --instruction 6`]);
    const told = await read(context, ({ fill }) => fill(one, kabag));
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
    const told = await read(context, (sheet) => {
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
    const told = await read(context, ({ headings, rows, fill }) => {
      fill(one, kabag);
      for (const cells of [headings, ...rows] as unknown[][]) cells.splice(16, 1);
    });
    expect([told.code, eventsOf(context, one).length]).toEqual([0, 1]);
  });
});
