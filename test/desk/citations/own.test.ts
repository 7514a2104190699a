// What a reply cites, told from the instruments that stand in the titles and behind the names of others.
import { describe, expect, it } from 'vitest';
import { ownCitations } from '../../../src/desk/citations/own.ts';
import type { Citation } from '../../../src/desk/citations.ts';
import { parseCitation, shortCitation } from '../../../src/regulations/identity.ts';
import { legalFormIn } from '../../../src/regulations/legal-form.ts';
import { foldLibrary } from '../../../src/regulations/library.ts';
import { lineOf } from '../../support/library-lines.ts';

const library = foldLibrary(
  [
    'Peraturan Menteri Dalam Negeri Nomor 24 Tahun 2026 tentang Pencabutan Peraturan Menteri Dalam Negeri Nomor 4 Tahun 2010 tentang Pedoman Pelayanan Administrasi Terpadu Kecamatan',
    'UNDANG-UNDANG NOMOR 2 TAHUN 2015 TENTANG PENETAPAN PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG NOMOR 2 TAHUN 2014 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 23 TAHUN 2014 TENTANG PEMERINTAHAN DAERAH MENJADI UNDANG-UNDANG',
    'Peraturan Menteri Dalam Negeri Nomor 9 Tahun 2016 tentang Pelaksanaan Peraturan Pemerintah Nomor 18 Tahun 2016',
  ].map((title) => lineOf(title)),
);

const cited = (typed: string): Citation => {
  const identity = parseCitation(typed)!;
  const form = legalFormIn(library, identity);
  const { key } = identity;
  const seen = { status: 'in-force', amended: false, source: [], seenAt: null, url: null } as const;
  return { key, citation: typed, form, title: '', ...seen, source: [] };
};

const namedIn = (body: string, known: Citation[] = []) =>
  [...ownCitations(body, known, () => library).named.values()].map(({ identity }) => shortCitation(identity));

describe('cites', () => {
  it.each(['Permendagri 24/2026', 'UU 2/2015', 'Permendagri 9/2016'])(
    'only %s where its legal form was placed',
    (typed) => {
      const one = cited(typed);
      const body = `Isi.\n\nDasar hukum: ${one.form.replace('Nomor 2', 'Nomor\n  2')}.\n`;
      expect(namedIn(body, [one])).toEqual([typed]);
      // Kept from the draft before, or typed by hand, it is the same.
      expect(namedIn(body)).toEqual([typed]);
    },
  );

  it('the one in the title too where the text names it by itself', () =>
    expect(namedIn(`PP 18/2016 dan ${cited('Permendagri 9/2016').form}`)).toEqual([
      'PP 18/2016',
      'Permendagri 9/2016',
    ]));

  it.each([
    ['Permendagri 72/2019 tentang Perubahan atas Permendagri 137/2017', ['Permendagri 72/2019']],
    ['Permendagri 8/2020 tentang Pencabutan\nPermendagri 3/2011.', ['Permendagri 8/2020']],
    ['UU 23/2014 sebagaimana telah diubah beberapa kali, terakhir dengan UU 6/2023', ['UU 23/2014']],
    ['UU 23/2014 dan perubahan atas UU 9/2015', ['UU 23/2014', 'UU 9/2015']],
    ['Menurut PP 17/2018, pencabutan PP 19/2008 berlaku', ['PP 17/2018', 'PP 19/2008']],
  ])('of %s, which the library does not have', (body, names) => expect(namedIn(body)).toEqual(names));

  it('no form that stands only within another title', () => {
    const old = { ...cited('Permendagri 4/2010') };
    const newer = cited('Permendagri 24/2026');
    const { stands } = ownCitations(`Menurut ${newer.form}, isi.`, [old, newer], () => library);
    expect([stands(old), stands(newer)]).toEqual([false, true]);
  });
});
