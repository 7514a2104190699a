// Fifty real instruments, each in the spellings that people and sources use: one key for all.
import { describe, expect, it } from 'vitest';
import { identify, legalForm, parseCitation, shortCitation } from '../../src/regulations/identity.ts';

const kinds = {
  uu: ['UU', 'Undang-Undang'],
  pp: ['PP', 'Peraturan Pemerintah'],
  perpres: ['Perpres', 'Peraturan Presiden'],
  permendagri: ['Permendagri', 'Peraturan Menteri Dalam Negeri'],
  kepmendagri: ['Kepmendagri', 'Keputusan Menteri Dalam Negeri'],
} as const;

const instruments: readonly [kind: keyof typeof kinds, number: string, year: number, about: string][] = [
  ['uu', '23', 2014, 'Pemerintahan Daerah'],
  [
    'uu',
    '2',
    2015,
    'Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah menjadi Undang-Undang',
  ],
  ['uu', '9', 2015, 'Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah'],
  ['uu', '30', 2014, 'Administrasi Pemerintahan'],
  ['uu', '25', 2009, 'Pelayanan Publik'],
  ['uu', '14', 2008, 'Keterbukaan Informasi Publik'],
  ['uu', '6', 2014, 'Desa'],
  ['uu', '29', 2022, 'Pembentukan Provinsi Papua Barat Daya'],
  ['uu', '14', 2022, 'Pembentukan Provinsi Papua Selatan'],
  ['uu', '15', 2022, 'Pembentukan Provinsi Papua Tengah'],
  ['uu', '16', 2022, 'Pembentukan Provinsi Papua Pegunungan'],
  ['pp', '17', 2018, 'Kecamatan'],
  ['pp', '19', 2008, 'Kecamatan'],
  ['pp', '73', 2005, 'Kelurahan'],
  ['pp', '18', 2016, 'Perangkat Daerah'],
  ['pp', '72', 2019, 'Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah'],
  ['pp', '12', 2017, 'Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah'],
  ['pp', '16', 2018, 'Satuan Polisi Pamong Praja'],
  ['pp', '12', 2019, 'Pengelolaan Keuangan Daerah'],
  ['pp', '13', 2019, 'Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah'],
  ['permendagri', '18', 2020, 'Peraturan Pelaksanaan Peraturan Pemerintah Nomor 13 Tahun 2019'],
  ['permendagri', '4', 2010, 'Pedoman Pelayanan Administrasi Terpadu Kecamatan'],
  [
    'permendagri',
    '130',
    2018,
    'Kegiatan Pembangunan Sarana dan Prasarana Kelurahan dan Pemberdayaan Masyarakat di Kelurahan',
  ],
  ['permendagri', '70', 2019, 'Sistem Informasi Pemerintahan Daerah'],
  ['permendagri', '83', 2022, 'Kode Klasifikasi Arsip'],
  ['permendagri', '2', 2026, 'Pengelolaan Layanan Informasi Publik'],
  ['permendagri', '73', 2022, 'Pencatatan Nama pada Dokumen Kependudukan'],
  ['permendagri', '58', 2021, 'Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau'],
  ['permendagri', '72', 2019, 'Kode dan Data Wilayah Administrasi Pemerintahan'],
  ['permendagri', '137', 2017, 'Kode dan Data Wilayah Administrasi Pemerintahan'],
  ['permendagri', '56', 2015, 'Kode dan Data Wilayah Administrasi Pemerintahan'],
  ['kepmendagri', '146.1-4717', 2020, 'Penetapan Nama, Kode dan Jumlah Desa Seluruh Indonesia Tahun 2020'],
  [
    'kepmendagri',
    '050-145',
    2022,
    'Pemberian Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau Tahun 2021',
  ],
  ['kepmendagri', '100.1.1-6117', 2022, 'Pemberian dan Pemutakhiran Kode, Data Wilayah'],
  ['kepmendagri', '300.2.2-2138', 2025, 'Pemberian dan Pemutakhiran Kode, Data Wilayah'],
  [
    'kepmendagri',
    '300.2.2-2430',
    2025,
    'Perubahan atas Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025',
  ],
  ['permendagri', '86', 2017, 'tata cara perencanaan, pengendalian dan evaluasi pembangunan daerah'],
  ['permendagri', '90', 2019, 'Klasifikasi, Kodefikasi, dan Nomenklatur'],
  ['permendagri', '77', 2020, 'Pedoman Teknis Pengelolaan Keuangan Daerah'],
  ['permendagri', '7', 2025, 'dasar pengenaan PKB, BBNKB, PAB 2025'],
  ['permendagri', '11', 2026, 'dasar pengenaan PKB, BBNKB, PAB 2026'],
  ['permendagri', '112', 2014, 'Pemilihan Kepala Desa'],
  ['uu', '1', 2026, 'Penyesuaian Pidana'],
  ['perpres', '39', 2019, 'Satu Data Indonesia'],
];

/** Numbers of letters stand without a year. */
const letters = [
  ['se-mendagri', '461/217/SJ', 'SE 461/217/SJ'],
  ['se-mendagri', '471.13/5184/SJ', 'SE 471.13/5184/SJ'],
  ['se-mendagri', '472.11/2304/SJ', 'SE 472.11/2304/SJ'],
  ['se-mendagri', '470/296/SJ', 'SE 470/296/SJ'],
  ['surat-mendagri', '100.3.5.5/244/SJ', 'Surat Mendagri 100.3.5.5/244/SJ'],
] as const;

function spellings(kind: keyof typeof kinds, number: string, year: number): string[] {
  const [short, long] = kinds[kind];
  const full = `${long} Nomor ${number} Tahun ${year}`;
  return [
    `${short} ${number}/${year}`,
    `${short} ${number} Tahun ${year}`,
    `${short} No.${number}/${year}`,
    `${short} No.${number}-${year}`,
    `${short} No. ${number} - ${year}`,
    `${short} No ${number} th ${year}`,
    `${short} ${number} ${year}`,
    full,
    full.toUpperCase(),
    full.toLowerCase(),
    full.replace('Undang-Undang', 'UndangUndang'),
    full.replaceAll('-', '–'),
    full.replace('Nomor', 'Nomor :').replace('Tahun', '\n TAHUN'),
    full.replace('Tahun', '\u0422\u0430hun'),
    full.replace(' Nomor', ' Republik Indonesia Nomor'),
    `${long} (${short}) Nomor ${number} Tahun ${year}`,
    `\u00a0${full} `,
  ];
}

describe('each of the real instruments', () => {
  it.each(instruments)('%s %s/%i', (kind, number, year, about) => {
    const key = `/akn/id/act/${kind}/${year}/${number}`;
    const [short, long] = kinds[kind];
    for (const spelling of [...spellings(kind, number, year), key]) {
      const identity = parseCitation(spelling);
      expect(identity, spelling).toEqual({ key, type: kind, number, year, locality: null });
      expect(shortCitation(identity!)).toBe(`${short} ${number}/${year}`);
    }
    expect(legalForm(parseCitation(key)!, about)).toBe(
      `${long} Nomor ${number} Tahun ${year} tentang ${about}`,
    );
  });

  it.each(instruments)('%s %s/%i, from its full title and from its fields', (kind, number, year, about) => {
    const key = `/akn/id/act/${kind}/${year}/${number}`;
    const none = { type: null, number: null, year: null, issuer: null, enacted: null };
    const long = kinds[kind][1];
    const ofMinister = long.replace(' Dalam Negeri', '').toUpperCase();
    for (const finding of [
      { ...none, title: `${long} Nomor ${number} Tahun ${year} tentang ${about}` },
      { ...none, title: `${long} Nomor ${number} Tahun ${year} Tentang ${about}`.toUpperCase() },
      { ...none, title: about, type: long.toUpperCase(), number, year: String(year) },
      {
        ...none,
        title: about,
        type: ofMinister,
        number,
        year: String(year),
        issuer: 'Indonesia. Kementerian Dalam Negeri',
      },
      {
        ...none,
        title: about,
        type: ofMinister,
        number: `${number} TAHUN ${year}`,
        issuer: 'Menteri Dalam Negeri',
      },
    ]) {
      const { identity, notes } = identify(finding);
      expect(identity?.key, JSON.stringify(finding)).toBe(key);
      expect(notes).toEqual([]);
    }
  });

  it.each(letters)('%s %s', (type, number, short) => {
    const long = type === 'se-mendagri' ? 'Surat Edaran Menteri Dalam Negeri' : 'Surat Menteri Dalam Negeri';
    const key = `/akn/id/act/${type}/${number.toLowerCase().replaceAll('/', '-')}`;
    for (const spelling of [
      short,
      `${long} Nomor ${number}`,
      `${long} NO. ${number}`.toUpperCase(),
      `${long.replace('Menteri Dalam Negeri', 'Mendagri')} ${number}`.toLowerCase(),
      `${long} Nomor ${number} tentang Perekaman KTP-el`,
    ]) {
      const identity = parseCitation(spelling);
      expect(identity, spelling).toEqual({ key, type, number, year: null, locality: null });
      expect(shortCitation(identity!)).toBe(short);
      expect(legalForm(identity!, null)).toBe(`${long} Nomor ${number}`);
    }
    expect(shortCitation(parseCitation(key)!)).toBe(short);
  });

  it('knows the decree of the Wali Kota, whose year is part of its number', () => {
    const identity = parseCitation('SK Wali Kota Malang 100.3.3.3/201/35.73.112/2025');
    expect(identity).toEqual({
      key: '/akn/id-35.73/act/kepwal/2025/100.3.3.3-201-35.73.112',
      type: 'kepwal',
      number: '100.3.3.3/201/35.73.112/2025',
      year: 2025,
      locality: '35.73',
    });
    expect(shortCitation(identity!)).toBe('Kepwal Malang 100.3.3.3/201/35.73.112/2025');
    expect(legalForm(identity!, null)).toBe('Keputusan Wali Kota Malang Nomor 100.3.3.3/201/35.73.112/2025');
  });
});
