// Titles as sources print them: what the head says, what the subject says of other instruments, and nothing more.
import { describe, expect, it } from 'vitest';
import { aboutOf, readTitle, sameSubject } from '../../src/regulations/title.ts';

const pp43 = '/akn/id/act/pp/2014/43';

describe('the head of a title', () => {
  it.each([
    [
      'PERATURAN MENTERI DALAM NEGERI REPUBLIK INDONESIA NOMOR 130 TAHUN 2018 TENTANG KEGIATAN',
      'permendagri',
      '130',
      2018,
      'KEGIATAN',
    ],
    ['Permendagri Nomor 130 Tahun 2018 Tentang\u00a0Kegiatan. ', 'permendagri', '130', 2018, 'Kegiatan'],
    [
      'Undang-undang (UU) Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan',
      'uu',
      '30',
      2014,
      'Administrasi Pemerintahan',
    ],
    [
      'Surat Edaran Menteri Dalam Negeri Nomor 470/296/SJ tanggal 29 Januari 2016 tentang KTP',
      'se-mendagri',
      '470/296/SJ',
      2016,
      'KTP',
    ],
    [
      'Kepmendagri Nomor 050-145 Tahun 2022 tentang Kode dan Pulau Tahun 2021',
      'kepmendagri',
      '050-145',
      2022,
      'Kode dan Pulau Tahun 2021',
    ],
    ['Permendagri No. 70 Tahun 2019 - Sistem Informasi', 'permendagri', '70', 2019, 'Sistem Informasi'],
    ['PERATURAN MENTERI NOMOR 11 TAHUN 2026 TENTANG PAJAK', 'permen', '11', 2026, 'PAJAK'],
    ['Undang-Undang tentang Desa', 'uu', null, null, 'Desa'],
    ['PP Nomor 13 Tahun 2OI9 tentang Laporan', 'pp', null, null, 'Laporan'],
    ['Permendagri Nomor 4 Tahun 2010', 'permendagri', '4', 2010, null],
  ])('%s', (title, type, number, year, about) =>
    expect(readTitle(title)).toMatchObject({ type, number, year, about, relations: [] }),
  );

  it('says the region', () =>
    expect(readTitle('Peraturan Walikota Malang Nomor 5 Tahun 2020 tentang X')).toMatchObject({
      type: 'perwal',
      locality: '35.73',
    }));

  it.each([
    'Permendagri 7/2025 Terbit, Pemda Diminta Segera Menyesuaikan',
    'Mendagri Terbitkan Permendagri Nomor 7 Tahun 2025 tentang Pajak',
    'Presiden Prabowo Tegaskan Energi dan Pangan adalah Kunci Kedaulatan Bangsa',
    'UU Desa Disahkan DPR',
    'Peraturan Menteri Dalam Negeri',
    'Pembentukan Peraturan Perundang-undangan',
    'Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
    'Kecamatan',
  ])('%s has none', (title) =>
    expect(readTitle(title)).toEqual({
      type: null,
      locality: null,
      number: null,
      year: null,
      about: title,
      relations: [],
    }),
  );
});

describe('what a title amends or revokes', () => {
  it.each([
    [
      'Peraturan Pemerintah Nomor 47 Tahun 2015 tentang Perubahan atas Peraturan Pemerintah Nomor 43 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
      [{ kind: 'amends', printed: 'Peraturan Pemerintah Nomor 43 Tahun 2014', key: pp43 }],
    ],
    [
      // The subject only, as some sources give it.
      'PERUBAHAN KEDUA ATAS PERATURAN PEMERINTAH NOMOR 43 TAHUN 2014 TENTANG PERATURAN PELAKSANAAN UNDANG-UNDANG NOMOR 6 TAHUN 2014 TENTANG DESA',
      [{ kind: 'amends', printed: 'PERATURAN PEMERINTAH NOMOR 43 TAHUN 2014', key: pp43 }],
    ],
    [
      'Perubahan atas Kepmendagri 300.2.2-2138 \u0422\u0430hun 2025',
      [
        {
          kind: 'amends',
          printed: 'Kepmendagri 300.2.2-2138 \u0422\u0430hun 2025',
          key: '/akn/id/act/kepmendagri/2025/300.2.2-2138',
        },
      ],
    ],
    [
      'Pencabutan Permendagri Nomor 1 Tahun 2010, Permendagri Nomor 2 Tahun 2011 dan PP Nomor 43 Tahun 2014 tentang X dan PP Nomor 5 Tahun 2015',
      [
        { kind: 'revokes', printed: 'Permendagri Nomor 1 Tahun 2010', key: '/akn/id/act/permendagri/2010/1' },
        { kind: 'revokes', printed: 'Permendagri Nomor 2 Tahun 2011', key: '/akn/id/act/permendagri/2011/2' },
        { kind: 'revokes', printed: 'PP Nomor 43 Tahun 2014', key: pp43 },
      ],
    ],
    [
      'UU Nomor 2 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah menjadi Undang-Undang',
      [{ kind: 'amends', printed: 'Undang-Undang Nomor 23 Tahun 2014', key: '/akn/id/act/uu/2014/23' }],
    ],
    [
      // Whose regulation it was stays open.
      'Perubahan atas Peraturan Menteri Nomor 7 Tahun 2025 tentang Pajak',
      [{ kind: 'amends', printed: 'Peraturan Menteri Nomor 7 Tahun 2025', key: null }],
    ],
    ...(
      [
        [
          'Pencabutan Sebagian Peraturan Pemerintah Nomor 43 Tahun 2014',
          'Peraturan Pemerintah Nomor 43 Tahun 2014',
        ],
        [
          'Pencabutan atas Pasal 5 ayat (2) dan Pasal 6 PP Nomor 43 Tahun 2014 tentang Desa',
          'PP Nomor 43 Tahun 2014',
        ],
        ['Pencabutan Beberapa Ketentuan dalam PP 43/2014', 'PP 43/2014'],
      ] as const
    ).map(
      ([title, printed]) =>
        [title, [{ kind: 'revokes', printed, key: pp43, partly: true }]] as [string, object[]],
    ),
    ['Pencabutan Sebagian Izin Pertambangan', []],
    ['Perubahan Status Desa menjadi Kelurahan', []],
    ['Perubahan Iklim', []],
    ['Penetapan Perppu Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang', []],
  ])('%s', (title, relations) => expect(readTitle(title).relations).toEqual(relations));
});

describe('the subject', () => {
  it('is the same from a full title and alone', () => {
    expect(aboutOf({ title: 'PP Nomor 17 Tahun 2018 tentang Kecamatan' })).toBe('Kecamatan');
    expect(aboutOf({ title: 'tentang Kecamatan.' })).toBe('Kecamatan');
    expect(aboutOf({ title: ' - ' })).toBe('-');
    expect(aboutOf({ title: '' })).toBeNull();
  });

  it.each([
    ['Kode dan Data Wilayah', 'KODE DAN DATA  WILAYAH.', true],
    ['Pemberian Kode dan Pulau Tahun 2021', 'Pemberian Kode, dan Pulau', true],
    ['Pemilihan Walikota', 'Pemilihan Wali Kota', true],
    ['\u0422\u0430ta Cara', 'Tata Cara', true],
    ['Kecamatan', 'Kelurahan', false],
    ['Kecamatan', 'Perubahan atas Kecamatan', false],
    ['', '', false],
  ])('%s / %s: %s', (one, other, same) => expect(sameSubject(one, other)).toBe(same));

  it('takes no longer for a very long title', () => {
    const began = process.cpuUsage();
    for (const part of ['Perubahan atas ', 'Pencabutan UU 1/2020, ', 'tentang ', 'a', ' ', '1', 'UU No. '])
      readTitle(part.repeat(1_000_000 / part.length));
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});
