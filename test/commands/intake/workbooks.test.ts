// sop intake --from of Excel workbooks: which sheet, what is hidden, rejected rows as CSV, and what else is said.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { project } from '../../support/imports.ts';
import { casesIn, intakeJson, writeFile } from '../../support/intake.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';
import { type TestCell, type TestSheet, workbookOf } from '../../support/workbook.ts';

const day = { number: 46_347, format: 'dd/mm/yyyy' };
const headings = ['Tanggal', 'Nama', 'Isi'];
const row = (text: string, date: TestCell = day): TestCell[] => [date, 'Budi', text];

const october: TestSheet = { name: 'Okt', rows: [headings, row('Lampu mati')] };
const november: TestSheet = {
  name: 'Nov',
  rows: [headings, row('Jalan rusak'), row('Pohon tumbang'), row('Parkir liar', { error: '#N/A' })],
  hiddenRows: [3],
};
const sums: TestSheet = {
  name: 'Rekap',
  rows: [
    ['Bulan', 'Jumlah', 'Keterangan'],
    ['Okt', 1, '-'],
  ],
};
const old: TestSheet = { name: 'Lama', state: 'hidden', rows: [headings, row('Sampah')] };

async function officeWith(name: string, ...sheets: TestSheet[]) {
  const context = await foundedOffice({ now: '2026-11-24T17:00:00+07:00' });
  writeFile(context, name, workbookOf({ sheets }));
  return context;
}

const counter = ['--channel', 'counter'];

it('takes the one sheet that looks like inquiries, and names the others and what is hidden', async () => {
  const context = await officeWith('buku.xlsx', sums, november, old);
  const told = await runSop(
    ['intake', '--from', 'buku.xlsx', ...counter, '--rejects', 'perbaiki.csv'],
    context,
  );
  expect(told.code).toBe(2);
  expect(told.stdout.replace(/\s+/g, ' ')).toContain(
    '✔ 1 diterima 2026-A-0001 ! 1 belum diterima baris 4, Tanggal "#N/A": sel itu berisi #N/A; perbaiki rumusnya ' +
      'atau tulis isinya ! Periksa lembar Nov 1 baris tersembunyi tidak diambil: baris 3 Bila perlu diambil juga, ' +
      'ulangi dengan --include-hidden. Lembar tersembunyi tidak diambil: Lama. Bila perlu, sebut dengan --sheet. ' +
      'Diambil dari lembar Nov; lembar lain tidak: Rekap (--sheet). Baris itu ada di perbaiki.csv. Lengkapi di sana, ' +
      'lalu: sop intake --from perbaiki.csv --channel counter',
  );
  const rejects = join(context.cwd, 'perbaiki.csv');
  expect(readFileSync(rejects, 'utf8')).toBe('\ufeffTanggal;Nama;Isi\r\n#N/A;Budi;Parkir liar\r\n');
  writeFile(context, 'mendir.csv', readFileSync(rejects, 'utf8').replace('#N/A', '2026-11-22'));
  const mended = await intakeJson(['--from', 'mendir.csv', ...counter], context);
  expect(mended.cases).toMatchObject([{ outcome: 'received', number: '2026-A-0002' }]);
});

it('tells scripts the row of the sheet too, and what was left out', async () => {
  const context = await officeWith('buku.xlsx', november, sums);
  const told = await runSop(['intake', '--from', 'buku.xlsx', ...counter, '--json'], context);
  const { cases, workbooks } = JSON.parse(told.stdout);
  const source = { file: 'buku.xlsx', sheet: 'Nov' };
  expect(cases).toMatchObject([
    { outcome: 'received', source: { ...source, row: 1, sheetRow: 2 } },
    { outcome: 'skipped', why: 'hidden-row', source: { ...source, row: 2, sheetRow: 3 } },
    { outcome: 'rejected', source: { ...source, row: 3, sheetRow: 4 }, error: { code: 'error-cell' } },
  ]);
  expect(workbooks).toMatchObject([{ ...source, others: ['Rekap'], hiddenRows: [3] }]);
});

it('takes hidden rows where that is wanted, and adds nothing the second time', async () => {
  const context = await officeWith('buku.xlsx', november);
  await intakeJson(['--from', 'buku.xlsx', ...counter], context);
  const wanted = await intakeJson(['--from', 'buku.xlsx', ...counter, '--include-hidden'], context);
  expect(wanted.cases.map(({ outcome }) => outcome)).toEqual(['duplicate', 'received', 'rejected']);
  expect(casesIn(context).map(({ inquiry }) => inquiry.text)).toEqual(['Jalan rusak', 'Pohon tumbang']);
});

it('asks which of several sheets; without a terminal it names the flag, which may be repeated', async () => {
  const context = await officeWith('buku.xlsx', october, november, sums, old);
  const open = await runSop(['intake', '--from', 'buku.xlsx', ...counter], context);
  expect(open.code).toBe(2);
  expect(open.stderr).toContain('Lembar di dalamnya: Okt, Nov, Rekap');
  expect(open.stderr).toContain('--sheet "Okt"');
  const typo = await runSop(['intake', '--from', 'buku.xlsx', ...counter, '--sheet', 'Nop'], context);
  expect(typo.stderr).toContain('Mungkin maksudnya: Nov');
  expect(casesIn(context)).toHaveLength(0);

  const answers = [{ to: 'Lembar mana yang diambil dari buku.xlsx', say: 'Keduanya' }];
  const asked = await intakeJson(['--from', 'buku.xlsx', ...counter], context, { answers });
  expect(asked.cases.map(({ outcome }) => outcome)).toEqual(['received', 'received', 'skipped', 'rejected']);
  const both = ['--sheet', 'nov', '--sheet', 'Lama'];
  const named = await intakeJson(['--from', 'buku.xlsx', ...counter, ...both], context);
  expect(named.cases.map(({ outcome }) => outcome)).toEqual(['duplicate', 'skipped', 'rejected', 'received']);
});

it('refuses what does not fit before anything is recorded', async () => {
  const context = await officeWith('buku.xlsx', november);
  writeFile(context, 'a.csv', 'Tanggal,Isi\n2026-11-21,Lampu\n');
  const refused = async (...args: string[]) => {
    const told = await runSop(['intake', ...args, ...counter], context);
    expect(told.code).toBe(2);
    return told.stderr;
  };
  expect(await refused('--from', 'a.csv', '--sheet', 'Nov')).toContain(
    '--sheet hanya untuk file Excel (.xlsx).',
  );
  expect(await refused('--from', 'a.csv', '--include-hidden')).toContain(
    '--include-hidden hanya untuk file Excel',
  );
  expect(await refused('--sheet', 'Nov', '--text', 'a')).toContain('--sheet hanya untuk informasi dari file');
  expect(await refused('--from', 'buku.xlsx', '--rejects', 'sisa.xlsx')).toContain('--rejects "sisa.csv"');
  expect(existsSync(join(context.cwd, 'sisa.xlsx'))).toBe(false);
  expect(casesIn(context)).toHaveLength(0);
});

it('reads a workbook from standard input', async () => {
  const context = await officeWith('buku.xlsx', october);
  const stdin = readFileSync(join(context.cwd, 'buku.xlsx'));
  const told = await intakeJson(['--from', '-', ...counter], context, { stdin });
  expect(told.cases).toMatchObject([{ outcome: 'received', source: { file: '-', sheet: 'Okt' } }]);
});

it('loads what reads workbooks only for a workbook', async () => {
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: ['src/commands/intake.ts'],
    outdir: 'nowhere',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
  });
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: to, kind } of metafile.inputs[path]?.imports ?? [])
      if (kind === 'import-statement') load(to);
  };
  load('src/commands/intake.ts');
  expect(loaded).toContain('src/intake/survey.ts');
  expect([...loaded].filter((path) => /saxes|yauzl|xlsx|zip/.test(path))).toEqual([]);
});
