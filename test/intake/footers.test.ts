// What stands in a table and is no inquiry: passed over by name where nothing else is possible, else rejected by name.
import { expect, it } from 'vitest';
import { takeIn } from './support.ts';

async function outcomes(rows: string[], heading = 'Tanggal,Nama,Pesan', answers = {}): Promise<string[]> {
  const { results } = await takeIn(`${[heading, ...rows].join('\n')}\n`, { answers });
  return results.map((each) =>
    each.outcome === 'skipped' ? each.why : each.outcome === 'rejected' ? each.fault.code : each.outcome,
  );
}

it('words in the column of the text are no total and no signature', async () => {
  const rows = [
    '20/11/2026,A,min satu',
    'Total,1,',
    ',,Mohon bantuan banjir di RT 3',
    ',Umi,Pesan panjang tanpa tanggal dari Umi',
    'Jumlah,,Jumlah RT di Kasin berapa?',
    '21/11/2026,B,dua',
  ];
  expect(await outcomes(rows)).toEqual(['taken', 'total', 'empty', 'empty', 'not-a-date', 'taken']);
  expect(await outcomes(rows.slice(0, 3))).toEqual(['taken', 'total', 'empty']);
});

const signature = [
  '"Malang, 24 November 2026"',
  'Mengetahui:',
  'Kepala Bagian',
  'Drs. BAMBANG',
  'NIP. 19700101 199001',
];

it.each([
  ['beside the text', signature.map((word) => `,${word},`)],
  ['in the column of the text', signature.map((word) => `,,${word}`)],
])('a signature below the last row, %s', async (_, below) => {
  const good = '20/11/2026,A,satu';
  expect(await outcomes([good, 'Jumlah,1 laporan,', ...below])).toEqual([
    'taken',
    'total',
    ...below.map(() => 'signature'),
  ]);
  // Where data follow, each of its rows is to be looked at.
  expect(await outcomes([good, ...below, '21/11/2026,B,dua'])).toEqual([
    'taken',
    ...below.map(() => 'empty'),
    'taken',
  ]);
});

it('a name below a total, and a sentence below a signature, are rejected', async () => {
  const rows = ['20/11/2026,A,satu', 'Total,1,', ',Umi,', ',,Mengetahui', ',,SARI', ',,tolong Pak, banjir'];
  expect(await outcomes([...rows.slice(0, 5), ',,tolong Pak'])).toEqual([
    'taken',
    'total',
    'empty',
    'signature',
    'signature',
    'empty',
  ]);
});

it('a note below the table, headings on a second page, and numbers of columns', async () => {
  const rows = [
    '(1),(2),(3)',
    '20/11/2026,A,satu',
    'Tanggal,Nama,Pesan',
    '21/11/2026,B,dua',
    'Catatan: lihat map,,',
  ];
  expect(await outcomes(rows)).toEqual(['headings', 'taken', 'headings', 'taken', 'note']);
});

it('without a column of dates every sentence is an inquiry', async () => {
  const rows = ['Budi,Jumlah RT di sini', 'Jumlah,', 'Total,2'];
  const given = { arrivedAt: '2026-11-02' };
  expect(await outcomes(rows, 'Nama,Pesan', given)).toEqual(['taken', 'total', 'total']);
});

it('gives all words of what is passed over', async () => {
  const { results } = await takeIn('Tanggal,Nama,Pesan\n2026-11-02,A,satu\nTotal,1,\n');
  expect(results[1]).toEqual({
    outcome: 'skipped',
    why: 'total',
    file: 'masuk.csv',
    row: 2,
    line: 3,
    value: 'Total · 1',
  });
});
