// One key for every spelling of an instrument, and none where it is not sure which is meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingIn } from '../../src/regulations/identity/typed.ts';
import { legalForm, parseCitation, shortCitation } from '../../src/regulations/identity.ts';

const keyOf = (typed: string) => parseCitation(typed)?.key ?? null;

describe('a citation as it is typed', () => {
  it.each([
    ['Permendagri 19/2026', '/akn/id/act/permendagri/2026/19'],
    ['permendagri-19-2026', '/akn/id/act/permendagri/2026/19'],
    ['“Permendagri 19/2026”', '/akn/id/act/permendagri/2026/19'],
    ['Permendagri No 19 Tahun 2026.pdf', '/akn/id/act/permendagri/2026/19'],
    ['PMDN 4/2010', '/akn/id/act/permendagri/2010/4'],
    ['Permen Dagri 4/2010', '/akn/id/act/permendagri/2010/4'],
    ['Peraturan Mendagri No 4 Tahun 2010', '/akn/id/act/permendagri/2010/4'],
    ['PP 17 th 2018', '/akn/id/act/pp/2018/17'],
    ['PP-17-2018', '/akn/id/act/pp/2018/17'],
    ['PP No.17/2018', '/akn/id/act/pp/2018/17'],
    ['UNDANGUNDANG NOMOR 23 TAHUN 2014', '/akn/id/act/uu/2014/23'],
    ['Kepmendagri No. 146.1-4717 - 2020', '/akn/id/act/kepmendagri/2020/146.1-4717'],
    ['SE Mendagri 000.1.2.3.664', '/akn/id/act/se-mendagri/000.1.2.3.664'],
    ['Permendagri130/2018', '/akn/id/act/permendagri/2018/130'],
    ['PP17/2018', '/akn/id/act/pp/2018/17'],
    ['P.P. No. 17 Tahun 2018', '/akn/id/act/pp/2018/17'],
    ['U.U. 23/2014', '/akn/id/act/uu/2014/23'],
    ['Permendagri 130 / Tahun 2018', '/akn/id/act/permendagri/2018/130'],
    ['SE 470 / 296 / SJ', '/akn/id/act/se-mendagri/470-296-sj'],
    ['PP 17/2018 pasal 10', '/akn/id/act/pp/2018/17'],
    ['PP 17/2018, Pasal 10 ayat (2) huruf a', '/akn/id/act/pp/2018/17'],
    ['Pasal 10 ayat (2) PP 17/2018', '/akn/id/act/pp/2018/17'],
    ['Permendes 5/2020', '/akn/id/act/permendesa/2020/5'],
    ['Permendesa PDTT 5/2020', '/akn/id/act/permendesa/2020/5'],
    ['PermenKP 5/2020', '/akn/id/act/permen-kelautan-dan-perikanan/2020/5'],
    ['Permendiknas 5/2010', '/akn/id/act/permen-pendidikan-nasional/2010/5'],
    ['Permenxyz 5/2020', null],
    ['Permen Xyz 5/2020', null],
    ['Peraturan Menteri Des Nomor 5 Tahun 2020', '/akn/id/act/permendesa/2020/5'],
    ['Nomor23 UU', null],
    ['UU Nomor23Tahun2014', '/akn/id/act/uu/2014/23'],
    ['UU 05/2014', '/akn/id/act/uu/2014/5'],
    ['Perpu 2/2022', '/akn/id/act/perppu/2022/2'],
    ['Inmendagri 53/2022', '/akn/id/act/inmendagri/2022/53'],
    ['Keputusan Mendagri 300.2.2-2138/2025', '/akn/id/act/kepmendagri/2025/300.2.2-2138'],
    // A filing code with a dash is a decree of Kemendagri, whoever wrote only "Kepmen".
    ['Kepmen 300.2.2-2138 Tahun 2025', '/akn/id/act/kepmendagri/2025/300.2.2-2138'],
    ['Kepmen 5 Tahun 2025', null],
    ['SE 100.2/5118/SJ', '/akn/id/act/se-mendagri/100.2-5118-sj'],
    ['Surat Edaran Mendagri 900/4627/SJ tanggal 3 Mei 2025', '/akn/id/act/se-mendagri/900-4627-sj'],
    ['SE 005/12/35.73.112', null],
    ['SE Mendagri 1 Tahun 2024', '/akn/id/act/se-mendagri/2024/1'],
    ['Permenaker 5/2020', '/akn/id/act/permenaker/2020/5'],
    ['Permennaker 5/2020', '/akn/id/act/permenaker/2020/5'],
    ['Peraturan Menteri Ketenagakerjaan Nomor 5 Tahun 2020', '/akn/id/act/permenaker/2020/5'],
    ['PermenPAN-RB 35/2012', '/akn/id/act/permenpan-rb/2012/35'],
    ['Peraturan Menteri PANRB No. 35 Tahun 2012', '/akn/id/act/permenpan-rb/2012/35'],
    ['Permen LHK P.18/MENLHK-II/2015', '/akn/id/act/permenlhk/2015/p.18-menlhk-ii'],
    ['Kepmenhub Nomor KP 2130 Tahun 2018', '/akn/id/act/kepmenhub/2018/kp2130'],
    ['TAP MPR IV/MPR/1999', '/akn/id/act/tap-mpr/1999/iv-mpr'],
    ['Peraturan Menteri Kehutanan Nomor 1.A TAHUN 2012', '/akn/id/act/permen-kehutanan/2012/1.a'],
    ['Peraturan Arsip Nasional Republik Indonesia Nomor 5 Tahun 2021', '/akn/id/act/peraturan-anri/2021/5'],
    ['Perda Kota Malang 7/2016', '/akn/id-35.73/act/perda/2016/7'],
    ['Peraturan Daerah Kota Malang Nomor 7 Tahun 2016', '/akn/id-35.73/act/perda/2016/7'],
    ['Perda Kab. Malang 7/2016', '/akn/id-35.07/act/perda/2016/7'],
    ['Perda Malang 7/2016', null],
    ['Perda 7/2016', null],
    ['Perda Provinsi Jawa Timur 3/2020', '/akn/id-35/act/perda/2020/3'],
    ['Perda Kota Bandung 3/2020', '/akn/id-kota-bandung/act/perda/2020/3'],
    ['Perwal Malang 5/2020', '/akn/id-35.73/act/perwal/2020/5'],
    ['Perwako Malang 5/2020', '/akn/id-35.73/act/perwal/2020/5'],
    ['Perwali Kota Malang 5/2020', '/akn/id-35.73/act/perwal/2020/5'],
    ['Peraturan Walikota Malang Nomor 5 Tahun 2020', '/akn/id-35.73/act/perwal/2020/5'],
    ['Peraturan Wali Kota Malang Nomor 5 Tahun 2020', '/akn/id-35.73/act/perwal/2020/5'],
    ['Kepwal Malang 100.3.3.1/505 TAHUN 2025', '/akn/id-35.73/act/kepwal/2025/100.3.3.1-505'],
    ['Kepwal Malang 100.3.3.1/505/2025', '/akn/id-35.73/act/kepwal/2025/100.3.3.1-505'],
    ['Kepwal Malang 100.3.3.1/937/013/2025', '/akn/id-35.73/act/kepwal/2025/100.3.3.1-937-013'],
    ['SK Wali Kota Malang 100.3.3.2/0132/2025', '/akn/id-35.73/act/kepwal/2025/100.3.3.2-0132'],
    ['Kepwal Malang 100.3.3.6/98/HK/VIII/2026', '/akn/id-35.73/act/kepwal/2026/100.3.3.6-98-hk-viii'],
    ['Kepwal Malang 100.3.3.2/165/KESRA-2026', '/akn/id-35.73/act/kepwal/2026/100.3.3.2-165-kesra'],
    [
      'Kepwal Malang 100.3.3.3-Kep.283-DPMPTSP 2025',
      '/akn/id-35.73/act/kepwal/2025/100.3.3.3-kep.283-dpmptsp',
    ],
  ])('%s', (typed, key) => expect(keyOf(typed)).toBe(key));

  it.each([
    // Slashes or dots lost: nobody rebuilds them.
    'SE Mendagri 9004627SJ',
    'Kepmendagri 050145 Tahun 2022',
    'Kepmendagri 1461-4717 Tahun 2020',
    // As a scan reads them.
    'PP 13 Tahun 2OI9',
    'PP 13 Tahun 2Ol4',
    'PP 13 Tahun 2074',
    'UU 23/2075',
    'Permendagri NO 0 73 TAHUN 2018',
    'Pera tu ra n Da era h Kota Malang 7/2016',
    // Is 2024 its year, or its serial number?
    'SE 470/2024',
    'Kepmendagri 100-2023',
    'Permendagri 19',
    'Permendagri 19/2026 Terbit',
    'Peraturan Bersama Menteri Dalam Negeri dan Menteri Agama Nomor 9 Tahun 2006',
    'Rancangan Undang-Undang Nomor 5 Tahun 2020',
    'Surat Wali Kota Nomor 005/12/2026',
    '23/2014',
    'Nomor 23 Tahun 2014',
    '',
    '/akn/id/act/permendagri/2018',
    '/akn/id/act/nihil/2018/5',
    '/akn/id/act/permendagri/2018/../5',
  ])('%j names none', (typed) => expect(parseCitation(typed)).toBeNull());

  it('tells the year of the subject from its own', () =>
    expect(keyOf('Kepmendagri Nomor 050-145 Tahun 2022 tentang Kode Wilayah dan Pulau Tahun 2021')).toBe(
      '/akn/id/act/kepmendagri/2022/050-145',
    ));

  it('cites again what it cites', () => {
    const numbers = fc.oneof(
      fc.integer({ min: 1, max: 9999 }).map(String),
      fc
        .tuple(
          fc.integer({ min: 100, max: 999 }),
          fc.integer({ min: 0, max: 99 }),
          fc.integer({ min: 1, max: 9999 }),
        )
        .map(([code, dot, serial]) => `${code}.${dot}-${serial}`),
      fc.constantFrom('050-145', '470/296/SJ', '1.A', '100.3.3.3/201/35.73.112', 'P.18/MENLHK-II', 'KP 2130'),
    );
    const types = fc.constantFrom(
      ...[
        'UU',
        'PP',
        'Permendagri',
        'Kepmendagri',
        'Inmendagri',
        'SE Mendagri',
        'Surat Mendagri',
        'PermenATR/BPN',
      ],
      ...[
        'Kepmenhub',
        'Perda Kota Malang',
        'Perwal Surabaya',
        'Kepwal Malang',
        'Perda Kabupaten Blora',
        'Permen Kelautan',
      ],
    );
    fc.assert(
      fc.property(types, numbers, fc.integer({ min: 1945, max: 2050 }), (type, number, year) => {
        for (const typed of [`${type} Nomor ${number} Tahun ${year}`, `${type} No. ${number}/${year}`]) {
          const identity = parseCitation(typed);
          if (!identity) return;
          expect(keyOf(shortCitation(identity)), shortCitation(identity)).toBe(identity.key);
          expect(keyOf(legalForm(identity, 'X')), legalForm(identity, 'X')).toBe(identity.key);
          expect(keyOf(legalForm(identity, null).toUpperCase())).toBe(identity.key);
          expect(keyOf(identity.key)).toBe(identity.key);
          expect(identity.key).toMatch(/^\/akn\/id(-[a-z\d.-]+)?\/act\/[a-z][a-z-]*(\/\d{4})?\/[^/\s]+$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names none, or a well-formed key, whatever is typed', () => {
    const pieces = fc.constantFrom(
      ...[
        'UU',
        'SE',
        'Perda ',
        'Kota Malang',
        'Nomor',
        'No.',
        ' ',
        '/',
        '-',
        '23',
        '2014',
        'Tahun',
        'tentang',
        '(',
        'SJ',
        '–',
        'Т',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((each) => each.join('')),
          fc.string(),
        ),
        (typed) => {
          const identity = parseCitation(typed);
          if (identity) expect(keyOf(identity.key)).toBe(identity.key);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['UUD 1945', 'type'],
  ['Permenxyz 5/2020', 'maker'],
  ['Perda 7/2016', 'region'],
  ['Peraturan Menteri 5/2020', 'maker'],
  ['PP 17', 'year'],
  ['Undang-Undang tentang Desa', 'number'],
])('%s: %s is missing', (typed, missing) => expect(missingIn(typed)).toBe(missing));

describe('the legal form', () => {
  it.each([
    [
      'KEGIATAN PEMBANGUNAN SARANA DAN PRASARANA DI KELURAHAN',
      'Kegiatan Pembangunan Sarana dan Prasarana di Kelurahan',
    ],
    ['PERUBAHAN ATAS PERATURAN MENTERI DALAM NEGERI', 'Perubahan atas Peraturan Menteri Dalam Negeri'],
    ['PEMBENTUKAN PERATURAN PERUNDANG-UNDANGAN', 'Pembentukan Peraturan Perundang-undangan'],
    ['CIPTA KERJA MENJADI UNDANG-UNDANG', 'Cipta Kerja Menjadi Undang-Undang'],
    [
      'PEDOMAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN (PATEN)',
      'Pedoman Pelayanan Administrasi Terpadu Kecamatan (PATEN)',
    ],
    ['PENYUSUNAN APBD TAHUN ANGGARAN 2025', 'Penyusunan APBD Tahun Anggaran 2025'],
    ['DAERAH TINGKAT II DAN/ATAU KTP-EL', 'Daerah Tingkat II dan/atau KTP-el'],
    ['Kode, Data Wilayah, dan Pulau', 'Kode, Data Wilayah, dan Pulau'],
    ['dasar pengenaan PKB, BBNKB, PAB 2025', 'dasar pengenaan PKB, BBNKB, PAB 2025'],
  ])('%s', (about, written) =>
    expect(legalForm(parseCitation('PP 17/2018')!, about)).toBe(
      `Peraturan Pemerintah Nomor 17 Tahun 2018 tentang ${written}`,
    ),
  );
});
