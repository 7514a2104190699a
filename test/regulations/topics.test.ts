// The topics over real instruments and news: what concerns the office is recognised, and what does not stays out.
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/procedure/sources.ts';
import { shippedTopics } from '../../src/regulations/shipped-topics.ts';
import { createTopicMatcher, matchTopics } from '../../src/regulations/topics.ts';
import { stemIndonesian } from '../../src/search/stem.ts';

const codes = { AP: 'administrasi-pemerintahan', OD: 'otonomi-daerah', KK: 'kecamatan-kelurahan' } as const;

type Row = [instrument: string, title: string, topics: string, why?: string];

const wilayah = 'Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau';

/** Titles are the subjects as the sources print them; two topics where one title speaks of both. */
const instruments: Row[] = [
  ['UU 23/2014', 'Pemerintahan Daerah', 'OD', 'pemerintahan daerah'],
  ['UU 2/2015', 'Penetapan Perppu 2/2014 (perubahan atas UU 23/2014) menjadi UU', 'OD', 'UU 23/2014'],
  [
    'UU 9/2015',
    'Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
    'OD',
    'pemerintahan daerah, Undang-Undang Nomor 23 Tahun 2014',
  ],
  ['UU 30/2014', 'Administrasi Pemerintahan', 'AP', 'administrasi pemerintahan'],
  ['UU 25/2009', 'Pelayanan Publik', 'AP', 'pelayanan publik'],
  ['UU 14/2008', 'Keterbukaan Informasi Publik', 'AP', 'keterbukaan informasi publik'],
  ['UU 6/2014', 'Desa', ''],
  ['UU 29/2022', 'Pembentukan Provinsi Papua Barat Daya', 'OD', 'pembentukan provinsi'],
  ['UU 14/2022', 'Pembentukan Provinsi Papua Selatan', 'OD'],
  ['UU 15/2022', 'Pembentukan Provinsi Papua Tengah', 'OD'],
  ['UU 16/2022', 'Pembentukan Provinsi Papua Pegunungan', 'OD'],
  ['PP 17/2018', 'Kecamatan', 'KK', 'kecamatan'],
  ['PP 19/2008', 'KECAMATAN', 'KK', 'kecamatan'],
  ['PP 73/2005', 'Kelurahan', 'KK', 'kelurahan'],
  ['PP 18/2016', 'Perangkat Daerah', 'OD', 'perangkat daerah'],
  ['PP 72/2019', 'Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah', 'OD'],
  ['PP 12/2017', 'Pembinaan dan pengawasan penyelenggaraan pemerintahan daerah', 'OD'],
  ['PP 16/2018', 'Satuan Polisi Pamong Praja', 'OD', 'polisi pamong praja'],
  ['PP 12/2019', 'Pengelolaan Keuangan Daerah', ''],
  [
    'PP 13/2019',
    'Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah',
    'OD',
    'penyelenggaraan pemerintahan daerah',
  ],
  [
    'Permendagri 18/2020',
    'Peraturan Pelaksanaan Peraturan Pemerintah Nomor 13 Tahun 2019 tentang Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah',
    'OD',
  ],
  [
    'Permendagri 4/2010',
    'Pedoman Pelayanan Administrasi Terpadu Kecamatan (PATEN)',
    'KK',
    'kecamatan, pelayanan administrasi terpadu, PATEN',
  ],
  [
    'Permendagri 130/2018',
    'Kegiatan Pembangunan Sarana dan Prasarana Kelurahan dan Pemberdayaan Masyarakat di Kelurahan',
    'KK',
    'kelurahan',
  ],
  [
    'Permendagri 70/2019',
    'Sistem Informasi Pemerintahan Daerah',
    'AP',
    'sistem informasi pemerintahan daerah',
  ],
  ['Permendagri 83/2022', 'Kode Klasifikasi Arsip', 'AP', 'klasifikasi arsip'],
  [
    'Permendagri 2/2026',
    'Pengelolaan Layanan Informasi Publik di Kemendagri, Pemerintah Daerah, dan Pemerintah Desa',
    'AP',
    'informasi publik',
  ],
  ['Permendagri 73/2022', 'Pencatatan Nama pada Dokumen Kependudukan', ''],
  ['Permendagri 58/2021', wilayah, 'KK', 'data wilayah, wilayah administrasi pemerintahan'],
  [
    'Permendagri 72/2019',
    'Perubahan atas Peraturan Menteri Dalam Negeri Nomor 137 Tahun 2017 tentang Kode dan Data Wilayah Administrasi Pemerintahan',
    'KK',
  ],
  ['Permendagri 137/2017', 'Kode dan Data Wilayah Administrasi Pemerintahan', 'KK'],
  ['Permendagri 56/2015', 'KODE DAN DATA WILAYAH ADMINISTRASI PEMERINTAHAN', 'KK'],
  [
    'Kepmendagri 146.1-4717 Tahun 2020',
    'Penetapan Nama, Kode dan Jumlah Desa Seluruh Indonesia Tahun 2020',
    'KK',
    'nama, kode dan jumlah desa',
  ],
  ['Kepmendagri 050-145 Tahun 2022', `Pemberian ${wilayah} Tahun 2021`, 'KK'],
  ['Kepmendagri 100.1.1-6117 Tahun 2022', `Pemberian dan Pemutakhiran ${wilayah}`, 'KK'],
  ['Kepmendagri 300.2.2-2138 Tahun 2025', `Pemberian dan Pemutakhiran ${wilayah}`, 'KK'],
  [
    'Kepmendagri 300.2.2-2430 Tahun 2025',
    `Perubahan atas Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Таhun 2025 tentang Pemberian dan Pemutakhiran ${wilayah}`,
    'KK',
  ],
  [
    'Permendagri 86/2017',
    'tata cara perencanaan, pengendalian dan evaluasi pembangunan daerah, serta tata cara perubahan rencana kerja pemerintah daerah',
    '',
  ],
  [
    'Permendagri 90/2019',
    'Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah',
    '',
  ],
  ['Permendagri 77/2020', 'Pedoman Teknis Pengelolaan Keuangan Daerah', ''],
  [
    'Permendagri 7/2025',
    'Dasar Pengenaan Pajak Kendaraan Bermotor, Bea Balik Nama Kendaraan Bermotor, dan Pajak Alat Berat Tahun 2025',
    '',
  ],
  [
    'Permendagri 11/2026',
    'Dasar Pengenaan Pajak Kendaraan Bermotor, Bea Balik Nama Kendaraan Bermotor, dan Pajak Alat Berat Tahun 2026',
    '',
  ],
  ['Permendagri 112/2014', 'Pemilihan Kepala Desa', ''],
  // Its title says nothing of local government: it is kept because it amends UU 23/2014, as related.
  ['UU 1/2026', 'Penyesuaian Pidana', ''],
  ['Perpres 39/2019', 'Satu Data Indonesia', 'AP', 'satu data'],
  // No title is recorded; a circular without one is found by whoever looks for its number.
  ['SE Mendagri 461/217/SJ', 'Surat Edaran Menteri Dalam Negeri Nomor 461/217/SJ', ''],
  ['SE Mendagri 471.13/5184/SJ', 'Perekaman KTP-el', ''],
  ['SE Mendagri 472.11/2304/SJ', 'Pencatatan kelahiran', ''],
  ['SE Mendagri 470/296/SJ', 'KTP Elektronik Berlaku Seumur Hidup', ''],
  [
    'Surat Mendagri 100.3.5.5/244/SJ',
    'Pelaksanaan Pemilihan Kepala Desa pada Masa Pemilu dan Pilkada Serentak 2024',
    '',
  ],
  // An act of the city itself: what its own site shows is kept by the source's setting, not by a topic of the ministry.
  [
    'SK Wali Kota Malang 100.3.3.3/201/35.73.112/2025',
    'Perubahan atas Keputusan Wali Kota Malang Nomor 100.3.3.3/130/35.73.112/2025 tentang Forum Pembauran Kebangsaan',
    '',
  ],
];

const news: Row[] = [
  [
    '37690',
    'Dukung Kopdeskel Merah Putih, Wamendagri Bima Arya Jelaskan Kemendagri Siap Gelar Bimtek bagi Kepala Desa dan Pengurus',
    'KK',
    'Kopdeskel',
  ],
  [
    '37650',
    'Kemendagri Apresiasi Progres Pembangunan Kawasan Pusat Pemerintahan Provinsi Papua Selatan',
    'OD',
    'pusat pemerintahan',
  ],
  ['37673', 'Presiden Prabowo Tegaskan Energi dan Pangan adalah Kunci Kedaulatan Bangsa', ''],
];

const shipped = createTopicMatcher(shippedTopics, stemIndonesian);
const itemOf = (title: string) => ({ title, subjects: [], type: null });

it('the table is whole', () => expect(instruments).toHaveLength(50));

it.each([...instruments, ...news])('%s: %s → %s', (_instrument, title, topics, why) => {
  const matches = shipped(itemOf(title));
  const expected = topics.split(' ').filter(Boolean) as (keyof typeof codes)[];
  expect(matches.map(({ topic }) => topic)).toEqual(expected.map((code) => codes[code]));
  if (why !== undefined) expect(matches[0]?.words.join(', ')).toBe(why);
});

it.each(instruments)('%s says the same with its whole title, in capitals', (instrument, title, topics) => {
  const whole = `Peraturan Nomor ${instrument.replace(/\D+/, '')} tentang ${title}`.toUpperCase();
  const expected = topics.split(' ').filter(Boolean) as (keyof typeof codes)[];
  expect(shipped(itemOf(whole)).map(({ topic }) => topic)).toEqual(expected.map((code) => codes[code]));
});

describe('how words are found', () => {
  const topic = (table: Partial<Topic>): Topic => ({
    id: 't',
    name: 'T',
    words: [],
    exact: [],
    exclude: [],
    ...table,
  });
  const wordsIn = (title: string, table: Partial<Topic>) =>
    matchTopics([topic(table)], itemOf(title), stemIndonesian)[0]?.words ?? [];

  it.each<[title: string, table: Partial<Topic>, words: string[]]>([
    ['Para Camat se-Kota Malang', { words: ['kecamatan'] }, ['kecamatan']],
    ['Kecamatan', { words: ['camat', 'kecamatan'] }, ['kecamatan']],
    ['Lurah dan Kelurahan', { words: ['kelurahan', 'lurah'] }, ['kelurahan', 'lurah']],
    ['Keluhan warga', { words: ['kelurahan'] }, []],
    ['Menata Daerah', { words: ['penataan daerah'] }, ['penataan daerah']],
    ['Daerah yang ditata', { words: ['penataan daerah'] }, []],
    ['Penataan Kota dan Daerah', { words: ['penataan daerah'] }, []],
    ['Nama, Kode, dan Jumlah Desa', { words: ['nama kode dan jumlah desa'] }, ['nama kode dan jumlah desa']],
    ['Evaluasi SPM', { exact: ['SPM'] }, ['SPM']],
    ['EVALUASI SATPOL PP', { exact: ['Satpol PP'] }, ['Satpol PP']],
    ['Evaluasi spm', { exact: ['SPM'] }, []],
    ['Terminal BSPMX', { exact: ['SPM'] }, []],
    ['Warga RT 05/RW 02', { exact: ['RT', 'RW'] }, ['RT', 'RW']],
    ['Art dan Pasar', { exact: ['RT'] }, []],
    ['Pemilihan Kepala Desa', { words: ['desa'], exclude: ['kepala desa'] }, []],
    ['PEMILIHAN KEPALA DESA di Desa', { words: ['desa'], exclude: ['kepala desa'] }, ['desa']],
    ['Kepala desanya', { words: ['desa'], exclude: ['kepala desa'] }, ['desa']],
    ['Pemerintah Daerah', { words: ['pemerintahan daerah'], exclude: ['pemerintah daerah'] }, []],
    ['Kе\u0441amatan Klojen', { words: ['kecamatan'] }, ['kecamatan']],
    ['Desa', { words: ['…', ''] }, []],
    ['', { words: ['desa'] }, []],
  ])('%s', (title, table, words) => {
    expect(wordsIn(title, table)).toEqual(words);
  });

  it('subjects, type and subject are read too, each by itself, and each word is said once', () => {
    const item = { title: 'Camat', about: 'Kota', subjects: ['Daerah', 'Kecamatan'], type: 'SURAT LURAH' };
    const table = topic({ words: ['kecamatan', 'kota daerah', 'lurah'] });
    expect(matchTopics([table], item, stemIndonesian)).toEqual([
      { topic: 't', words: ['kecamatan', 'lurah'] },
    ]);
  });

  it('the words come in the order of the table, and topics in theirs', () => {
    const tables = [topic({ id: 'b', words: ['rw', 'rt', 'camat'] }), topic({ id: 'a', words: ['camat'] })];
    expect(matchTopics(tables, itemOf('Camat, RT, RW'), stemIndonesian)).toEqual([
      { topic: 'b', words: ['rw', 'rt', 'camat'] },
      { topic: 'a', words: ['camat'] },
    ]);
  });

  it('a hostile title takes no time', () => {
    const began = process.cpuUsage();
    expect(wordsIn('kecamatan '.repeat(200_000), { words: ['kecamatan kecamatan', 'camat'] })).toHaveLength(
      1,
    );
    expect(wordsIn('ke'.repeat(500_000), { words: ['kecamatan'] })).toEqual([]);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});
