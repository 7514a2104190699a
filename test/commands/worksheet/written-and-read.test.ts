// sop worksheet: written, filled in as people do, sorted and renamed, read back once and again.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, toApproval } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';
import {
  editWorksheet,
  eventsOf,
  kabag,
  kasubag,
  type OpenSheet,
  officeWithSheet,
  one,
  readFilled,
  sheetXml,
  three,
  two,
} from '../../support/worksheet.ts';

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
    const told = await readFilled(context, () => {});
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
    const told = await readFilled(context, edit);
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

    const again = await readFilled(context, edit);
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('Tidak ada isian baru')]);
    expect(again.stdout).toContain('5 isian sudah tercatat sebelumnya');
    expect(eventsOf(context, one)).toHaveLength(4);
  });

  it('reads an instruction as a line of the sheet', async () => {
    const context = await officeWithSheet();
    const told = await readFilled(context, ({ fill }) => {
      fill(one, { ...kabag, 'Kabag: instruksi': '4 Disdukcapil' });
      fill(two, { ...kabag, 'Kabag: instruksi': 'a 1' });
    });
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain('Diteruskan kepada Disdukcapil');
    expect(await shown(context, one)).toMatchObject({ status: 'forwarding' });
    expect(eventsOf(context, two)).toMatchObject([
      { type: 'dispositioned', action: 'follow-up', to: 'A-p3' },
    ]);
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
});
