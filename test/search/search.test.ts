// Documents are found by words in all their forms, by numbers, by a beginning; the best first, the same every time.
import { describe, expect, it } from 'vitest';
import { createSearch, type SearchDocument } from '../../src/search/search.ts';

const documents: SearchDocument[] = [
  {
    id: 'kelurahan',
    name: 'Permendagri 130/2018',
    title: 'Kegiatan Pembangunan Sarana dan Prasarana Kelurahan dan Pemberdayaan Masyarakat di Kelurahan',
    text: 'Peraturan Menteri Dalam Negeri Nomor 130 Tahun 2018. Lurah selaku kuasa pengguna anggaran.',
  },
  { id: 'kecamatan', name: 'PP 17/2018', title: 'Kecamatan', text: 'Camat memimpin kecamatan. 130 halaman.' },
  {
    id: 'kode',
    name: 'Kepmendagri 300.2.2-2138/2025',
    title: 'Pemberian dan Pemutakhiran Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau',
    text: 'Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025',
  },
  { id: 'ktp', name: 'SE Mendagri 470/296/SJ', title: 'KTP Elektronik Berlaku Seumur Hidup', text: '' },
  {
    id: 'selenggara',
    name: 'PP 13/2019',
    title: 'Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah',
    text: 'Peraturan Pemerintah Nomor 13 Tahun 2019',
  },
  {
    id: 'desa',
    name: 'Permendagri 72/2019',
    title: 'Kode dan Data Wilayah',
    text: 'Nomor 72 Tahun 2019; 2018',
  },
  { id: 'keluhan', title: 'Penanganan Keluhan Pelanggan', text: 'Keluhan ditangani.' },
];
const search = createSearch(documents);
const idsFor = (typed: string) => search.find(typed).map(({ id }) => id);

describe('words in all their forms', () => {
  it.each([
    ['lurah', ['kelurahan']],
    ['KELURAHAN', ['kelurahan']],
    ['camat', ['kecamatan']],
    ['diselenggarakan', ['selenggara']],
    ['menyelenggarakan evaluasi', ['selenggara']],
    ['memberdayakan masyarakat', ['kelurahan']],
    ['memutakhirkan', ['kode']],
    ['tangani keluhan', ['keluhan']],
    ['peraturan tentang kecamatan', ['kecamatan', 'selenggara', 'kelurahan']],
  ])('%s', (typed, ids) => {
    expect(idsFor(typed)).toEqual(ids);
  });
});

describe('numbers', () => {
  it.each([
    ['130/2018', ['kelurahan']],
    ['permendagri 130/2018', ['kelurahan']],
    ['Permendagri No. 130 Tahun 2018', ['kelurahan']],
    ['130 th 2018', ['kelurahan']],
    ['130', ['kelurahan', 'kecamatan']],
    ['72-2019', ['desa']],
    ['300.2.2-2138', ['kode']],
    ['300.2.2–2138', ['kode']],
    ['2138', ['kode']],
    ['470/296/SJ', ['ktp']],
    ['470/296/sj berlaku', ['ktp']],
    ['2019', ['desa', 'selenggara']],
  ])('%s', (typed, ids) => {
    expect(idsFor(typed)).toEqual(ids);
  });
});

describe('what is unfinished, missing or mistyped', () => {
  it('the last word may be a beginning', () => {
    expect(idsFor('data wil')).toEqual(['desa', 'kode']);
    expect(idsFor('kelur')).toEqual(['kelurahan']);
  });

  it('some words are better than none, and it is said', () => {
    expect(search.find('camat elektronik pinguin')).toEqual([
      { id: 'kecamatan', words: ['kecamatan', 'camat'], by: 'some' },
      { id: 'ktp', words: ['elektronik'], by: 'some' },
    ]);
  });

  it('a mistyped word finds those that are alike, and it is said', () => {
    expect(search.find('elektronek')).toEqual([{ id: 'ktp', words: ['elektronik'], by: 'alike' }]);
    expect(search.find('999/2018')).toEqual([]);
  });

  it('nothing asked finds nothing', () => {
    for (const typed of ['', '   ', 'tentang dan', '…', '!!!']) expect(search.find(typed)).toEqual([]);
    expect(createSearch([]).find('camat')).toEqual([]);
  });
});

it('says which words were hit', () => {
  expect(search.find('lurah 130/2018')[0]).toEqual({
    id: 'kelurahan',
    words: ['130/2018', 'kelurahan', 'lurah'],
    by: 'all',
  });
});

it('equal documents come in the order given, whatever their ids; of two with one id the first counts', () => {
  const same = ['z', 'a', 'm', 'a'].map((id, place) => ({ id, title: 'Kecamatan', text: `${place}` }));
  expect(createSearch(same).find('camat', 2)).toMatchObject([{ id: 'z' }, { id: 'a' }]);
  expect(createSearch(same).find('camat')).toHaveLength(3);
});

it('many documents, long texts and long questions are borne', () => {
  const many = Array.from({ length: 3000 }, (_, place) => ({
    id: `${place}`,
    title: `Peraturan Nomor ${place} Tahun 2020 tentang Penyelenggaraan Urusan ${place}`,
    text: 'Camat dan lurah melaksanakan tugas yang dilimpahkan oleh wali kota. '.repeat(5),
  }));
  many.push({ id: 'long', title: 'Panjang', text: `${'satu dua '.repeat(1_000_000)}` });
  const began = performance.now();
  const large = createSearch(many);
  expect(large.find('2999/2020')).toMatchObject([{ id: '2999' }]);
  expect(large.find(`pelimpahan ${'tugas '.repeat(100_000)}`)).toHaveLength(50);
  expect(performance.now() - began).toBeLessThan(8000);
});

it('names of an object’s own parts are words like others', () => {
  const hostile = createSearch([{ id: '__proto__', title: 'constructor', text: '__proto__ toString' }]);
  expect(hostile.find('constructor')).toMatchObject([{ id: '__proto__' }]);
  expect(hostile.find('tostring')).toHaveLength(1);
});
