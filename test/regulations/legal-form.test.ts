// The legal form of an instrument with what the library knows of it: its amendments, the day of a letter.
import { expect, it } from 'vitest';
import { parseCitation } from '../../src/regulations/identity.ts';
import { compareInList, legalFormIn } from '../../src/regulations/legal-form.ts';
import { foldLibrary } from '../../src/regulations/library.ts';
import { lineOf } from '../support/library-lines.ts';

const uu = 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';
const first =
  'Undang-Undang Nomor 2 Tahun 2015 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';
const second =
  'Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';
const lower =
  'Peraturan Pemerintah Nomor 1 Tahun 2020 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014';
const letter = 'Surat Edaran Menteri Dalam Negeri Nomor 471.13/5184/SJ tentang Penerbitan KTP Elektronik';

const formOf = (typed: string, ...titles: string[]) => {
  const lines = titles.map((title) =>
    lineOf(title, { finding: { enacted: title === letter ? '2012-12-13' : null } }),
  );
  return legalFormIn(foldLibrary(lines), parseCitation(typed)!);
};

it.each([
  ['none known', [uu], uu],
  ['one', [uu, first], `${uu} sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 2015`],
  [
    'two, in any order',
    [uu, second, first],
    `${uu} sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 9 Tahun 2015`,
  ],
  [
    'only the second',
    [second],
    'Undang-Undang Nomor 23 Tahun 2014 sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 9 Tahun 2015',
  ],
  ['a lower one that says so', [uu, lower], uu],
])('amendments: %s', (_what, titles, form) => expect(formOf('UU 23/2014', ...titles)).toBe(form));

it('a letter without a year bears its day', () => {
  expect(formOf('SE 471.13/5184/SJ', letter)).toBe(
    'Surat Edaran Menteri Dalam Negeri Nomor 471.13/5184/SJ tanggal 13 Desember 2012 tentang Penerbitan KTP Elektronik',
  );
  expect(parseCitation(formOf('SE 471.13/5184/SJ', letter).split(' tentang')[0]!)?.key).toBe(
    '/akn/id/act/se-mendagri/471.13-5184-sj',
  );
});

it('a list runs from the highest to the lowest, within a rank from the older to the newer', () => {
  const inOrder = [
    'UU 6/2014',
    'UU 9/2015',
    'UU 23/2015',
    'PP 17/2018',
    'Perpres 8/2012',
    'Permendagri 2/2010',
  ];
  const more = ['Kepmendagri 300.2.2-2138/2025', 'SE 471.13/5184/SJ', 'Perda Kota Malang 7/2016'];
  const all = [...inOrder, ...more].map((typed) => parseCitation(typed));
  expect([null, ...all].toReversed().toSorted(compareInList)).toEqual([...all, null]);
});
