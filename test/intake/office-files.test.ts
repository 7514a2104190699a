// Whole files as offices keep them: a register with two lines of headings, a portal's export, a form that asks in sentences.
import { expect, it } from 'vitest';
import { proposeChannel } from '../../src/intake/channel-words.ts';
import { takeIn } from './support.ts';

const summary = (results: Awaited<ReturnType<typeof takeIn>>['results']) =>
  results.map((each) =>
    each.outcome === 'skipped' ? each.why : each.outcome === 'rejected' ? each.fault.code : each.inquiry,
  );

it('a register: titles, headings in two lines, numbered columns, a day that spans rows, two signatures', async () => {
  const { results, survey } = await takeIn(
    `PEMERINTAH KOTA MALANG;;;;;;;;
BUKU REGISTER PENGADUAN MASYARAKAT;;;;;;;;
BULAN : NOVEMBER 2026;;;;;;;;
;;;;;;;;
No.;Hari/Tgl;Jam;Pelapor;;;Pengaduan / Aspirasi;Tindak Lanjut;Ket.
;;;Nama;Alamat;No. Telp/HP;;;
1;2;3;4;5;6;7;8;9
1;Senin/2-11-2026;08.15;Slamet;Jl. Kawi 3;081234567890;Lampu jalan mati di RT 3;Diteruskan DLH;
2;;09.00;Wati;Jl. Ijen 5;0341-555123;Sampah menumpuk di pasar;;
3;Jumat, 13/11/2026;10:30;Rini;Kasin;;Pungli parkir;;
;;;;;Jumlah;3;;
;Mengetahui,;;;;;Malang, 24 November 2026;;
;Kepala Bagian Pemerintahan;;;;;Petugas,;;
;Drs. BAMBANG HARIADI;;;;;SARI WULANDARI;;
;NIP. 19700101 199001 1 001;;;;;NIP. 19900101 201501 2 002;;
`,
  );
  expect(survey.layout.headings).toEqual([
    'No.',
    'Hari/Tgl',
    'Jam',
    'Nama',
    'Alamat',
    'No. Telp/HP',
    'Pengaduan / Aspirasi',
    'Tindak Lanjut',
    'Ket.',
  ]);
  expect(summary(results)).toMatchObject([
    'headings',
    { text: 'Lampu jalan mati di RT 3', arrivedAt: '2026-11-02T08:15:00+07:00', contact: '081234567890' },
    'empty',
    { name: 'Rini', arrivedAt: '2026-11-13T10:30:00+07:00' },
    'total',
    'signature',
    'signature',
    'signature',
    'signature',
  ]);
});

it('a portal’s export: the words as the citizen wrote them, hidden where its type says so', async () => {
  const { results } = await takeIn(
    `Tracking ID;Nama Pelapor;Tanggal Laporan Masuk;Isi Laporan Akhir;Isi Laporan Awal;Klasifikasi Laporan;Tipe Laporan
#771;Rahmat;Senin, 16 November 2026 - 10:22 WIB;disunting;Jalan rusak;Pengaduan Berkadar Pengawasan;Normal
#772;Anonim;Selasa, 17 November 2026 - 08:05 WIB;disunting;Ada pungutan;Pengaduan Berkadar Pengawasan;Anonim
#773;Sulastri;Rabu, 18 November 2026 - 13:40 WIB;disunting;Apa syaratnya?;Permintaan Informasi;Rahasia
`,
  );
  expect(summary(results)).toMatchObject([
    { text: 'Jalan rusak', externalId: '#771', arrivedAt: '2026-11-16T10:22:00+07:00', anonymous: false },
    { kind: 'complaint', anonymous: true, confidential: false },
    {
      kind: 'information-request',
      anonymous: false,
      confidential: true,
      details: { 'Tipe Laporan': 'Rahasia' },
    },
  ]);
});

it('a form that asks in sentences, and whether the name may be shown', async () => {
  const { results } = await takeIn(
    `Timestamp,Nama Bapak/Ibu,Nomor HP/WA yang bisa dihubungi,"Silakan tuliskan aspirasi, saran, atau keluhan di sini",Apakah identitas Bapak/Ibu boleh ditampilkan?
11/14/2026 9:12:45,Hartono,812-3456-7890,"Mohon pos kamling diperbaiki.

Terima kasih.",Ya
11/16/2026 20:01:10,Dewi,+62 812 3333 4444,Usul jam layanan Sabtu,Tidak
11/17/2026 7:00:00,Rina,,Usul taman,
11/05/2026 7:00:00,Pak Joko,,-,Ya
`,
  );
  expect(summary(results)).toMatchObject([
    { text: 'Mohon pos kamling diperbaiki.\n\nTerima kasih.', contact: '812-3456-7890', anonymous: false },
    { name: 'Dewi', anonymous: true },
    { name: 'Rina', anonymous: false },
    'empty',
  ]);
});

it('a file of reports is no export of LAPOR by its name alone', () => {
  expect(proposeChannel(['Tanggal', 'Pesan'], 'laporan-november.csv')).toBeUndefined();
  expect(proposeChannel(['Tanggal', 'Pesan'], 'SP4N_LAPOR.csv')).toBe('lapor');
});
