// sop intake --from: the fixtures in one run and again, rejected rows mended, what a file leaves open.
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesIn, csvOf, csvRows, intakeJson, writeFile } from '../../support/intake.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';

const folder = join(import.meta.dirname, '../../../fixtures/inquiries');
const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const channels = [
  { to: 'aplikasi-pengaduan.json: Kanal untuk semua baris', say: 'website' },
  { to: 'rekap-loket.csv: Kanal untuk semua baris', say: 'counter' },
  { to: 'rekap-wa.xlsx, lembar Rekap WA: Kanal untuk semua baris', say: 'whatsapp' },
  { to: 'whatsapp-iphone.txt: Siapa kantor', say: 'Info Bagpem' },
];

interface ExpectedRow {
  outcome?: 'rejected' | 'skipped';
  row: number;
  fault?: { code: string };
  sameAsRow?: number;
}

function expectedRows(name: string): ExpectedRow[] {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')).results;
}

describe('the fixtures', () => {
  it('are taken in whole in one run, and a second time nothing is added', async () => {
    const context = await foundedOffice({ now: '2026-11-24T17:00:00+07:00' });
    for (const name of fixtures) copyFileSync(join(folder, name), join(context.cwd, name));
    const args = ['--from', ...fixtures];
    const first = await intakeJson([...args, '--rejects', 'perbaiki.csv'], context, { answers: channels });
    expect(first.code).toBe(2);
    const found = first.cases.map(({ source, outcome, error }) => ({
      file: source?.file,
      row: source?.row,
      outcome,
      code: error?.code,
    }));
    const expected = fixtures.flatMap((file) =>
      expectedRows(file).map(({ outcome, row, fault, sameAsRow }) => ({
        file,
        row,
        outcome: outcome ?? (sameAsRow ? 'duplicate' : 'received'),
        code: fault?.code,
      })),
    );
    expect(found).toEqual(expected);
    const received = first.cases.filter(({ outcome }) => outcome === 'received');
    expect(received.length).toBeGreaterThanOrEqual(25);
    expect(casesIn(context).map(({ state }) => state.number)).toEqual(received.map(({ number }) => number));

    const again = await intakeJson(args, context, { answers: channels });
    expect(again.cases.filter(({ outcome }) => outcome === 'received')).toEqual([]);
    expect(casesIn(context)).toHaveLength(received.length);
    const kept = again.cases.filter(({ outcome }) => outcome === 'duplicate');
    const numbers = new Set(kept.map(({ duplicateOf }) => duplicateOf));
    expect([...numbers].sort()).toEqual(received.map(({ number }) => number).sort());
  });

  it('keep every column, the citizen’s controls and headings that are not ASCII', async () => {
    const context = await foundedOffice({ now: '2026-11-24T17:00:00+07:00' });
    writeFile(
      context,
      'a.csv',
      csvOf('1,Ani,a@example.org,2026-11-03 08:00,Halo\u001b[2J,"é, ü"').replace('Pesan', 'Pesan,Größe – №'),
    );
    expect((await intakeJson(['--from', 'a.csv'], context)).code).toBe(0);
    expect(casesIn(context)[0]?.inquiry).toMatchObject({
      text: 'Halo\u001b[2J',
      externalId: '1',
      details: { 'Größe – №': 'é, ü' },
    });
  });
});

it('names each row that is not taken with its mend, and takes it in once it is mended', async () => {
  const context = await foundedOffice();
  writeFile(
    context,
    'kontak.csv',
    csvOf(
      ...csvRows(1, 2),
      '3,Ani,a@example.org,31/11/2026,Halo',
      '4,Budi,b@example.org,2026-11-03 08:00,',
      ...csvRows(2, 2),
      '1,Warga 1,warga1@example.org,2026-11-02 08:15,Isi lain',
    ),
  );
  const told = await runSop('intake --from kontak.csv --rejects perbaiki.csv', context);
  expect(told).toMatchObject({ code: 2, stderr: '' });
  expect(told.stdout).toBe(`✔ 2 diterima       2026-A-0001 sampai 2026-A-0002
  Kanal situs web terbaca dari judul kolom atau nama file; lainnya dengan
  --channel.
✔ 1 sudah ada      baris 5 = 2026-A-0002 (Entry ID 2)
! 1 isinya berubah
    baris 6 = 2026-A-0001 (Entry ID 1)
  Nomornya sama, isinya lain; isi yang baru belum dicatat.
    bandingkan        sop show 1
    isinya bertambah  sop note 1 "isi baru"
    informasi lain    beri nomor lain di file, lalu ulangi
! 2 belum diterima
    baris 3, Entry Date "31/11/2026": November berakhir tanggal 30
    baris 4, Pesan: masih kosong
Kedua baris ada di perbaiki.csv. Lengkapi di sana, lalu:
  sop intake --from perbaiki.csv
`);
  const rows = readFileSync(join(context.cwd, 'perbaiki.csv'), 'utf8');
  writeFile(context, 'perbaiki.csv', rows.replace('31/11', '13/11').replace(/,$/m, ',Halo juga'));
  const mended = await runSop('intake --from perbaiki.csv', context);
  expect(mended.code).toBe(0);
  expect(mended.stdout).toContain('✔ 2 diterima       2026-A-0003 sampai 2026-A-0004');
  expect(casesIn(context).map(({ inquiry }) => inquiry.externalId)).toEqual(['1', '2', '3', '4']);
});

it('says so where nothing is new, and makes no file of rejected rows', async () => {
  const context = await foundedOffice();
  writeFile(context, 'kontak.csv', csvOf(...csvRows(1, 12)));
  await runSop('intake --from kontak.csv', context);
  const told = await runSop('intake --from kontak.csv --rejects perbaiki.csv', context);
  expect(told.code).toBe(0);
  expect(told.stdout).toContain(
    '✔ 12 sudah ada     baris 1 = 2026-A-0001 (Entry ID 1)\n                   baris 2',
  );
  expect(told.stdout).toContain('dan 2 lagi; semuanya dengan --json');
  expect(told.stdout).toContain('Tidak ada yang baru; tidak ada yang ditambahkan.');
  expect(existsSync(join(context.cwd, 'perbaiki.csv'))).toBe(false);
});

it('reads stdin, shows a bar in a terminal, and leaves nothing behind', async () => {
  const context = await foundedOffice();
  const stdin = csvOf(...csvRows(1, 3));
  const told = await runSop('intake --from -', context, { stdin, answers: [] });
  expect(told.code).toBe(0);
  expect(told.stderr).toContain('Membaca masukan standar');
  expect(told.stderr).toContain('3 dari 3 baris');
  expect(readdirSync(join(context.stateFolder, 'spool'))).toEqual([]);
  expect((await intakeJson(['--from', '-'], context, { stdin })).cases[0]).toEqual({
    number: null,
    outcome: 'duplicate',
    duplicateOf: '2026-A-0001',
    source: { file: '-', row: 1 },
  });
});

it('names what it passes over, and breaks long lines between words', async () => {
  const context = await foundedOffice();
  const rows = [
    '20/11/2026,A,min satu',
    'Total,1,',
    ',,Mohon bantuan banjir di RT 3 RW 5 Kelurahan Bareng yang airnya belum surut sejak kemarin sore',
    `31/11/2026 kira-kira sore menjelang petang di kantor kelurahan Bareng,Umi,halo`,
  ];
  writeFile(context, 'min.csv', `Tanggal,Nama,Pesan\n${rows.join('\n')}\n`);
  const args = ['--from', 'min.csv', '--channel', 'counter'];
  const json = await intakeJson(args, context);
  expect(json).toMatchObject({
    code: 2,
    cases: [
      { outcome: 'received' },
      { number: null, outcome: 'skipped', source: { row: 2 }, why: 'total', text: 'Total · 1' },
      { outcome: 'rejected', error: { field: 'arrived-at', code: 'empty' } },
      { outcome: 'rejected' },
    ],
  });
  const told = await runSop(['intake', ...args, '--rejects', 'perbaiki.csv'], context);
  expect(told.stdout).toContain('    baris 2, "Total · 1": jumlah, bukan informasi masuk\n');
  expect(told.stdout).toMatch(/\n {4}baris 4, Tanggal "31[^\n]+ \S+\n {6}\S/);
  for (const line of told.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(readFileSync(join(context.cwd, 'perbaiki.csv'), 'utf8')).toContain('Mohon bantuan banjir');
});

it('writes rejected rows under the ending of their own format', async () => {
  const context = await foundedOffice();
  writeFile(context, 'a.csv', csvOf('1,Ani,a@example.org,31/11/2026,Halo'));
  writeFile(context, 'b.ndjson', '{"pesan":"ok","tanggal":"2026-11-02"}\n{"pesan": terpotong\n');
  const args = ['--channel', 'website'];
  const told = await runSop(
    ['intake', '--from', 'a.csv', 'b.ndjson', ...args, '--rejects', 'r.csv'],
    context,
  );
  expect(told.stdout).toContain('  sop intake --from r-2.ndjson --channel website\n');
  const again = await intakeJson(['--from', 'r-2.ndjson', ...args], context);
  expect(again).toMatchObject({ code: 2, cases: [{ outcome: 'rejected', error: { code: 'not-json' } }] });
});

describe('what a file leaves open', () => {
  const dates = csvOf('1,Ani,a@example.org,5/11/2026,Halo');

  it('is asked for in a terminal', async () => {
    const context = await foundedOffice();
    writeFile(context, 'a.csv', dates);
    const answers = [{ to: '"5/11/2026" dibaca sebagai', say: 'hari dahulu' }];
    expect(await intakeJson(['--from', 'a.csv'], context, { answers })).toMatchObject({ code: 0 });
    expect(casesIn(context)[0]?.state.arrivedAt).toBe('2026-11-05');
  });

  it('is stated by an option, and an option that names the flag where nobody is asked', async () => {
    const context = await foundedOffice();
    writeFile(context, 'a.csv', dates);
    const open = await runSop('intake --from a.csv', context);
    expect(open).toMatchObject({ code: 2, stdout: '' });
    expect(open.stderr).toContain('--date-order dmy');
    expect((await intakeJson(['--from', 'a.csv', '--date-order', 'mdy'], context)).code).toBe(0);
    expect(casesIn(context)[0]?.state.arrivedAt).toBe('2026-05-11');
    writeFile(context, 'b.csv', 'Nama,Isi\nAni,Halo\n');
    expect((await runSop('intake --from b.csv', context)).stderr).toContain('--channel');
    expect((await runSop('intake --from b.csv --channel letter', context)).stderr).toContain('--arrived-at');
    const stated = [
      '--from',
      'b.csv',
      '--channel',
      'letter',
      '--arrived-at',
      'kemarin',
      '--kind',
      'objection',
    ];
    expect((await intakeJson(stated, context)).code).toBe(0);
    expect(casesIn(context)[1]?.state).toMatchObject({
      channel: 'letter',
      kind: 'objection',
      arrivedAt: '2026-11-22',
    });
  });

  it('stays stated in the command that takes the mended rows', async () => {
    const context = await foundedOffice();
    writeFile(context, 'rekap surat.csv', 'Tanggal,Uraian Keluhan\n05/11/2026,\n');
    const map = ['--map', 'text=Uraian Keluhan', '--date-order', 'dmy', '--channel', 'letter'];
    const told = await runSop(['intake', '--from', 'rekap surat.csv', ...map], context);
    expect(told.code).toBe(2);
    expect(told.stdout).toContain(
      '  sop intake --from "rekap surat.csv" --channel letter --date-order dmy --map "text=Uraian Keluhan"\n',
    );
  });
});

it.each([
  ['a file that is not there', 'tidak-ada.csv', null],
  ['a binary file', 'a.xlsx', Buffer.from('PK\u0003\u0004')],
  ['an empty file', 'a.json', ''],
  ['broken JSON', 'a.json', '[{"isi":"a"'],
])('refuses %s, and nothing of the other file is recorded', async (_, name, content) => {
  const context = await foundedOffice();
  writeFile(context, 'kontak.csv', csvOf(...csvRows(1, 2)));
  if (content !== null) writeFile(context, name, content);
  const told = await runSop(['intake', '--from', 'kontak.csv', name, '--rejects', 'r.csv'], context);
  expect(told).toMatchObject({ code: 2, stdout: '' });
  expect(told.stderr).toContain(name);
  expect(casesIn(context)).toEqual([]);
  expect(existsSync(join(context.cwd, 'r.csv'))).toBe(false);
});
